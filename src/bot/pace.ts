import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from '../../conversations/address.ts';
import { createQueue } from '../sessions/queue.ts';

/**
 * When a bot may write: one budget for everything that one token sends. Replies to people go at once
 * and are counted; what is sent to many takes what they leave. A platform that asks to wait is heard
 * for both.
 */
export interface Pace {
  /**
   * Resolves when a reply may go: at once, unless a pause holds. Those that waited for its end go one
   * after the other, sooner and sooner, and before anything to many: all at once, they would be refused.
   * @throws AbortError once `signal` is aborted
   */
  ready(signal?: AbortSignal): Promise<void>;
  /** Resolves with how many of `most` messages to many may go now: at least one. @throws AbortError */
  take(most: number, signal?: AbortSignal): Promise<number>;
  /** Nothing more for so many seconds; a longer pause that already holds stays. */
  pause(seconds: number): void;
  /** Whether a pause holds just now. */
  isPaused(): boolean;
}

/** The paces of the tokens that one adapter sends with: a workspace has its own. */
export interface Paces {
  of(address: Address): Pace;
}

const SECOND_MS = 1000;
/** A little less than a second: else every delay of a timer would stay a delay for good. */
const WINDOW_MS = 985;
/** What was missed while the process was busy is caught up with, but not more than this. */
const CATCH_UP_MS = 250;
const IDLE_MS = 1000;
/** A pace looks again this often at the most: messages to many then go a few at a time. */
const TICK_MS = 8;
/** After a pause replies begin at the rate, and go sooner and sooner as long as they are taken. */
const [SOONER, LEAST_GAP_MS] = [0.9, 2];

/** The messages of the last second, so that no second ever holds more than the rate. */
class LastSecond {
  readonly #at: number[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  room(now: number): number {
    while ((this.#at[0] ?? now) <= now - WINDOW_MS) this.#at.shift();
    return this.#most - this.#at.length;
  }

  add(now: number, count: number): void {
    for (let i = 0; i < count; i += 1) this.#at.push(now);
  }
}

class TokenPace implements Pace {
  readonly #interval: number;
  readonly #last: LastSecond;
  #until = 0;
  /** When the next message is due at an even rate. */
  #due = performance.now();
  /** When messages to many were last asked for. */
  #taken = Number.NEGATIVE_INFINITY;
  /** Replies that wait, each for the one before. */
  readonly #waiting = createQueue();
  #held = 0;
  /** How long the next of them waits for the one before: less each time, until the next pause. */
  #gap: number;

  constructor(perSecond: number) {
    this.#interval = SECOND_MS / perSecond;
    this.#gap = this.#interval;
    this.#last = new LastSecond(Math.max(1, perSecond));
  }

  async ready(signal?: AbortSignal): Promise<void> {
    if (this.isPaused() || this.#held > 0) await this.#inLine(signal);
    this.#spend(performance.now(), 1);
  }

  async take(most: number, signal?: AbortSignal): Promise<number> {
    const now = performance.now();
    // After an idle time nothing was missed: it begins evenly.
    if (now - this.#taken > IDLE_MS) this.#due = Math.max(this.#due, now);
    for (;;) {
      this.#taken = performance.now();
      const count = Math.min(most, this.#free());
      if (count >= 1) {
        this.#spend(performance.now(), count);
        return count;
      }
      const left = Math.max(this.#until, this.#due) - performance.now();
      await this.#rest(Math.max(TICK_MS, left), signal);
    }
  }

  pause(seconds: number): void {
    this.#until = Math.max(this.#until, performance.now() + seconds * SECOND_MS);
    this.#gap = this.#interval;
  }

  isPaused(): boolean {
    return performance.now() < this.#until;
  }

  async #inLine(signal: AbortSignal | undefined): Promise<void> {
    this.#held += 1;
    try {
      await this.#waiting.run('', async () => {
        do await this.#rest(Math.max(this.#gap, this.#until - performance.now()), signal);
        while (this.isPaused());
        this.#gap = Math.min(this.#gap, Math.max(LEAST_GAP_MS, this.#gap * SOONER));
      });
    } finally {
      this.#held -= 1;
    }
  }

  /** How many messages to many are due by now. */
  #free(): number {
    const now = performance.now();
    if (this.isPaused() || this.#held > 0) return 0;
    if (this.#interval === 0) return Number.POSITIVE_INFINITY;
    const due = Math.max(this.#due, now - CATCH_UP_MS);
    const owed = now < due ? 0 : Math.floor((now - due) / this.#interval) + 1;
    return Math.min(owed, Math.floor(this.#last.room(now)));
  }

  #spend(now: number, count: number): void {
    if (this.#interval === 0) return;
    this.#due = Math.max(this.#due, now - CATCH_UP_MS) + count * this.#interval;
    this.#last.add(now, count);
  }

  async #rest(ms: number, signal: AbortSignal | undefined): Promise<void> {
    await sleep(Math.ceil(ms), undefined, signal ? { signal } : {});
  }
}

/**
 * A pace that begins free; it counts by the monotonic clock, which no clock change moves. Without a
 * rate it waits only where the platform asks to.
 */
export function createPace(perSecond = Number.POSITIVE_INFINITY): Pace {
  return new TokenPace(perSecond);
}

/** Paces that begin free, each with its own budget of so many messages a second. */
export function createPaces(perSecond?: number): Paces {
  const known = new Map<string, Pace>();
  return {
    of: ({ workspace = '' }) => {
      const pace = known.get(workspace) ?? createPace(perSecond);
      known.set(workspace, pace);
      return pace;
    },
  };
}
