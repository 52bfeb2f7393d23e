import {
  type Found,
  findCountries,
  findDates,
  findDurations,
  findMoney,
  type Parsed,
  type ParseOptions,
} from '../answers/index.ts';
import { type Folded, fold } from '../answers/text/fold.ts';
import type { Span } from '../answers/words/residue.ts';
import { BARE_AMOUNT, NO_AMOUNT } from './amounts.ts';
import { DENIED, DENIED_AFTER, ELSEWHERE, OF_SOMETHING } from './phrases.ts';

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
  /(?:(?<!\p{L})(?:i am|i'm|im|i were|i turned|i've turned|just turned|бы мне было|мне исполнилось|исполнилось|he is|she is|he's|she's|aged?|age is|age:|turning|мне|ему|ей|возраст:?)\s*(?:only |just |already |now |уже |сейчас )?\d{2}(?![\d%]|\s*(?:months|weeks|days|месяц|недел|дн))(?!\s*(?<!\d[2-4]\s*)года)(?:\s*(?:years? old|years? of age|y\.?o|лет|год[а]?))?|(?<=^\s*|[,.;:!?]\s*)(?:\d{2} лет|[2-9]1 год|[2-9][2-4] года)(?=\s*(?:[,.;!?]|$))|(?<!\d)\d{2}\s*(?:-?years?[ -]old|years? of age|yrs? old|y\.?\s?\/?o(?!\p{L})|周?岁(?!\s*(?:不到|左右|上下|出头|以下|以上))))/gu;
const NEAR = 60;
const JOINED =
  /^\s*(?:[,/&+]\s*)?(?:(?:and|и|а|plus|as well as)\s*)?(?:(?:also|также|еще)\s*)?(?:a |an )?$|^\s*(?:和|与|跟|以及|还有|及)\s*$/u;
const NUMBERED =
  /\d|[一二两三四五六七八九十]|one|two|three|four|five|один|одн|дв[аоу]|тр[еио]|year|month|week|half|год|лет|полгода|месяц|半年/u;

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
  /(?<![\p{L}\d.,])(?:\d{1,2}|one|two|three|four|five|один|одного|два|двух|двое|двоих|три|трех|трое)\s(?:(?:young|foreign|visiting|молод\p{L}+|иностранн\p{L}+) ){0,2}(?:scientists?|researchers?|scholars?|people|persons?|candidates?|учен\p{L}+|исследовател\p{L}+|человека?|кандидат\p{L}*|гост\p{L}+|иностран\p{L}+|приглашенн\p{L}+)(?!\p{L})|(?<!\p{L})(?:ученый|ученая|гость|гостья|кандидат|кандидатка|исследователь|приглашенный|приглашенная|человек|иностранец) (?:у нас |всего |только |всего лишь |лишь |будет ){0,2}(?:один|одна)(?!\p{L})|[\d一二两三四五]{1,2}(?:[位名](?=\p{Script=Han})|个(?=外国|外籍|青年|学者|科学家))|(?<=(?:资助|支持|邀请|就请|只请|共请|一共)[她他]?)[1-5一二两三四五](?:个人|位|名|个(?=\s*(?:$|[,;.])))/gu;

const NOT_READ = { kind: 'refuse', reason: 'not-a-number' } as const;

function matchesIn(kind: ValueKind, { text }: Folded, pattern: RegExp): Value[] {
  return Array.from(text.matchAll(pattern), ({ 0: written, index: start }) => ({
    ...{ kind, start, end: start + written.length, parsed: NOT_READ, written },
  }));
}

/** What may stand between a name and the flag or the short name of the same country. */
const BESIDE = /^[\s(人]*$/u;

function isSame(a: Value, b: Value): boolean {
  return JSON.stringify(a.parsed) === JSON.stringify(b.parsed);
}

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
const IS_SUBJECT = /^\s+(?:is|was)(?!\p{L})|^(?:只是|是我|不是)|^\s*-\s*(?:это|где|там)(?!\p{L})/u;

/** Countries that stand in one list become one value; the same named twice side by side is one. */
function listed(text: string, values: readonly Value[]): Value[] {
  const lists: Value[] = [];
  for (const value of values) {
    const last = lists.at(-1);
    const between = text.slice(last?.end ?? 0, value.start);
    if (last && BESIDE.test(between) && isSame(last, value)) {
      lists[lists.length - 1] = { ...last, end: value.end };
      continue;
    }
    const denied = DENIED_AFTER.test(text.slice(value.end, value.end + NEAR));
    const elsewhere = last && (isElsewhere(text, last) || isDenied(text, last));
    const isSubject = IS_SUBJECT.test(text.slice(value.end, value.end + NEAR));
    const joined =
      last && !denied && !elsewhere && !isSubject && /\S/u.test(between) && JOINED.test(between);
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

/** As a length of time no more years than these; a year of two digits is more. */
const MOST_YEARS = 45;

/** "从事科研工作10年" is ten years, "10年毕业" the year 2010. */
function isLength(text: string, { start, end }: Span): boolean {
  const [, years] = /^(\d{2})年$/u.exec(text.slice(start, end)) ?? [];
  if (years === undefined || Number(years) > MOST_YEARS) return false;
  const [before, after] = [text.slice(Math.max(0, start - 1), start), text.slice(end, end + 4)];
  return (
    !/[在于从自是\d]/u.test(before) &&
    /^(?:$|[\s,.;!?]|多|了|的?(?:科研|研究|工作|经验|经历|时间))/u.test(after)
  );
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

/** "Two visits of six months each", "a month later": how long one of several is, or by how much, and not the whole. */
const EACH_BEFORE =
  /(?:\d\s?\+|[各]|每[段个]|(?<!\p{L})(?:visits?|trips?|stays?|parts|blocks|halves) (?:of|x)|(?:two|three|four|2|3|4) times|twice|(?<!\p{L})(?:раза?|визит\p{L}*|заезд\p{L}*|приезд\p{L}*|част\p{L}+) по|每[次趟回](?:大概|大约|待|来)?|[春夏秋冬][天季](?:来|待)?)\s*$/u;
const EACH_AFTER =
  /^\s*(?:later|earlier|позже|раньше|each|apiece|twice|(?:two|three|2|3) times|per (?:visit|trip|stay)|кажд\p{L}+)(?!\p{L})/u;

function isOfEach(text: string, { kind, start, end }: Value): boolean {
  if (kind !== 'duration') return false;
  return (
    EACH_BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) ||
    EACH_AFTER.test(text.slice(end))
  );
}

/** A length in days or weeks, which says only again how long so many months are: "a year (365 days)". */
const IN_DAYS = /(?:days?|weeks?|дн\p{L}+|недел\p{L}*|天|周|星期)$/iu;

/** "A year (12 months)": the same length twice, of which the second stands in brackets, is one. */
function inBrackets(text: string, values: readonly Value[]): Value[] {
  const said: Value[] = [];
  for (const value of values) {
    const last = said.at(-1);
    const isAgain = last?.kind === 'duration' && value.kind === 'duration';
    const isIn = last && /^\s*\(\s*$/u.test(text.slice(last.end, value.start));
    if (last && isAgain && isIn && isSame(last, value))
      said[said.length - 1] = { ...value, start: last.start };
    else if (last && isAgain && isIn && IN_DAYS.test(value.written))
      said[said.length - 1] = { ...last, end: value.end };
    else said.push(value);
  }
  return said;
}

const DAY_BEHIND =
  /^(?:的|г\.?|года)?[\s,(]+(?:(?:on|the) )*([\p{L}\d. ]{4,20}?)(?=[),;!?]|\.(?:\s|$)|$|\s(?:to be|is|was|it is)(?!\p{L}))/u;

/** "Born in 1984 (23 November)": the day and the month may stand behind the year. */
function withDay(folded: Folded, value: Value, options: ParseOptions): Value {
  const { parsed } = value;
  if (parsed.kind !== 'partial' || parsed.reason !== 'month-missing') return value;
  const behind = DAY_BEHIND.exec(folded.text.slice(value.end, value.end + NEAR));
  const year = /\d{4}/u.exec(value.written)?.[0];
  if (!behind?.[1] || !year) return value;
  const day = behind[1].trim();
  const written = /[月日号]/u.test(day) ? `${year}年${day}` : `${day} ${year}`;
  const [found] = findDates(written, options);
  if (found?.parsed.kind !== 'value' || found.end - found.start < written.length) return value;
  return { ...value, end: value.end + behind[0].length, parsed: found.parsed, written };
}

/** The values inside a message, in order, none over another: what looks like a date is no length of time. */
export function valuesIn(message: string, options: ParseOptions, folded = fold(message)): Value[] {
  const placed = (kind: ValueKind, found: readonly Found[]): Value[] =>
    found.map(({ start, end, parsed }) => {
      const span = { start: placeOf(folded, start), end: placeOf(folded, end) };
      return { kind, ...span, parsed, written: message.slice(start, end).trim() };
    });
  const countries = listed(folded.text, placed('country', findCountries(message, options)));
  const dated = (one: Value) => withDay(folded, one, options);
  if (!NUMBERED.test(folded.text))
    return apart([...countries, ...matchesIn('nothing', folded, NO_AMOUNT)]);
  const all = apart([
    ...placed('date', findDates(message, options))
      .filter((one) => !isLength(folded.text, one))
      .map(dated),
    ...agesIn(folded),
    ...placed('money', findMoney(message, options)),
    ...placed('duration', findDurations(message, options)),
    ...countries,
    ...matchesIn('money', folded, BARE_AMOUNT),
    ...matchesIn('nothing', folded, NO_AMOUNT),
    ...matchesIn('people', folded, PEOPLE),
  ]);
  return inBrackets(
    folded.text,
    all.filter((one) => !isOfEach(folded.text, one)),
  );
}
