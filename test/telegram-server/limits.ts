import type { Method } from './method-shapes.ts';

/** How often a bot may ask, in seconds of the server. */
export interface Rate {
  readonly perSecond: number;
  readonly perChatPerSecond?: number;
  /** The seconds of every 429; without it, until there is room again, and at least 1. */
  readonly retryAfter?: number;
}

/** A request that came before the time that a 429 had named. */
export interface Early {
  readonly method: Method;
  readonly chat?: number;
  /** How many milliseconds too soon. */
  readonly by: number;
}

/** Timers may fire this much too soon, in milliseconds. */
const slack = 2;

/** A bucket of tokens that fills at its rate up to one second's worth. */
class Bucket {
  readonly #perMs: number;
  readonly #most: number;
  #tokens: number;
  #at: number;

  constructor(perSecond: number, secondMs: number, at: number) {
    this.#perMs = perSecond / secondMs;
    this.#most = perSecond;
    this.#tokens = perSecond;
    this.#at = at;
  }

  /** Takes a token; or says how many milliseconds are missing to the next one. */
  take(at: number): number {
    this.#tokens = Math.min(this.#most, this.#tokens + (at - this.#at) * this.#perMs);
    this.#at = at;
    if (this.#tokens < 1) return (1 - this.#tokens) / this.#perMs;
    this.#tokens -= 1;
    return 0;
  }
}

interface Pause {
  readonly from: number;
  readonly until: number;
  /** The one method that pauses; without it, every method that names a chat. */
  readonly only: Method | undefined;
}

/** Counts requests that write to chats, pauses the bot after a 429, and notes who does not keep to it. */
export class Limits {
  readonly early: Early[] = [];
  readonly #secondMs: number;
  readonly #graceMs: number;
  #rate: Rate | undefined;
  #all: Bucket | undefined;
  #chats = new Map<number, Bucket>();
  #pauses: Pause[] = [];

  /** What comes within the grace after a 429 was on its way already: it is refused, but not early. */
  constructor(secondMs: number, graceMs: number) {
    this.#secondMs = secondMs;
    this.#graceMs = graceMs;
  }

  /** Sets the rate from now on; none lets everything through. */
  set(rate: Rate | undefined): void {
    this.#rate = rate;
    this.#all = rate && new Bucket(rate.perSecond, this.#secondMs, performance.now());
    this.#chats = new Map();
  }

  /** Nothing that names a chat is taken for so many seconds, or nothing of one method. */
  pause(seconds: number, only?: Method): void {
    const from = performance.now();
    this.#pauses = this.#pauses.filter(({ until }) => until > from);
    this.#pauses.push({ from, until: from + seconds * this.#secondMs, only });
  }

  /**
   * The seconds after which to ask again, where a request comes too soon; 0 where it may pass. `chat`
   * is left out of a request that names none.
   */
  check(method: Method, chat?: number): number {
    const at = performance.now();
    const scope = chat === undefined ? method : undefined;
    const pausing = this.#pauses.filter(({ until, only }) => only === scope && at < until - slack);
    if (pausing.length > 0) return this.#tooSoon(method, chat, at, pausing);
    return chat === undefined ? 0 : this.#checkRate(chat, at);
  }

  #checkRate(chat: number, at: number): number {
    const missing = Math.max(this.#all?.take(at) ?? 0, this.#ofChat(chat, at)?.take(at) ?? 0);
    if (missing === 0) return 0;
    const seconds = this.#rate?.retryAfter ?? Math.max(1, Math.ceil(missing / this.#secondMs));
    this.pause(seconds);
    return seconds;
  }

  #tooSoon(
    method: Method,
    chat: number | undefined,
    at: number,
    pausing: readonly Pause[],
  ): number {
    const until = Math.max(...pausing.map((pause) => pause.until));
    if (pausing.some(({ from }) => at - from > this.#graceMs)) {
      this.early.push({ method, ...(chat === undefined ? {} : { chat }), by: until - at });
    }
    return Math.max(1, Math.ceil((until - at) / this.#secondMs));
  }

  #ofChat(chat: number, at: number): Bucket | undefined {
    const rate = this.#rate?.perChatPerSecond;
    if (rate === undefined) return undefined;
    const bucket = this.#chats.get(chat) ?? new Bucket(rate, this.#secondMs, at);
    this.#chats.set(chat, bucket);
    return bucket;
  }
}
