import { findDurations, type ParseOptions } from '../../answers/index.ts';
import type { Span } from '../../answers/words/residue.ts';
import type { Value } from './values.ts';

/** How far before a length words tell what it is of. */
const NEAR = 60;

/** As a length of time no more years than these; a year of two digits is more. */
const MOST_YEARS = 45;

/** "从事科研工作10年" is ten years, "10年毕业" the year 2010. */
export function isLength(text: string, { start, end }: Span): boolean {
  const [, years] = /^(\d{2})年$/u.exec(text.slice(start, end)) ?? [];
  if (years === undefined || Number(years) > MOST_YEARS) return false;
  const [before, after] = [text.slice(Math.max(0, start - 1), start), text.slice(end, end + 4)];
  return (
    !/[在于从自是\d]/u.test(before) &&
    /^(?:$|[\s,.;!?]|多|了|的?(?:科研|研究|工作|经验|经历|时间))/u.test(after)
  );
}

const BY =
  '(?<!\\p{L})(?:(?:shift|mov|postpon|delay|push|bring)\\p{L}*(?: \\p{L}+){0,4} (?:by|for)|(?:later|earlier) by|(?:сдвин|сдвиг|перенес|перенос|отлож|отклад|позже|раньше)\\p{L}*(?: \\p{L}+){0,3}(?: на)?)|(?:往[前后]|[推延]迟|推后|延后|提前|晚|早)(?:推|移|挪|延|到|了|来)*';
/** By how much a plan is moved: "shifted by two months". */
const SHIFTED = new RegExp(`(?:${BY})\\s*$`, 'u');
const SHIFTS = new RegExp(
  `(?:${BY})\\s*(?:\\d|[一二两三四五六半几]|an?\\s|one|two|three|four|six|half|месяц|полгода|год|недел|один|пару|два|две|три)`,
  'u',
);

const LATER =
  /(?<!\p{L})(?:(?:(?<!\d)\d+|an?|one|two|three|half a|six) (?:years?|months?|weeks?) (?:later|earlier)|на (?:\d+ |пару |два |три |один )?(?:год|полгода|месяц\p{L}*|недел\p{L}+) (?:позже|раньше|позднее))(?!\p{L})|[延晚早]了?(?:半年|[一两三\d]个?[年月])/u;

/** Whether a folded text says by how much a plan is moved. */
export function isShift(text: string): boolean {
  return SHIFTS.test(text) || LATER.test(text);
}

/** "Two visits of six months each", "a month later": how long one of several is, or by how much, and not the whole. */
const EACH_BEFORE =
  /(?:\d\s?\+|[各]|每[段个]|(?<!\p{L})(?:visits?|trips?|stays?|parts|blocks|halves) (?:of|x)|(?:two|three|four|2|3|4) times|twice|(?<!\p{L})(?:раза?|визит\p{L}*|заезд\p{L}*|приезд\p{L}*|част\p{L}+) по|每[次趟回](?:大概|大约|待|来)?|[春夏秋冬][天季](?:来|待)?)\s*$/u;
const EACH_AFTER =
  /^\s*(?:later|earlier|позже|раньше|позднее|each|apiece|twice|(?:two|three|2|3) times|per (?:visit|trip|stay)|кажд\p{L}+)(?!\p{L})/u;

/** Whether a length is that of one of several, or only by how much a plan is moved. */
export function isOfEach(text: string, { kind, start, end }: Value): boolean {
  if (kind !== 'duration') return false;
  const before = text.slice(Math.max(0, start - NEAR), start);
  return EACH_BEFORE.test(before) || SHIFTED.test(before) || EACH_AFTER.test(text.slice(end));
}

/** A length in days or weeks, which says only again how long so many months are: "a year (365 days)". */
const IN_DAYS = /(?:days?|weeks?|дн\p{L}+|недел\p{L}*|天|周|星期)$/iu;

/** "A year (12 months)": the same length twice, of which the second stands in brackets, is one. */
export function inBrackets(text: string, values: readonly Value[]): Value[] {
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

/** "Half a year, 6 months": the same length said twice is one, and not their sum. */
export function saidOnce(value: Value, options: ParseOptions): Value {
  const [first, again, ...more] = value.written
    .split(/,\s*/u)
    .map((part) => findDurations(part, options)[0]?.parsed);
  const isTwice = again !== undefined && more.length === 0;
  return isTwice && first && JSON.stringify(first) === JSON.stringify(again)
    ? { ...value, parsed: first, written: String(value.written.split(',')[0]) }
    : value;
}

/** Whether two values say the same. */
export function isSame(a: Value, b: Value): boolean {
  return JSON.stringify(a.parsed) === JSON.stringify(b.parsed);
}
