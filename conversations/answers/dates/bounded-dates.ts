import type { Range } from '../answer.ts';
import { iso, plusDays } from './calendar.ts';
import type { DateHit, DateReading } from './date-hit.ts';

const BEFORE =
  /(?:\b(?:before|prior to|earlier than|until|till)|(?<!\p{L})(?:до|раньше|ранее)(?: чем)?)\s+(?:the\s+)?$/u;
const AFTER =
  /(?:\b(?:after|later than)|(?<!\p{L})(?:после|позже|позднее)(?: чем)?)\s+(?:the\s+)?$/u;
const NOT_AFTER =
  /(?:\b(?:by|(?:no|not) later than|at the latest)|(?<!\p{L})(?:не (?:позднее|позже)(?: чем)?|самое позднее|к)|最[晚迟]|不晚于)\s*(?:the\s+)?$/u;
const NOT_BEFORE =
  /(?:\b(?:(?:no|not) (?:earlier|sooner) than|not before)|(?<!\p{L})не (?:раньше|ранее)(?: чем)?|最早|不早于)\s*(?:the\s+)?$/u;
const HAN_BEFORE = /^\s*(?:年)?(?:以前|之前|前)/u;
const HAN_AFTER = /^\s*(?:年)?(?:以后|之后|后)/u;

/** The first and the last day that a date names. */
interface Days {
  readonly from: string;
  readonly to: string;
}

function span(reading: DateReading): Days | undefined {
  if (
    reading.kind === 'days' &&
    reading.days.length === 1 &&
    reading.ask === undefined &&
    reading.days[0]
  ) {
    const only = iso(reading.days[0]);
    return { from: only, to: only };
  }
  if (reading.kind !== 'range' || reading.ask !== undefined) return undefined;
  return { from: String(reading.range.atLeast), to: String(reading.range.atMost) };
}

function open(hit: DateHit, range: Range, start: number, end: number): DateHit {
  return {
    start: hit.start - start,
    end: hit.end + end,
    reading: { kind: 'range', range, reason: 'bound-only' },
  };
}

type Bounds = readonly (readonly [RegExp, (days: Days) => Range])[];

const LEFT: Bounds = [
  [NOT_AFTER, ({ to }) => ({ atMost: to })],
  [NOT_BEFORE, ({ from }) => ({ atLeast: from })],
  [BEFORE, ({ from }) => ({ atMost: plusDays(from, -1) })],
  [AFTER, ({ to }) => ({ atLeast: plusDays(to, 1) })],
];
const RIGHT: Bounds = [
  [HAN_BEFORE, ({ from }) => ({ atMost: plusDays(from, -1) })],
  [HAN_AFTER, ({ to }) => ({ atLeast: plusDays(to, 1) })],
];

function bound(text: string, hit: DateHit): DateHit {
  const days = span(hit.reading);
  if (!days) return hit;
  const left = text.slice(Math.max(0, hit.start - 20), hit.start);
  const right = text.slice(hit.end, hit.end + 6);
  for (const [pattern, rangeOf] of LEFT) {
    const [said = ''] = pattern.exec(left) ?? [];
    if (said !== '') return open(hit, rangeOf(days), said.length, 0);
  }
  for (const [pattern, rangeOf] of RIGHT) {
    const [said = ''] = pattern.exec(right) ?? [];
    if (said !== '') return open(hit, rangeOf(days), 0, said.length);
  }
  return hit;
}

/** Turns "before 1979", "by 1 May" and "1979年以后" into the bound that they are. */
export function bounded(text: string, hits: readonly DateHit[]): DateHit[] {
  return hits.map((hit) => bound(text, hit));
}
