import type { FactCues } from '../cues/cues.ts';
import type { Part } from '../parts/parts.ts';
import { UP_TO } from '../values/read-as.ts';
import { MOST_BESIDE, type Value } from '../values/values.ts';
import type { NameHit } from './option-mentions.ts';

const FAR = 60;
const AFTER_PENALTY = 4;
const BETWEEN_PENALTY = 25;
const JOINED_PENALTY = 12;

/** What joins two things that are said: a value and the name behind it belong to different ones. */
const JOINS = /(?<!\p{L})(?:and|и|а)(?!\p{L})|[和与及,;]/u;

/** The distance of a cue that stands right beside a value. */
export const DIRECT = -1;

/** How far a fact's cue is from a value: the nearer the likelier; nothing where it has none near. `isNamedElse`: what stands behind it names another fact. */
export function distance(
  cues: FactCues,
  names: readonly NameHit[],
  part: Part,
  value: Value,
  values: readonly Value[],
  isNamedElse: boolean,
): number | undefined {
  const [start, end] = [value.start - part.start, value.end - part.start];
  // "Until 28 February" is one value, and its first word a cue of what ends then.
  const upTo = UP_TO.exec(part.text.slice(start, end))?.[0].length ?? 0;
  const [left, right] = [
    part.text.slice(Math.max(0, start - MOST_BESIDE), start + upTo),
    part.text.slice(end, end + MOST_BESIDE),
  ];
  if (cues.before?.test(left) || (!isNamedElse && cues.after?.test(right))) return DIRECT;
  // "不领劳务费" names no labour of its own.
  const outside = names.filter(
    (one) =>
      start - one.end <= FAR &&
      one.start - end <= FAR &&
      (value.kind !== 'nothing' || one.end <= start || one.start >= end),
  );
  const distances = outside.map(({ start: from, end: to }) => {
    const [low, high] = from < start ? [to, start] : [end, from];
    const between = values.some(
      (one) => one !== value && one.start - part.start >= low && one.end - part.start <= high,
    );
    const joined = JOINS.test(part.text.slice(low, high));
    return (
      Math.max(0, high - low) +
      (from < start ? 0 : AFTER_PENALTY) +
      (between ? BETWEEN_PENALTY : 0) +
      (joined ? JOINED_PENALTY : 0)
    );
  });
  const nearest = Math.min(...distances);
  return nearest <= FAR ? nearest : undefined;
}
