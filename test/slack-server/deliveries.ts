import type { Attempt, Outcome, Outgoing, Way } from './way-out.ts';

/** How often each event is brought, and how the further times come. */
export interface Redelivery {
  readonly times: number;
  /** One after the other, all at once, or only when `redeliver` is called. */
  readonly how: 'in order' | 'concurrently' | 'later';
  /** Whether each time has an event id of its own: Slack does that with what it holds for two events. */
  readonly isAnotherEvent?: boolean;
}

/** One thing that was brought once, and how the app took it. */
export interface Delivery {
  readonly outgoing: Outgoing;
  readonly way: Way['name'];
  readonly attempt: number;
  /** Milliseconds since the server started. */
  readonly at: number;
  readonly milliseconds: number;
  readonly outcome: Outcome;
}

/** The pauses before the second, third and fourth time, in minutes. */
const pauses = [0, 1, 5];

/** What Slack brings to the app: events again and again until they are taken, the rest once. */
export class Deliveries {
  redelivery: Redelivery = { times: 1, how: 'in order' };
  readonly list: Delivery[] = [];
  readonly #way: () => Way;
  readonly #minuteMs: number;
  readonly #keeps: boolean;
  readonly #startedAt = performance.now();
  #held: Outgoing[] = [];
  #pendingCount = 0;
  #eventCount = 0;
  #lastAt = performance.now();
  #isOpen = true;

  constructor({ way, minuteMs, keeps }: DeliveriesOptions) {
    this.#way = way;
    this.#minuteMs = minuteMs;
    this.#keeps = keeps;
  }

  /** How many things are on their way, or wait to come again. */
  get pendingCount(): number {
    return this.#pendingCount;
  }

  /** How long ago something was last on its way, in milliseconds. */
  get quietFor(): number {
    return this.#pendingCount > 0 ? 0 : performance.now() - this.#lastAt;
  }

  /** Brings an event, as often as is asked for. */
  event(payload: Readonly<Record<string, unknown>>): Outgoing {
    const outgoing: Outgoing = { type: 'events_api', payload: this.#identified(payload) };
    void this.#counted(() => this.#bringAll(outgoing));
    return outgoing;
  }

  /** Brings an event again; without one, all that were held for later. */
  redeliver(event?: Outgoing): void {
    for (const each of event ? [event] : this.#held.splice(0)) {
      void this.#counted(() => this.#untilTaken(this.#another(each), 1));
    }
  }

  /** Brings what is brought only once, and says how it was taken. */
  once(outgoing: Outgoing): Promise<Outcome> {
    return this.#counted(() => this.#bring(outgoing, { number: 0 }));
  }

  /** Brings nothing more. */
  close(): void {
    this.#isOpen = false;
  }

  #identified(payload: Readonly<Record<string, unknown>>) {
    this.#eventCount += 1;
    return { ...payload, event_id: `Ev0MADEUP${this.#eventCount}` };
  }

  /** What comes one more time: the same, or the same under another id. */
  #another(event: Outgoing): Outgoing {
    if (!this.redelivery.isAnotherEvent) return event;
    return { ...event, payload: this.#identified(event.payload) };
  }

  async #counted<T>(work: () => Promise<T>): Promise<T> {
    this.#pendingCount += 1;
    try {
      return await work();
    } finally {
      this.#pendingCount -= 1;
      this.#lastAt = performance.now();
    }
  }

  async #bringAll(event: Outgoing): Promise<void> {
    const { times, how } = this.redelivery;
    const more = Array.from({ length: times - 1 }, () => this.#another(event));
    if (how === 'later') this.#held.push(...Array.from(more, () => event));
    if (how === 'concurrently') {
      await Promise.all([event, ...more].map((each, at) => this.#untilTaken(each, at)));
      return;
    }
    await this.#untilTaken(event, 0);
    if (how === 'later') return;
    for (const [at, each] of more.entries()) await this.#untilTaken(each, at + 1);
  }

  /** Brings an event until it is taken or given up; `before` times it has come already. */
  async #untilTaken(event: Outgoing, before: number): Promise<void> {
    let attempt: Attempt = before > 0 ? { number: before, reason: 'http_timeout' } : { number: 0 };
    for (const pause of [...pauses, undefined]) {
      if (!this.#isOpen) return;
      const outcome = await this.#bring(event, attempt);
      if (outcome.isTaken || outcome.isFinal || pause === undefined) return;
      attempt = { number: attempt.number + 1, reason: outcome.reason };
      await new Promise<void>((resolve) => {
        setTimeout(resolve, pause * this.#minuteMs).unref();
      });
    }
  }

  async #bring(outgoing: Outgoing, attempt: Attempt): Promise<Outcome> {
    const from = performance.now();
    const way = this.#way();
    const outcome = await way.bring(outgoing, attempt);
    const milliseconds = performance.now() - from;
    if (this.#keeps) {
      const at = from - this.#startedAt;
      const { name } = way;
      this.list.push({ outgoing, way: name, attempt: attempt.number, at, milliseconds, outcome });
    }
    return outcome;
  }
}

interface DeliveriesOptions {
  /** The way that is open now. */
  readonly way: () => Way;
  /** How many milliseconds a minute between two attempts lasts. */
  readonly minuteMs: number;
  readonly keeps: boolean;
}
