import { assessOutcome } from '../../rules/assess.ts';
import type { Facts } from '../../rules/language/facts.ts';
import { declarationIn } from '../../rules/rulebook.ts';
import { after, type CaseScene } from '../scene.ts';
import type { Case } from '../session.ts';
import { type Next, nextQuestion } from './next-question.ts';
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

/** Asks for one answer after the other, as of a fresh person, until one is asked for that is not there. */
function asked(scene: CaseScene, usable: Facts, goesOn: (next: Next) => boolean): CaseScene {
  let now = scene;
  for (;;) {
    const next = nextQuestion(now);
    const { question } = next;
    const answer = question === undefined ? undefined : usable[question];
    if (question === undefined || answer === undefined || !goesOn(next)) return now;
    now = knowing(now, { ...now.case.facts, [question]: answer });
  }
}

/**
 * Passes over questions that have no answer yet, so that the answers behind them are kept; what only
 * the checklist needs waits until the questions before the verdict are answered.
 */
function passingOver(scene: CaseScene, usable: Facts): CaseScene {
  const { parked } = scene.case;
  const open = scene.topic.order.filter((fact) => usable[fact] === undefined);
  const over = after(knowing(scene, {}), { parked: [...parked, ...open] });
  const first = asked(over, usable, ({ phase }) => phase === 'verdict');
  const waits = nextQuestion(after(first, { parked })).phase === 'verdict';
  return after(waits ? first : asked(first, usable, () => true), { parked });
}

/**
 * Sorts a case's answers, those set aside among them, as a fresh interview would: an answer matters
 * if its question would be asked, given the answers before it. Where an answer behind a new question
 * would end the interview, it waits until that question is answered. So after every edit all that is
 * told comes to what a fresh run with the same answers tells.
 */
export function sortAnswers(scene: CaseScene): Sorted {
  const answers: Facts = { ...scene.case.aside, ...scene.case.facts };
  const usable = usableAnswers(scene, answers);
  const kept = passingOver(scene, usable);
  const ended = assessOutcome(scene.book, kept.case.facts).settled !== undefined;
  const { facts } = (ended ? asked(knowing(scene, {}), usable, () => true) : kept).case;
  const aside = Object.entries(answers).filter(([fact]) => facts[fact] === undefined);
  return { facts, aside: Object.fromEntries(aside) };
}

/** The case with its answers sorted into those that matter and those set aside. */
export function sorted(scene: CaseScene): CaseScene {
  return after(scene, sortAnswers(scene) as Partial<Case>);
}
