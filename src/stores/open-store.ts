import { parseEncryptionKey } from './encryption-key.ts';
import { RowsStore } from './rows-store.ts';
import { createSeal } from './seal.ts';
import { sealRows } from './sealed-rows.ts';
import type { Synchronous } from './sqlite-file.ts';
import type { SqliteEngine } from './sqlite-store.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { Engine } from './store.ts';
import { parseStoreUrl } from './store-url.ts';

/** How to open a store. */
export interface StoreOptions {
  /** The clock that decides what has expired, in Unix ms. */
  readonly now: () => number;
  /** `ENCRYPTION_KEY` as the operator wrote it; without one, rows are kept in the clear. */
  readonly encryptionKey?: string | undefined;
  readonly synchronous?: Synchronous;
}

/** An engine on SQLite, with the connection that the project's other tables share. */
export type SqliteStoreEngine = Engine & Pick<SqliteEngine, 'database'>;

/** Opens the store that `STORE_URL` names; every refusal says how to mend it. */
export async function openStore(url: string, options: StoreOptions): Promise<SqliteStoreEngine> {
  const { encryptionKey } = options;
  // An empty key is a mistake to report, not a wish to store in the clear.
  const seal =
    encryptionKey === undefined ? undefined : createSeal(parseEncryptionKey(encryptionKey));
  const engine = openSqliteStore(parseStoreUrl(url).file, options);
  try {
    const rows = await sealRows(engine, seal);
    const store = (namespace: string) => new RowsStore(rows, namespace);
    return { ...engine, store, sweep: () => sweep(engine) };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

// What is swept leaves no bytes behind either.
async function sweep(engine: SqliteEngine): Promise<number> {
  const swept = await engine.sweep();
  if (swept > 0) await engine.purge();
  return swept;
}
