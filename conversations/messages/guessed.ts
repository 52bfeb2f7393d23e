import type { Fact } from '../../rules/language/facts.ts';
import { declarationIn } from '../../rules/rulebook.ts';
import { type CaseScene, canKnow } from '../scene.ts';
import { fitsKind, isOfContract, type Mention, readAs } from './mentions.ts';
import { ELSEWHERE, OF_SOMETHING } from './phrases.ts';
import type { Value } from './values.ts';

const IN = /(?:(?<!\p{L})(?:in|at|в|во)\s+(?:the )?|在)$/u;

/** "In Pakistan" names where something is, not what somebody is. */
function isSoPlaced(declared: Fact, before: string): boolean {
  return !('about' in declared) || declared.about === 'place' || !IN.test(before);
}

/** What stands around a value, and what is asked at the moment. */
export interface Around {
  readonly before: string;
  readonly after: string;
  readonly open: string | undefined;
}

/** Whether a value is plainly not of the person: where they studied, how long a contract runs. */
function isOfElse(value: Value, { before, after }: Around): boolean {
  if (value.kind === 'duration') return isOfContract(before, after);
  return value.kind === 'country' && (ELSEWHERE.test(before) || OF_SOMETHING.test(before));
}

/** A value without a cue that fits only one fact, or what is asked, is asked about, not taken. */
export function guessed(
  scene: CaseScene,
  value: Value,
  mentioned: readonly Mention[],
  around: Around,
): Mention[] {
  if (isOfElse(value, around)) return [];
  const fitting = scene.topic.order.flatMap((fact) => {
    const declared = declarationIn(scene.topic.call)(fact);
    if (!fitsKind(declared, value) || !isSoPlaced(declared, around.before)) return [];
    const parsed = readAs(scene, fact, value);
    return parsed.kind === 'value' ? [{ fact, candidates: [parsed.value] }] : [];
  });
  const asked = fitting.find((one) => one.fact === around.open);
  const only = asked ?? (fitting.length === 1 ? fitting[0] : undefined);
  if (!only || mentioned.some((one) => one.fact === only.fact)) return [];
  if (scene.case.facts[only.fact] !== undefined || !canKnow(scene, only.fact)) return [];
  const parsed = {
    kind: 'confirm' as const,
    reason: 'hedged' as const,
    candidates: only.candidates,
  };
  return [{ fact: only.fact, parsed, start: value.start, end: value.end, guessed: true }];
}
