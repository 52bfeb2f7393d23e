import { cityHits } from '../../answers/countries/city-hits.ts';
import { type Folded, written } from '../../answers/text/fold.ts';
import type { Value } from './values.ts';

/** Names that cities of several countries have: where one is meant is asked. */
const SHARED =
  /^(?:cambridge|кембридж\p{L}*|剑桥|hyderabad|alexandria|александри\p{L}+|tripoli|триполи|的黎波里|valencia|валенси\p{L}+|瓦伦西亚|сантьяго|圣地亚哥|hue)$/u;

/** Whether a value names where something is: a country, or a city that stands for its country. */
export function isPlace({ kind }: Pick<Value, 'kind'>): boolean {
  return kind === 'country' || kind === 'city';
}

/** What may stand between a city and its own country behind it, and before it: "Nairobi, Kenya", 肯尼亚内罗毕. */
const BEHIND = /^[\s,(的]*(?:in )?$/u;
const BEFORE = /^[\s(的]*$/u;

/** Whether a city only says more closely where in a country something is. */
function isOfCountry(text: string, city: Value, { kind, parsed, start, end }: Value): boolean {
  if (kind !== 'country' || parsed.kind !== 'value' || city.parsed.kind !== 'value') return false;
  if (![parsed.value].flat().includes(String(city.parsed.value))) return false;
  return start < city.start
    ? BEFORE.test(text.slice(end, city.start))
    : BEHIND.test(text.slice(city.end, start));
}

function cityValue(folded: Folded, start: number, end: number, code: string): Value {
  const parsed = SHARED.test(folded.text.slice(start, end))
    ? { kind: 'confirm' as const, reason: 'ambiguous' as const, candidates: [code] }
    : { kind: 'value' as const, value: code };
  return { kind: 'city', start, end, parsed, written: written(folded, start, end) };
}

/** What a country tells that is nobody's citizenship and no place: whom somebody descends from, or works with. */
const OF_DESCENT =
  /^(?:'s)?\s(?:descent|origins?|roots|ancestry|ancestors?|heritage|blood|ethnicity|staff|personnel|questions?|part|вопрос\p{L}*|происхожд\p{L}+|корн\p{L}+|кров[иь]\p{L}*|предк\p{L}+|сотрудник\p{L}*|персонал\p{L}*)(?!\p{L})|^(?:后裔|血统|方?人员|员)/u;

/** The values of a message without the countries of whom somebody descends or works with. */
export function withoutDescent(values: readonly Value[], { text }: Folded): Value[] {
  return values.filter((one) => one.kind !== 'country' || !OF_DESCENT.test(text.slice(one.end)));
}

/** "She works in Colombo, Sri Lanka": what stands right before the country of a town that nobody listed. */
const WORKS_IN_TOWN =
  /(?<!\p{L})(?:work(?:s|ing)?|employed|based|located|lives?|living|работа\p{L}+|преподает|преподаю|трудится|живет|живу|находится)(?:\s\p{L}+){0,3}\s(?:in|at|в|во)\s\p{Script=Latin}*\p{Script=Cyrillic}*,\s*$/u;
const CLAUSE_ENDS = /^\s*(?:$|[,;.!\n])/u;
/** How far before a country words tell that a town stands there. */
const NEAR = 64;
/** Endings of what somebody is, and not of where something is. */
const OF_PEOPLE = /(?:[^st]an|ese|ish|ец|ин|(?<!лан)ка|кий|ская)$/u;

/** Whether a country only says where a town is in which somebody works. */
function isOfTown({ text }: Folded, { kind, start, end }: Value): boolean {
  if (kind !== 'country' || OF_PEOPLE.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - NEAR), start);
  return WORKS_IN_TOWN.test(before) && CLAUSE_ENDS.test(text.slice(end));
}

/** "A company from Tel Aviv (Israel)", "НИИ из Бангкока, Таиланд", "uni in Lahore Pakistan": a country with its city before it. */
const FROM = /(?<!\p{L})(?:from|из)\s$/u;
const IN = /(?<!\p{L})(?:in|at)\s$/u;

function withCityBefore({ text }: Folded, cities: readonly Value[], country: Value): Value {
  const city = cities.find((one) => one.start < country.start && isOfCountry(text, one, country));
  if (!city || OF_PEOPLE.test(text.slice(country.start, country.end))) return country;
  const before = text.slice(0, city.start);
  const isJoined = IN.test(before) && text.slice(city.end, country.start) === ' ';
  if (!FROM.test(before) && !isJoined) return country;
  return { ...country, start: city.start };
}

/** The values of a message with the cities in it: each says where something is, and never what somebody is. */
export function withCities(values: readonly Value[], folded: Folded): Value[] {
  const cities = cityHits(folded).map(({ start, end, codes }) =>
    cityValue(folded, start, end, String(codes[0])),
  );
  const kept = values.map((one) =>
    isOfTown(folded, one) ? { ...one, kind: 'city' as const } : withCityBefore(folded, cities, one),
  );
  for (const city of cities) {
    const { start, end } = city;
    const isFree = kept.every((one) => end <= one.start || start >= one.end);
    if (isFree && !values.some((one) => isOfCountry(folded.text, city, one))) kept.push(city);
  }
  return kept.sort((a, b) => a.start - b.start);
}
