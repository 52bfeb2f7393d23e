import { createQueue } from '../sessions/queue.ts';
import type { Lease, Leases } from './lease.ts';

/** A lease that is taken whenever it is free, and held until it is closed. */
export interface HeldLease {
  /**
   * The lease while this process holds it; undefined while another one does. It ends by this process's
   * own clock too, so that one that was stopped, or cut off, does not believe that it still holds it.
   */
  readonly lease: Lease | undefined;
  /** Holds it no more, and resolves when another one may have it. */
  close(): Promise<void>;
}

/** What follows when a lease comes and goes. */
export interface Holder {
  /** It is held from now on, and is renewed meanwhile; where this rejects, it is given back for a while. */
  readonly begin: () => Promise<void>;
  /** It is held no more, `lost`: another one may hold it already. */
  readonly end: (lost: boolean) => Promise<void>;
  /** Something failed; it is tried again. */
  readonly failed: (error: unknown) => void;
}

/** With these another replica has a lease within four seconds of the end of the one that held it. */
export const HELD_MS = 3000;
/** How often a lease is renewed, or asked for. */
export const LOOK_MS = 750;
const [AFTER_FAILURE_MS, NOTHING] = [5000, async () => {}];

class LeaseOfProcess implements HeldLease {
  lease: Lease | undefined;
  readonly #leases: Leases;
  readonly #name: string;
  readonly #holder: Holder;
  /** What follows begins and ends one after the other, while the lease is renewed. */
  readonly #following = createQueue();
  #isBegun = false;
  #looking: Promise<void> = Promise.resolve();
  #next: NodeJS.Timeout | undefined;
  /** Ends the lease by this process's clock. */
  #deadline: NodeJS.Timeout | undefined;
  #isClosed = false;
  #notBefore = 0;

  constructor(leases: Leases, name: string, holder: Holder) {
    [this.#leases, this.#name, this.#holder] = [leases, name, holder];
  }

  /** Tries for the first time; what fails then is the caller's. */
  async open(): Promise<this> {
    const begun = await this.#take();
    this.#later();
    try {
      await begun?.();
    } catch (error) {
      await this.close();
      throw error;
    }
    return this;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#next);
    await this.#looking;
    const { lease } = this;
    if (!lease) return;
    // Whoever has it next begins only when this one has ended.
    await this.#end(false);
    await this.#leases.release(lease).catch(this.#holder.failed);
  }

  #later(): void {
    if (this.#isClosed) return;
    this.#next = setTimeout(() => {
      this.#looking = this.#look()
        .catch(this.#holder.failed)
        .finally(() => this.#later());
    }, LOOK_MS);
  }

  async #look(): Promise<void> {
    if (this.lease) return this.#renew(this.lease);
    if (performance.now() < this.#notBefore) return;
    const begun = await this.#take();
    begun?.().catch(this.#holder.failed);
  }

  /** Takes the lease, if it is free; then what follows is to be begun. */
  async #take(): Promise<(() => Promise<void>) | undefined> {
    const asked = performance.now();
    const lease = await this.#leases.acquire(this.#name, HELD_MS);
    if (!lease) return undefined;
    this.#holds(lease, asked);
    return () => this.#following.run('', () => this.#begin(lease));
  }

  async #begin(lease: Lease): Promise<void> {
    if (this.lease !== lease) return;
    try {
      await this.#holder.begin();
      this.#isBegun = true;
    } catch (error) {
      this.#notBefore = performance.now() + AFTER_FAILURE_MS;
      this.#drop();
      await this.#leases.release(lease).catch(this.#holder.failed);
      throw error;
    }
  }

  async #renew(lease: Lease): Promise<void> {
    const asked = performance.now();
    const isHeld = await this.#leases.renew(lease, HELD_MS);
    // While it was asked for, the time may have run out.
    if (this.lease !== lease) return;
    if (isHeld) this.#holds(lease, asked);
    else await this.#end(true);
  }

  #holds(lease: Lease, asked: number): void {
    this.lease = lease;
    clearTimeout(this.#deadline);
    const left = asked + HELD_MS - performance.now();
    this.#deadline = setTimeout(() => void this.#end(true).catch(this.#holder.failed), left);
  }

  #drop(): void {
    clearTimeout(this.#deadline);
    this.lease = undefined;
  }

  #end(lost: boolean): Promise<void> {
    this.#drop();
    return this.#following.run('', async () => {
      if (!this.#isBegun) return;
      this.#isBegun = false;
      await this.#holder.end(lost);
    });
  }
}

/**
 * Takes a lease when it is free, now or later, and holds it.
 * @throws what the first attempt to take it fails with, or to begin what follows.
 */
export function holdLease(
  leases: Leases,
  name: string,
  holder: Partial<Holder> = {},
): Promise<HeldLease> {
  const all = { begin: NOTHING, end: NOTHING, failed: () => {}, ...holder };
  return new LeaseOfProcess(leases, name, all).open();
}
