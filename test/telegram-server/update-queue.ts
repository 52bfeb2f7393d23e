import type { Update } from '@grammyjs/types';
import { defaultKinds, type UpdateKind } from './method-shapes.ts';
import { Refusal } from './refusal.ts';

/** How often each update is brought, and how the further times come. */
export interface Redelivery {
  readonly times: number;
  /** One after the other, all at once, or only when `redeliver` is called. */
  readonly how: 'in order' | 'concurrently' | 'later';
}

/** What somebody who waits for updates wants. */
export interface Wanted {
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
  /** How long to wait where there are none, in milliseconds. */
  readonly wait: number;
}

interface Poll {
  readonly wanted: Wanted;
  readonly timer: NodeJS.Timeout;
  readonly resolve: (updates: Update[]) => void;
  readonly reject: (refusal: Refusal) => void;
}

const conflict = (why: string) => new Refusal(409, `Conflict: ${why}`);

/** The updates that the bot has not confirmed, and the one long poll that may wait for them. */
export class UpdateQueue {
  redelivery: Redelivery = { times: 1, how: 'in order' };
  /** Where updates go instead of to a poll, while a webhook is set. */
  sink: ((update: Update) => void) | undefined;
  #kinds: ReadonlySet<UpdateKind> = new Set(defaultKinds);
  #nextId = 500_001;
  #pending: Update[] = [];
  /** What comes once more although it was confirmed. */
  #again: Update[] = [];
  #held: Update[] = [];
  #poll: Poll | undefined;

  get pendingCount(): number {
    return this.#pending.length;
  }

  /** Whether a poll waits for updates now. */
  get isPolled(): boolean {
    return this.#poll !== undefined;
  }

  get kinds(): readonly UpdateKind[] {
    return [...this.#kinds];
  }

  /** Keeps what was there before where no kinds are named; none at all means the default ones. */
  allow(kinds: readonly UpdateKind[] | undefined): void {
    if (kinds) this.#kinds = new Set(kinds.length > 0 ? kinds : defaultKinds);
  }

  /** Brings an update to the bot, unless it does not want this kind. */
  push(content: Omit<Update, 'update_id'>): Update {
    const update: Update = { update_id: this.#nextId, ...content };
    const kind = Object.keys(content)[0] as UpdateKind;
    if (!this.#kinds.has(kind)) return update;
    this.#nextId += 1;
    if (this.sink) this.sink(update);
    else this.#pending.push(update);
    this.#wake();
    return update;
  }

  /** Brings an update again, or all that were held back for later. */
  redeliver(update?: Update): void {
    const updates = update ? [update] : this.#held.splice(0);
    if (this.sink) for (const each of updates) this.sink(each);
    else this.#again.push(...updates);
    this.#wake();
  }

  /** Holds an update for later, once for each further time that it is to come. */
  hold(update: Update): void {
    for (let time = 1; time < this.redelivery.times; time += 1) this.#held.push(update);
  }

  /** Takes out everything that waits, for another way of bringing it. */
  drain(): Update[] {
    return [...this.#again.splice(0), ...this.#pending.splice(0)];
  }

  /** Puts back what could not be brought, in its order. */
  restore(updates: readonly Update[]): void {
    this.#pending = [...updates, ...this.#pending].sort((a, b) => a.update_id - b.update_id);
    this.#wake();
  }

  /** Resolves with updates, or with none when the time is over; the one who waited before gets a 409. */
  poll(wanted: Wanted, onGone: (then: () => void) => void): Promise<Update[]> {
    this.stopPoll(
      'terminated by other getUpdates request; make sure that only one bot instance is running',
    );
    this.#confirm(wanted.offset);
    const updates = this.#take(wanted);
    if (updates.length > 0 || wanted.wait === 0) return Promise.resolve(updates);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#finish([]), wanted.wait);
      const poll = { wanted, timer, resolve, reject };
      this.#poll = poll;
      onGone(() => this.#poll === poll && this.#finish([]));
    });
  }

  /** Ends the poll that waits, if any, with a 409. */
  stopPoll(why: string): void {
    const poll = this.#poll;
    if (!poll) return;
    this.#poll = undefined;
    clearTimeout(poll.timer);
    poll.reject(conflict(why));
  }

  #finish(updates: Update[]): void {
    const poll = this.#poll;
    if (!poll) return;
    this.#poll = undefined;
    clearTimeout(poll.timer);
    poll.resolve(updates);
  }

  #wake(): void {
    if (!this.#poll) return;
    const updates = this.#take(this.#poll.wanted);
    if (updates.length > 0) this.#finish(updates);
  }

  #confirm(offset: number | undefined): void {
    if (offset === undefined) return;
    const index = this.#pending.findIndex(({ update_id: id }) => id >= offset);
    const upTo = index < 0 ? this.#pending.length : index;
    const count = offset < 0 ? Math.max(0, this.#pending.length + offset) : upTo;
    for (const update of this.#pending.splice(0, count)) this.#bringAgain(update);
  }

  #bringAgain(update: Update): void {
    const { times, how } = this.redelivery;
    if (how === 'later') this.hold(update);
    if (how !== 'in order') return;
    for (let time = 1; time < times; time += 1) this.#again.push(update);
  }

  #take({ limit = 100 }: Wanted): Update[] {
    const again = this.#again.shift();
    if (again) return [again];
    const updates = this.#pending.slice(0, limit);
    const { times, how } = this.redelivery;
    if (how !== 'concurrently') return updates;
    return updates.flatMap((update) => Array.from({ length: times }, () => update));
  }
}
