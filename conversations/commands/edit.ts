import type { Fact } from '../../rules/language/facts.ts';
import { park } from '../interview/answer-question.ts';
import { neededFor, nextQuestion } from '../interview/next-question.ts';
import { promptOf } from '../prompt.ts';
import { after, type CaseScene, canKnow, note, type Step, sayOf } from '../scene.ts';
import { settled } from '../session.ts';

function editOf(scene: CaseScene, fact: string): Step {
  const session = { ...settled(scene.session), pending: { kind: 'edit' as const, fact } };
  return { session, replies: [note(scene, 'edit', { label: sayOf(scene, `fact-${fact}`) })] };
}

/** Goes back to the answer before: to the last one given, and from there to the one before it. */
export function back(scene: CaseScene): Step {
  const { pending } = scene.session;
  const answered = Object.keys(scene.case.facts);
  const here = pending && 'fact' in pending ? answered.indexOf(pending.fact) : answered.length;
  const before = answered[(here < 0 ? answered.length : here) - 1];
  if (before === undefined) return { session: scene.session, replies: [note(scene, 'back-none')] };
  return editOf(scene, before);
}

/** The roles that can know a fact, in words. */
function knowersOf(scene: CaseScene, fact: string): string {
  const { knownBy } = scene.topic.call.facts[fact] as Fact;
  const names = (knownBy as readonly string[]).map((role) => sayOf(scene, `option-role-${role}`));
  return new Intl.ListFormat(scene.session.language, { type: 'disjunction' }).format(names);
}

/** Asks what has not been asked yet, or says when it is asked, or why not. */
function askEarly(scene: CaseScene, fact: string): Step {
  const label = sayOf(scene, `fact-${fact}`);
  const told = (topic: string, variables = {}): Step => ({
    session: scene.session,
    replies: [note(scene, topic, { label, ...variables })],
  });
  if (!canKnow(scene, fact)) return told('not-asked-of-you', { roles: knowersOf(scene, fact) });
  const need = neededFor(scene, fact);
  if (need === undefined) return told('not-needed');
  if (need === 'checklist' && nextQuestion(scene).phase === 'verdict') return told('asked-later');
  const session = { ...settled(scene.session), pending: { kind: 'edit' as const, fact } };
  return { ...told('not-asked-yet'), session };
}

/** Changes an answer: the named one, or one that is picked from all; what has none yet is asked. */
export function change(scene: CaseScene, argument: string): Step {
  const wanted = argument.toLowerCase();
  const fact = scene.topic.order.find(
    (one) => one.toLowerCase() === wanted || sayOf(scene, `fact-${one}`).toLowerCase() === wanted,
  );
  if (fact !== undefined)
    return scene.case.facts[fact] === undefined ? askEarly(scene, fact) : editOf(scene, fact);
  if (Object.keys(scene.case.facts).length === 0)
    return { session: scene.session, replies: [note(scene, 'back-none')] };
  return { session: { ...settled(scene.session), pending: { kind: 'pick' } }, replies: [] };
}

/** Leaves what is pending as it is. */
export function cancel(scene: CaseScene): Step {
  const replies = scene.session.pending ? [note(scene, 'unchanged')] : [];
  return { session: settled(scene.session), replies };
}

/** Parks the open question. */
export function unsure(scene: CaseScene): Step {
  const prompt = promptOf(scene);
  return prompt?.kind === 'fact'
    ? park(scene, prompt.fact)
    : { session: scene.session, replies: [note(scene, 'nothing-open')] };
}

/** Asks parked questions after all. */
export function resume(scene: CaseScene): Step {
  const { session } = after(scene, { parked: [] });
  return { session, replies: [note(scene, 'resumed')] };
}

/** Asks every question, also where the outcome is certain by now. */
export function seeAll(scene: CaseScene): Step {
  const { session } = after(scene, { all: true });
  return { session, replies: [note(scene, 'all')] };
}
