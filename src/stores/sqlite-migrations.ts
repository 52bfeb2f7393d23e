import type { DatabaseSync } from 'node:sqlite';
import { CallguideError } from '../callguide-error.ts';
import { inTransaction } from './on-sqlite.ts';

// "Call": tells our files from those of other programs.
const APPLICATION_ID = 0x43616c6c;

/** The steps from one schema to the next: append, never edit; the file remembers how many it has. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE entries (
    namespace TEXT NOT NULL,
    key TEXT NOT NULL,
    version INTEGER NOT NULL,
    expires INTEGER,
    value TEXT NOT NULL,
    PRIMARY KEY (namespace, key)
  ) STRICT;
  CREATE INDEX entries_by_expiry ON entries (expires) WHERE expires IS NOT NULL;
  CREATE TABLE notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;`,
];

/** Brings a file to the schema of this program; refuses files of a newer one or of another program. */
export function migrate(database: DatabaseSync, file: string): void {
  if (schemaOf(database, file) === MIGRATIONS.length) return;
  inTransaction(database, () => {
    const from = schemaOf(database, file);
    for (const step of MIGRATIONS.slice(from)) database.exec(step);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

function schemaOf(database: DatabaseSync, file: string): number {
  const schema = pragma(database, 'user_version');
  const tables = database.prepare('SELECT count(*) AS count FROM sqlite_schema').get()?.count;
  if (tables !== 0 && pragma(database, 'application_id') !== APPLICATION_ID) {
    throw new CallguideError(
      'store-foreign',
      `${file} is the database of another program. Name another file in STORE_URL.`,
    );
  }
  if (schema > MIGRATIONS.length) {
    throw new CallguideError(
      'store-newer',
      `${file} was written by a newer Callguide (schema ${schema}; this one knows ` +
        `${MIGRATIONS.length}). Start the newer version, or restore a backup from before the update.`,
    );
  }
  return schema;
}

function pragma(database: DatabaseSync, name: 'application_id' | 'user_version'): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}
