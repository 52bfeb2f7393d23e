import type { Database } from '../tables/database.ts';
import type { BroadcastTable } from './broadcast-tables.ts';

/**
 * Broadcasts of these calls whose time has come, and those whose recipients were being queued; they
 * queue from now on. Those of other calls wait for a bot that knows them.
 */
export async function due(
  { queries, ...tables }: Database,
  calls: readonly string[],
  now: number,
): Promise<BroadcastTable[]> {
  await tables.atomically([
    queries
      .updateTable('broadcasts')
      .set({ state: 'queueing', started_at: now })
      .where('state', '=', 'scheduled')
      .where('call', 'in', calls)
      .where('start_at', '<=', now),
  ]);
  const queueing = queries.selectFrom('broadcasts').selectAll().where('state', '=', 'queueing');
  const known = queueing.where('call', 'in', calls);
  return tables.rows(known.orderBy('started_at').orderBy('id'));
}

/** A broadcast whose recipients are all queued begins to be sent. */
export async function beginSending({ queries, ...tables }: Database, id: string): Promise<void> {
  await tables.atomically([
    queries
      .updateTable('broadcasts')
      .set({ state: 'sending' })
      .where('id', '=', id)
      .where('state', '=', 'queueing'),
  ]);
}

/** Broadcasts that are being sent, the oldest first. */
export function sending({ queries, ...tables }: Database): Promise<BroadcastTable[]> {
  const query = queries.selectFrom('broadcasts').selectAll().where('state', '=', 'sending');
  return tables.rows(query.orderBy('started_at').orderBy('id'));
}

/** Ends a broadcast of which nothing waits or is on its way. */
export async function endWhereDone(
  { queries, ...tables }: Database,
  broadcast: string,
  at: number,
): Promise<void> {
  const left = queries
    .selectFrom('deliveries')
    .select('address')
    .where('broadcast', '=', broadcast)
    .where('state', 'in', ['queued', 'sending']);
  await tables.atomically([
    queries
      .updateTable('broadcasts')
      .set({ state: 'done', ended_at: at })
      .where('id', '=', broadcast)
      .where('state', '=', 'sending')
      .where(({ exists, not }) => not(exists(left))),
  ]);
}

/** The workspaces of a platform that a broadcast goes to. */
export async function workspacesOf(
  { queries, ...tables }: Database,
  broadcast: string,
  platform: string,
): Promise<string[]> {
  const query = queries
    .selectFrom('deliveries')
    .select('workspace')
    .distinct()
    .where('broadcast', '=', broadcast)
    .where('platform', '=', platform);
  return (await tables.rows(query)).map(({ workspace }) => workspace);
}

/**
 * What a crash left on its way on a platform: of a broadcast that goes on it is sent again or stays in
 * doubt, as the broadcast says. To be called before anything is sent, by the one who sends.
 */
export async function recoverDeliveries(
  { queries, ...tables }: Database,
  platform: string,
  at: number,
): Promise<void> {
  const broadcasts = queries.selectFrom('broadcasts').select('id');
  const left = queries
    .updateTable('deliveries')
    .where('platform', '=', platform)
    .where('state', '=', 'sending');
  const resent = broadcasts
    .where('in_doubt', '=', 'resend')
    .where('state', 'in', ['sending', 'paused']);
  const reason = 'crash';
  await tables.atomically([
    left.where('broadcast', 'in', resent).set({ state: 'queued', at, reason }),
    left
      .where('broadcast', 'in', broadcasts.where('state', 'in', ['sending', 'paused', 'canceled']))
      .set({ state: 'ambiguous', at, reason }),
  ]);
}
