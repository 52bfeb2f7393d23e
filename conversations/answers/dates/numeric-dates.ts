import { spanOf } from '../text/spans.ts';
import type { Day } from './calendar.ts';
import { exists, monthRange } from './calendar.ts';
import type { DateHit, DateReading, DateSetting, DaysReading } from './date-hit.ts';

const EDGE = '(?<![0-9./-]|[0-9],|[0-9] )';
const STOP = '(?![0-9]|[./-][0-9])';
const ISO_TIME = '(?:t[0-9]{2}:[0-9]{2}[0-9:.z+]{0,14})?';
const PART = '([0-9]{1,2})';
const YEAR_FIRST = [
  new RegExp(`${EDGE}([0-9]{4})\\s?([-/.,])\\s?${PART}\\s?\\2\\s?${PART}${ISO_TIME}${STOP}`, 'gu'),
  new RegExp(`${EDGE}([0-9]{4})( )${PART} ${PART}${STOP}`, 'gu'),
];
const MIDDLE = '([0-9]{1,2}|[ivx]{1,4})';
const LAST = "('?[0-9]{4}|'?[0-9]{2})";
const YEAR_LAST = [
  new RegExp(`${EDGE}${PART}\\s?([-/.,])\\s?${MIDDLE}\\s?\\2\\s?${LAST}${STOP}`, 'gu'),
  new RegExp(`${EDGE}${PART}( )${MIDDLE} ${LAST}${STOP}`, 'gu'),
];
const SHORT_YEAR_FIRST = new RegExp(
  `${EDGE}([3-9][0-9])\\s?([-/.])\\s?${PART}\\s?\\2\\s?([0-9])${STOP}`,
  'gu',
);
const MONTH_YEAR = new RegExp(`${EDGE}([0-9]{1,2})\\s?[-/.]\\s?([0-9]{4})${STOP}`, 'gu');
const YEAR_MONTH = new RegExp(`${EDGE}([0-9]{4})\\s?[-/.]\\s?([0-9]{1,2})${STOP}`, 'gu');
const EIGHT = /(?<![0-9])([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})(?![0-9])/gu;
const SIX = /(?<![0-9])([0-9]{2})([0-9]{2})([0-9]{2})(?![0-9])/gu;

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The full years that two digits may stand for. */
export function fullYears(short: number, setting: DateSetting): readonly [number, ...number[]] {
  const thisYear = Number(setting.today.slice(0, 4));
  const [early, late] = [1900 + short, 2000 + short];
  const last = setting.past ? thisYear : thisYear + YEARS_AHEAD;
  if (late > last) return [early];
  return setting.past || early >= thisYear - YEARS_BACK ? [early, late] : [late];
}

const YEARS_AHEAD = 59;
const YEARS_BACK = 80;

/** The day and the month, in each order that a text can be read in. */
type Orders = readonly (readonly [day: number, month: number])[];

/** One day, asked for its century when the year has two digits. */
export function dayReading(orders: Orders, year: string, setting: DateSetting): DaysReading {
  const digits = year.replace("'", '');
  const short = digits.length === 2;
  const years = short ? fullYears(Number(digits), setting) : [Number(digits)];
  const days = years.flatMap((each) =>
    orders.map(([day, month]): Day => ({ year: each, month, day })),
  );
  const real = days.filter(exists);
  if (real.length === 0) return { kind: 'days', days };
  if (short) return { kind: 'days', days: real, ask: 'two-digit-year' };
  return real.length > 1
    ? { kind: 'days', days: real, ask: 'day-month-order' }
    : { kind: 'days', days: real };
}

function ordersOf(first: number, second: number, dayFirst: boolean): Orders {
  if (first === second || dayFirst) return [[first, second]];
  return [
    [first, second],
    [second, first],
  ];
}

function yearLast(match: RegExpExecArray, setting: DateSetting): DateReading | undefined {
  const [, one = '', mark = '', two = '', year = ''] = match;
  const first = Number(one);
  const roman = ROMAN.indexOf(two) + 1;
  const second = roman || Number(two);
  if (Number.isNaN(second)) return undefined;
  if (first > 31 && year.length === 2) return dayReading([[Number(year), second]], one, setting);
  const dayFirst = roman > 0 || (mark === '.' && setting.dayFirstDots);
  if (first <= 12 && second > 12 && !dayFirst) return dayReading([[second, first]], year, setting);
  if (first > 12) return dayReading([[first, second]], year, setting);
  return dayReading(ordersOf(first, second, dayFirst), year, setting);
}

function yearFirst(match: RegExpExecArray, setting: DateSetting): DateReading {
  const [, year = '', , month = '', day = ''] = match;
  const swapped = Number(month) > 12 && Number(day) <= 12;
  if (!swapped) return dayReading([[Number(day), Number(month)]], year, setting);
  return { ...dayReading([[Number(month), Number(day)]], year, setting), ask: 'day-month-order' };
}

function eight(match: RegExpExecArray): DateReading | undefined {
  const [, a = '', b = '', c = '', d = ''] = match;
  const plausible = (year: string) => Number(year) >= 1900 && Number(year) <= 2100;
  const orders: Day[] = [];
  if (plausible(a + b)) orders.push({ year: Number(a + b), month: Number(c), day: Number(d) });
  if (plausible(c + d)) {
    orders.push({ year: Number(c + d), month: Number(b), day: Number(a) });
    if (a !== b) orders.push({ year: Number(c + d), month: Number(a), day: Number(b) });
  }
  const days = orders.filter(exists);
  const [first] = days;
  if (!first) return plausible(a + b) ? { kind: 'days', days: orders } : undefined;
  const certain = days.length === 1 && first.year === Number(a + b);
  return certain ? { kind: 'days', days } : { kind: 'days', days, ask: 'day-month-order' };
}

function six(match: RegExpExecArray, setting: DateSetting): DateReading | undefined {
  const [, a = '', b = '', c = ''] = match;
  const days = [
    ...fullYears(Number(a), setting).map((year) => ({ year, month: Number(b), day: Number(c) })),
    ...fullYears(Number(c), setting).flatMap((year) => [
      { year, month: Number(b), day: Number(a) },
      { year, month: Number(a), day: Number(b) },
    ]),
  ].filter(exists);
  return days.length === 0
    ? undefined
    : { kind: 'days', days: days.slice(0, 4), ask: 'two-digit-year' };
}

function month(year: string, name: string): DateReading {
  const number = Number(name);
  if (number < 1 || number > 12) return { kind: 'refused', reason: 'impossible-date' };
  return { kind: 'range', range: monthRange(Number(year), number), reason: 'day-missing' };
}

function hits(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => DateReading | undefined,
): DateHit[] {
  return Array.from(text.matchAll(pattern)).flatMap((match): DateHit[] => {
    const reading = read(match);
    return reading ? [{ ...spanOf(match), reading }] : [];
  });
}

/** Dates written in digits alone. */
export function numericDates(text: string, setting: DateSetting): DateHit[] {
  return [
    ...YEAR_FIRST.flatMap((pattern) => hits(text, pattern, (match) => yearFirst(match, setting))),
    ...YEAR_LAST.flatMap((pattern) => hits(text, pattern, (match) => yearLast(match, setting))),
    ...hits(text, SHORT_YEAR_FIRST, ([, year = '', , number = '', day = '']) =>
      dayReading([[Number(day), Number(number)]], year, setting),
    ),
    ...hits(text, EIGHT, eight),
    ...hits(text, SIX, (match) => six(match, setting)),
    ...hits(text, YEAR_MONTH, ([, year = '', number = '']) => month(year, number)),
    ...hits(text, MONTH_YEAR, ([, number = '', year = '']) => month(year, number)),
  ];
}
