import { dueOccasion } from '../../conversations/subscriptions/occasions.ts';
import type { DeadlineChange } from '../../conversations/subscriptions/reminder.ts';
import type { Revision } from '../deadlines/revision.ts';

/** Something that the people of one time zone may have to be told of a deadline now. */
export interface Due {
  /** The revision that holds. */
  readonly revision: Revision;
  /** `changed`, or how many days before the deadline: `days-7`. */
  readonly occasion: string;
  /** Since when it is due (Unix ms): whoever subscribed later knows it. */
  readonly at: number;
}

/** The occasion of a deadline that was set, moved or withdrawn. */
export const CHANGED = 'changed';

function dueOf(history: readonly Revision[], timeZone: string, now: number): Due[] {
  const revision = history.at(-1) as Revision;
  const { deadline, since, state } = revision;
  if (now >= Date.parse(deadline.at)) return [];
  const changed = { revision, occasion: CHANGED, at: since };
  const due = state === 'set' ? dueOccasion(deadline, timeZone, now) : undefined;
  if (!due || due.at <= since) return [changed];
  return [changed, { revision, occasion: `days-${due.days}`, at: due.at }];
}

/** What is due of the deadlines of one call, by their histories. */
export function dueNow(
  histories: readonly (readonly Revision[])[],
  timeZone: string,
  now: number,
): Due[] {
  return histories.flatMap((history) => dueOf(history, timeZone, now));
}

/**
 * What a person has not heard of a deadline: `told` is the revision that they were last told of, if
 * any. Undefined where that is still so.
 */
export function changeFor(
  history: readonly Revision[],
  subscribed: number,
  told: number | undefined,
): DeadlineChange | undefined {
  const last = history.at(-1) as Revision;
  const heard =
    history.find(({ deadline }) => deadline.revision === told) ??
    history.findLast(({ since }) => since <= subscribed);
  const from = heard?.state === 'set' ? heard.deadline : undefined;
  const to = last.state === 'set' ? last.deadline : undefined;
  if (from?.at === to?.at) return undefined;
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
