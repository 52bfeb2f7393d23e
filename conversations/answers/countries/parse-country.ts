import type { CountryShape, FactValue, Found, Parsed, ParseOptions } from '../answer.ts';
import { confirm, doubted, refuse, value } from '../outcomes.ts';
import { type Folded, fold, written } from '../text/fold.ts';
import { LONGEST_SEARCH } from '../text/readable.ts';
import { foundAt } from '../text/spans.ts';
import { type Quiet, residue } from '../words/residue.ts';
import { says, UNSURE } from '../words/stance.ts';
import { cityHits } from './city-hits.ts';
import { type CountryHit, countryHits } from './country-hits.ts';
import { inShort } from './in-short.ts';
import { nearHits } from './near-names.ts';
import { isOnlyLastHeld } from './own-document.ts';
import { BORN, JOINT, quietOf, STATELESS } from './quiet.ts';
import { withoutLanguages } from './spoken-languages.ts';
import { standingOf } from './standing.ts';

const MOST_CHOICES = 4;

/** Every way to read a list of hits, the likeliest first. */
function readings(hits: readonly CountryHit[]): string[][] {
  let lists: string[][] = [[]];
  for (const hit of hits) {
    lists = lists
      .flatMap((list) => hit.codes.map((code) => (list.includes(code) ? list : [...list, code])))
      .slice(0, hits.length === 1 ? hit.codes.length : MOST_CHOICES);
  }
  return lists;
}

function listed(folded: Folded, hits: readonly CountryHit[]): boolean {
  return hits.slice(1).every((hit, place) => {
    const last = hits[place] as CountryHit;
    const between = folded.text.slice(last.end, hit.start);
    return (
      same(last, hit) ||
      JOINT.test(between) ||
      (between.trim() === '' && bothCodes(folded, last, hit))
    );
  });
}

function bothCodes(folded: Folded, a: CountryHit, b: CountryHit): boolean {
  return [a, b].every(
    (hit) =>
      !/\p{Ll}|\p{Script=Han}/u.test(written(folded, hit.start, hit.end)) &&
      hit.end - hit.start < 5,
  );
}

function same(a: CountryHit, b: CountryHit): boolean {
  return a.codes.join() === b.codes.join();
}

function one(hits: readonly CountryHit[]): Parsed {
  const meant = [...new Set(hits.flatMap((hit) => hit.codes))];
  const [only] = meant;
  const unsure = hits.find((hit) => hit.why !== 'sure');
  if (only !== undefined && meant.length === 1 && !unsure) return value(only);
  const [first, ...others] = hits;
  const several = others.some((hit) => first && !same(first, hit));
  return confirm(several || !unsure ? 'several' : (unsure.why as 'ambiguous'), meant);
}

const OF_CHINA = ['HK', 'MO', 'TW'];

/** "China, Hong Kong" may be one document or two; "China and Hong Kong" are two. */
function ofChina(folded: Folded, list: readonly string[]): boolean {
  if (!list.includes('CN') || !list.some((code) => OF_CHINA.includes(code))) return false;
  return !TOGETHER.test(folded.text);
}

const TOGETHER = /[&+]|(?<!\p{L})(?:and|plus|both|и|а также|плюс|оба)(?!\p{L})|[和与及跟]/u;

function many(folded: Folded, hits: readonly CountryHit[]): Parsed {
  const lists: FactValue[] = readings(hits);
  const unsure = hits.find((hit) => hit.why !== 'sure');
  if (unsure) {
    const alone = listed(folded, hits)
      ? []
      : hits.flatMap(({ codes }) => codes).map((code) => [code]);
    const each = new Map([...lists, ...alone].map((list) => [String(list), list]));
    return confirm(unsure.why as 'ambiguous', [...each.values()].slice(0, MOST_CHOICES));
  }
  const [list = []] = readings(hits);
  const isList = listed(folded, hits) && !ofChina(folded, list);
  const last = hits.at(-1)?.codes ?? [];
  if (isList && list.length > 1 && isOnlyLastHeld(folded.text, hits))
    return confirm('several', [list, [...last]]);
  if (isList) return value(list);
  const each = hits.map((hit) => [...hit.codes]);
  return confirm('several', [list, ...each.slice(0, MOST_CHOICES - 1)]);
}

function settle(shape: CountryShape, folded: Folded, hits: readonly CountryHit[]): Parsed {
  return shape.input === 'country' ? one(hits) : many(folded, hits);
}

/** Beside a country that is written right, a word of so few letters is no misspelt one. */
const LONGEST_SHORT = 5;

function apartFrom(hits: readonly CountryHit[]): (one: CountryHit) => boolean {
  return (one) => hits.every((hit) => one.end <= hit.start || one.start >= hit.end);
}

/** What names countries, and the cities beside them, which add nothing to their own country. */
interface Places {
  readonly hits: readonly CountryHit[];
  readonly cities: readonly CountryHit[];
}

function found(folded: Folded, quiet: Quiet): Places {
  const named = countryHits(folded);
  const cities = cityHits(folded).filter(apartFrom(named));
  const hits = withNear(folded, quiet, named, cities);
  if (hits.length === 0) return { hits: cities, cities: [] };
  const own = new Set(hits.flatMap(({ codes }) => codes));
  return { hits, cities: cities.filter(({ codes }) => codes.every((code) => own.has(code))) };
}

function withNear(
  folded: Folded,
  quiet: Quiet,
  hits: readonly CountryHit[],
  cities: readonly CountryHit[],
): CountryHit[] {
  const masked = [...hits, ...cities].reduce(
    (text, hit) => text.slice(0, hit.start) + '?'.repeat(hit.end - hit.start) + text.slice(hit.end),
    folded.text,
  );
  const said = quiet.phrases
    ? masked.replace(quiet.phrases, (phrase) => '?'.repeat(phrase.length))
    : masked;
  const near = nearHits(said, quiet.words)
    .filter((hit) => hits.length === 0 || hit.end - hit.start > LONGEST_SHORT)
    .map((hit): CountryHit => ({ ...hit, why: 'misspelt' }));
  return [...hits, ...near].filter(isCountry).sort((a, b) => a.start - b.start);
}

function isCountry(hit: CountryHit): boolean {
  return hit.codes.length > 0;
}

/** "No, I am from Kenya" says no to something else. */
const CORRECTS =
  /^\s*(?:no|nope|нет|不是?)\s*,(?!.*(?:\b(?:not|no|never)\b|(?<!\p{L})(?:не|нет)(?!\p{L})|[不没非]))/u;

/** Only what is said to be held can be a citizenship; the rest is asked, and what is given up is none. */
function ofCitizenship(shape: CountryShape, folded: Folded, hits: readonly CountryHit[]) {
  if (shape.about !== 'citizenship') return undefined;
  const each = hits.map((hit) => ({ hit, standing: standingOf(folded.text, hit) }));
  const held = each.filter(({ standing }) => standing === 'held').map(({ hit }) => hit);
  if (held.length === hits.length) return undefined;
  if (held.length > 0) return doubted(settle(shape, folded, held), 'hedged');
  const gone = each.every(({ standing }) => standing === 'gone');
  return gone ? refuse('negated') : doubted(settle(shape, folded, hits), 'hedged');
}

const BARE_NO = /^\W*no\W*$/u;

/** What an answer comes to in which no country is named. */
function notNamed({ input }: CountryShape, { text }: Folded): Parsed {
  if (says(text, UNSURE)) return { kind: 'unsure' };
  const short = inShort(text);
  if (short !== undefined) return confirm('partly-read', [input === 'country' ? short : [short]]);
  return refuse(STATELESS.test(text) ? 'stateless' : 'not-a-country');
}

/** Reads a country or several; anything near, doubtful or shared by two countries is asked. */
export function parseCountry(shape: CountryShape, typed: Folded): Parsed {
  const folded = withoutLanguages(typed);
  const quiet = quietOf(shape.about);
  const unsure = says(folded.text, UNSURE);
  const { hits, cities } = unsure
    ? { hits: countryHits(folded).filter(isCountry), cities: [] }
    : found(folded, quiet);
  if (hits.length === 0 || BARE_NO.test(folded.text)) {
    return notNamed(shape, folded);
  }
  const standing = ofCitizenship(shape, folded, hits);
  if (standing) return standing;
  const parsed = settle(shape, folded, hits);
  if (BORN.test(folded.text)) return doubted(parsed, 'partly-read');
  const spans = [...hits, ...cities].sort((a, b) => a.start - b.start);
  const rest = residue(folded, spans, quiet);
  if (rest === 'hedged' || rest === 'question' || unsure) return doubted(parsed, 'hedged');
  if (rest === 'negated') {
    if (hits.length > 1) return doubted(parsed, 'several');
    return CORRECTS.test(folded.text) ? doubted(parsed, 'hedged') : refuse('negated');
  }
  return rest === 'unread' ? doubted(parsed, 'partly-read') : parsed;
}

/** Countries inside a message, one hit each, with their spans as written. */
export function findCountries(message: string, _options: ParseOptions): Found[] {
  const folded = withoutLanguages(fold(message.slice(0, LONGEST_SEARCH)));
  return countryHits(folded)
    .filter(isCountry)
    .map((hit) => foundAt(folded, hit, one([hit])));
}
