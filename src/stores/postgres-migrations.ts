import { CallguideError } from '../callguide-error.ts';
import type { PostgresPool } from './postgres-pool.ts';

/** The steps from one schema to the next: append, never edit; an older program may still run beside. */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
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
];

// The table `callguide` has a row for each step that was taken, and tells our databases from those of
// other programs.
const LOOK = `SELECT current_setting('server_encoding') AS encoding, count(*) AS tables,
    coalesce(bool_or(tablename = 'callguide'), false) AS ours
  FROM pg_catalog.pg_tables WHERE schemaname = current_schema()`;

/** Brings a database to the schema of this program; refuses one of a newer or of another program. */
export async function migratePostgres(pool: PostgresPool): Promise<void> {
  if (!(await isOurs(pool)))
    await pool.atomically([
      { text: 'CREATE TABLE IF NOT EXISTS callguide (schema integer PRIMARY KEY)' },
    ]);
  for (let step = (await schemaOf(pool)) + 1; step <= MIGRATIONS.length; step += 1)
    await take(pool, step);
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
  const schema = Number((await pool.run({ text })).rows[0]?.schema);
  if (schema <= MIGRATIONS.length) return schema;
  throw new CallguideError(
    'store-newer',
    `The database was written by a newer Callguide (schema ${schema}; this one knows ` +
      `${MIGRATIONS.length}). Start the newer version, or restore a backup from before the update.`,
  );
}

/** Another replica may take the same step at the same time: the number goes in first, and only once. */
async function take(pool: PostgresPool, step: number): Promise<void> {
  const lines = MIGRATIONS[step - 1] ?? [];
  const numbered = { text: 'INSERT INTO callguide VALUES ($1)', values: [step] };
  try {
    await pool.atomically([numbered, ...lines.map((text) => ({ text }))]);
  } catch (error) {
    if ((await schemaOf(pool)) < step) throw error;
  }
}
