import { CallguideError } from '../callguide-error.ts';
import type { PostgresPool } from './postgres-pool.ts';

/** One step from a schema to the next. */
export interface Step {
  readonly lines: readonly string[];
  /** Whether a program that does not know the step cannot live with it. */
  readonly breaks?: true;
}

/** The steps in their order: append, never edit. One that only adds lets older programs run beside. */
export const STEPS: readonly Step[] = [
  {
    lines: [
      'CREATE SEQUENCE entry_versions AS bigint',
      // Keys and values are bytes: PostgreSQL's text cannot hold every character.
      `CREATE TABLE entries (
      namespace text COLLATE "C" NOT NULL,
      key bytea NOT NULL,
      version bigint NOT NULL,
      expires bigint,
      value bytea NOT NULL,
      PRIMARY KEY (namespace, key)
    )`,
      'CREATE INDEX entries_by_expiry ON entries (expires) WHERE expires IS NOT NULL',
      'CREATE TABLE notes (name text PRIMARY KEY, value text NOT NULL)',
    ],
  },
  {
    lines: [
      'ALTER TABLE callguide ADD COLUMN breaks boolean NOT NULL DEFAULT false',
      'CREATE TABLE replicas (mark text PRIMARY KEY, until bigint NOT NULL)',
      'ALTER TABLE entries ADD COLUMN replica text',
      'CREATE INDEX entries_by_replica ON entries (namespace, key) WHERE replica IS NOT NULL',
    ],
  },
];

// The table `callguide` has a row for each step that was taken, and tells our databases from those of
// other programs.
const LOOK = `SELECT current_setting('server_encoding') AS encoding, count(*) AS tables,
    coalesce(bool_or(tablename = 'callguide'), false) AS ours
  FROM pg_catalog.pg_tables WHERE schemaname = current_schema()`;

/**
 * Brings a database to the schema of this program. It lives with the steps of a newer one that only
 * add; it refuses the others, and a database of another program.
 */
export async function migratePostgres(
  pool: PostgresPool,
  steps: readonly Step[] = STEPS,
): Promise<void> {
  if (!(await isOurs(pool)))
    await pool.atomically([
      { text: 'CREATE TABLE IF NOT EXISTS callguide (schema integer PRIMARY KEY)' },
    ]);
  const schema = await schemaOf(pool);
  if (schema > steps.length) await refuseBroken(pool, steps.length);
  for (const [at, step] of steps.entries()) if (at >= schema) await take(pool, at + 1, step);
}

async function isOurs(pool: PostgresPool): Promise<boolean> {
  const { rows } = await pool.run({ text: LOOK });
  const { encoding, tables, ours } = rows[0] ?? {};
  if (encoding !== 'UTF8') {
    const mend = 'Make one with: createdb --encoding=UTF8 --template=template0 --locale=C';
    throw new CallguideError('store-url', `The database in STORE_URL is not in UTF8. ${mend}`);
  }
  if (ours === 1 || tables === 0) return ours === 1;
  throw new CallguideError(
    'store-foreign',
    'The database in STORE_URL holds the tables of another program. Name a database of its own.',
  );
}

async function schemaOf(pool: PostgresPool): Promise<number> {
  const text = 'SELECT coalesce(max(schema), 0) AS schema FROM callguide';
  return Number((await pool.run({ text })).rows[0]?.schema);
}

/** @throws where a newer program took a step with which this one, that knows so many, cannot live. */
async function refuseBroken(pool: PostgresPool, known: number): Promise<void> {
  const text = 'SELECT max(schema) AS schema FROM callguide WHERE schema > $1 AND breaks';
  const schema = (await pool.run({ text, values: [known] })).rows[0]?.schema;
  if (schema === null) return;
  throw new CallguideError(
    'store-newer',
    `The database was written by a newer Callguide (schema ${schema}; this one knows ${known}). ` +
      'Start the newer version, or restore a backup from before the update.',
  );
}

const AT_WORK = `SELECT count(*) AS count FROM replicas
  WHERE until > cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`;

/** @throws where a step would break the bots that run on the database now. */
export async function refuseBeside(run: (text: string) => Promise<unknown>): Promise<void> {
  const count = Number(await run(AT_WORK));
  if (count === 0) return;
  throw new CallguideError(
    'store-claimed',
    `The database has to be changed so that the bots that run on it now (${count}) cannot go on. ` +
      'Stop all of them, and start this version then.',
  );
}

/** Another replica may take the same step at the same time: the number goes in first, and only once. */
async function take(pool: PostgresPool, number: number, { lines, breaks }: Step): Promise<void> {
  if (breaks) await refuseBeside(async (text) => (await pool.run({ text })).rows[0]?.count);
  const numbered = { text: 'INSERT INTO callguide (schema) VALUES ($1)', values: [number] };
  const mark = 'UPDATE callguide SET breaks = true WHERE schema = $1';
  const marked = breaks ? [{ text: mark, values: [number] }] : [];
  try {
    await pool.atomically([numbered, ...lines.map((text) => ({ text })), ...marked]);
  } catch (error) {
    if ((await schemaOf(pool)) < number) throw error;
  }
}
