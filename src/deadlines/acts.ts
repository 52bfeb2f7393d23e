import { type Deadline, parseSettings } from '../../conversations/settings.ts';
import { DEADLINE_ZONE, dayOf, type Revision } from './revision.ts';

/** Who acts for which office, and when. */
export interface Act {
  readonly office: string;
  /** As the surface knows them, for the audit: `telegram:1001`. */
  readonly who: string;
  /** Of what it comes in a chat: with it, each act is done once. */
  readonly mark?: string | undefined;
  /** As applicants are told: the name of the office. */
  readonly by: string;
  /** Unix ms. */
  readonly now: number;
}

/** A deadline as staff write it: an instant, or a date with or without a time of day in Shanghai. */
export interface Wanted {
  readonly call: string;
  readonly id: string;
  readonly kind?: Deadline['kind'];
  readonly name?: Readonly<Record<string, string>>;
  readonly at?: string;
  readonly date?: string;
  readonly time?: string;
  /** So many days before it people are reminded; null: on the usual ones. */
  readonly remindDays?: readonly number[] | null;
}

/** Why nothing was changed, in words for staff. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason:
    | 'unknown-call'
    | 'exists'
    | 'unknown'
    | 'invalid'
    | 'past'
    | 'same'
    | 'meanwhile';
  readonly message: string;
}

/** What an act came to. */
export type Outcome = { readonly kind: 'done'; readonly revision: Revision } | Refusal;

function refused(reason: Refusal['reason'], message: string): Refusal {
  return { kind: 'refused', reason, message };
}

function parsed({ by, now }: Act, { remindDays, ...wanted }: Wanted): Deadline | Refusal {
  const own = remindDays ? { remindDays } : {};
  const written = { kind: wanted.id, ...wanted, ...own, by, on: dayOf(now) };
  try {
    const { deadlines } = parseSettings({ timeZone: DEADLINE_ZONE, deadlines: [written] });
    return deadlines[0] as Deadline;
  } catch (cause) {
    return refused('invalid', (cause as Error).message);
  }
}

function next(
  { office, now }: Act,
  deadline: Deadline,
  last: Revision | undefined,
  state: Revision['state'],
): Revision {
  const revision = (last?.deadline.revision ?? 0) + 1;
  return { office, state, source: 'staff', since: now, deadline: { ...deadline, revision } };
}

function dated(act: Act, wanted: Wanted, last: Revision | undefined): Revision | Refusal {
  const deadline = parsed(act, wanted);
  if ('reason' in deadline) return deadline;
  if (Date.parse(deadline.at) <= act.now)
    return refused('past', `${deadline.at} has passed. A deadline is set for a time to come.`);
  return next(act, deadline, last, 'set');
}

/** The first revision of a deadline, or the one after it was withdrawn. */
export function set(act: Act, wanted: Wanted, last: Revision | undefined): Revision | Refusal {
  if (last?.state === 'set')
    return refused('exists', `"${wanted.id}" is set for ${last.deadline.at}. Move it instead.`);
  return dated(act, wanted, last);
}

function asWritten({ kind, name, remindDays, at }: Deadline): Partial<Wanted> {
  return {
    ...{ kind, at },
    ...(name === undefined ? {} : { name }),
    ...(remindDays === undefined ? {} : { remindDays }),
  };
}

/** The next revision of a deadline that is set; what is not named stays. */
export function moved(act: Act, wanted: Wanted, last: Revision | undefined): Revision | Refusal {
  if (last?.state !== 'set')
    return refused('unknown', `"${wanted.id}" is not set, so it cannot be moved. Set it instead.`);
  const { at, ...kept } = asWritten(last.deadline);
  const when = wanted.at === undefined && wanted.date === undefined ? { at } : {};
  const revision = dated(act, { ...kept, ...when, ...wanted } as Wanted, last);
  if ('reason' in revision) return revision;
  const both = [last.deadline, revision.deadline].map((one) => JSON.stringify(asWritten(one)));
  return both[0] === both[1] ? refused('same', `"${wanted.id}" is set like that.`) : revision;
}

/** The revision by which a deadline no longer holds. */
export function withdrawn(act: Act, last: Revision | undefined): Revision | Refusal {
  if (last?.state !== 'set') return refused('unknown', 'There is no such deadline to withdraw.');
  return next(act, { ...last.deadline, by: act.by }, last, 'withdrawn');
}
