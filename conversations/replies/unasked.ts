import { assessRule, type Finding } from '../../rules/assess.ts';
import { findingsOf } from '../interview/assessed.ts';
import { isTurnedAway, nextQuestion, parkedFacts } from '../interview/next-question.ts';
import { type CaseScene, canKnow, hasFact } from '../scene.ts';

/** The requirements that are still open and that this role can settle. */
function openFindings(scene: CaseScene): Finding[] {
  return findingsOf(scene).filter((one) => one.result === 'open' && one.counted && !one.preference);
}

/** The facts that this person can know and on which a rule still depends. */
function openFacts(scene: CaseScene, { rule }: Finding): string[] {
  const left = assessRule(scene.book, rule, scene.case.facts).facts;
  return scene.topic.order.filter((fact) => canKnow(scene, fact) && hasFact(left, fact));
}

/** How many points are open because nobody has asked about them. */
export function unaskedPoints(scene: CaseScene): number {
  const { parked } = scene.case;
  return openFindings(scene).filter((one) =>
    openFacts(scene, one).some((fact) => !parked.includes(fact)),
  ).length;
}

/** Whether the questions stopped at points for the office, of which there may be more in what was not asked. */
export function mayHaveMore(scene: CaseScene): boolean {
  if (isTurnedAway(scene) || nextQuestion(scene).phase === 'verdict') return false;
  return findingsOf(scene).some((one) => one.counted && one.result === 'office');
}

/** What the person can find out: what they were not sure of, and what open points depend on that the office may get. */
export function factsToFindOut(scene: CaseScene): string[] {
  const open = mayHaveMore(scene)
    ? openFindings(scene).flatMap((one) => openFacts(scene, one))
    : [];
  const all = new Set([...parkedFacts(scene), ...open]);
  return scene.topic.order.filter((fact) => all.has(fact));
}
