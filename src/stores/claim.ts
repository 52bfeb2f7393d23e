import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CallguideError } from '../callguide-error.ts';
import { isBusy, onSqlite } from './on-sqlite.ts';
import { parseStoreUrl } from './store-url.ts';

/** The right to be the one bot on a store; it ends with `release` or with the process, however killed. */
export interface Claim {
  release(): Promise<void>;
}

const BUSY_MS = 250;

// A connection that nobody refers to is closed by the garbage collector, and its lock with it.
const held = new Set<DatabaseSync>();

/**
 * Claims a store for this bot. On SQLite a write transaction stays open on `<file>.lock`: the
 * operating system ends it with the process, and the store itself stays free for the CLI. On
 * PostgreSQL there is nothing to claim: replicas share the store, and leases tell who sends.
 */
export async function claim(url: string): Promise<Claim> {
  const store = parseStoreUrl(url);
  if (store.engine === 'postgres' || store.file === ':memory:') return { release: async () => {} };
  const { file } = store;
  return onSqlite(() => {
    const lock = new DatabaseSync(lockOf(file), { timeout: BUSY_MS });
    try {
      hold(lock);
    } catch (error) {
      const owner = isBusy(error) ? pidOf(lock) : 0;
      lock.close();
      throw isBusy(error) ? claimed(file, owner, error) : error;
    }
    held.add(lock);
    return { release: async () => release(lock) };
  });
}

// The pid must be committed for others to see it, which lets go of the lock for a moment. Holding
// it while the pid is ours means that nobody else took it since.
function hold(lock: DatabaseSync): void {
  for (;;) {
    lock.exec('BEGIN IMMEDIATE');
    if (pidOf(lock) === process.pid) return;
    lock.exec(`PRAGMA user_version = ${process.pid}; COMMIT`);
  }
}

function release(lock: DatabaseSync): void {
  if (held.delete(lock)) lock.close();
}

function pidOf(lock: DatabaseSync): number {
  return Number(lock.prepare('PRAGMA user_version').get()?.user_version);
}

// The same file by another path (a symbolic link) is the same claim.
function lockOf(file: string): string {
  if (existsSync(file)) return `${realpathSync(file)}.lock`;
  const folder = dirname(file);
  return `${existsSync(folder) ? join(realpathSync(folder), basename(file)) : file}.lock`;
}

function claimed(file: string, pid: number, cause: unknown): CallguideError {
  return new CallguideError(
    'store-claimed',
    `Another bot (process ${pid}) is using ${file}: on SQLite one bot owns the file. Stop that ` +
      'process, give this bot another file in STORE_URL, or use PostgreSQL for several replicas.',
    { cause },
  );
}
