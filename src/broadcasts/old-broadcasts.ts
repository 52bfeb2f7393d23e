import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../tables/database.ts';

const DAY_MS = 86_400_000;
const AT_ONCE = 1000;

/** A run of reminders stays while it is what somebody was told of a deadline. */
function oldOnes({ queries, rows }: Database, before: number): Promise<{ id: string }[]> {
  const told = queries
    .selectFrom('reminders as r')
    .select('r.address')
    .where('r.broadcast', '=', sql.ref<string>('broadcasts.id'));
  return rows(
    queries
      .selectFrom('broadcasts')
      .select('id')
      .where('state', 'in', ['done', 'canceled'])
      .where('ended_at', '<=', before)
      .where(({ exists, not }) => not(exists(told))),
  );
}

/**
 * Deletes broadcasts that ended so many days ago, with their places in the ledger, some at a time. The
 * audit goes on saying that there were such.
 */
export async function pruneBroadcasts(database: Database, days: number, now: number) {
  const { queries, atomically } = database;
  for (const { id } of await oldOnes(database, now - days * DAY_MS)) {
    const some = queries.selectFrom('deliveries').select('address').where('broadcast', '=', id);
    const next = queries
      .deleteFrom('deliveries')
      .where('broadcast', '=', id)
      .where('address', 'in', some.limit(AT_ONCE));
    for (let count = AT_ONCE; count === AT_ONCE; await setImmediate())
      [count = 0] = await atomically([next]);
    await atomically([queries.deleteFrom('broadcasts').where('id', '=', id)]);
  }
}
