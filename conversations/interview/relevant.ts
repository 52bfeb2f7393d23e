import { assessChecklist, assessOutcome, assessRule } from '../../rules/assess.ts';
import type { Facts } from '../../rules/language/facts.ts';
import { declarationIn } from '../../rules/rulebook.ts';
import { after, type CaseScene, canKnow, hasFact } from '../scene.ts';
import type { Case } from '../session.ts';
import { outcomeLeft } from './assessed.ts';
import { freshRun, knowing } from './fresh-run.ts';
import { nextQuestion, openQuestions } from './next-question.ts';
import { isValid } from './valid.ts';

/** The answers that matter and those set aside, each in the order in which they were given. */
interface Sorted {
  readonly facts: Facts;
  readonly aside: Facts;
}

function only(answers: Facts, keeps: (fact: string) => boolean): Facts {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => keeps(fact)));
}

/** The answers that the call, as it is now, can take of this role. */
function usableAnswers(scene: CaseScene, answers: Facts): Facts {
  const declared = declarationIn(scene.topic.call);
  const valid = only(
    answers,
    (fact) => scene.topic.order.includes(fact) && isValid(declared(fact), answers[fact] as never),
  );
  const inRole = knowing(
    scene,
    only(valid, (fact) => fact === 'role'),
  );
  return only(valid, (fact) => canKnow(inRole, fact));
}

/** Adds the answers behind a question that has none, where it stays the next one and the outcome as it is. */
function withLater(scene: CaseScene, usable: Facts): CaseScene {
  const { phase, question } = nextQuestion(scene);
  if (phase === 'done') return scene;
  const open = openQuestions(scene, phase);
  const later = only(usable, (fact) => open.includes(fact));
  if (Object.keys(later).length === 0) return scene;
  const kept = knowing(scene, { ...scene.case.facts, ...later });
  const asksTheSame = nextQuestion(kept).question === question;
  return asksTheSame && outcomeLeft(kept).settled === outcomeLeft(scene).settled ? kept : scene;
}

/** Whether anything at all hangs on a fact, given the answers to the questions before it. */
function isMoot({ topic, book }: CaseScene, fact: string, facts: Facts): boolean {
  const place = topic.order.indexOf(fact);
  const before = only(facts, (one) => topic.order.indexOf(one) < place);
  return !(
    topic.call.rules.some(({ id }) => hasFact(assessRule(book, id, before).facts, fact)) ||
    hasFact(assessChecklist(book, before).matters, fact) ||
    hasFact(assessOutcome(book, before).facts, fact)
  );
}

/**
 * Sorts a case's answers, those set aside among them, as a fresh interview would in which the same is
 * told in the same way.
 *
 * Every question is asked in its turn, up to one that has no answer; then all that was told ahead of
 * its question is told, and the asking goes on. So an answer counts once its question is asked, given
 * all that counts by then; one told ahead counts at once, whatever else is open. It is set aside only
 * where the answers to the questions before it leave nothing that hangs on it, or where the role cannot
 * know it. Answers behind the question that is open now stay as long as it is still the next one and the
 * outcome is what it is without them; else they wait aside until it is answered.
 *
 * So after every edit all that is told comes to what a fresh run with the same answers tells: an answer
 * on which nothing hangs changes nothing, whether it counts or not.
 */
function sortAnswers(scene: CaseScene): Sorted {
  const { facts: present, aside, ahead, parked } = scene.case;
  const answers: Facts = { ...present, ...aside, ...present };
  const usable = usableAnswers(scene, answers);
  const told = only(usable, (fact) => ahead.includes(fact) && !parked.includes(fact));
  const fresh = freshRun(knowing(scene, {}), usable);
  const unasked = Object.keys(told).some((fact) => fresh.case.facts[fact] === undefined);
  const all = unasked ? freshRun(knowing(scene, { ...fresh.case.facts, ...told }), usable) : fresh;
  const { facts } = withLater(all, usable).case;
  const counts = (fact: string) =>
    facts[fact] !== undefined && (told[fact] === undefined || !isMoot(scene, fact, facts));
  return { facts: only(answers, counts), aside: only(answers, (fact) => !counts(fact)) };
}

/** The case with its answers sorted into those that matter and those set aside. */
export function sorted(scene: CaseScene): CaseScene {
  return after(scene, sortAnswers(scene) as Partial<Case>);
}
