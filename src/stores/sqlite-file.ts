import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { onSqlite } from './on-sqlite.ts';
import { migrate } from './sqlite-migrations.ts';

/** `full` survives a power cut after each write, `normal` a killed process (see decision 0005). */
export type Synchronous = 'normal' | 'full';

const BUSY_MS = 5000;

/** Opens (and makes or migrates) our SQLite file; `:memory:` is a database of its own each time. */
export function openSqliteFile(file: string, synchronous: Synchronous): DatabaseSync {
  return onSqlite(() => {
    if (file !== ':memory:') createPrivately(file);
    const database = new DatabaseSync(file, { timeout: BUSY_MS });
    try {
      database.exec('PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY');
      database.exec('PRAGMA trusted_schema = OFF');
      migrate(database, file);
      database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}`);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

// Only a file that was not there is opened here: closing any other would drop the locks that
// SQLite holds on it in this process (POSIX).
function createPrivately(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
