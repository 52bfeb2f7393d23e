import type { Fact } from '../../rules/language/facts.ts';
import { declarationIn } from '../../rules/rulebook.ts';
import { type CaseScene, canKnow } from '../scene.ts';
import { fitsKind, type Mention, readAs } from './mentions.ts';
import { ELSEWHERE, OF_SOMETHING } from './phrases.ts';
import type { Value } from './values.ts';

const IN = /(?:(?<!\p{L})(?:in|at|в|во)\s+(?:the )?|在)$/u;

/** "In Pakistan" names where something is, not what somebody is. */
function isSoPlaced(declared: Fact, before: string): boolean {
  return !('about' in declared) || declared.about === 'place' || !IN.test(before);
}

/** A value without a cue that fits only one fact is asked about, not taken. */
export function guessed(
  scene: CaseScene,
  value: Value,
  mentioned: readonly Mention[],
  before: string,
): Mention[] {
  if (value.kind === 'country' && (ELSEWHERE.test(before) || OF_SOMETHING.test(before))) return [];
  const fitting = scene.topic.order.flatMap((fact) => {
    const declared = declarationIn(scene.topic.call)(fact);
    if (!fitsKind(declared, value) || !isSoPlaced(declared, before)) return [];
    const parsed = readAs(scene, fact, value);
    return parsed.kind === 'value' ? [{ fact, candidates: [parsed.value] }] : [];
  });
  const [only, ...others] = fitting;
  if (!only || others.length > 0 || mentioned.some((one) => one.fact === only.fact)) return [];
  if (scene.case.facts[only.fact] !== undefined || !canKnow(scene, only.fact)) return [];
  const parsed = {
    kind: 'confirm' as const,
    reason: 'hedged' as const,
    candidates: only.candidates,
  };
  return [{ fact: only.fact, parsed, start: value.start, end: value.end, guessed: true }];
}
