import { setImmediate } from 'node:timers/promises';
import { addressIn } from '../../conversations/address.ts';
import { parseRow } from '../sessions/envelope.ts';
import type { Engine, Entry, Store } from '../stores/store.ts';
import type { Statement } from '../tables/tables.ts';
import { createProjection, type ProjectionParts } from './projection.ts';

/** What a rebuilding tells while it works, and at its end. */
export interface Rebuilt {
  readonly people: number;
  /** Sessions that this version cannot read; they are left as they are. */
  readonly unreadable: number;
}

const AT_ONCE = 100;
const NAMESPACE = 'sessions';

/** The session of an address as it was read; undefined where there is none any more. */
interface Read {
  readonly address: string;
  readonly entry: Entry | undefined;
}

class Rebuilding {
  readonly so = { people: 0, unreadable: 0 };
  readonly #store: Store;
  readonly #parts: ProjectionParts;

  constructor(store: Store, parts: ProjectionParts) {
    [this.#store, this.#parts] = [store, parts];
  }

  /**
   * Writes the rows of some people. Somebody may write a session meanwhile, with rows that are newer
   * than these: so each session is looked at once more after the write, until it is still the same.
   */
  async write(addresses: readonly string[]): Promise<void> {
    let left = await Promise.all(addresses.map((address) => this.#read(address)));
    for (let isFirst = true; left.length > 0; isFirst = false) {
      const statements: Statement[] = [];
      for (const read of left) statements.push(...(await this.#statements(read, isFirst)));
      await this.#parts.database.atomically(statements);
      const again = await Promise.all(left.map(({ address }) => this.#read(address)));
      left = again.filter(({ entry }, at) => entry?.version !== left[at]?.entry?.version);
    }
  }

  async #read(address: string): Promise<Read> {
    return { address, entry: await this.#store.read(address) };
  }

  async #statements({ address, entry }: Read, isFirst: boolean): Promise<readonly Statement[]> {
    const projection = createProjection(this.#parts);
    // Who has left since the last look may have got rows again by that write.
    const gone = async () => {
      if (!isFirst) await projection.forget(address);
      return [];
    };
    if (!entry) return gone();
    try {
      await this.#parts.lookUp?.(addressIn(address));
      const { envelope, expires = Number.MAX_SAFE_INTEGER } = parseRow(JSON.parse(entry.value));
      const { session: after } = envelope;
      const change = { address, before: undefined, after, expires, expiredBefore: undefined };
      const statements = after === undefined ? await gone() : projection.changed(change);
      if (isFirst) this.so.people += 1;
      return statements;
    } catch {
      if (isFirst) this.so.unreadable += 1;
      return [];
    }
  }
}

/**
 * Makes the projection anew from the sessions, some at a time, so that people are answered in between,
 * by this process or another: after a change of the calls, the readings or the offices. What is known
 * of reachability stays.
 */
export async function rebuild(
  engine: Engine,
  parts: ProjectionParts,
  progress: (so: Rebuilt) => void = () => {},
): Promise<Rebuilt> {
  const store = engine.store(NAMESPACE);
  const rebuilding = new Rebuilding(store, parts);
  const write = async (addresses: readonly string[]) => {
    await rebuilding.write(addresses);
    progress({ ...rebuilding.so });
    await setImmediate();
  };
  const pending: string[] = [];
  for await (const [address] of store.iterator<string>()) {
    if (address === undefined) continue;
    pending.push(address);
    if (pending.length === AT_ONCE) await write(pending.splice(0));
  }
  await write(pending);
  return { ...rebuilding.so };
}
