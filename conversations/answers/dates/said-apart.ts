import type { DateHit, DateReading } from './date-hit.ts';

interface Parts {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

function partsOf(one: DateReading, other: DateReading): Parts | undefined {
  if (one.kind !== 'yearless' || one.day === undefined) return undefined;
  if (other.kind !== 'range' || other.reason !== 'month-missing' || other.ask) return undefined;
  const { atLeast, atMost } = other.range;
  const year = String(atLeast).slice(0, 4);
  const whole = year === String(atMost).slice(0, 4);
  return whole ? { year, month: one.month, day: one.day } : undefined;
}

/** What stands between a day and its year where they are one date: "on 12 March, in 1986". */
const TRIVIAL =
  /^(?:[\s,()]|(?<!\p{L})(?:on|in|the|of|year|в|года?|г\.?|рождения|г\.? ?р\.?)(?!\p{L})|出生|生|的|于|是)*$/u;

/** A year and a day of no year that stand apart are one date, asked where more than that stands between them. */
export function joined(text: string, hits: readonly DateHit[]): DateHit[] {
  const [first, second, ...others] = hits;
  if (!first || !second || others.length > 0) return [...hits];
  const parts = partsOf(first.reading, second.reading) ?? partsOf(second.reading, first.reading);
  if (!parts) return [...hits];
  const day = { year: Number(parts.year), month: parts.month, day: parts.day };
  const isPlain = TRIVIAL.test(text.slice(first.end, second.start));
  const ask = isPlain ? {} : { ask: 'partly-read' as const };
  return [{ start: first.start, end: second.end, reading: { kind: 'days', days: [day], ...ask } }];
}
