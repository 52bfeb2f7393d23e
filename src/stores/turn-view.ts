import type { KeyvStorageCapability } from 'keyv';
import { Keyv, keyvStorageCapability } from 'keyv';
import { CallguideError } from '../callguide-error.ts';
import type { Expected, Store, WriteOptions } from './store.ts';

// Rows are plain JSON. Keyv's own serialization also marks buffers and big integers inside strings,
// which sessions never hold and which costs more than the rest of a turn.
const json = { stringify: JSON.stringify, parse: JSON.parse };

/** What goes along with a write: statements into its transaction, and who has something to send. */
export type Along = Pick<WriteOptions, 'alongside' | 'replica'>;

/**
 * What one turn sees of a store: a Keyv that alone holds the versions it read. `set` rejects with
 * `store-conflict` if the row changed since, and with `store-unread` for a key it has not read.
 * Nothing listens for its errors, so a store that fails rejects too. Make one for each turn.
 * A write takes along what `along` gives then.
 */
export function createTurnView(store: Store, along: () => Along = () => ({})): Keyv {
  return new Keyv({
    store: new TurnRows(store, along),
    serialization: json,
    checkExpired: false,
  });
}

class TurnRows {
  readonly #store: Store;
  readonly #along: () => Along;
  readonly #read = new Map<string, Expected>();

  constructor(store: Store, along: () => Along) {
    this.#store = store;
    this.#along = along;
  }

  get capabilities(): KeyvStorageCapability {
    return CAPABILITIES;
  }

  async get(key: string): Promise<string | undefined> {
    const entry = await this.#store.read(key);
    this.#read.set(key, entry?.version ?? 'new');
    return entry?.value;
  }

  async set(key: string, value: string, expires?: number): Promise<boolean> {
    const expected = this.#read.get(key);
    if (expected === undefined) {
      throw new CallguideError('store-unread', 'A turn writes only what it has read.');
    }
    const options = { expected, expires, ...this.#along() };
    this.#read.set(key, await this.#store.write(key, value, options));
    return true;
  }

  async getMany(keys: string[]): Promise<(string | undefined)[]> {
    return Promise.all(keys.map((key) => this.get(key)));
  }

  async has(key: string): Promise<boolean> {
    return (await this.get(key)) !== undefined;
  }

  async hasMany(keys: string[]): Promise<boolean[]> {
    return Promise.all(keys.map((key) => this.has(key)));
  }

  async setMany(): Promise<never> {
    return refuse();
  }

  async delete(): Promise<never> {
    return refuse();
  }

  async deleteMany(): Promise<never> {
    return refuse();
  }

  async clear(): Promise<never> {
    return refuse();
  }
}

const CAPABILITIES: KeyvStorageCapability = {
  ...keyvStorageCapability(TurnRows.prototype),
  expires: true,
};

function refuse(): never {
  throw new CallguideError('store-refused', 'A turn reads and writes one row at a time.');
}
