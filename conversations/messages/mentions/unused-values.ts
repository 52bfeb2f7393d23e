import type { CaseScene } from '../../scene.ts';
import { inPart, type Part } from '../parts/parts.ts';
import type { Value, ValueKind } from '../values/values.ts';
import type { Mention } from './mentions.ts';

/** What is not missed where it is not used. */
const PASSING: readonly ValueKind[] = ['city', 'nothing'];

/** What only tells when something else is so: "no other application this year". */
const ONLY_WHEN =
  /^(?:(?:in|в|на) )?(?:(?:this|last|next|этом|прошлом|следующем|этой|прошлой) |[今去明这上下]个?)(?:year|month|week|году|месяце|неделе|年|月|周)$/iu;

function isChoice(scene: CaseScene, fact: string): boolean {
  return scene.topic.call.facts[fact]?.kind === 'choice';
}

/** A year or a length that says more of a choice beside it: "PhD in 2015", "a contract for 5 years". */
function isOfChoice(value: Value, parts: readonly Part[], chosen: readonly Mention[]): boolean {
  const isMore =
    value.kind === 'duration' || (value.kind === 'date' && value.parsed.kind !== 'value');
  if (!isMore) return false;
  return parts.some(
    (part) =>
      inPart(part, [value]).length > 0 &&
      chosen.some(({ start, end }) => start >= part.start && end <= part.end),
  );
}

/** What was seen but belongs to no fact, as written, where somebody would miss it. */
export function missedOf(
  scene: CaseScene,
  unused: readonly Value[],
  parts: readonly Part[],
  sure: readonly Mention[],
): string[] {
  const chosen = sure.filter(
    ({ fact, parsed }) => parsed.kind === 'value' && isChoice(scene, fact),
  );
  return unused
    .filter(({ kind, written }) => !PASSING.includes(kind) && !ONLY_WHEN.test(written))
    .filter((value) => !isOfChoice(value, parts, chosen))
    .map((one) => one.written);
}
