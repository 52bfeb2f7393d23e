import { keptIn, type RowStep, readRow, rewriteRow } from '../stores/rewrite-row.ts';
import type { Engine } from '../stores/store.ts';
import { createTurnView } from '../stores/turn-view.ts';
import { isWaiting, type Place, parsePlace, parseRelay, type Relay } from './relay.ts';

/** The exchanges of people with offices, in the store, for as long as sessions are kept. */
export interface RelayRows {
  read(person: string): Promise<Relay | undefined>;
  /** Load, a pure step, one write; again on what is there now when somebody wrote in between. */
  change(person: string, step: (row: Relay | undefined) => Relay | undefined): Promise<void>;
  delete(person: string): Promise<void>;
  place(key: string): Promise<Place | undefined>;
  setPlace(key: string, place: Place): Promise<void>;
  /** The people for whom something waits to be posted: all, or those whom a replica left that is gone. */
  waiting(of: 'all' | 'strays'): AsyncIterable<string>;
}

const NAMESPACE = 'relays';
const [PERSON, PLACE] = ['person:', 'place:'];
const DAY_MS = 86_400_000;

function relayIn(stored: unknown): Relay | undefined {
  const kept = keptIn(stored);
  return kept === undefined ? undefined : parseRelay(kept);
}

class StoredRelays implements RelayRows {
  readonly #engine: Engine;
  readonly #expiry: () => number;

  constructor(engine: Engine, expiry: () => number) {
    this.#engine = engine;
    this.#expiry = expiry;
  }

  async read(person: string): Promise<Relay | undefined> {
    return relayIn(await readRow(this.#store(), `${PERSON}${person}`));
  }

  async change(person: string, step: (row: Relay | undefined) => Relay | undefined) {
    await rewriteRow(this.#store(), `${PERSON}${person}`, (stored): RowStep<void> => {
      const row = relayIn(stored);
      const next = step(row);
      if (next === undefined || next === row) return { result: undefined };
      const write = { value: next, expires: this.#expiry(), replica: next.poster };
      return { result: undefined, write };
    });
  }

  async delete(person: string): Promise<void> {
    await this.#store().delete(`${PERSON}${person}`);
    await this.#engine.purge();
  }

  async place(key: string): Promise<Place | undefined> {
    const value = keptIn(await readRow(this.#store(), `${PLACE}${key}`));
    return value === undefined ? undefined : parsePlace(value);
  }

  async setPlace(key: string, place: Place): Promise<void> {
    const view = createTurnView(this.#store());
    await view.getRaw(`${PLACE}${key}`);
    await view.setRaw(`${PLACE}${key}`, { value: place, expires: this.#expiry() });
  }

  async *waiting(of: 'all' | 'strays'): AsyncGenerator<string, void> {
    const store = this.#store();
    for await (const [key, text] of of === 'all' ? store.iterator<string>() : store.strays()) {
      if (key === undefined || text === undefined || !key.startsWith(PERSON)) continue;
      if (isWaiting(parseRelay(keptIn(JSON.parse(text))))) yield key.slice(PERSON.length);
    }
  }

  #store() {
    return this.#engine.store(NAMESPACE);
  }
}

/** Keeps exchanges in a store; each expires so many days after it last changed. */
export function createRelayRows(
  engine: Engine,
  { now, retentionDays }: { readonly now: () => number; readonly retentionDays: number },
): RelayRows {
  return new StoredRelays(engine, () => now() + retentionDays * DAY_MS);
}
