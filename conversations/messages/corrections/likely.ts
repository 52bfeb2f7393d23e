import type { FactValue } from '../../../rules/language/facts.ts';
import { type CaseScene, canKnow } from '../../scene.ts';
import type { Mention } from '../mentions/mentions.ts';
import { merged } from '../mentions/merged.ts';
import type { Said } from '../mentions/said.ts';
import type { TakenBack } from './corrections.ts';

function isCandidate({ parsed }: Mention, value: FactValue | undefined): boolean {
  return parsed.kind === 'confirm' && parsed.candidates.some((one) => one === value);
}

/** What is only likely, of facts of which nothing else is said; of a known one where something is taken back. */
export function likelyIn(
  scene: CaseScene,
  { likely }: Said,
  stated: readonly Mention[],
  { how }: TakenBack,
): Mention[] {
  const fresh = likely.filter((one) => {
    const known = scene.case.facts[one.fact];
    const unlikeKnown = one.likely === 'unlike' && !isCandidate(one, known);
    return (
      !stated.some(({ fact }) => fact === one.fact) &&
      canKnow(scene, one.fact) &&
      (known === undefined || how !== 'not' || unlikeKnown)
    );
  });
  return merged(fresh);
}
