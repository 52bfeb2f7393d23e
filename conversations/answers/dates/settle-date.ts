import type { DateShape, FactValue, Parsed, Range, ReasonCode } from '../answer.ts';
import { confirm, partial, refuse, value } from '../outcomes.ts';
import { type Day, exists, iso } from './calendar.ts';
import type { DateReading } from './date-hit.ts';
import { BUDDHIST_AHEAD, type Era } from './eras.ts';
import { comingDay, comingMonth } from './relative-dates.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const BUDDHIST_FROM = 2400;
const BUDDHIST_TO = 2700;

/** What settling knows beside the shape. */
export interface Settling {
  readonly today: string;
  readonly era: Era;
}

/** The first year that is likely: 1900, or the call's own bound where that is earlier. */
function firstYear({ earliest }: DateShape): number {
  return Math.min(FIRST_YEAR, Number(earliest?.slice(0, 4) ?? FIRST_YEAR));
}

function offBounds(date: string, shape: DateShape, today: string): ReasonCode | undefined {
  const year = Number(date.slice(0, 4));
  if (shape.past && date > today) return year > LAST_YEAR ? 'unlikely-year' : 'future-date';
  if (year < firstYear(shape) || year > LAST_YEAR) return 'unlikely-year';
  if (shape.earliest !== undefined && date < shape.earliest) return 'too-early';
  return shape.latest !== undefined && date > shape.latest ? 'too-late' : undefined;
}

function fromBuddhist(day: Day): Day {
  return { ...day, year: day.year - BUDDHIST_AHEAD };
}

function isBuddhist(year: number, era: Era): boolean {
  return era === 'buddhist' || (year >= BUDDHIST_FROM && year <= BUDDHIST_TO);
}

const NO_DAY: Day = { year: 0, month: 0, day: 0 };

function settleDays(
  days: readonly Day[],
  ask: ReasonCode | undefined,
  shape: DateShape,
  settling: Settling,
): Parsed {
  const [first = NO_DAY] = days;
  const buddhist = isBuddhist(first.year, settling.era);
  const real = (buddhist ? days.map(fromBuddhist) : days).filter(exists).map(iso);
  const [likeliest] = real;
  if (likeliest === undefined) return refuse('impossible-date');
  const fitting = [...new Set(real)].filter((date) => !offBounds(date, shape, settling.today));
  const off = offBounds(likeliest, shape, settling.today);
  if (off && fitting.length === 0) return refuse(off);
  if (buddhist) return confirm('era', fitting);
  return ask === undefined ? value(likeliest) : confirm(ask, fitting);
}

function shifted(range: Range): Range {
  const back = (date: number | string | undefined) =>
    String(Number(String(date).slice(0, 4)) - BUDDHIST_AHEAD).padStart(4, '0') +
    String(date).slice(4);
  return { atLeast: back(range.atLeast), atMost: back(range.atMost) };
}

function settleRange(
  reading: DateReading & { kind: 'range' },
  shape: DateShape,
  settling: Settling,
): Parsed {
  const { atLeast, atMost } = reading.range;
  const buddhist = isBuddhist(Number(String(atLeast ?? atMost).slice(0, 4)), settling.era);
  const range = buddhist ? shifted(reading.range) : reading.range;
  const from = range.atLeast === undefined ? undefined : String(range.atLeast);
  const to = range.atMost === undefined ? undefined : String(range.atMost);
  const late = from === undefined ? undefined : offBounds(from, shape, settling.today);
  const early = to === undefined ? undefined : offBounds(to, shape, settling.today);
  if (late === 'future-date' || late === 'too-late' || late === 'unlikely-year')
    return refuse(late);
  if (early === 'too-early' || early === 'unlikely-year') return refuse(early);
  const known =
    shape.past && to !== undefined && to > settling.today
      ? { ...range, atMost: settling.today }
      : range;
  const ask = buddhist ? 'era' : reading.ask;
  return ask === undefined ? partial(known, reading.reason) : confirm(ask, [known]);
}

function settleYearless(
  month: number,
  day: number | undefined,
  shape: DateShape,
  settling: Settling,
): Parsed {
  if (month < 1 || month > 12 || (day !== undefined && !exists({ year: 2024, month, day }))) {
    return refuse('impossible-date');
  }
  if (shape.past) return refuse('year-missing');
  const coming: FactValue =
    day === undefined ? comingMonth(month, settling.today) : comingDay(month, day, settling.today);
  if (typeof coming === 'string' && offBounds(coming, shape, settling.today))
    return refuse('year-missing');
  return confirm('year-missing', [coming]);
}

/** What a reading of a date comes to for a question. */
export function settleDate(reading: DateReading, shape: DateShape, settling: Settling): Parsed {
  switch (reading.kind) {
    case 'days':
      return settleDays(reading.days, reading.ask, shape, settling);
    case 'range':
      return settleRange(reading, shape, settling);
    case 'yearless':
      return settleYearless(reading.month, reading.day, shape, settling);
    default:
      return refuse(reading.reason);
  }
}
