import { CallguideError } from '../callguide-error.ts';
import { parseEncryptionKey } from './encryption-key.ts';
import type { RowsEngine } from './rows.ts';
import { RowsStore } from './rows-store.ts';
import { createSeal } from './seal.ts';
import { sealRows } from './sealed-rows.ts';
import type { Synchronous } from './sqlite-file.ts';
import type { SqliteEngine } from './sqlite-store.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { Engine } from './store.ts';
import type { StoreUrl } from './store-url.ts';
import { parseStoreUrl } from './store-url.ts';

/** How to open a store. */
export interface StoreOptions {
  /** The clock that decides what has expired, in Unix ms. */
  readonly now: () => number;
  /** `ENCRYPTION_KEY` as the operator wrote it; without one, rows are kept in the clear. */
  readonly encryptionKey?: string | undefined;
  readonly synchronous?: Synchronous;
}

/** The note of a store that is being filled from another one, as long as it is not whole. */
export const HALF_COPIED = 'half-copied';

/** The note of a store of which some rows have a new key already, sealed with that key. */
export const HALF_REKEYED = 'half-rekeyed';

/** An engine on SQLite, with the connection that the project's other tables share. */
export type SqliteStoreEngine = Engine & Pick<SqliteEngine, 'database'>;

/** Opens the store that `STORE_URL` names; every refusal says how to mend it. */
export function openStore(
  url: `sqlite:${string}`,
  options: StoreOptions,
): Promise<SqliteStoreEngine>;
export function openStore(url: string, options: StoreOptions): Promise<Engine>;
export async function openStore(url: string, options: StoreOptions): Promise<Engine> {
  const { encryptionKey } = options;
  // An empty key is a mistake to report, not a wish to store in the clear.
  const seal =
    encryptionKey === undefined ? undefined : createSeal(parseEncryptionKey(encryptionKey));
  const engine = await openEngine(parseStoreUrl(url), options);
  try {
    if ((await engine.note(HALF_COPIED)) !== undefined) throw halfCopied();
    if ((await engine.note(HALF_REKEYED)) !== undefined) throw halfRekeyed();
    const rows = await sealRows(engine, seal);
    const store = (namespace: string) => new RowsStore(rows, namespace);
    return { ...engine, store, sweep: () => sweep(engine) };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

function halfCopied(): CallguideError {
  return new CallguideError(
    'store-half-copied',
    'The store in STORE_URL is the half-done copy of another one. Run the same migrate again: it goes ' +
      'on where it stopped.',
  );
}

function halfRekeyed(): CallguideError {
  return new CallguideError(
    'store-half-rekeyed',
    'The key of the store is being changed. Run the same rekey again: it goes on where it stopped.',
  );
}

/** Opens what `STORE_URL` names as it is kept: encrypted rows stay encrypted. */
export async function openEngine(url: StoreUrl, options: StoreOptions): Promise<RowsEngine> {
  // What talks to PostgreSQL is loaded only where it is used.
  if (url.engine === 'sqlite') return openSqliteStore(url.file, options);
  const { openPostgresStore } = await import('./postgres-store.ts');
  return openPostgresStore(url.url, options);
}

// What is swept leaves no bytes behind either.
async function sweep(engine: RowsEngine): Promise<number> {
  const swept = await engine.sweep();
  if (swept > 0) await engine.purge();
  return swept;
}
