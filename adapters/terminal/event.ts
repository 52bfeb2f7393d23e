import type { Event } from '../../conversations/event.ts';
import type { Choice, Reply } from '../../conversations/reply.ts';

/** The numbered choices that stand on the screen, and the question that they belong to. */
export interface Offered {
  readonly question?: string;
  readonly choices: readonly Choice[];
}

/** Nothing stands on the screen that a number could choose. */
export const NOTHING_OFFERED: Offered = { choices: [] };

const NUMBER = /^(\d{1,3})[.)]?$/;

/** The kinds of question whose answer is typed: there, a number is the answer and no choice. */
const TYPED = ['date', 'country', 'countries', 'number', 'money', 'text'];

/** Whether the choices of a reply are numbered. */
export function isNumbered(reply: Reply): boolean {
  return !(reply.kind === 'ask' && TYPED.includes(reply.input));
}

function questionOf(reply: Reply): { question?: string } {
  if (reply.kind === 'ask' || reply.kind === 'refuse') return { question: reply.question };
  return reply.kind === 'change' ? { question: reply.fact } : {};
}

/** What numbers choose after these replies: the last question, or the last list of choices. */
export function offeredBy(replies: readonly Reply[]): Offered {
  const last = replies.findLast(
    (reply) => reply.kind === 'ask' || ('choices' in reply && reply.choices !== undefined),
  );
  if (!last || !('choices' in last) || !isNumbered(last)) return NOTHING_OFFERED;
  return { ...questionOf(last), choices: last.choices ?? [] };
}

/** What was typed as an event: a number that stands before a choice chooses it, all else is text. */
export function toEvent(typed: string, id: string, { question, choices }: Offered): Event {
  const [, number] = NUMBER.exec(typed.normalize('NFKC').trim()) ?? [];
  const choice = number === undefined ? undefined : choices[Number(number) - 1];
  if (!choice) return { id, kind: 'text', text: typed };
  return { id, kind: 'choose', values: [choice.value], ...(question ? { question } : {}) };
}
