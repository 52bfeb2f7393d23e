import { existsSync, renameSync, rmSync } from 'node:fs';
import { backup } from 'node:sqlite';
import { CallguideError } from '../callguide-error.ts';
import { claim } from '../stores/claim.ts';
import { openEngine } from '../stores/open-store.ts';
import { openSqliteStore } from '../stores/sqlite-store.ts';
import { parseStoreUrl } from '../stores/store-url.ts';

const now = () => Date.now();

/** Copies an SQLite store into a new file while a bot may be running on it; what is sealed stays so. */
export async function backUp(url: string, file: string): Promise<void> {
  await copyFile(fileOf(url), file);
}

/**
 * Puts a backup in the place of a store that is not there (any more). No bot may be running on it.
 * @throws CallguideError also where the backup is not a store of this program.
 */
export async function restore(file: string, url: string): Promise<void> {
  const target = fileOf(url);
  const claimed = await claim(url);
  try {
    await copyFile(file, target);
  } finally {
    await claimed.release();
  }
}

function fileOf(url: string): string {
  const store = parseStoreUrl(url);
  if (store.engine === 'sqlite' && store.file !== ':memory:') return store.file;
  throw new CallguideError(
    'store-url',
    'backup and restore are for a store in an SQLite file. For PostgreSQL use pg_dump, with its ' +
      'own time for keeping it.',
  );
}

async function copyFile(from: string, to: string): Promise<void> {
  if (!existsSync(from)) throw new CallguideError('store-url', `There is no file ${from}.`);
  if (existsSync(to)) {
    const message = `${to} is there already. Move it away, or name another file.`;
    throw new CallguideError('store-not-empty', message);
  }
  const half = `${to}.half`;
  const source = openSqliteStore(from, { now });
  try {
    rmSync(half, { force: true });
    // Made as ours first, which keeps it from everybody else's eyes.
    await (await openEngine({ engine: 'sqlite', file: half }, { now })).close();
    await backup(source.database, half);
    renameSync(half, to);
  } finally {
    await source.close();
    rmSync(half, { force: true });
  }
}
