import type { Parsed, Range } from '../answer.ts';
import { confirm, refuse, value } from '../outcomes.ts';
import { type Bound, rangeOf } from './bounds.ts';

/** An amount in the unit that is asked, as it was said. */
export interface Measure {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly number[];
  /** The upper end of "5 to 6", or the other of "5 or 6". */
  readonly other?: number;
  readonly either?: boolean;
  readonly bound: Bound;
  readonly grain: number;
  /** Said in a unit that does not divide into the one asked: weeks, days. */
  readonly rounded?: boolean;
}

/** The limits of what is asked. */
export interface Limits {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly integer: boolean;
}

function offLimits(amount: number, limits: Limits): Parsed | undefined {
  const { min = 0, max = 1e12 } = limits;
  if (amount < 0 && min >= 0) return refuse('negative');
  if (limits.integer && !Number.isInteger(amount)) return refuse('fraction');
  if (amount < min) return refuse('too-low', String(min));
  return amount > max ? refuse('too-high', String(max)) : undefined;
}

function settleRange(range: Range, limits: Limits): Parsed {
  const { min = 0, max = 1e12 } = limits;
  const { atLeast = min, atMost = max } = range;
  if (Number(atLeast) > max) return refuse('too-high', String(max));
  if (Number(atMost) < min) return refuse('too-low', String(min));
  if (typeof atLeast !== 'number' || typeof atMost !== 'number' || atLeast > atMost) {
    return refuse('not-a-number');
  }
  return value(range);
}

/** Checks plain readings against the limits; more than one left is asked. */
export function settleReadings(readings: readonly number[], limits: Limits): Parsed {
  const fitting = readings.filter((amount) => !offLimits(amount, limits));
  const [first] = readings;
  if (first === undefined) return refuse('not-a-number');
  const [taken] = fitting;
  if (taken === undefined) return offLimits(first, limits) ?? refuse('not-a-number');
  return readings.length === 1 ? value(taken) : confirm('ambiguous', fitting);
}

/** What a measure comes to: a number, a range, or a question when it is only about right. */
export function settleMeasure(measure: Measure, limits: Limits): Parsed {
  const { readings, bound, other, grain } = measure;
  const [first = 0] = readings;
  if (other !== undefined && measure.either) {
    return confirm(
      'several',
      [first, other].filter((amount) => !offLimits(amount, limits)),
    );
  }
  if (other !== undefined) {
    const whole = Number.isInteger(first) && Number.isInteger(other);
    if (!whole || other < first) return refuse('fraction');
    return settleRange({ atLeast: first, atMost: other }, limits);
  }
  const plain = settleReadings(measure.rounded ? [Math.round(first)] : readings, limits);
  if (bound === 'exact' || bound === 'about') {
    if (plain.kind !== 'value' || (bound === 'exact' && !measure.rounded)) return plain;
    return confirm('approximate', [plain.value]);
  }
  if (readings.length > 1 || measure.rounded) {
    return confirm(
      'approximate',
      readings.map((amount) => rangeOf(Math.round(amount), bound, grain)),
    );
  }
  const range = settleRange(rangeOf(first, bound, grain), limits);
  return bound === 'almost' && range.kind === 'value'
    ? confirm('approximate', [range.value])
    : range;
}
