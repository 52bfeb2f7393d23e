import {
  type Found,
  findCountries,
  findDates,
  findDurations,
  findMoney,
  type Parsed,
  type ParseOptions,
} from '../../answers/index.ts';
import { candidatesOf } from '../../answers/outcomes.ts';
import { type Folded, fold } from '../../answers/text/fold.ts';
import type { Span } from '../../answers/words/residue.ts';
import { DENIED, DENIED_AFTER, ELSEWHERE, OF_SOMETHING } from '../parts/phrases.ts';
import { BARE_AMOUNT, HAN_AMOUNT, NO_AMOUNT } from './amounts.ts';
import { comingDays } from './coming-days.ts';
import { inOneOrder, withDatesApart, withDay, withMisspeltMonth } from './day-behind.ts';
import { inBrackets, isLength, isOfEach, isSame, isShift, saidOnce } from './lengths.ts';

/** What kind of fact a value can be an answer to. */
export type ValueKind =
  | 'date'
  | 'age'
  | 'country'
  | 'city'
  | 'duration'
  | 'money'
  | 'nothing'
  | 'people';

/** A value inside a folded message. */
export interface Value extends Span {
  readonly kind: ValueKind;
  readonly parsed: Parsed;
  /** As it is written. */
  readonly written: string;
}

const AGE =
  /(?:(?<!\p{L})(?:i am|i'm|im|i were|i turned|i've turned|just turned|бы мне было|мне исполнилось|исполнилось|he is|she is|he's|she's|aged?|age is|age:|turning|мне|ему|ей|возраст:?)\s*(?:only |just |already |now |уже |сейчас )?\d{2}(?![\d%]|\s*(?:months|weeks|days|месяц|недел|дн))(?!\s*(?<!\d[2-4]\s*)года)(?:\s*(?:years? old|years? of age|y\.?o|лет|год[а]?))?|(?<=^\s*|[,.;:!?]\s*)(?:(?:2[2-9]|[3-6]\d)\s?(?:yrs?|years?|y\.?o?\.?)|(?:2[2-9]|[3-6]\d) лет|[2-9]1 год|[2-9][2-4] года)(?=\s*(?:[,.;!?]|$))|(?<!\d)\d{2}\s*(?:-?years?[ -]old|years? of age|yrs? old|y\.?\s?\/?o(?!\p{L})|周?岁(?!\s*(?:不到|左右|上下|出头|以下|以上))))/gu;
/** As many letters beside a value are looked at for what it is said of. */
export const MOST_BESIDE = 48;
const NEAR = 60;
const JOINED =
  /^-$|^\s*(?:[,/&+]\s*)?(?:(?:and|и|а|plus|as well as)\s*)?(?:(?:also|также|еще)\s*)?(?:a |an )?$|^\s*(?:和|与|跟|以及|还有|及)\s*$/u;
const NUMBERED =
  /\d|[一二两三四五六七八九十]|one|two|three|four|five|один|одн|дв[аоу]|тр[еио]|year|month|week|half|thousand|год|лет|полгода|месяц|тысяч|半年/u;

function placeOf(folded: Folded, offset: number): number {
  let [low, high] = [0, folded.at.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded.at[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function apart(values: readonly Value[]): Value[] {
  const kept: Value[] = [];
  for (const value of values) {
    if (kept.every((one) => value.end <= one.start || value.start >= one.end)) kept.push(value);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function agesIn({ text }: Folded): Value[] {
  return Array.from(text.matchAll(AGE), (match) => ({
    ...{ kind: 'age' as const, start: match.index, end: match.index + match[0].length },
    parsed: { kind: 'refuse' as const, reason: 'bound-only' as const },
    written: `${/\d+/u.exec(match[0])?.[0]} years old`,
  }));
}

/** How many people: "two young scientists", "2位学者", "двое ученых". */
const PEOPLE =
  /(?<![\p{L}\d.,])(?:\d{1,2}|one|two|three|four|five|один|одного|два|двух|двое|двоих|три|трех|трое)\s(?:(?:young|foreign|visiting|guest|молод\p{L}+|иностранн\p{L}+) ){0,2}(?:scientists?|researchers?|scholars?|people|persons?|candidates?|учен\p{L}+|исследовател\p{L}+|человека?|кандидат\p{L}*|гост\p{L}+|иностран\p{L}+|приглашенн\p{L}+)(?!\p{L})|(?<!\p{L})(?:ученый|ученых|ученая|гость|scientists?):?\s(?:-\s)?[1-9](?![\p{L}\d.,])|(?<!\p{L})(?:ученый|ученая|гость|гостья|кандидат|кандидатка|исследователь|приглашенный|приглашенная|человек|иностранец) (?:у нас |всего |только |всего лишь |лишь |будет ){0,2}(?:один|одна)(?!\p{L})|[\d一二两三四五]{1,2}(?:[位名](?=\p{Script=Han})|个(?=外国|外籍|青年|学者|科学家))|(?<=(?:^|[,;.])\s*(?:就|只|仅|只有|就请|只请)?)[1-5一二两三四五](?:个人|位|名)(?=\s*(?:$|[,;.]))|(?<=(?:资助|支持|邀请|就请|只请|共请|一共)[她他]?|(?:科学家|学者|专家|人数)(?:共|就|只有|仅|为|是)?:?\s?)[1-5一二两三四五](?:个人|位|名|个(?=\s*(?:$|[,;.])))/gu;

const NOT_READ = { kind: 'refuse', reason: 'not-a-number' } as const;

function matchesIn(kind: ValueKind, { text }: Folded, pattern: RegExp): Value[] {
  return Array.from(text.matchAll(pattern), ({ 0: written, index: start }) => ({
    ...{ kind, start, end: start + written.length, parsed: NOT_READ, written },
  }));
}

/** What may stand between a name and the flag or the short name of the same country. */
const BESIDE = /^[\s(人]*$/u;

/** "Born in Kenya, British passport" is no list of two. */
function isElsewhere(text: string, { start }: Value): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  return ELSEWHERE.test(before) || OF_SOMETHING.test(before);
}

/** "Not Kenya but Uganda" is no list of two. */
function isDenied(text: string, { start }: Value): boolean {
  return DENIED.test(text.slice(Math.max(0, start - NEAR), start));
}

/** "I'm Nepali, Egypt is only where I live": a country of which something new is said is in no list. */
const IS_SUBJECT =
  /^\s(?:по (?:национальности|происхождению|крови|отцу|матери))(?!\p{L})|^\s+(?:is|was)(?!\p{L})|^(?:只是|是我|不是)|^\s*-\s*(?:это|где|там)(?!\p{L})/u;

/** "我是智利人，智利在不在名单里": a country of which something is asked is not the one that was said before. */
const ASKED_OF =
  /^\s?(?:在不?在|算|是不是|有没有|可不?可以|能不?能|属于|行不行|收不收|[在算收行可能].{0,8}[吗么不]\s*[?]?\s*$)/u;

/** What leaves open which of two countries is meant. */
const EITHER = /^\s*(?:or|или|либо|或者?|还是)\s*(?:an? )?$/u;

/** "Australian or Austrian": of two countries of which one may be either, which is meant is asked. */
function eitherOf(between: string, last: Value, value: Value): Value | undefined {
  const isOpen = [last, value].some(({ parsed }) => parsed.kind === 'confirm');
  if (!isOpen || !EITHER.test(between)) return undefined;
  const candidates = [last, value].flatMap(({ parsed }) => candidatesOf(parsed));
  const parsed = {
    ...{ kind: 'confirm' as const, reason: 'ambiguous' as const },
    candidates: [...new Set(candidates)],
  };
  return { ...last, end: value.end, parsed, written: `${last.written}, ${value.written}` };
}

/** Countries that stand in one list become one value; the same named twice side by side is one. */
function listed(text: string, values: readonly Value[]): Value[] {
  const lists: Value[] = [];
  for (const value of values) {
    const last = lists.at(-1);
    const between = text.slice(last?.end ?? 0, value.start);
    const isAsked = ASKED_OF.test(text.slice(value.end, value.end + NEAR));
    if (last && !isAsked && BESIDE.test(between) && isSame(last, value)) {
      lists[lists.length - 1] = { ...last, end: value.end };
      continue;
    }
    const either = last && eitherOf(between, last, value);
    if (either) {
      lists[lists.length - 1] = either;
      continue;
    }
    const denied = DENIED_AFTER.test(text.slice(value.end, value.end + NEAR));
    const elsewhere = last && (isElsewhere(text, last) || isDenied(text, last));
    const isSubject = IS_SUBJECT.test(text.slice(value.end, value.end + NEAR));
    const joined =
      last &&
      !denied &&
      !elsewhere &&
      !isSubject &&
      !isAsked &&
      /\S/u.test(between) &&
      JOINED.test(between);
    if (!last || !joined || value.parsed.kind !== 'value' || last.parsed.kind !== 'value') {
      lists.push(value);
      continue;
    }
    const { value: before } = last.parsed;
    const codes = [
      ...(Array.isArray(before) ? (before as string[]) : [String(before)]),
      String(value.parsed.value),
    ];
    const parsed = { kind: 'value' as const, value: [...new Set(codes)] };
    const written = `${last.written}, ${value.written}`;
    lists[lists.length - 1] = { ...last, end: value.end, parsed, written };
  }
  return lists;
}

/** Whether somebody born on a day is of an age, give or take a year. */
function isOfAge(born: string, { written }: Value, today: string): boolean {
  const years = Number(written.replace(/\D+/gu, ''));
  return Math.abs(Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - years) <= 1;
}

/** The values without ages that only say again what a whole day of birth says. */
export function withoutAges(values: readonly Value[], today: string): Value[] {
  const days = values.flatMap(({ kind, parsed }) =>
    kind === 'date' && parsed.kind === 'value' ? [String(parsed.value)] : [],
  );
  return values.filter(
    (one) => one.kind !== 'age' || !days.some((day) => isOfAge(day, one, today)),
  );
}

/** More values of a kind than this in one message are no message of a person. */
const MOST_VALUES = 200;

/** The values inside a message, in order, none over another: what looks like a date is no length of time. */
export function valuesIn(message: string, options: ParseOptions, folded = fold(message)): Value[] {
  const placed = (kind: ValueKind, found: readonly Found[]): Value[] =>
    found.slice(0, MOST_VALUES).map(({ start, end, parsed }) => {
      const [from, to] = [placeOf(folded, start), placeOf(folded, end)];
      const span = { start: from + folded.text.slice(from, to).search(/\S|$/u), end: to };
      return { kind, ...span, parsed, written: message.slice(start, end).trim() };
    });
  const countries = listed(folded.text, placed('country', findCountries(message, options)));
  const dated = (one: Value) => withMisspeltMonth(folded, withDay(folded, one, options), options);
  if (!NUMBERED.test(folded.text)) {
    const coming = comingDays(folded, options, []);
    return apart([...coming, ...countries, ...matchesIn('nothing', folded, NO_AMOUNT)]);
  }
  const dates = placed('date', findDates(withDatesApart(message), options))
    .filter((one) => !isLength(folded.text, one) && !isShift(folded.text.slice(one.start, one.end)))
    .map(dated);
  const all = apart([
    ...dates,
    ...comingDays(folded, options, dates),
    ...agesIn(folded),
    ...placed('money', findMoney(message, options)),
    ...matchesIn('money', folded, HAN_AMOUNT),
    ...placed('duration', findDurations(message, options)).map((one) => saidOnce(one, options)),
    ...countries,
    ...matchesIn('money', folded, BARE_AMOUNT),
    ...matchesIn('nothing', folded, NO_AMOUNT),
    ...matchesIn('people', folded, PEOPLE),
  ]);
  return inBrackets(
    folded.text,
    inOneOrder(all).filter((one) => !isOfEach(folded.text, one)),
  );
}
