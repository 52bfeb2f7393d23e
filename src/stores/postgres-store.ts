import { setImmediate } from 'node:timers/promises';
import type { Database } from '../tables/database.ts';
import { migratePostgres } from './postgres-migrations.ts';
import { openPostgresPool, type PostgresPool } from './postgres-pool.ts';
import { PostgresRows } from './postgres-rows.ts';
import { replicasOn } from './replicas.ts';
import type { RowsEngine } from './rows.ts';

/** How to open a PostgreSQL store. */
export interface PostgresOptions {
  readonly now: () => number;
}

const SWEEP_AT_ONCE = 500;
const PURGE_MS = 60_000;

// Several replicas may sweep at once: each takes rows that no other one is at.
const SWEEP = `WITH expired AS (
    SELECT namespace, key FROM entries WHERE expires <= $1
    LIMIT ${SWEEP_AT_ONCE} FOR UPDATE SKIP LOCKED)
  DELETE FROM entries USING expired
  WHERE entries.namespace = expired.namespace AND entries.key = expired.key`;

/** Opens a PostgreSQL database as an engine; several replicas may share it. */
export async function openPostgresStore(
  url: string,
  options: PostgresOptions,
): Promise<RowsEngine> {
  const pool = openPostgresPool(url);
  try {
    await migratePostgres(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  let tables: Promise<Database> | undefined;
  return {
    kind: 'postgres',
    replicas: replicasOn(pool),
    tables: () => {
      tables ??= openTables(pool);
      // What failed once is tried again when somebody asks again.
      tables.catch(() => (tables = undefined));
      return tables;
    },
    rows: new PostgresRows(pool, options.now),
    note: (name) => note(pool, name),
    noteFirst: (name, value) => noteFirst(pool, name, value),
    sweep: () => sweep(pool, options.now()),
    purge: () => purge(pool),
    close: () => pool.end(),
  };
}

// Query building is loaded only where there is more than a chat.
async function openTables(pool: PostgresPool): Promise<Database> {
  const [{ openDatabase }, { postgresTables }] = await Promise.all([
    import('../tables/database.ts'),
    import('../tables/postgres-tables.ts'),
  ]);
  return openDatabase(postgresTables(pool), 'postgres');
}

const NOTE = 'SELECT value FROM notes WHERE name = $1';

async function note(pool: PostgresPool, name: string): Promise<string | undefined> {
  const { rows } = await pool.run({ text: NOTE, values: [name] });
  return rows[0] === undefined ? undefined : String(rows[0].value);
}

async function noteFirst(
  pool: PostgresPool,
  name: string,
  value: string,
): Promise<string | undefined> {
  await pool.run({
    text: `INSERT INTO notes SELECT $1, $2 WHERE NOT EXISTS (SELECT FROM entries)
      ON CONFLICT DO NOTHING`,
    values: [name, value],
  });
  return note(pool, name);
}

// A few rows at a time, so that people are answered in between.
async function sweep(pool: PostgresPool, now: number): Promise<number> {
  let swept = 0;
  for (;;) {
    const { count } = await pool.run({ text: SWEEP, values: [now] });
    swept += count;
    if (count < SWEEP_AT_ONCE) return swept;
    await setImmediate();
  }
}

// All our tables, also those beside the sessions: somebody who is forgotten is named there too.
const OURS = `SELECT string_agg(quote_ident(tablename), ', ') AS tables
  FROM pg_catalog.pg_tables WHERE schemaname = current_schema()`;

// What this can promise on PostgreSQL, and what not: decision 0011. A warning says that somebody else
// is at a table, or that the role does not own it.
async function purge(pool: PostgresPool): Promise<boolean> {
  const tables = String((await pool.run({ text: OURS })).rows[0]?.tables);
  return (await pool.maintain(`VACUUM (SKIP_LOCKED) ${tables}`, PURGE_MS)).length === 0;
}
