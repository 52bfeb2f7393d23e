import type { Office } from '../offices/office.ts';
import type { Answer } from './acting.ts';
import { choicesOf } from './meant.ts';
import type { Sender } from './sender.ts';
import type { Begun, Unsent, Work } from './work.ts';

/** What was begun longer ago is not done any more: nobody expects it now. */
export const LATE_MS = 10 * 60_000;
const LISTENS_MS = 3_600_000;
const MOST_SEEN = 30;

/** The work without what was begun for an event. */
export function withoutBegun(work: Work, { event }: Pick<Begun, 'event'>): Work {
  return { ...work, begun: work.begun.filter((one) => one.event !== event) };
}

/** Whether what was begun is the same, and the same process's still. */
export function isSameStep(one: Begun, other: Begun): boolean {
  return one.event === other.event && one.replica === other.replica;
}

/** The work with an event noted as taken. */
export function withSeen(work: Work, event: string): Work {
  const others = work.seen.filter((one) => one !== event);
  return { ...work, seen: [...others, event].slice(-MOST_SEEN) };
}

/** The work without the answer to an event. */
export function withoutUnsent(work: Work, event: string): Work {
  const left = work.unsent.filter((one) => one.event !== event);
  return left.length === work.unsent.length ? work : { ...work, unsent: left };
}

/** Whether another process that is at work does a step in the chat. `now` in Unix ms. */
function isBusy(work: Work, { isOthers }: Sender, now: number): boolean {
  return work.begun.some(({ replica, at }) => isOthers(replica) && now - at < LATE_MS);
}

/** What came of writing down what is begun: it was done before, or waits for a step of another process. */
export type Beginning = 'done' | 'waits' | { readonly begun: Begun; readonly work: Work };

/** Writes down what is begun, and gives the work to act on. */
export function beginning(
  work: Work,
  begun: Begun,
  sender: Sender,
): { readonly work: Work; readonly result: Beginning } {
  if (work.seen.includes(begun.event)) return { work, result: 'done' };
  if (isBusy(work, sender, begun.at)) return { work, result: 'waits' };
  const next = { ...work, begun: [...withoutBegun(work, begun).begun, begun] };
  return { work: next, result: { begun, work: next } };
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
  { replies, follow, csv, refresh }: Pick<Answer, 'replies' | 'follow' | 'csv' | 'refresh'>,
): Unsent {
  const at = repliesTo ?? message;
  return {
    ...{ event, address, office: id, language, replies: [...replies] },
    ...(message === undefined ? {} : { after: message }),
    ...(follow === undefined ? {} : { follow }),
    ...(csv === undefined ? {} : { csv }),
    ...(refresh === undefined || at === undefined ? {} : { refresh: { broadcast: refresh, at } }),
    ...(replica === undefined ? {} : { replica }),
  };
}

/** Whether there is something in it to be told. */
export function isAnswer({ replies, follow, csv }: Unsent): boolean {
  return replies.length > 0 || follow !== undefined || csv !== undefined;
}

/** The work after an answer: what is asked for now, and what can be chosen. `now` in Unix ms. */
export function afterAnswer(work: Work, event: string, answer: Answer, now: number): Work {
  const { filling: before, ...rest } = work;
  const filling = answer.filling === undefined ? before : (answer.filling ?? undefined);
  const isSame = answer.keepsChoices || answer.replies.length === 0;
  const shown = isSame ? work.choices : choicesOf(answer.replies);
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

/** What a process takes over. */
export type TakenOver = Pick<Work, 'begun' | 'unsent'>;

/**
 * What a process takes over of what others left, that are gone, begun or unsent. What was begun is left
 * for later while another process does a step in the chat. `now` in Unix ms.
 */
export function takenOver(
  work: Work,
  sender: Sender,
  now: number,
): { readonly work: Work; readonly result: TakenOver } {
  const { own, isLeft } = sender;
  const isTaken = ({ replica }: Begun | Unsent) => isLeft(replica);
  const take = <One extends Begun | Unsent>(one: One): One => ({ ...one, ...own });
  const mark = <One extends Begun | Unsent>(all: readonly One[]): One[] =>
    all.map((one) => (isTaken(one) ? take(one) : one));
  const isFree = !isBusy(work, sender, now);
  const result = {
    begun: isFree ? work.begun.filter(isTaken).map(take) : [],
    unsent: work.unsent.filter(isTaken).map(take),
  };
  const isSame = own.replica === undefined || result.begun.length + result.unsent.length === 0;
  if (isSame) return { work, result };
  const begun = isFree ? mark(work.begun) : work.begun;
  return { work: { ...work, begun, unsent: mark(work.unsent) }, result };
}
