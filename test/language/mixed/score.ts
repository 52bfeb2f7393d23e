import { askPrompt, promptOf, questionOf } from '../../../conversations/prompt.ts';
import type { Reply } from '../../../conversations/reply.ts';
import type { Pending, Session } from '../../../conversations/session.ts';
import { NO_SETTINGS } from '../../../conversations/settings.ts';
import { turn } from '../../../conversations/turn.ts';
import type { FactValue } from '../../../rules/language/facts.ts';
import { shanghai } from '../../conversations/person.ts';
import { type Labelled, sessionOf } from './labelled.ts';

const NOW = new Date('2024-10-10T08:00:00Z');

/** What came of a labelled message: which of the four it got right. */
export interface Scored {
  readonly right: boolean;
  readonly facts: boolean;
  readonly questions: boolean;
  readonly open: boolean;
  /** A fact was taken, without asking, that is not so. */
  readonly silent: boolean;
  /** A clause was cited that answers none of the questions, or where none was asked. */
  readonly invented: boolean;
  readonly got: string;
  readonly replies: readonly Reply[];
}

/** A value as the tables write it. */
function spelt(value: FactValue | null | undefined): string {
  if (Array.isArray(value)) return value.join(',');
  if (typeof value !== 'object' || value === null) return String(value);
  const { atLeast = '', atMost = '' } = value as { atLeast?: string; atMost?: string };
  return `${atLeast}..${atMost}`;
}

function askedOf(one: Pending): [string, string] | undefined {
  if (one.kind === 'change') return [one.fact, `~${spelt(one.to)}`];
  return one.kind === 'confirm' || one.kind === 'edit' ? [one.fact, '?'] : undefined;
}

/** What is new of each fact: taken, shown as a change, or asked. */
function newsOf(before: Session, after: Session): Record<string, string> {
  const [old, now] = [before.cases[0], after.cases[0]];
  const known: Record<string, FactValue> = { ...old?.aside, ...old?.facts };
  const facts: Record<string, FactValue> = { ...now?.aside, ...now?.facts };
  const taken = Object.entries(facts)
    .filter(([fact, value]) => spelt(known[fact]) !== spelt(value))
    .map(([fact, value]) => [fact, `=${spelt(value)}`] as const);
  const pending = [after.pending, ...(after.waiting ?? [])].flatMap((one) =>
    one ? [askedOf(one)] : [],
  );
  return Object.fromEntries([...taken, ...pending.filter((one) => one !== undefined)]);
}

function isRight(ways: readonly string[], got: string): boolean {
  return ways.some((way) => way === got || (way === '=*' && got.startsWith('=')));
}

type Answer = Extract<Reply, { kind: 'answer' }>;

function answers(replies: readonly Reply[], wanted: readonly string[]): boolean {
  return replies.some((reply) => {
    if (reply.kind === 'note') return wanted.includes(reply.topic);
    if (reply.kind !== 'answer') return false;
    return wanted.includes(reply.status) || reply.clauses.some((clause) => wanted.includes(clause));
  });
}

/** Whether the last reply asks what is open by the session. */
function asksOpen(session: Session, replies: readonly Reply[]): boolean {
  const scene = { conversation: shanghai, settings: NO_SETTINGS, now: NOW, session };
  const prompt = promptOf(scene);
  const last = replies.at(-1);
  if (!prompt) return true;
  if (last?.kind === 'refuse') return last.question === questionOf(prompt) && Boolean(last.choices);
  return JSON.stringify(last) === JSON.stringify(askPrompt(scene, prompt));
}

/** The label of a question why something is asked. */
const WHY = 'why';

/** The texts by which the command answers why the open question is asked. */
function reasonsFor(sessions: readonly Session[]): string[] {
  const event = { id: '2', kind: 'command' as const, command: WHY, argument: '' };
  const options = { now: NOW, settings: NO_SETTINGS };
  return sessions.flatMap((session) =>
    turn(shanghai, session, event, options).replies.flatMap((one) =>
      one.kind === 'answer' ? [one.text] : [],
    ),
  );
}

/** Sends a labelled message and looks at what came of it. */
export function score(labelled: Labelled): Scored {
  const before = sessionOf(labelled);
  const event = { id: '1', kind: 'text' as const, text: labelled.text };
  const { session, replies } = turn(shanghai, before, event, { now: NOW, settings: NO_SETTINGS });
  if (!session) throw new Error(`the session is gone after "${labelled.text}"`);
  const news = newsOf(before, session);
  const ids = [...new Set([...Object.keys(news), ...Object.keys(labelled.facts)])];
  const wrong = ids.filter((fact) => !isRight(labelled.facts[fact] ?? [''], news[fact] ?? ''));
  const reasons = reasonsFor([before, session]);
  const given = replies.filter(
    (one): one is Answer =>
      one.kind === 'answer' && one.status === 'cited' && !reasons.includes(one.text),
  );
  const invented = given.some(
    ({ clauses }) =>
      !labelled.questions.some((wanted) => clauses.some((one) => wanted.includes(one))),
  );
  const facts = wrong.length === 0;
  const questions = labelled.questions.every(
    (wanted) =>
      answers(replies, wanted) ||
      (wanted.includes(WHY) &&
        replies.some((one) => one.kind === 'answer' && reasons.includes(one.text))),
  );
  const open = asksOpen(session, replies);
  const asked = replies.flatMap((one) =>
    one.kind === 'answer' ? [`?${one.status}:${one.clauses.join('|')}`] : [],
  );
  return {
    ...{ right: facts && questions && open, facts, questions, open, invented, replies },
    silent: wrong.some((fact) => (news[fact] ?? '').startsWith('=')),
    got: [...Object.entries(news).map(([fact, value]) => fact + value), ...asked].join('; '),
  };
}

/** What comes of a message to somebody of whom this much is known, as the tables write it. */
export function cameOf(
  text: string,
  known: Readonly<Record<string, string>>,
  { language = 'en', call = 'shanghai-2024-exchange' } = {},
): string {
  return score({ language, call, known, text, facts: {}, questions: [], held: false }).got;
}
