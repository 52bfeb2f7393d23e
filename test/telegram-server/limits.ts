import { TIMER_GRACE_MS, TokenBucket } from '../platform-server/token-bucket.ts';
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
  #all: TokenBucket | undefined;
  #chats = new Map<number, TokenBucket>();
  #pauses: Pause[] = [];

  /** What comes within the grace after a 429 was on its way already: it is refused, but not early. */
  constructor(secondMs: number, graceMs: number) {
    this.#secondMs = secondMs;
    this.#graceMs = graceMs;
  }

  /** Sets the rate from now on; none lets everything through. */
  set(rate: Rate | undefined): void {
    this.#rate = rate;
    this.#all = rate && new TokenBucket(rate.perSecond, this.#secondMs, performance.now());
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
    const pausing = this.#pauses.filter(
      ({ until, only }) => only === scope && at < until - TIMER_GRACE_MS,
    );
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

  #ofChat(chat: number, at: number): TokenBucket | undefined {
    const rate = this.#rate?.perChatPerSecond;
    if (rate === undefined) return undefined;
    const bucket = this.#chats.get(chat) ?? new TokenBucket(rate, this.#secondMs, at);
    this.#chats.set(chat, bucket);
    return bucket;
  }
}
