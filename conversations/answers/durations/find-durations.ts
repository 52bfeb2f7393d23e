import type { Found, ParseOptions } from '../answer.ts';
import { boundsAround } from '../numbers/bounds.ts';
import { type Measure, settleMeasure } from '../numbers/measure.ts';
import { fold } from '../text/fold.ts';
import { LONGEST_SEARCH, MOST_FOUND } from '../text/readable.ts';
import { type DurationPart, durationParts } from './duration-parts.ts';

const JOINT = /^[\s,]*(?:and|plus|&|и|又|零|外加)?[\s,]*$/u;

function continues(text: string, last: DurationPart, next: DurationPart): boolean {
  const smaller = next.unit.months < last.unit.months;
  const plain = last.other === undefined && next.other === undefined && !last.odd;
  return smaller && plain && JOINT.test(text.slice(last.end, next.start));
}

function measureOf(text: string, parts: readonly DurationPart[]): Measure | undefined {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  const rest = parts
    .slice(1)
    .reduce((months, part) => months + (part.amounts[0] ?? 0) * part.unit.months, 0);
  const { start, end, bound } = boundsAround(text, first.start, last.end);
  const said = last.odd ? 'odd' : last.atLeast ? 'at-least' : bound;
  return {
    start,
    end,
    readings: first.amounts.map((amount) => tidy(amount * first.unit.months + rest)),
    ...(first.other === undefined ? {} : { other: tidy(first.other * first.unit.months) }),
    either: first.either ?? false,
    bound: bound === 'exact' || last.odd ? said : bound,
    grain: last.unit.months * Math.min(1, last.amounts[0] ?? 1),
    rounded: parts.some((part) => part.unit.rounded),
  };
}

function tidy(months: number): number {
  return Math.round(months * 1e6) / 1e6;
}

/** The durations of a folded text, in months. */
export function measureDurations(text: string): Measure[] {
  const groups: DurationPart[][] = [];
  for (const part of durationParts(text).slice(0, MOST_FOUND)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && continues(text, last, part)) group.push(part);
    else groups.push([part]);
  }
  return groups.flatMap((group) => measureOf(text, group) ?? []);
}

/** Durations inside a message, in months, with their spans as written. */
export function findDurations(message: string, _options: ParseOptions): Found[] {
  const folded = fold(message.slice(0, LONGEST_SEARCH));
  return measureDurations(folded.text).map((measure) => ({
    start: folded.at[measure.start] ?? 0,
    end: folded.at[measure.end] ?? folded.source.length,
    parsed: settleMeasure(measure, { integer: true }),
  }));
}
