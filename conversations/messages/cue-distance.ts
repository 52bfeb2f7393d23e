import type { FactCues } from './cues.ts';
import type { NameHit } from './option-mentions.ts';
import type { Part } from './parts.ts';
import type { Value } from './values.ts';

const FAR = 60;
const AFTER_PENALTY = 4;
const BETWEEN_PENALTY = 25;

/** The distance of a cue that stands right beside a value. */
export const DIRECT = -1;

/** As many letters beside a value are looked at. */
export const MOST_BESIDE = 48;

/** How far a fact's cue is from a value: the nearer the likelier; nothing where it has none near. */
export function distance(
  cues: FactCues,
  names: readonly NameHit[],
  part: Part,
  value: Value,
  values: readonly Value[],
): number | undefined {
  const [start, end] = [value.start - part.start, value.end - part.start];
  const [left, right] = [
    part.text.slice(Math.max(0, start - MOST_BESIDE), start),
    part.text.slice(end, end + MOST_BESIDE),
  ];
  if (cues.before?.test(left) || cues.after?.test(right)) return DIRECT;
  const distances = names.map(({ start: from, end: to }) => {
    const [low, high] = from < start ? [to, start] : [end, from];
    const between = values.some(
      (one) => one !== value && one.start - part.start >= low && one.end - part.start <= high,
    );
    return (
      Math.max(0, high - low) + (from < start ? 0 : AFTER_PENALTY) + (between ? BETWEEN_PENALTY : 0)
    );
  });
  const nearest = Math.min(...distances);
  return nearest <= FAR ? nearest : undefined;
}
