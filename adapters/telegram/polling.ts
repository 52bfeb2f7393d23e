import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Host } from '../adapter.ts';
import { ALLOWED_UPDATES } from './event.ts';
import { tell, troubleOf, waitIn } from './failure.ts';
import type { Lanes } from './lanes.ts';
import { mended } from './mend.ts';
import { createPauses } from './pauses.ts';
import { createUnconfirmed } from './unconfirmed.ts';

/** What polling needs. */
export interface PollingParts {
  readonly api: Api;
  readonly host: Host;
  readonly lanes: Lanes;
  /** Updates with the same key are taken one after the other. */
  readonly laneOf: (update: Update) => string;
  /** Takes an update; rejects where it has to come again. */
  readonly take: (update: Update) => Promise<void>;
  /** How long Telegram waits for something new before it answers with nothing. */
  readonly seconds: number;
  /** After so many attempts an update can be given up. */
  readonly attempts?: number;
}

/** A loop that asks for updates. */
export interface Polling {
  start(): void;
  /** Asks for no more; resolves when those in hand are written, and confirmed unless another one asks. */
  stop(confirms?: boolean): Promise<void>;
}

/** Telegram brings no more than this at once: with so many unwritten, nothing new would ever come. */
const MOST_AT_ONCE = 100;
const MOST_ATTEMPTS = 15;
const LAST_ATTEMPTS = 2;
const SECOND_MS = 1000;
const [FIRST_PAUSE, LONGEST_PAUSE, LONGEST_OUTAGE] = [50, 500, 2000];

class Poller implements Polling {
  readonly #parts: PollingParts;
  readonly #ids = createUnconfirmed();
  readonly #stopping = new AbortController();
  readonly #outage = createPauses(FIRST_PAUSE, LONGEST_OUTAGE);
  #isDown = false;
  #written = 0;
  /** Resolves when nothing is in hand. */
  #settled = Promise.withResolvers<void>();
  #loop: Promise<void> = Promise.resolve();

  constructor(parts: PollingParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#loop = this.#run();
  }

  async stop(confirms = true): Promise<void> {
    this.#stopping.abort();
    await this.#loop;
    await this.#parts.lanes.idle();
    if (confirms) await this.#confirm(LAST_ATTEMPTS);
  }

  /** What is not confirmed comes again to the next process, which knows it: it costs a request only. */
  async #confirm(attempts: number): Promise<void> {
    const { offset } = this.#ids;
    if (offset === undefined || attempts === 0) return;
    const confirming = this.#parts.api.getUpdates({ offset, limit: 1, timeout: 0 });
    await confirming.catch(() => this.#confirm(attempts - 1));
  }

  async #run(): Promise<void> {
    const pauses = createPauses(FIRST_PAUSE, LONGEST_PAUSE);
    while (!this.#stopping.signal.aborted) {
      const updates = await this.#fetch();
      if (!updates) continue;
      const fresh = updates.filter(({ update_id: id }) => this.#ids.add(id));
      for (const update of fresh) void this.#work(update);
      if (fresh.length > 0) pauses.reset();
      if (this.#ids.open > 0)
        await Promise.race([this.#settled.promise, this.#sleep(pauses.next())]);
    }
  }

  async #fetch(): Promise<readonly Update[] | undefined> {
    const { api, seconds } = this.#parts;
    const { offset, open } = this.#ids;
    const wanted = {
      ...(offset === undefined ? {} : { offset }),
      ...{ limit: MOST_AT_ONCE, timeout: open > 0 || this.#isDown ? 0 : seconds },
      allowed_updates: ALLOWED_UPDATES,
    };
    try {
      const updates = await api.getUpdates(wanted, abortedBy(this.#stopping.signal));
      this.#ids.confirmed(offset, updates.length === 0);
      this.#isDown = false;
      this.#parts.host.reached?.(true);
      this.#outage.reset();
      return updates;
    } catch (error) {
      if (!this.#stopping.signal.aborted) await this.#failed(error);
      return undefined;
    }
  }

  /** An outage is told once; Telegram is asked again after a growing pause, or when it says. */
  async #failed(error: unknown): Promise<void> {
    const wait = waitIn(error);
    const trouble = mended(troubleOf(error, 'getUpdates'));
    if (!this.#isDown && wait === undefined) tell(this.#parts.host, 'polling', trouble);
    this.#isDown = true;
    this.#parts.host.reached?.(false);
    await this.#sleep(wait === undefined ? this.#outage.next() : wait * SECOND_MS);
  }

  /** Takes an update until it is written; behind it, the others of its chat wait. */
  async #work(update: Update): Promise<void> {
    const { lanes, laneOf } = this.#parts;
    await lanes.run(laneOf(update), () => this.#taken(update));
    if (this.#ids.open > 0) return;
    const { resolve } = this.#settled;
    this.#settled = Promise.withResolvers();
    resolve();
  }

  async #taken(update: Update): Promise<void> {
    const { take, host, attempts = MOST_ATTEMPTS } = this.#parts;
    const pauses = createPauses(FIRST_PAUSE, LONGEST_OUTAGE);
    const before = this.#written;
    for (let attempt = 1; !this.#stopping.signal.aborted; attempt += 1) {
      try {
        await take(update);
        this.#written += 1;
        return this.#ids.settle(update.update_id);
      } catch (error) {
        if (attempt === 1) host.failed('telegram update', error);
        if (attempt > attempts && this.#written > before && this.#isFull())
          return this.#letGo(update, error);
      }
      await this.#sleep(pauses.next());
    }
  }

  #isFull(): boolean {
    return this.#ids.size >= MOST_AT_ONCE;
  }

  /** One that fails while others do not would in the end keep every other from coming. */
  #letGo(update: Update, error: unknown): void {
    this.#parts.host.failed('telegram update given up', error);
    this.#ids.settle(update.update_id);
  }

  async #sleep(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.#stopping.signal }).catch(() => {});
  }
}

/** grammY takes the signal of a library of its own, whose like is Node's. */
function abortedBy(signal: AbortSignal) {
  return signal as unknown as NonNullable<Parameters<Api['getUpdates']>[1]>;
}

/**
 * Long polling. The loop is our own: grammY's passes over an update whose turn failed, and its
 * runner can lose up to a hundred when the process dies. Here chats are taken beside one another and
 * each in order; Telegram hears of an update only once it and all before it are written; one that
 * failed is taken again after a short growing pause, and the others go on.
 */
export function createPolling(parts: PollingParts): Polling {
  return new Poller(parts);
}
