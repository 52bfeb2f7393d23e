import { sql } from 'kysely';
import { goneStatements } from '../projection/presence.ts';
import type { Lease } from '../stores/lease.ts';
import type { Database } from '../tables/database.ts';
import type { Queries } from '../tables/queries.ts';
import type { Statement } from '../tables/tables.ts';
import { slot, templateOf } from '../tables/template.ts';
import type { BroadcastState, BroadcastTable, DeliveryState } from './broadcast-tables.ts';
import { endWhereDone } from './under-way.ts';

/** What one token sends to. */
export interface Place {
  readonly platform: string;
  readonly workspace: string;
  /** The lease under which it sends: another holder after it ends all that it does. */
  readonly lease: Lease;
}

/** A message that waits for its turn. */
export interface Waiting {
  readonly address: string;
  readonly language: string;
  readonly attempts: number;
  /** What this address alone is told, as JSON of `Reply[]`. */
  readonly replies: string | null;
}

/** What became of a message. */
export interface Outcome {
  readonly broadcast: string;
  readonly address: string;
  /** `queued`: it certainly did not go out, and is tried again. */
  readonly state: Exclude<DeliveryState, 'sending' | 'stopped'>;
  readonly message?: string | undefined;
  readonly reason?: string | undefined;
}

/** How many messages of a broadcast stand where. */
export type Sums = Readonly<Partial<Record<DeliveryState, number>>>;

/** What one token may send: the part of a platform and workspace in the ledger. */
export interface Ledger {
  /** The next messages that wait, by address, after one. */
  waiting(broadcast: string, after: string, most: number): Promise<Waiting[]>;
  /**
   * Marks messages as on their way, and gives those that may go: of a broadcast that is not paused or
   * canceled, and to people who have not said stop by now. The others are noted as stopped.
   */
  begin(broadcast: BroadcastTable, addresses: readonly string[]): Promise<ReadonlySet<string>>;
  /** Writes what became of messages; whoever cannot be reached has said stop to everything. */
  settle(outcomes: readonly Outcome[]): Promise<void>;
  /** Ends a broadcast of which nothing waits or is on its way. */
  end(broadcast: string): Promise<void>;
}

function stillWanted(queries: Queries, { kind, call }: BroadcastTable) {
  const subscribed = queries
    .selectFrom('subscriptions as s')
    .where('s.address', '=', sql.ref<string>('deliveries.address'))
    .where('s.stopped_at', 'is', null)
    .select('s.address');
  return kind === 'test' ? undefined : subscribed.where('s.call', '=', call);
}

/** The lease, where nobody has taken it over. */
function isHeld(queries: Queries, { name, fence }: Lease) {
  return queries
    .selectFrom('leases')
    .select('name')
    .where('name', '=', name)
    .where('fence', '=', fence);
}

/** The broadcast, where it is in that state. */
function isIn(queries: Queries, broadcast: string, state: BroadcastState) {
  const one = queries.selectFrom('broadcasts').select('id').where('id', '=', broadcast);
  return one.where('state', '=', state);
}

class LedgerOfWorkspace implements Ledger {
  readonly #database: Database;
  readonly #place: Place;
  readonly #now: () => number;
  readonly #written: ReturnType<typeof outcomeTemplate>;

  constructor(database: Database, place: Place, now: () => number) {
    this.#database = database;
    this.#place = place;
    this.#now = now;
    this.#written = outcomeTemplate(database.queries);
  }

  waiting(broadcast: string, after: string, most: number): Promise<Waiting[]> {
    const query = this.#own(broadcast)
      .select(['address', 'language', 'attempts', 'replies'])
      .where('state', '=', 'queued')
      .where('address', '>', after)
      .orderBy('address')
      .limit(most);
    return this.#database.rows(query);
  }

  async begin(
    broadcast: BroadcastTable,
    addresses: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const { queries } = this.#database;
    const [wanted, at] = [stillWanted(queries, broadcast), this.#now()];
    const held = queries
      .updateTable('deliveries')
      .where('broadcast', '=', broadcast.id)
      .where('address', 'in', addresses)
      .where('state', '=', 'queued')
      .where(({ exists }) => exists(isIn(queries, broadcast.id, 'sending')))
      .where(({ exists }) => exists(isHeld(queries, this.#place.lease)));
    const begun = held
      .set({ state: 'sending', at, attempts: sql`attempts + 1` })
      .returning('address');
    const rows = await this.#database.rows(
      wanted ? begun.where(({ exists }) => exists(wanted)) : begun,
    );
    if (wanted && rows.length < addresses.length) {
      const stopped = held.where(({ exists, not }) => not(exists(wanted)));
      await this.#database.atomically([stopped.set({ state: 'stopped', at })]);
    }
    return new Set(rows.map(({ address }) => address));
  }

  async settle(outcomes: readonly Outcome[]): Promise<void> {
    if (outcomes.length === 0) return;
    await this.#database.atomically(outcomes.flatMap((outcome) => this.#settled(outcome)));
  }

  end(broadcast: string): Promise<void> {
    return endWhereDone(this.#database, broadcast, this.#now());
  }

  #own(broadcast: string) {
    return this.#database.queries
      .selectFrom('deliveries')
      .where('broadcast', '=', broadcast)
      .where('platform', '=', this.#place.platform)
      .where('workspace', '=', this.#place.workspace);
  }

  #settled({ broadcast, address, state, message, reason }: Outcome): Statement[] {
    const at = this.#now();
    const values = { broadcast, address, state, at, message, reason };
    const written = this.#written({ ...values, message: message ?? null, reason: reason ?? null });
    if (state === 'blocked') return [written, ...goneStatements(this.#database, address, at)];
    if (state !== 'queued') return [written];
    return [written, canceledMeanwhile(this.#database.queries, broadcast, at)];
  }
}

/** What became of one message. */
function outcomeTemplate(queries: Queries) {
  return templateOf(
    queries
      .updateTable('deliveries')
      .set({
        state: slot('state'),
        at: slot('at'),
        message: slot('message'),
        reason: slot('reason'),
      })
      .where('broadcast', '=', slot('broadcast'))
      .where('address', '=', slot('address'))
      .where('state', '=', 'sending'),
  );
}

/** What is put back into a broadcast that was canceled meanwhile is canceled too. */
function canceledMeanwhile(queries: Queries, broadcast: string, at: number): Statement {
  return queries
    .updateTable('deliveries')
    .set({ state: 'canceled', at })
    .where('broadcast', '=', broadcast)
    .where('state', '=', 'queued')
    .where(({ exists }) => exists(isIn(queries, broadcast, 'canceled')));
}

/** The part of the ledger of one workspace. `now` in Unix ms. */
export function createLedger(database: Database, place: Place, now: () => number): Ledger {
  return new LedgerOfWorkspace(database, place, now);
}

/** How many messages of a broadcast stand where. */
export async function sumsOf({ queries, ...database }: Database, broadcast: string): Promise<Sums> {
  const rows = await database.rows(
    queries
      .selectFrom('deliveries')
      .select(['state', ({ fn }) => fn.countAll<number>().as('count')])
      .where('broadcast', '=', broadcast)
      .groupBy('state'),
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]));
}
