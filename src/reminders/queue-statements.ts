import { toEach } from '../broadcasts/to-each.ts';
import type { Database } from '../tables/database.ts';
import type { Queries } from '../tables/queries.ts';
import type { Statement } from '../tables/tables.ts';
import type { Decision } from './decide.ts';
import type { Place } from './whom.ts';

/** A decision about one person. */
export interface Decided extends Decision {
  readonly address: string;
  readonly language: string;
}

/** One run of reminders, as the broadcast that carries it. */
export interface Run extends Place {
  readonly broadcast: string;
  /** Unix ms. */
  readonly now: number;
}

function decisionStatements(queries: Queries, run: Run, one: Decided): Statement[] {
  const { office, call, now } = run;
  const broadcast = one.message ? run.broadcast : null;
  return one.due.map(({ revision: { deadline }, occasion }, i) =>
    queries.insertInto('reminders').values({
      ...{ address: one.address, office, call, occasion, broadcast, at: now },
      ...{ deadline: deadline.id, revision: deadline.revision },
      message: one.message && i === 0 ? JSON.stringify(one.message) : null,
    }),
  );
}

/**
 * The statements by which decisions are noted and their messages queued: all or none. A decision that
 * another process has taken already fails them, so nothing is ever queued twice. The ledger holds no
 * words: `renderReminders` makes them when a message goes out.
 */
export function queueStatements(
  database: Database,
  run: Run,
  decided: readonly Decided[],
): Statement[] {
  const { broadcast: id, office, call, now } = run;
  const messages = decided
    .filter(({ message }) => message !== undefined)
    .map(({ address, language }) => ({ address, language, replies: [] }));
  const reminder = { id, office, call, now, inDoubt: 'resend' } as const;
  return [
    ...(messages.length === 0 ? [] : toEach(database, reminder, messages)),
    ...decided.flatMap((one) => decisionStatements(database.queries, run, one)),
  ];
}

/**
 * Calls back what is still queued about the deadlines of a call: to go in with the change of one, so
 * that nobody is told the old date after it. Who is called back is decided about anew.
 */
export function callBackStatements(
  queries: Queries,
  { office, call }: Place,
  now: number,
): Statement[] {
  const held = queries
    .selectFrom('broadcasts')
    .select('id')
    .where('kind', '=', 'reminder')
    .where('office', '=', office)
    .where('call', '=', call)
    .where('state', 'in', ['sending', 'paused']);
  return [
    queries
      .updateTable('deliveries')
      .set({ state: 'canceled', at: now })
      .where('broadcast', 'in', held)
      .where('state', '=', 'queued'),
    queries
      .updateTable('broadcasts')
      .set({ state: 'canceled', ended_at: now })
      .where('id', 'in', held.clearSelect().select('id')),
  ];
}
