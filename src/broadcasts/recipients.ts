import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Call } from '../../rules/language/call.ts';
import type { Database } from '../tables/database.ts';
import type { Queries } from '../tables/queries.ts';
import type { Statement } from '../tables/tables.ts';
import type { Audience } from './audience.ts';
import { conditionInSql } from './audience-sql.ts';
import type { DeliveryState } from './broadcast-tables.ts';

/** Whose people are looked at, and for which call. */
export interface Whose {
  readonly office: string;
  readonly call: Call;
  readonly audience: Audience;
  /** Unix ms. */
  readonly now: number;
}

/** People of one platform and language who are written to. */
export interface RecipientGroup {
  readonly platform: string;
  readonly language: string;
  readonly people: number;
}

/** How many are written to, and why the others who once asked for it are not. */
export interface Counted {
  readonly groups: readonly RecipientGroup[];
  readonly total: number;
  readonly leftOut: {
    /** The audience does not mean them. */
    readonly others: number;
    /** It cannot be told yet whether it means them. */
    readonly open: number;
    readonly stopped: number;
    /** They cannot be reached. */
    readonly gone: number;
  };
}

const [OPEN, MEANT] = [1, 2];
const AT_ONCE = 4000;

/** The subscriptions of an office's people for a call, each with what the audience says of it. */
function standings(queries: Queries, { office, call, audience, now }: Whose) {
  const condition = conditionInSql(call, audience.where);
  return (
    queries
      .selectFrom('subscriptions as s')
      .innerJoin('people as p', 'p.address', 's.address')
      .leftJoin('cases as c', (join) =>
        join.onRef('c.address', '=', 's.address').onRef('c.call', '=', 's.call'),
      )
      .where('s.call', '=', call.id)
      .where('s.office', '=', office)
      .where('p.office', '=', office)
      .where('p.expires', '>', now)
      .groupBy('s.address')
      // One subscription and one person for each address: the greatest of each is the only one.
      .select(({ fn }) => [
        's.address',
        fn.max('p.platform').as('platform'),
        fn.max('p.workspace').as('workspace'),
        fn.max('p.language').as('language'),
        fn.max('s.stopped_at').as('stopped_at'),
        fn.max('p.gone_at').as('gone_at'),
      ])
      .select(
        sql<number>`max(coalesce(${sql.lit(MEANT)} * cast(${condition} as integer), ${sql.lit(OPEN)}))`.as(
          'standing',
        ),
      )
  );
}

interface Group extends RecipientGroup {
  readonly standing: number;
  readonly stopped: number;
  readonly gone: number;
}

function countedOf(rows: readonly Group[]): Counted {
  const reached = rows.filter((row) => row.stopped === 0 && row.gone === 0);
  const meant = reached.filter(({ standing }) => standing === MEANT);
  const sum = (of: readonly Group[]) => of.reduce((all, { people }) => all + people, 0);
  const stopped = sum(rows.filter((row) => row.stopped === 1));
  const open = sum(reached.filter(({ standing }) => standing === OPEN));
  const total = sum(meant);
  return {
    groups: meant.map(({ platform, language, people }) => ({ platform, language, people })),
    total,
    leftOut: {
      ...{ open, stopped },
      others: sum(reached) - total - open,
      gone: sum(rows) - sum(reached) - stopped,
    },
  };
}

/** Counts an audience among those who asked to hear of its call. */
export async function countRecipients(database: Database, whose: Whose): Promise<Counted> {
  const { queries } = database;
  const rows = await database.rows(
    queries
      .selectFrom(standings(queries, whose).as('each'))
      .select(['platform', 'language', 'standing'])
      .select([
        sql<number>`(case when stopped_at is null then 0 else 1 end)`.as('stopped'),
        sql<number>`(case when gone_at is null then 0 else 1 end)`.as('gone'),
        sql<number>`count(*)`.as('people'),
      ])
      .groupBy(['platform', 'language', 'standing'])
      .groupBy([
        sql`(case when stopped_at is null then 0 else 1 end)`,
        sql`(case when gone_at is null then 0 else 1 end)`,
      ])
      .orderBy('platform')
      .orderBy('language'),
  );
  return countedOf(rows);
}

/** Those who are written to. */
function meant(queries: Queries, whose: Whose, from?: { after: string; last: string }) {
  const reached = standings(queries, whose)
    .where('s.stopped_at', 'is', null)
    .where('p.gone_at', 'is', null);
  const some = from
    ? reached.where('s.address', '>', from.after).where('s.address', '<=', from.last)
    : reached;
  return queries.selectFrom(some.as('each')).where('standing', '=', MEANT);
}

/** The last of the next subscriptions, so many at a time; undefined where there is no more. */
async function lastOfNext(
  { queries, ...database }: Database,
  { office, call }: Whose,
  after: string,
): Promise<string | undefined> {
  const next = queries
    .selectFrom('subscriptions')
    .select('address')
    .where('office', '=', office)
    .where('call', '=', call.id)
    .where('address', '>', after)
    .orderBy('address')
    .limit(AT_ONCE);
  const last = queries.selectFrom(next.as('next')).select(({ fn }) => fn.max('address').as('last'));
  return (await database.rows(last))[0]?.last ?? undefined;
}

/** One of those who are written to, for a sample; undefined where there is nobody. */
export async function oneRecipient(
  database: Database,
  whose: Whose,
  language: string,
): Promise<string | undefined> {
  const query = meant(database.queries, whose).where('language', '=', language).limit(1);
  const [row] = await database.rows(query.select('address'));
  return row?.address;
}

/** The next recipients into the ledger, unless the broadcast no longer queues. */
function queueSome(
  queries: Queries,
  broadcast: string,
  whose: Whose,
  from: { after: string; last: string },
): Statement {
  const isQueueing = queries
    .selectFrom('broadcasts')
    .select('id')
    .where('id', '=', broadcast)
    .where('state', '=', 'queueing');
  const rows = meant(queries, whose, from)
    .where(({ exists }) => exists(isQueueing))
    .select(({ val, ref }) => [val(broadcast).as('broadcast'), ref('address').as('address')])
    .select(['platform', 'workspace', 'language'])
    .select([
      sql.lit<DeliveryState>('queued').as('state'),
      sql.lit(0).as('attempts'),
      sql.lit(whose.now).as('at'),
    ]);
  return queries
    .insertInto('deliveries')
    .columns([
      'broadcast',
      'address',
      'platform',
      'workspace',
      'language',
      'state',
      'attempts',
      'at',
    ])
    .expression(rows)
    .onConflict((conflict) => conflict.columns(['broadcast', 'address']).doNothing());
}

/**
 * Writes the recipients of a broadcast into the ledger, some at a time and by address; begun again, it
 * goes on after the last one. Stops where the broadcast no longer queues.
 */
export async function queueRecipients(
  database: Database,
  broadcast: string,
  whose: Whose,
): Promise<void> {
  const { queries } = database;
  const last = queries
    .selectFrom('deliveries')
    .select(({ fn }) => fn.max('address').as('address'))
    .where('broadcast', '=', broadcast);
  const [before] = await database.rows(last);
  for (let after = before?.address ?? ''; ; ) {
    const edge = await lastOfNext(database, whose, after);
    if (edge === undefined) return;
    await database.atomically([queueSome(queries, broadcast, whose, { after, last: edge })]);
    after = edge;
    await setImmediate();
  }
}
