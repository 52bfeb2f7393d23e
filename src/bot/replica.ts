import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { OwnReplica } from '../sessions/contract.ts';
import { HELD_MS, LOOK_MS } from '../stores/held-lease.ts';
import type { Replicas } from '../stores/replicas.ts';

/** This process among those that share a store. */
export interface Replica extends OwnReplica {
  /**
   * Resolves with whether what was written under a mark is still this process's to send; waits while
   * that cannot be told, as when the store is away. @throws AbortError once `signal` is aborted
   */
  holds(mark: string, signal: AbortSignal): Promise<boolean>;
  /** Ends it: the others need not wait to take over what is left. */
  close(): Promise<void>;
}

const ASK_AGAIN_MS = 50;

class ReplicaAtWork implements Replica {
  mark = randomUUID();
  readonly #replicas: Replicas;
  readonly #log: Pick<Log, 'failed'>;
  /** Until when the mark is surely held, by this process's own clock. */
  #until = 0;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor(replicas: Replicas, log: Pick<Log, 'failed'>) {
    [this.#replicas, this.#log] = [replicas, log];
  }

  living(): Promise<ReadonlySet<string>> {
    return this.#replicas.living();
  }

  async open(): Promise<this> {
    await this.#join();
    this.#later();
    return this;
  }

  async holds(mark: string, signal: AbortSignal): Promise<boolean> {
    while (mark === this.mark && performance.now() >= this.#until)
      await sleep(ASK_AGAIN_MS, undefined, { signal });
    return mark === this.mark && !this.#isClosed;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#looking;
    await this.#replicas
      .leave(this.mark)
      .catch((error: unknown) => this.#log.failed('replica', error));
  }

  #later(): void {
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => {
      this.#looking = this.#look()
        .catch((error: unknown) => this.#log.failed('replica', error))
        .finally(() => this.#later());
    }, LOOK_MS);
  }

  async #look(): Promise<void> {
    const asked = performance.now();
    const wasHeld = asked < this.#until;
    if (await this.#replicas.renew(this.mark, HELD_MS)) this.#until = asked + HELD_MS;
    else await this.#join();
    // After a time without the store all have run out: they get a moment to come back.
    if (wasHeld) await this.#replicas.giveUp();
  }

  async #join(): Promise<void> {
    const [asked, mark] = [performance.now(), randomUUID()];
    await this.#replicas.join(mark, HELD_MS);
    [this.mark, this.#until] = [mark, asked + HELD_MS];
  }
}

/** Joins the processes that share a store. */
export function joinReplicas(replicas: Replicas, log: Pick<Log, 'failed'>): Promise<Replica> {
  return new ReplicaAtWork(replicas, log).open();
}
