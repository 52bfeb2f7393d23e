import type { Office } from '../offices/office.ts';
import type { Answer } from './acting.ts';
import { choicesOf } from './meant.ts';
import type { Begun, Unsent, Work } from './work.ts';

/** A process among those that share the store. */
export interface Sender {
  /** The mark under which it does and sends; none where it is alone. */
  readonly own: { readonly replica?: string };
  /** Whether others know that it is at work. */
  readonly isAtWork: boolean;
  /** Whether what bears a mark is no other process's that is at work. */
  readonly isLeft: (replica: string | undefined) => boolean;
}

const LISTENS_MS = 3_600_000;
const MOST_SEEN = 30;

/** The work without what was begun for an event. */
export function withoutBegun(work: Work, { event }: Pick<Begun, 'event'>): Work {
  return { ...work, begun: work.begun.filter((one) => one.event !== event) };
}

/** The work with an event noted as taken. */
export function withSeen(work: Work, event: string): Work {
  const others = work.seen.filter((one) => one !== event);
  return { ...work, seen: [...others, event].slice(-MOST_SEEN) };
}

/** Writes down what is begun; gives the work to act on, or nothing where it is done or another one's. */
export function beginning(
  work: Work,
  begun: Begun,
  { isLeft }: Sender,
): { readonly work: Work; readonly result: Work | undefined } {
  const before = work.begun.find(({ event }) => event === begun.event);
  const isOthers = before !== undefined && !isLeft(before.replica);
  if (work.seen.includes(begun.event) || isOthers) return { work, result: undefined };
  const next = { ...work, begun: [...withoutBegun(work, begun).begun, begun] };
  return { work: next, result: next };
}

/** An answer as it is kept until it is out. */
export function unsentOf(
  {
    event,
    address,
    message,
    repliesTo,
    replica,
  }: Pick<Begun, 'event' | 'address' | 'message' | 'repliesTo' | 'replica'>,
  { id, language }: Pick<Office, 'id' | 'language'>,
  { replies, follow, refresh }: Pick<Answer, 'replies' | 'follow' | 'refresh'>,
): Unsent {
  const at = repliesTo ?? message;
  return {
    ...{ event, address, office: id, language, replies: [...replies] },
    ...(message === undefined ? {} : { after: message }),
    ...(follow === undefined ? {} : { follow }),
    ...(refresh === undefined || at === undefined ? {} : { refresh: { broadcast: refresh, at } }),
    ...(replica === undefined ? {} : { replica }),
  };
}

/** The work after an answer: what is asked for now, and what can be chosen. `now` in Unix ms. */
export function afterAnswer(work: Work, event: string, answer: Answer, now: number): Work {
  const { filling: before, ...rest } = work;
  const filling = answer.filling === undefined ? before : (answer.filling ?? undefined);
  const shown = answer.replies.length === 0 ? work.choices : choicesOf(answer.replies);
  const next: Work = {
    ...rest,
    version: 1,
    choices: shown.map(({ value, label }) => ({ value, label })),
    listensUntil: answer.leaves ? 0 : now + LISTENS_MS,
    ...(filling ? { filling } : {}),
  };
  // A form with something wrong in it is sent again, as the same one.
  return answer.complaints ? next : withSeen(next, event);
}

/** What a process takes over of what others had begun or left unsent. */
export function takenOver(work: Work, { own, isLeft }: Sender) {
  const isTaken = ({ replica }: Begun | Unsent) => isLeft(replica);
  const take = <One extends Begun | Unsent>(all: readonly One[]): One[] =>
    all.map((one) => (isTaken(one) ? { ...one, ...own } : one));
  const taken = {
    begun: work.begun.filter(isTaken).map((one) => ({ ...one, ...own })),
    unsent: work.unsent.filter(isTaken).map((one) => ({ ...one, ...own })),
  };
  const isSame = own.replica === undefined || taken.begun.length + taken.unsent.length === 0;
  const next = isSame ? work : { ...work, begun: take(work.begun), unsent: take(work.unsent) };
  return { work: next, result: taken };
}
