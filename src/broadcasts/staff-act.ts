import { randomUUID } from 'node:crypto';
import { audit, auditIfDone } from '../audit/audit.ts';
import { CallguideError } from '../callguide-error.ts';
import type { Database } from '../tables/database.ts';
import type { Statement } from '../tables/tables.ts';
import type { BroadcastState, BroadcastTable } from './broadcast-tables.ts';

/** Who acts, for which office; that they may is for the surface to know. */
export interface Staff {
  readonly office: string;
  /** As they stand in the audit: `telegram:1001`. */
  readonly who: string;
  /** Of what it comes in a chat: with it, each act is done once. */
  readonly mark?: string | undefined;
}

/** A change of a broadcast by staff. */
export interface StaffAct {
  readonly staff: Staff;
  /** The broadcast. */
  readonly id: string;
  /** As it stands in the audit, without what it is done to: `pause`. */
  readonly name: string;
  readonly now: number;
  /** The states in which it can be done. */
  readonly from: readonly BroadcastState[];
  readonly set: Partial<BroadcastTable>;
  readonly what?: Readonly<Record<string, unknown>>;
  /** Only with this token, of this person, while it holds. */
  readonly token?: string;
  /** What is done with it, only where it is done; tied to it by `mark`. */
  readonly also?: (mark: string) => readonly Statement[];
}

/** One broadcast of an office; another office's is as good as none. */
export async function broadcastOf(
  { queries, ...database }: Database,
  { office }: Staff,
  id: string,
): Promise<BroadcastTable> {
  const query = queries.selectFrom('broadcasts').selectAll().where('id', '=', id);
  const [row] = await database.rows(query.where('office', '=', office));
  if (row) return row;
  throw new CallguideError('broadcast', `There is no broadcast "${id}".`);
}

/** Notes an attempt that is refused, and refuses it. */
export async function refuse(
  database: Database,
  { staff, id, name, now }: Pick<StaffAct, 'staff' | 'id' | 'name' | 'now'>,
  why: string,
): Promise<never> {
  const act = { act: `broadcast.${name}.refused`, subject: id, at: now, what: { why } };
  const { office, who } = staff;
  await audit(database, { office, who, ...act });
  throw new CallguideError('broadcast', why);
}

async function whyNot(database: Database, act: StaffAct): Promise<string> {
  const { state, token, token_by, token_until } = await broadcastOf(database, act.staff, act.id);
  if (!act.from.includes(state))
    return `The broadcast is ${state}; "${act.name}" takes one that is ${act.from.join(' or ')}.`;
  if (token === null) return 'There is nothing to confirm: look at the preview first.';
  if (token_by !== act.staff.who) return 'Only who has seen the preview can confirm it.';
  if ((token_until ?? 0) <= act.now) return 'The preview is too old: look at it again.';
  return 'This is not what the last preview showed: look at it again.';
}

/**
 * Does an act and notes it, both or none, and only once however many try.
 * @throws CallguideError `broadcast`, saying why it cannot be done; that is noted too.
 */
export async function doAct(database: Database, act: StaffAct): Promise<void> {
  const { queries } = database;
  const { staff, id, name, now, from, set, token, also, what } = act;
  const mark = randomUUID();
  const all = queries
    .updateTable('broadcasts')
    .set({ ...set, act: mark })
    .where('id', '=', id)
    .where('office', '=', staff.office)
    .where('state', 'in', from);
  const changed =
    token === undefined
      ? all
      : all
          .where('token', '=', token)
          .where('token_by', '=', staff.who)
          .where('token_until', '>', now);
  const noted = {
    ...staff,
    act: `broadcast.${name}`,
    subject: id,
    at: now,
    ...(what ? { what } : {}),
  };
  const [count] = await database.atomically([
    changed,
    auditIfDone(queries, noted, mark),
    ...(also?.(mark) ?? []),
  ]);
  if (count !== 1) await refuse(database, act, await whyNot(database, act));
}
