import type { Address } from '../../conversations/address.ts';

/** What becomes of an event: it is taken, or dropped; at the first one dropped, its person is told. */
export type Weighed = 'taken' | 'dropped-first' | 'dropped';

/** How fast people write. Nothing of it is kept in the store, and each process counts for itself. */
export interface Floods {
  /** Weighs one more event of a person, over all their chats and threads. */
  weigh(address: Address): Weighed;
  /** Notes the language that a person speaks, in which they are told of a flood. */
  speaks(address: Address, language: string): void;
  /** The language that a person spoke a moment ago, if they did. */
  languageOf(address: Address): string | undefined;
}

interface Writer {
  /** The events of the last minute, as a level that sinks evenly; never above the limit. */
  level: number;
  at: number;
  flooding: boolean;
  language: string | undefined;
}

const MINUTE_MS = 60_000;
/** A flood is over when the level has sunk to this share of the limit: after half a minute's silence. */
const CALM = 0.5;

class FloodsOfProcess implements Floods {
  readonly #most: number;
  readonly #now: () => number;
  /** Whoever wrote nothing for a whole minute is at level nothing, so two generations remember enough. */
  #writers = new Map<string, Writer>();
  #older = new Map<string, Writer>();
  #turned: number;

  constructor(most: number, now: () => number) {
    this.#most = most;
    this.#now = now;
    this.#turned = now();
  }

  weigh(address: Address): Weighed {
    const now = this.#now();
    const writer = this.#writerAt(address, now);
    const sunk = ((now - writer.at) * this.#most) / MINUTE_MS;
    const level = Math.max(0, writer.level - sunk);
    const wasFlooding = writer.flooding && level > this.#most * CALM;
    writer.at = now;
    writer.level = Math.min(this.#most, level + 1);
    writer.flooding = wasFlooding || level + 1 > this.#most;
    if (!writer.flooding) return 'taken';
    return wasFlooding ? 'dropped' : 'dropped-first';
  }

  speaks(address: Address, language: string): void {
    const writer = this.#writers.get(keyOf(address));
    if (writer) writer.language = language;
  }

  languageOf(address: Address): string | undefined {
    return this.#writers.get(keyOf(address))?.language;
  }

  #writerAt(address: Address, now: number): Writer {
    if (now - this.#turned >= MINUTE_MS) {
      this.#older = now - this.#turned < 2 * MINUTE_MS ? this.#writers : new Map();
      this.#writers = new Map();
      this.#turned = now;
    }
    const key = keyOf(address);
    const known = this.#writers.get(key) ?? this.#older.get(key);
    const writer = known ?? { level: 0, at: now, flooding: false, language: undefined };
    this.#writers.set(key, writer);
    return writer;
  }
}

function keyOf({ platform, workspace = '', person }: Address): string {
  return `${platform} ${workspace} ${person}`;
}

/** Takes at most so many events of one person a minute. `now` is a clock in ms that never goes back. */
export function createFloods(most: number, now = () => performance.now()): Floods {
  return new FloodsOfProcess(most, now);
}
