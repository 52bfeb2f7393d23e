import { findDates, type ParseOptions, parseAnswer } from '../../answers/index.ts';
import { candidatesOf } from '../../answers/outcomes.ts';
import type { Folded } from '../../answers/text/fold.ts';
import type { Value } from './values.ts';

/** How far behind a year its day is looked for. */
const NEAR = 60;

const DAY_BEHIND =
  /^(?:的|г\.?|года)?[\s,.(]+(?:(?:on|the) )*([\p{L}\d. ]{4,20}?)(?=[),;!?]|\.(?:\s|$)|$|\s(?:to be|is|was|it is)(?!\p{L}))/u;

/** What calls a date one of birth. */
const OF_BIRTH = /г\.?\s?р|рожд\p{L}*/iu;

/** The year of a value that leaves open its day, or says it in two ways. */
function yearIn({ parsed }: Value): string | undefined {
  const isPart = parsed.kind === 'partial' && parsed.reason === 'month-missing';
  const isShort = parsed.kind === 'confirm' && parsed.reason === 'two-digit-year';
  const isTurned = parsed.kind === 'confirm' && parsed.reason === 'day-month-order';
  if (!isPart && !isShort && !isTurned) return undefined;
  const years = candidatesOf(parsed).map((one) => /\d{4}/u.exec(JSON.stringify(one))?.[0]);
  return new Set(years).size === 1 ? years[0] : undefined;
}

/** "Born in 1984 (23 November)", "05/06/1985 (5 June)": the day and the month may stand behind the year. */
export function withDay(folded: Folded, value: Value, options: ParseOptions): Value {
  const { parsed } = value;
  const behind = DAY_BEHIND.exec(folded.text.slice(value.end, value.end + NEAR));
  const year = yearIn(value);
  if (!behind?.[1] || !year) return value;
  const text = behind[1].trim();
  const said = OF_BIRTH.test(value.written) ? ' г.р.' : '';
  const whole = /[月日号]/u.test(text) ? `${year}年${text}` : `${text} ${year}`;
  const [found] = findDates(whole, options);
  if (found?.parsed.kind !== 'value' || found.end - found.start < whole.length) return value;
  const day = found.parsed.value;
  const days = candidatesOf(parsed).filter((one) => typeof one === 'string');
  const isOther = days.length > 0 && days.every((one) => one !== day);
  return isOther
    ? value
    : { ...value, end: value.end + behind[0].length, parsed: found.parsed, written: whole + said };
}

/** A day and a word right before a year, which may be a month that is misspelt: "14 февроля 1989". */
const DAY_BEFORE = /(?<![\p{L}\d])\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,10},?\s$/u;

/** A year whose day stands before it with a month that is misspelt: the whole is asked. */
export function withMisspeltMonth(folded: Folded, value: Value, options: ParseOptions): Value {
  const { parsed, start, end } = value;
  if (parsed.kind !== 'partial' || parsed.reason !== 'month-missing') return value;
  const [before] = DAY_BEFORE.exec(folded.text.slice(0, start)) ?? [];
  if (before === undefined) return value;
  const text = folded.text.slice(start - before.length, end);
  const read = parseAnswer({ input: 'date' }, text, options);
  const isDay = read.kind === 'confirm' && read.reason === 'misspelt';
  return isDay ? { ...value, start: start - before.length, parsed: read, written: text } : value;
}

/** A day, a month and a year in digits, with the sign between them. */
const IN_DIGITS = /^(?<first>\d{1,2})(?<sign>[./-])(?<second>\d{1,2})\k<sign>\d{4}$/u;
const MONTHS = 12;

/** Whether the day stands first in a date of digits, as far as it shows that. */
function isDayFirst({ written }: Value): boolean | undefined {
  const { first, second } = IN_DIGITS.exec(written)?.groups ?? {};
  if (Number(first) > MONTHS) return true;
  return Number(second) > MONTHS ? false : undefined;
}

/** "1/3/2025 – 28/2/2027": a date that can be read in two orders is read in that of another beside it. */
export function inOneOrder(values: readonly Value[]): Value[] {
  const orders = new Set(values.map(isDayFirst).filter((one) => one !== undefined));
  const [dayFirst] = orders;
  return values.map((value) => {
    const { parsed, written } = value;
    const isOpen = parsed.kind === 'confirm' && parsed.reason === 'day-month-order';
    const { first = '' } = IN_DIGITS.exec(written)?.groups ?? {};
    if (!isOpen || orders.size !== 1 || first === '') return value;
    const said = parsed.candidates.map(String).filter((day) => {
      const [, month, date] = day.split('-');
      return Number(dayFirst ? date : month) === Number(first);
    });
    return { ...value, written: said.join(), parsed: { kind: 'value', value: said.join() } };
  });
}

/** A dash between a whole date, or a year behind its month, and the next date. */
const DASH =
  /(?<=(?<![\d./-])(?:\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|\d{4}[./]\d{1,2}[./]\d{1,2}|\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2}\s|\p{L}{3,9}\.?,?\s\d{4}|\d{1,2},?\s\d{4})(?:\s?(?:г\.?|года))?\s?)[-–—~](?!\d{1,2}-\d{1,2}(?!\d))(?=\s?(?:\d|\p{L}{3,9}\.?\s\d))/gu;

/** A message in which a dash between two dates is no part of either. */
export function withDatesApart(message: string): string {
  return message.replace(DASH, ';');
}
