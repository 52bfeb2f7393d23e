import type { ReasonCode } from '../answer.ts';
import type { DateHit, DateReading } from './date-hit.ts';

interface Parts {
  readonly year: string;
  readonly month: number;
  readonly day: number;
  /** Why the year is asked: it has two digits, or is of an era that was converted. */
  readonly ask?: ReasonCode;
}

function partsOf(one: DateReading, other: DateReading): Parts | undefined {
  if (one.kind !== 'yearless' || one.day === undefined) return undefined;
  if (other.kind !== 'range' || other.reason !== 'month-missing') return undefined;
  const { range, ask } = other;
  const { atLeast, atMost } = range;
  const year = String(atLeast).slice(0, 4);
  const whole = year === String(atMost).slice(0, 4);
  return whole
    ? { year, month: one.month, day: one.day, ...(ask === undefined ? {} : { ask }) }
    : undefined;
}

/** What stands between a day and its year where they are one date: "on 12 March, in 1986". */
const TRIVIAL =
  /^(?:[\s,()]|(?<!\p{L})(?:on|in|the|of|year|is|was|and|to be exact|exactly|в|а|и|года?|г\.?|рождения|г\.? ?р\.?)(?!\p{L})|出生|年份|生|的|于|是)*$/u;

function dayOf(first: DateHit, second: DateHit) {
  const parts = partsOf(first.reading, second.reading) ?? partsOf(second.reading, first.reading);
  if (!parts) return undefined;
  const { year, month, day, ask } = parts;
  const of = { year: Number(year), month, day };
  return { kind: 'days' as const, days: [of], ...(ask === undefined ? {} : { ask }) };
}

/** A year and a day of no year that stand apart are one date, asked where more than that stands between them. */
export function joined(text: string, hits: readonly DateHit[]): DateHit[] {
  const [first, second, ...others] = hits;
  if (!first || !second || others.length > 0) return [...hits];
  const reading = dayOf(first, second);
  if (!reading) return [...settled(text, hits)];
  const isPlain = TRIVIAL.test(text.slice(first.end, second.start));
  const asked = isPlain ? reading : { ask: 'partly-read' as const, ...reading };
  return [{ start: first.start, end: second.end, reading: asked }];
}

/** What leads up to the same day in words: "3/12/1986, that is 3 December". */
const THAT_IS =
  /^[\s,(-]*(?:(?<!\p{L})(?:that is|that's|i\.e\.|meaning|i mean|so|то есть|т\.е\.|это)(?!\p{L})|即|就是|也就是)?[\s,:]*$/u;

/** The one day of several that the same day without its year says again. */
function chosen(text: string, first: DateHit, second: DateHit): DateHit | undefined {
  const [of, again] = [first.reading, second.reading];
  if (of.kind !== 'days' || of.days.length < 2 || again.kind !== 'yearless') return undefined;
  if (!THAT_IS.test(text.slice(first.end, second.start))) return undefined;
  const days = of.days.filter(({ month, day }) => month === again.month && day === again.day);
  if (days.length !== 1) return undefined;
  return { start: first.start, end: second.end, reading: { kind: 'days', days } };
}

/** What stands behind a date that is one: "12 March, in 2014 I got my degree" is none. */
const ENDS = /^\s*(?:$|[,.;!?)(]|(?:года?|г|рожд\p{L}*|birth)(?!\p{L})|出?生|的)/u;

/** Where a date ends, without the full stop of its sentence. */
function endOf(text: string, { end }: DateHit): number {
  return text[end - 1] === '.' ? end - 1 : end;
}

/** Dates of which two neighbours are one made one: a day and its year, or a day said again in words. */
export function settled(text: string, hits: readonly DateHit[]): DateHit[] {
  const made: DateHit[] = [];
  for (const hit of hits) {
    const last = made.at(-1);
    const isOne =
      TRIVIAL.test(text.slice(last?.end ?? hit.start, hit.start)) &&
      ENDS.test(text.slice(endOf(text, hit)));
    const reading = last && isOne ? dayOf(last, hit) : undefined;
    const one: DateHit | undefined =
      last && reading
        ? { start: last.start, end: endOf(text, hit), reading }
        : last && chosen(text, last, hit);
    if (one) made[made.length - 1] = one;
    else made.push(hit);
  }
  return made;
}
