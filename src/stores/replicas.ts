import type { PostgresPool } from './postgres-pool.ts';

/**
 * The bot processes at work on a store that several share, by the clock of its database. Each has a
 * mark of its own, and is given up for dead when it does not renew it in time; a mark comes never twice.
 */
export interface Replicas {
  /** Notes that a process is at work, for so many ms from now. */
  join(mark: string, ms: number): Promise<void>;
  /** Holds that for so many ms from now; false where it was given up for dead, and then it stays so. */
  renew(mark: string, ms: number): Promise<boolean>;
  /** Gives up for dead all whose time has run out. */
  giveUp(): Promise<void>;
  /** The marks of those at work, and of those who have not been given up yet. */
  living(): Promise<ReadonlySet<string>>;
  /** Ends it: what the process has not sent can be taken over at once. */
  leave(mark: string): Promise<void>;
}

const CLOCK = 'cast(extract(epoch from clock_timestamp()) * 1000 as bigint)';

const SQL = {
  join: `INSERT INTO replicas (mark, until) VALUES ($1, ${CLOCK} + $2)`,
  renew: `UPDATE replicas SET until = ${CLOCK} + $2 WHERE mark = $1`,
  giveUp: `DELETE FROM replicas WHERE until <= ${CLOCK}`,
  living: 'SELECT mark FROM replicas',
  leave: 'DELETE FROM replicas WHERE mark = $1',
};

/** The processes on a PostgreSQL database. */
export function replicasOn(pool: PostgresPool): Replicas {
  const run = (text: string, values: readonly unknown[] = []) => pool.run({ text, values });
  return {
    join: async (mark, ms) => void (await run(SQL.join, [mark, ms])),
    renew: async (mark, ms) => (await run(SQL.renew, [mark, ms])).count === 1,
    giveUp: async () => void (await run(SQL.giveUp)),
    living: async () => new Set((await run(SQL.living)).rows.map(({ mark }) => String(mark))),
    leave: async (mark) => void (await run(SQL.leave, [mark])),
  };
}
