import type { Range } from '../answer.ts';
import { iso, plusDays } from './calendar.ts';
import type { DateHit, DateReading } from './date-hit.ts';

const BEFORE =
  /(?:\b(?:before|prior to|earlier than|until|till)|(?<!\p{L})(?:до|раньше|ранее)(?: чем)?)\s+(?:the\s+)?$/u;
const AFTER =
  /(?:\b(?:after|later than)|(?<!\p{L})(?:после|позже|позднее)(?: чем)?)\s+(?:the\s+)?$/u;
const HAN_BEFORE = /^\s*(?:年)?(?:以前|之前|前)/u;
const HAN_AFTER = /^\s*(?:年)?(?:以后|之后|后)/u;

function span(reading: DateReading): { from: string; to: string } | undefined {
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

/** Turns "before 1979" and "1979年以后" into the bound that they are. */
export function bounded(text: string, hits: readonly DateHit[]): DateHit[] {
  return hits.map((hit) => {
    const days = span(hit.reading);
    if (!days) return hit;
    const left = text.slice(Math.max(0, hit.start - 20), hit.start);
    const right = text.slice(hit.end, hit.end + 6);
    const before = BEFORE.exec(left)?.[0].length ?? 0;
    const after = AFTER.exec(left)?.[0].length ?? 0;
    const hanBefore = HAN_BEFORE.exec(right)?.[0].length ?? 0;
    const hanAfter = HAN_AFTER.exec(right)?.[0].length ?? 0;
    if (before + hanBefore > 0)
      return open(hit, { atMost: plusDays(days.from, -1) }, before, hanBefore);
    if (after + hanAfter > 0) return open(hit, { atLeast: plusDays(days.to, 1) }, after, hanAfter);
    return hit;
  });
}
