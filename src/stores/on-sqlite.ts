import type { DatabaseSync } from 'node:sqlite';
import { CallguideError } from '../callguide-error.ts';

const [SQLITE_BUSY, SQLITE_NOTADB] = [5, 26];

/** Runs statements all or none. */
export function inTransaction<T>(database: DatabaseSync, run: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = run();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Runs something on SQLite and turns its errors into ours. */
export function onSqlite<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof CallguideError ? error : failure(error);
  }
}

/** Whether SQLite refused because another connection holds the lock. */
export function isBusy(error: unknown): boolean {
  return sqliteCode(error) === SQLITE_BUSY;
}

function failure(cause: unknown): CallguideError {
  if (isBusy(cause)) {
    const waited = 'Another connection kept the SQLite store locked for too long.';
    return new CallguideError('store-busy', waited, { cause });
  }
  if (sqliteCode(cause) === SQLITE_NOTADB) {
    const mend = 'The file that STORE_URL names is not an SQLite database. Name another one.';
    return new CallguideError('store-foreign', mend, { cause });
  }
  return new CallguideError('store-failed', `The SQLite store failed: ${String(cause)}`, { cause });
}

// The low byte is the primary result code; the rest says more about it.
function sqliteCode(error: unknown): number {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  return typeof code === 'number' ? code & 0xff : 0;
}
