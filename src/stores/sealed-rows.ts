import { CallguideError, hasCode } from '../callguide-error.ts';
import type { Statement } from '../tables/tables.ts';
import type { Row, Rows, RowsEngine, RowWrite } from './rows.ts';
import type { Seal } from './seal.ts';
import type { Entry, Version } from './store.ts';

/** The note that an encrypted store carries: sealed with its key. */
export const ENCRYPTION_NOTE = 'encryption';
const CHECKED = 'callguide';

/**
 * Rows whose keys and values the engine cannot read. Row names are a keyed hash, since keys hold
 * platform user ids; the key itself is inside the sealed text, so that rows can still be listed.
 */
class SealedRows implements Rows {
  readonly #rows: Rows;
  readonly #seal: Seal;

  constructor(rows: Rows, seal: Seal) {
    this.#rows = rows;
    this.#seal = seal;
  }

  async read(namespace: string, keys: readonly string[]): Promise<(Entry | undefined)[]> {
    const names = this.#names(namespace, keys);
    const entries = await this.#rows.read(namespace, names);
    return entries.map((entry, at) => {
      if (entry === undefined) return undefined;
      const { key: _, ...opened } = this.#open(names[at] ?? '', entry);
      return opened;
    });
  }

  async write(
    namespace: string,
    writes: readonly RowWrite[],
    alongside?: readonly Statement[],
  ): Promise<(Version | undefined)[]> {
    const sealed = writes.map((write) => {
      const key = this.#seal.nameOf(namespace, write.key);
      return { ...write, key, value: this.#seal.close(key, pack(write.key, write.value)) };
    });
    return this.#rows.write(namespace, sealed, alongside);
  }

  async delete(namespace: string, keys: readonly string[]): Promise<boolean[]> {
    return this.#rows.delete(namespace, this.#names(namespace, keys));
  }

  async clear(namespace: string): Promise<void> {
    return this.#rows.clear(namespace);
  }

  async scan(namespace: string, after: string | undefined, limit: number): Promise<Row[]> {
    const start = after === undefined ? undefined : this.#seal.nameOf(namespace, after);
    const rows = await this.#rows.scan(namespace, start, limit);
    return rows.map((row) => this.#open(row.key, row));
  }

  async strays(namespace: string, after: string | undefined, limit: number): Promise<Row[]> {
    const start = after === undefined ? undefined : this.#seal.nameOf(namespace, after);
    const rows = await this.#rows.strays(namespace, start, limit);
    return rows.map((row) => this.#open(row.key, row));
  }

  #names(namespace: string, keys: readonly string[]): string[] {
    return keys.map((key) => this.#seal.nameOf(namespace, key));
  }

  #open(name: string, entry: Entry): Row {
    return { ...entry, ...unpack(this.#seal.open(name, entry.value)) };
  }
}

/**
 * Lays the seal over an engine's rows, or none. Refuses a wrong or missing key, and a key for rows
 * that were written without one, so that no file ever holds both.
 */
export async function sealRows(engine: RowsEngine, seal: Seal | undefined): Promise<Rows> {
  if (seal === undefined) {
    if ((await engine.note(ENCRYPTION_NOTE)) === undefined) return engine.rows;
    throw new CallguideError(
      'store-key-missing',
      'The store is encrypted. Set ENCRYPTION_KEY to the key it was made with.',
    );
  }
  const check = await engine.noteFirst(ENCRYPTION_NOTE, keyCheck(seal));
  if (check === undefined) {
    throw new CallguideError(
      'store-plain',
      'ENCRYPTION_KEY is set, but the store holds rows written without a key. ' +
        'Unset it, or name a new store in STORE_URL.',
    );
  }
  verify(seal, check);
  return new SealedRows(engine.rows, seal);
}

function verify(seal: Seal, check: string): void {
  if (opensCheck(seal, check)) return;
  throw new CallguideError(
    'store-key-wrong',
    'ENCRYPTION_KEY is not the key that the store was made with.',
  );
}

/** What an encrypted store notes, by which its key is known again. */
export function keyCheck(seal: Seal): string {
  return seal.close(ENCRYPTION_NOTE, CHECKED);
}

/** Whether a check was made with the same key. */
export function opensCheck(seal: Seal, check: string): boolean {
  return opened(seal, ENCRYPTION_NOTE, check) !== undefined;
}

/** A row as another key keeps it, under the name that it has there; undefined where it does not open. */
export function resealed(
  namespace: string,
  { key: name, value }: Pick<Row, 'key' | 'value'>,
  from: Seal,
  to: Seal,
): Pick<Row, 'key' | 'value'> | undefined {
  const text = opened(from, name, value);
  if (text === undefined) return undefined;
  const key = to.nameOf(namespace, unpack(text).key);
  return { key, value: to.close(key, text) };
}

function opened(seal: Seal, name: string, sealed: string): string | undefined {
  try {
    return seal.open(name, sealed);
  } catch (error) {
    if (hasCode(error, 'store-sealed')) return undefined;
    throw error;
  }
}

function pack(key: string, value: string): string {
  return `${key.length}:${key}${value}`;
}

function unpack(text: string): { key: string; value: string } {
  const start = text.indexOf(':') + 1;
  const end = start + Number.parseInt(text, 10);
  return { key: text.slice(start, end), value: text.slice(end) };
}
