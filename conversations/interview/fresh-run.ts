import type { Facts } from '../../rules/language/facts.ts';
import { matters, outcomeResidual, residualAfter, residualWithout } from '../../rules/residual.ts';
import { after, type CaseScene } from '../scene.ts';
import type { Case } from '../session.ts';
import { isOpen, nextQuestion } from './next-question.ts';

/** The scene with some answers and no others, so that what is asked of a fresh person can be seen. */
export function knowing(scene: CaseScene, facts: Facts): CaseScene {
  return after(scene, { facts: facts as Case['facts'] });
}

/**
 * Asks all that the outcome depends on. What stays open is taken for all its values at once, so that
 * each answer leaves only a few functions, and those that many cases come by.
 */
function askedForOutcome(scene: CaseScene, usable: Facts): CaseScene {
  const { topic, book } = scene;
  const inner = book.workings;
  let facts = scene.case.facts as Facts;
  let left = outcomeResidual(inner, facts);
  for (const fact of topic.order) {
    if (facts[fact] !== undefined || !matters(inner, left, fact)) continue;
    const value = usable[fact];
    if (!isOpen(scene, fact)) left = residualWithout(inner, left, fact);
    else if (value === undefined) break;
    else {
      facts = { ...facts, [fact]: value };
      left = residualAfter(inner, left, fact, value);
    }
  }
  return knowing(scene, facts);
}

/** Asks one question after the other, until there is one that has no answer. */
function askedOneByOne(scene: CaseScene, usable: Facts): CaseScene {
  const { question } = nextQuestion(scene);
  const answer = question === undefined ? undefined : usable[question];
  if (question === undefined || answer === undefined) return scene;
  return askedOneByOne(knowing(scene, { ...scene.case.facts, [question]: answer }), usable);
}

/**
 * A fresh run: from what a scene knows, every question is asked in its turn and answered from some
 * answers, up to the first that has none there.
 */
export function freshRun(scene: CaseScene, usable: Facts): CaseScene {
  const { role } = usable;
  const begun = role === undefined ? scene : knowing(scene, { ...scene.case.facts, role });
  const isRoleOpen = isOpen(begun, 'role') && begun.topic.call.roles.length > 0;
  const quick = isRoleOpen || scene.case.all ? begun : askedForOutcome(begun, usable);
  return askedOneByOne(quick, usable);
}
