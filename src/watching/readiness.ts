import { setTimeout as sleep } from 'node:timers/promises';

/** Whether the process can take events; where it cannot, why. */
export type ReadyState = 'ready' | 'starting' | 'stopping' | 'store' | 'platform';

/** What a process is ready for. */
export interface Readiness {
  /** The adapters have started. */
  started(): void;
  /** It takes nothing more. */
  stopping(): void;
  state(): Promise<ReadyState>;
}

/** A store that takes longer is as good as none; and it is asked no more often than this. */
const [ANSWER_MS, FRESH_MS] = [2000, 1000];

class ReadinessOfProcess implements Readiness {
  readonly #ask: () => Promise<unknown>;
  readonly #isAway: () => boolean;
  #life: Exclude<ReadyState, 'store' | 'platform'> = 'starting';
  #asked: { readonly at: number; readonly answers: Promise<boolean> } | undefined;

  constructor(ask: () => Promise<unknown>, isAway: () => boolean) {
    [this.#ask, this.#isAway] = [ask, isAway];
  }

  started(): void {
    if (this.#life === 'starting') this.#life = 'ready';
  }

  stopping(): void {
    this.#life = 'stopping';
  }

  async state(): Promise<ReadyState> {
    if (this.#life !== 'ready') return this.#life;
    if (!(await this.#storeAnswers())) return 'store';
    return this.#isAway() ? 'platform' : this.#life;
  }

  #storeAnswers(): Promise<boolean> {
    const now = performance.now();
    if (this.#asked && now - this.#asked.at < FRESH_MS) return this.#asked.answers;
    const late = sleep(ANSWER_MS, false, { ref: false });
    const inTime = this.#ask().then(
      () => true,
      () => false,
    );
    this.#asked = { at: now, answers: Promise.race([inTime, late]) };
    return this.#asked.answers;
  }
}

/**
 * A process that is starting; `ask` resolves when the store answers, and `isAway` tells whether no
 * platform does.
 */
export function createReadiness(
  ask: () => Promise<unknown>,
  isAway: () => boolean = () => false,
): Readiness {
  return new ReadinessOfProcess(ask, isAway);
}
