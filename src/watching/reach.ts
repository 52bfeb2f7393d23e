import type { Address } from '../../conversations/address.ts';
import type { HeldNote, Log, SentNote } from '../log.ts';

/** Whether the platforms answer, from what the log is told of them. */
export interface Reach {
  readonly log: Pick<Log, 'sent' | 'held' | 'reached'>;
  /** For how long a platform has not answered, in ms; 0 while it does, or is not asked anything. */
  awayMs(platform: string): number;
}

type Way = 'events' | 'sends';

class ReachOfPlatforms implements Reach {
  readonly #now: () => number;
  /** Since when a platform has not answered, by how it is asked. */
  readonly #since = new Map<string, number>();
  readonly log: Reach['log'];

  constructor(now: () => number) {
    this.#now = now;
    this.log = {
      sent: ({ platform }, _, note) => this.#sent(platform, note),
      held: (address, note) => this.#held(address, note),
      reached: (platform, isReached) => this.#note(platform, 'events', isReached),
    };
  }

  awayMs(platform: string): number {
    const now = this.#now();
    const ways = (['events', 'sends'] as const).map((way) => this.#since.get(`${way} ${platform}`));
    return Math.max(...ways.map((since) => now - (since ?? now)));
  }

  #sent(platform: string, { messages, refused, gone }: SentNote): void {
    if (messages + refused > 0 || gone) this.#note(platform, 'sends', true);
  }

  /** Whoever asks to wait answers. */
  #held({ platform }: Address, { why }: HeldNote): void {
    this.#note(platform, 'sends', why === 'wait');
  }

  #note(platform: string, way: Way, isReached: boolean): void {
    const key = `${way} ${platform}`;
    if (isReached) this.#since.delete(key);
    else if (!this.#since.has(key)) this.#since.set(key, this.#now());
  }
}

/** Begins to note; every platform counts as reached. */
export function createReach(now: () => number = () => performance.now()): Reach {
  return new ReachOfPlatforms(now);
}
