import type { FactValue } from '../../rules/language/facts.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { ChangeEffect, Reply } from '../reply.ts';
import { after, type CaseScene, note, type Step, say, sayOf } from '../scene.ts';
import { type Case, type Session, settled } from '../session.ts';
import { answerInWords } from './ask.ts';
import { outcomeLeft } from './assessed.ts';
import { nextQuestion } from './next-question.ts';
import { sorted } from './relevant.ts';

function changedAnew(scene: CaseScene, fact: string, to: FactValue | null): Case {
  const { [fact]: _before, ...others } = scene.case.facts;
  const { [fact]: _aside, ...aside } = scene.case.aside;
  const left = scene.case.parked.filter((one) => one !== fact);
  const facts = to === null ? others : { ...scene.case.facts, [fact]: to };
  const parked = to === null ? [...left, fact] : left;
  const now = sorted(after(scene, { facts, aside, parked })).case;
  if (to === null || now.facts[fact] !== undefined) return now;
  return sorted(after(scene, { facts, aside, parked, ahead: [...scene.case.ahead, fact] })).case;
}

/** What a change of a case last came to: it is shown, its buttons are read, and it is kept. */
const lastChanged = new WeakMap<
  Case,
  { book: Rulebook; fact: string; to: FactValue | null; changed: Case }
>();

/**
 * The case as it would be with one answer different, or parked where there is none. An answer that is
 * changed while its question is still to come is told ahead of it, and so counts at once.
 */
function changedCase(scene: CaseScene, fact: string, to: FactValue | null): CaseScene {
  const { book } = scene;
  const known = lastChanged.get(scene.case);
  if (known?.book === book && known.fact === fact && known.to === to)
    return after(scene, known.changed);
  const changed = changedAnew(scene, fact, to);
  lastChanged.set(scene.case, { book, fact, to, changed });
  return after(scene, changed);
}

function outcomeOf(scene: CaseScene): string {
  return outcomeLeft(scene).settled ?? 'open';
}

function effectsOf(scene: CaseScene, changed: CaseScene, fact: string): ChangeEffect[] {
  const [before, now] = [Object.keys(scene.case.facts), Object.keys(changed.case.facts)];
  const gone = before.filter((one) => one !== fact && !now.includes(one));
  const back = now.filter((one) => one !== fact && !before.includes(one));
  const [asked, next] = [nextQuestion(scene).question, nextQuestion(changed).question];
  const [from, to] = [outcomeOf(scene), outcomeOf(changed)];
  return [
    ...gone.map((one) => ({ kind: 'set-aside' as const, fact: one })),
    ...back.map((one) => ({ kind: 'brought-back' as const, fact: one })),
    ...(next !== undefined && next !== asked ? [{ kind: 'asked' as const, fact: next }] : []),
    ...(from === to ? [] : [{ kind: 'outcome' as const, from, to }]),
  ];
}

function labelsOf(scene: CaseScene, effects: readonly ChangeEffect[], kind: ChangeEffect['kind']) {
  const facts = effects.flatMap((effect) =>
    effect.kind === kind && effect.kind !== 'outcome' ? [effect.fact] : [],
  );
  const labels = facts.map((fact) => say(scene, 'quoted', { label: sayOf(scene, `fact-${fact}`) }));
  return { count: labels.length, labels: labels.join(say(scene, 'list-separator')) };
}

function outcomeWords(scene: CaseScene, id: string): string {
  return id === 'open' ? say(scene, 'outcome-open') : sayOf(scene, `outcome-${id}`);
}

/** The effects in words: one line for each kind, however many answers it names. */
function effectLines(scene: CaseScene, effects: readonly ChangeEffect[]): string[] {
  const kinds = (['set-aside', 'brought-back', 'asked'] as const).flatMap((kind) => {
    const { count, labels } = labelsOf(scene, effects, kind);
    return count === 0 ? [] : [say(scene, `effect-${kind}`, { count, labels })];
  });
  const outcomes = effects.flatMap((effect) =>
    effect.kind === 'outcome' ? [[effect.from, effect.to] as const] : [],
  );
  const moved = outcomes.map(([from, to]) =>
    say(scene, 'effect-outcome', { from: outcomeWords(scene, from), to: outcomeWords(scene, to) }),
  );
  return [...kinds, ...moved].map((text) => `• ${text}`);
}

/** What a change would do, with the choice to keep it or not. */
export function showChange(scene: CaseScene, fact: string, to: FactValue | null): Reply {
  const from = scene.case.facts[fact] as FactValue;
  const effects = effectsOf(scene, changedCase(scene, fact, to), fact);
  const heading = say(scene, 'change-heading', {
    label: sayOf(scene, `fact-${fact}`),
    from: answerInWords(scene, fact, from),
    to: to === null ? say(scene, 'choice-not-sure') : answerInWords(scene, fact, to),
  });
  const lines = effectLines(scene, effects);
  const body = lines.length > 0 ? lines : [say(scene, 'change-nothing-else')];
  return {
    ...{ kind: 'change', fact, from, to, effects },
    text: [heading, ...body].join('\n'),
    choices: [
      { value: 'keep', label: say(scene, 'choice-keep') },
      { value: 'leave', label: say(scene, 'choice-leave') },
    ],
  };
}

/** Holds a change until it is kept, and shows what it would do. */
export function proposeChange(scene: CaseScene, fact: string, to: FactValue | null): Step {
  const from = scene.case.facts[fact];
  if (JSON.stringify(from) === JSON.stringify(to))
    return { session: settled(scene.session), replies: [note(scene, 'unchanged')] };
  const session: Session = { ...settled(scene.session), pending: { kind: 'change', fact, to } };
  return { session, replies: [] };
}

/** Keeps a change: the answers are sorted as if all had been given so from the start. */
export function keepChange(scene: CaseScene, fact: string, to: FactValue | null): Step {
  const { session } = changedCase(scene, fact, to);
  return { session, replies: [note(scene, 'changed', { label: sayOf(scene, `fact-${fact}`) })] };
}
