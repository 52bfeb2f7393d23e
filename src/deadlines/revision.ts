import { localTimeOf } from '../../conversations/local-time.ts';
import type { Deadline } from '../../conversations/settings.ts';
import type { DeadlineTable } from './deadline-table.ts';

/** What a deadline was from one moment on. */
export interface Revision {
  readonly office: string;
  readonly state: DeadlineTable['state'];
  readonly source: DeadlineTable['source'];
  /** From when on it was so (Unix ms). */
  readonly since: number;
  readonly deadline: Deadline & { readonly revision: number };
}

/** The time zone in which deadlines are set. */
export const DEADLINE_ZONE = 'Asia/Shanghai';

/** The day of an instant (Unix ms) where deadlines are set. */
export function dayOf(at: number): string {
  return localTimeOf(new Date(at).toISOString(), DEADLINE_ZONE).date;
}

/** A revision from its row. */
export function revisionOf(row: DeadlineTable): Revision {
  const { office, state, source, set_at: since, id, call, kind, at, revision, set_by: by } = row;
  return {
    ...{ office, state, source, since },
    deadline: {
      ...{ id, call, kind, at, revision, by, on: dayOf(since) },
      wholeDay: row.whole_day === 1,
      ...(row.name === null ? {} : { name: JSON.parse(row.name) }),
      ...(row.remind_days === null ? {} : { remindDays: JSON.parse(row.remind_days) }),
    },
  };
}

/** The row of a revision. */
export function rowOf({ office, state, source, since, deadline }: Revision): DeadlineTable {
  const { id, call, revision, kind, name, at, wholeDay, remindDays, by } = deadline;
  return {
    ...{ office, state, source, id, call, revision, kind, at, set_by: by, set_at: since },
    whole_day: Number(wholeDay),
    name: name === undefined ? null : JSON.stringify(name),
    remind_days: remindDays === undefined ? null : JSON.stringify(remindDays),
  };
}
