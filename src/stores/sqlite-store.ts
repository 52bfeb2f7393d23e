import type { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import type { Database } from '../tables/database.ts';
import { inTransaction, onSqlite } from './on-sqlite.ts';
import type { RowsEngine } from './rows.ts';
import type { Synchronous } from './sqlite-file.ts';
import { openSqliteFile } from './sqlite-file.ts';
import { SqliteRows } from './sqlite-rows.ts';

/** How to open an SQLite store. */
export interface SqliteOptions {
  readonly now: () => number;
  readonly synchronous?: Synchronous;
}

/** The SQLite engine, with the connection that other tables of the project share. */
export interface SqliteEngine extends RowsEngine {
  readonly database: DatabaseSync;
}

const SWEEP_AT_ONCE = 500;
const PURGE_WAIT_MS = 100;

/** Opens an SQLite file (or `:memory:`) as an engine. */
export function openSqliteStore(file: string, options: SqliteOptions): SqliteEngine {
  const database = openSqliteFile(file, options.synchronous ?? 'normal');
  let tables: Promise<Database> | undefined;
  return {
    ...{ kind: 'sqlite', database },
    tables: () => (tables ??= openTables(database)),
    rows: new SqliteRows(database, options.now),
    note: async (name) => onSqlite(() => note(database, name)),
    noteFirst: async (name, value) => onSqlite(() => noteFirst(database, name, value)),
    sweep: () => sweep(database, options.now()),
    purge: async () => onSqlite(() => purge(database)),
    close: async () => onSqlite(() => database.close()),
  };
}

// Query building is loaded only where there is more than a chat.
async function openTables(database: DatabaseSync): Promise<Database> {
  const [{ openDatabase }, { sqliteTables }] = await Promise.all([
    import('../tables/database.ts'),
    import('../tables/sqlite-tables.ts'),
  ]);
  return openDatabase(sqliteTables(database), 'sqlite');
}

function note(database: DatabaseSync, name: string): string | undefined {
  const value = database.prepare('SELECT value FROM notes WHERE name = ?').get(name)?.value;
  return value === undefined ? undefined : String(value);
}

function noteFirst(database: DatabaseSync, name: string, value: string): string | undefined {
  return inTransaction(database, () => {
    database
      .prepare('INSERT OR IGNORE INTO notes SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM entries)')
      .run(name, value);
    return note(database, name);
  });
}

// A few rows at a time, so that people are answered in between.
async function sweep(database: DatabaseSync, now: number): Promise<number> {
  const remove = onSqlite(() =>
    database.prepare(`DELETE FROM entries WHERE rowid IN
      (SELECT rowid FROM entries WHERE expires <= ? LIMIT ${SWEEP_AT_ONCE})`),
  );
  let swept = 0;
  for (;;) {
    const { changes } = onSqlite(() => remove.run(now));
    swept += Number(changes);
    if (changes < SWEEP_AT_ONCE) break;
    await setImmediate();
  }
  return swept;
}

// `secure_delete` has zeroed the pages; the log still holds older copies of them.
function purge(database: DatabaseSync): boolean {
  const timeout = database.prepare('PRAGMA busy_timeout').get()?.timeout;
  database.exec(`PRAGMA busy_timeout = ${PURGE_WAIT_MS}`);
  try {
    return database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0;
  } finally {
    database.exec(`PRAGMA busy_timeout = ${timeout}`);
  }
}
