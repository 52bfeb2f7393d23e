import type { Facts, FactValue } from '../../rules/language/facts.ts';
import { declarationIn } from '../../rules/rulebook.ts';
import { after, type CaseScene } from '../scene.ts';
import type { Case } from '../session.ts';
import { nextQuestion } from './next-question.ts';
import { isValid } from './valid.ts';

/** The answers that matter and those set aside, in the order of the questions. */
export interface Sorted {
  readonly facts: Facts;
  readonly aside: Facts;
}

/** The scene with no answers but some, so that what is asked of a fresh person can be seen. */
function knowing(scene: CaseScene, facts: Facts): CaseScene {
  return after(scene, { facts: facts as Case['facts'] });
}

/** The answers that the call, as it is now, can take. */
function usableAnswers(scene: CaseScene, answers: Facts): Facts {
  const declared = declarationIn(scene.topic.call);
  const usable = Object.entries(answers).filter(
    ([fact, value]) => scene.topic.order.includes(fact) && isValid(declared(fact), value),
  );
  return Object.fromEntries(usable);
}

/**
 * Sorts a case's answers, those set aside among them, as a fresh interview would: an answer matters
 * if its question would be asked, given the answers before it. So after every edit all that is told
 * equals what a fresh run with the same answers tells.
 */
export function sortAnswers(scene: CaseScene): Sorted {
  const answers: Facts = { ...scene.case.aside, ...scene.case.facts };
  const usable = usableAnswers(scene, answers);
  const facts: Record<string, FactValue> = {};
  const open = scene.topic.order.filter((fact) => usable[fact] === undefined);
  const parked = [...scene.case.parked, ...open];
  for (;;) {
    const asked = knowing(after(scene, { parked }), facts);
    const { question } = nextQuestion(asked);
    if (question === undefined) break;
    facts[question] = usable[question] as FactValue;
  }
  const aside = Object.entries(answers).filter(([fact]) => facts[fact] === undefined);
  return { facts, aside: Object.fromEntries(aside) };
}

/** The case with its answers sorted into those that matter and those set aside. */
export function sorted(scene: CaseScene): CaseScene {
  return after(scene, sortAnswers(scene) as Partial<Case>);
}
