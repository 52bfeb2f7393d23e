import type { KeyvStorageCapability, KeyvStorageEntry } from 'keyv';
import { keyvStorageCapability } from 'keyv';
import { CallguideError } from '../callguide-error.ts';
import type { Rows } from './rows.ts';
import type { Entry, Store, Version, WriteOptions } from './store.ts';

const PAGE = 200;

/** Keyv's storage contract and versions over the rows of any engine. */
export class RowsStore implements Store {
  namespace: string | undefined;
  readonly capabilities: KeyvStorageCapability;
  readonly #rows: Rows;

  constructor(rows: Rows, namespace: string) {
    this.#rows = rows;
    this.namespace = namespace;
    this.capabilities = keyvStorageCapability(this);
  }

  async read(key: string): Promise<Entry | undefined> {
    const [entry] = await this.#rows.read(this.#space(), [key]);
    return entry;
  }

  async write(key: string, value: string, options: WriteOptions): Promise<Version> {
    const { expected, expires, alongside, replica } = options;
    const writes = [{ key, value, expected, expires, replica }];
    const [version] = await this.#rows.write(this.#space(), writes, alongside);
    if (version !== undefined) return version;
    throw new CallguideError('store-conflict', 'The row changed since it was read.');
  }

  async get(key: string): Promise<string | undefined> {
    return (await this.read(key))?.value;
  }

  async getMany(keys: string[]): Promise<(string | undefined)[]> {
    return (await this.#rows.read(this.#space(), keys)).map((entry) => entry?.value);
  }

  async has(key: string): Promise<boolean> {
    return (await this.read(key)) !== undefined;
  }

  async hasMany(keys: string[]): Promise<boolean[]> {
    return (await this.#rows.read(this.#space(), keys)).map((entry) => entry !== undefined);
  }

  async set(key: string, value: unknown, expires?: number): Promise<boolean> {
    await this.write(key, textOf(value), { expected: 'any', expires });
    return true;
  }

  async setMany<Value>(entries: KeyvStorageEntry<Value>[]): Promise<boolean[]> {
    const writes = entries.map(({ key, value, expires }) => {
      return { key, value: textOf(value), expected: 'any', expires } as const;
    });
    return (await this.#rows.write(this.#space(), writes)).map((version) => version !== undefined);
  }

  async delete(key: string): Promise<boolean> {
    const [deleted] = await this.#rows.delete(this.#space(), [key]);
    return deleted === true;
  }

  async deleteMany(keys: string[]): Promise<boolean[]> {
    return this.#rows.delete(this.#space(), keys);
  }

  async clear(): Promise<void> {
    await this.#rows.clear(this.#space());
  }

  async *iterator<Value>(): AsyncGenerator<(string | Awaited<Value> | undefined)[], void> {
    const space = this.#space();
    let page = await this.#rows.scan(space, undefined, PAGE);
    while (page.length > 0) {
      for (const row of page) yield [row.key, row.value];
      page = await this.#rows.scan(space, page.at(-1)?.key, PAGE);
    }
  }

  async *strays(): AsyncGenerator<readonly [string, string], void> {
    const space = this.#space();
    let page = await this.#rows.strays(space, undefined, PAGE);
    while (page.length > 0) {
      for (const { key, value } of page) yield [key, value];
      page = await this.#rows.strays(space, page.at(-1)?.key, PAGE);
    }
  }

  /** Nothing: the connection belongs to the engine, and the other namespaces still need it. */
  async disconnect(): Promise<void> {}

  #space(): string {
    return this.namespace ?? '';
  }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new CallguideError('store-refused', 'A store keeps text: leave Keyv its serialization.');
}
