import KeyvPostgres from '@keyv/postgres';
import type { Rows } from '../../src/stores/rows.ts';
import { RowsStore } from '../../src/stores/rows-store.ts';
import type { Engine } from '../../src/stores/store.ts';

const CONNECTIONS = 10;

function refuse(): never {
  throw new Error('The bench does not ask for it');
}

/** Keyv's own store for PostgreSQL, as far as turns need it: it has no versions, so none conflicts. */
export async function openKeyvPostgres(uri: string): Promise<Engine> {
  const keyv = new KeyvPostgres({ uri, max: CONNECTIONS });
  keyv.on('error', () => {});
  const rows: Rows = {
    read: (_, keys) =>
      Promise.all(
        keys.map(async (key) => {
          const value = await keyv.get<string>(key);
          return value === undefined
            ? undefined
            : { value: String(value), expires: undefined, version: 1 };
        }),
      ),
    write: (_, writes) =>
      Promise.all(writes.map(({ key, value }) => keyv.set(key, value).then(() => 1))),
    ...{ delete: refuse, clear: refuse, scan: refuse, strays: refuse },
  };
  return {
    kind: 'postgres',
    store: (namespace) => new RowsStore(rows, namespace),
    tables: refuse,
    sweep: async () => 0,
    purge: async () => true,
    close: () => keyv.disconnect(),
  };
}
