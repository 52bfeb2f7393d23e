import type { Parsed, Range, ReasonCode } from '../answer.ts';
import { candidatesOf, confirm, doubted, refuse, value } from '../outcomes.ts';
import { type Bound, type OneSided, rangeOf } from './bounds.ts';
import type { Readings } from './numbers-in.ts';

/** An amount in the unit that is asked, as it was said. */
export interface Measure {
  readonly start: number;
  readonly end: number;
  readonly readings: Readings;
  /** The upper end of "5 to 6", or the other of "5 or 6". */
  readonly other?: number;
  readonly either?: boolean;
  readonly bound: Bound;
  /** Said in a unit that does not divide into the one asked: weeks, days. */
  readonly rounded?: boolean;
}

/** The limits of what is asked. */
export interface Limits {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly integer: boolean;
}

const MOST = 1e12;

function offLimits(amount: number, limits: Limits): Parsed | undefined {
  const { min = 0, max = MOST } = limits;
  if (limits.integer && !Number.isInteger(amount)) return refuse('fraction');
  if (amount < min) return refuse('too-low', String(min));
  return amount > max ? refuse('too-high', String(max)) : undefined;
}

function settleRange(range: Range, limits: Limits): Parsed {
  const { min = 0, max = MOST } = limits;
  if (Number(range.atLeast ?? min) > max) return refuse('too-high', String(max));
  if (Number(range.atMost ?? max) < min) return refuse('too-low', String(min));
  return value(range);
}

function fitting(readings: Readings, limits: Limits, several: ReasonCode): Parsed {
  const [first, ...others] = readings;
  const fit = readings.filter((amount) => !offLimits(amount, limits));
  const off = offLimits(first, limits);
  if (off && fit.length === 0) return off;
  return others.length === 0 ? value(first) : confirm(several, fit);
}

function between(low: number, high: number, limits: Limits): Parsed {
  if (!Number.isInteger(low) || !Number.isInteger(high)) return refuse('fraction');
  if (high < low) return refuse('not-a-number');
  return settleRange({ atLeast: low, atMost: high }, limits);
}

/** Bounds that tell roughly how far an amount is off: 六年多, "almost six years". */
const ROUGH: ReadonlySet<OneSided> = new Set(['almost', 'odd']);

function bounded(measure: Measure, bound: OneSided, limits: Limits): Parsed {
  const ranges = measure.readings
    .map((amount) => (measure.rounded ? Math.round(amount) : amount))
    .map((amount) => settleRange(rangeOf(amount, bound), limits));
  const [first = refuse('not-a-number')] = ranges;
  const sure = ranges.length === 1 && !measure.rounded && !ROUGH.has(bound);
  if (sure || first.kind !== 'value') return first;
  return confirm('approximate', ranges.flatMap(candidatesOf));
}

/** What a measure comes to: a number, a range, or a question when it is only about right. */
export function settleMeasure(measure: Measure, limits: Limits): Parsed {
  const { readings, bound, other, rounded } = measure;
  const [first] = readings;
  if (other !== undefined && measure.either) return fitting([first, other], limits, 'several');
  if (other !== undefined && rounded) {
    return doubted(between(Math.round(first), Math.round(other), limits), 'approximate');
  }
  if (other !== undefined) return between(first, other, limits);
  if (bound !== 'exact' && bound !== 'about') return bounded(measure, bound, limits);
  const plain = fitting(rounded ? [Math.round(first)] : readings, limits, 'ambiguous');
  return bound === 'about' || rounded ? doubted(plain, 'approximate') : plain;
}
