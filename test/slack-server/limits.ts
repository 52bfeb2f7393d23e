import { TIMER_GRACE_MS, TokenBucket } from '../platform-server/token-bucket.ts';

/** How often an app may write in one workspace, in seconds of the server. */
export interface Rate {
  readonly perSecond: number;
  readonly perChannelPerSecond?: number;
  /** The seconds of every 429; without it, until there is room again, and at least 1. */
  readonly retryAfter?: number;
}

/** A request that came before the time that a 429 had named. */
export interface Early {
  readonly method: string;
  /** Empty where the request is for no channel. */
  readonly channel: string;
  /** How many milliseconds too soon. */
  readonly by: number;
}

interface Pause {
  readonly from: number;
  readonly until: number;
}

/** What a request is counted for. */
export interface Counted {
  readonly team: string;
  readonly method: string;
  /** Empty where the request is for no channel. */
  readonly channel: string;
}

/** Counts requests that write, pauses a method in a workspace after a 429, and notes who does not keep to it. */
export class Limits {
  readonly early: Early[] = [];
  readonly #secondMs: number;
  readonly #graceMs: number;
  #rate: Rate | undefined;
  #buckets = new Map<string, TokenBucket>();
  #pauses = new Map<string, Pause[]>();

  /** What comes within the grace after a 429 was on its way already: it is refused, but not early. */
  constructor(secondMs: number, graceMs: number) {
    this.#secondMs = secondMs;
    this.#graceMs = graceMs;
  }

  /** Sets the rate from now on; none lets everything through. */
  set(rate: Rate | undefined): void {
    this.#rate = rate;
    this.#buckets = new Map();
  }

  /** A method is not taken in a workspace for so many seconds. */
  pause({ team, method }: Counted, seconds: number): void {
    const from = performance.now();
    const key = `${team} ${method}`;
    const pauses = (this.#pauses.get(key) ?? []).filter(({ until }) => until > from);
    this.#pauses.set(key, [...pauses, { from, until: from + seconds * this.#secondMs }]);
  }

  /** The seconds after which to ask again, where a request comes too soon; 0 where it may pass. */
  check(counted: Counted): number {
    const at = performance.now();
    const pauses = this.#pauses.get(`${counted.team} ${counted.method}`) ?? [];
    const pausing = pauses.filter(({ until }) => at < until - TIMER_GRACE_MS);
    if (pausing.length > 0) return this.#tooSoon(counted, at, pausing);
    const missing = this.#missing(counted, at);
    if (missing === 0) return 0;
    const seconds = this.#rate?.retryAfter ?? Math.max(1, Math.ceil(missing / this.#secondMs));
    this.pause(counted, seconds);
    return seconds;
  }

  #tooSoon({ method, channel }: Counted, at: number, pausing: readonly Pause[]): number {
    const until = Math.max(...pausing.map((pause) => pause.until));
    if (pausing.some(({ from }) => at - from > this.#graceMs)) {
      this.early.push({ method, channel, by: until - at });
    }
    return Math.max(1, Math.ceil((until - at) / this.#secondMs));
  }

  #missing({ team, method, channel }: Counted, at: number): number {
    if (!this.#rate || channel === '') return 0;
    const { perSecond, perChannelPerSecond } = this.#rate;
    const ofAll = this.#bucket(`${team} ${method}`, perSecond, at).take(at);
    if (perChannelPerSecond === undefined) return ofAll;
    const ofChannel = this.#bucket(`${team} ${channel}`, perChannelPerSecond, at).take(at);
    return Math.max(ofAll, ofChannel);
  }

  #bucket(key: string, perSecond: number, at: number): TokenBucket {
    const bucket = this.#buckets.get(key) ?? new TokenBucket(perSecond, this.#secondMs, at);
    this.#buckets.set(key, bucket);
    return bucket;
  }
}
