import type { DateHit, DateReading } from './date-hit.ts';

interface Parts {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

function partsOf(one: DateReading, other: DateReading): Parts | undefined {
  if (one.kind !== 'yearless' || one.day === undefined) return undefined;
  if (other.kind !== 'range' || other.reason !== 'month-missing') return undefined;
  const { atLeast, atMost } = other.range;
  const year = String(atLeast).slice(0, 4);
  const whole = year === String(atMost).slice(0, 4);
  return whole ? { year, month: one.month, day: one.day } : undefined;
}

/** A year and a day of no year that stand apart are one date, to be asked: "in 1984, on August 22". */
export function joined(hits: readonly DateHit[]): DateHit[] {
  const [first, second, ...others] = hits;
  if (!first || !second || others.length > 0) return [...hits];
  const parts = partsOf(first.reading, second.reading) ?? partsOf(second.reading, first.reading);
  if (!parts) return [...hits];
  const day = { year: Number(parts.year), month: parts.month, day: parts.day };
  const reading: DateReading = { kind: 'days', days: [day], ask: 'partly-read' };
  return [{ start: first.start, end: second.end, reading }];
}
