import { declarationIn } from '../../rules/rulebook.ts';
import { type CaseScene, canKnow } from '../scene.ts';
import { fitsKind, type Mention, readAs } from './mentions.ts';
import type { Value } from './values.ts';

/** A value without a cue that fits only one fact is asked about, not taken. */
export function guessed(scene: CaseScene, value: Value, mentioned: readonly Mention[]): Mention[] {
  const fitting = scene.topic.order.flatMap((fact) => {
    if (!fitsKind(declarationIn(scene.topic.call)(fact), value)) return [];
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
