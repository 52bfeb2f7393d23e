/** Timers may fire this much too soon, in milliseconds. */
export const TIMER_GRACE_MS = 2;

/** A bucket of tokens that fills at its rate up to one second's worth. */
export class TokenBucket {
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
