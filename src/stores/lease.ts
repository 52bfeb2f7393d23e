import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Database } from '../tables/database.ts';
import type { Engine, EngineKind } from './store.ts';

/** The right to be the one replica that does something, until it ends or is not renewed in time. */
export interface Lease {
  readonly name: string;
  /**
   * Higher with every holder. A holder that was stopped and wakes up does not know that another one
   * took over: so what it writes names its fence, and is refused unless that is still the last one.
   */
  readonly fence: number;
}

/** Leases of one store, by the clock of its database: the clocks of replicas need not agree. */
export interface Leases {
  /** Takes a lease for so many ms; undefined while another one holds it. */
  acquire(name: string, ms: number): Promise<Lease | undefined>;
  /** Holds it for so many ms from now; false when it ran out or was taken over: then stop at once. */
  renew(lease: Lease, ms: number): Promise<boolean>;
  /** Ends it, so that another one need not wait; nothing happens when it has ended already. */
  release(lease: Lease): Promise<void>;
}

// Not the time at which a transaction began: a statement may have waited for the row.
const CLOCKS: Readonly<Record<EngineKind, RawBuilder<number>>> = {
  postgres: sql<number>`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`,
  sqlite: sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,
};

/**
 * The leases of a store. On SQLite the claim has ended those of every process before, so the one that
 * opens them must hold the claim, and opens them once.
 */
export async function openLeases(engine: Engine): Promise<Leases> {
  const database = await engine.tables();
  if (engine.kind === 'sqlite')
    await database.atomically([database.queries.updateTable('leases').set({ until: 0 })]);
  return leasesIn(database, CLOCKS[engine.kind]);
}

/** The names of the leases that are held now, by whichever process. */
export async function heldNames(engine: Engine): Promise<ReadonlySet<string>> {
  const { queries, rows } = await engine.tables();
  const held = queries.selectFrom('leases').select('name').where('until', '>', CLOCKS[engine.kind]);
  return new Set((await rows(held)).map(({ name }) => name));
}

function leasesIn(database: Database, clock: RawBuilder<number>): Leases {
  const { queries } = database;
  const own = ({ name, fence }: Lease) =>
    queries.updateTable('leases').where('name', '=', name).where('fence', '=', fence);
  return {
    acquire: async (name, ms) => {
      const until = sql<number>`${clock} + ${ms}`;
      const taken = queries
        .insertInto('leases')
        .values({ name, fence: 1, until })
        .onConflict((conflict) =>
          conflict
            .column('name')
            .doUpdateSet({ fence: sql<number>`leases.fence + 1`, until })
            .where('leases.until', '<=', clock),
        )
        .returning('fence');
      const [row] = await database.rows(taken);
      return row === undefined ? undefined : { name, fence: row.fence };
    },
    renew: async (lease, ms) => {
      const until = sql<number>`${clock} + ${ms}`;
      const renewed = own(lease).set({ until }).where('until', '>', clock);
      return (await database.atomically([renewed]))[0] === 1;
    },
    release: async (lease) => {
      await database.atomically([own(lease).set({ until: 0 })]);
    },
  };
}
