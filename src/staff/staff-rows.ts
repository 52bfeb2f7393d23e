import { type Address, addressIn, lineOf } from '../../conversations/address.ts';
import { keptIn, readRow, rewriteRow } from '../stores/rewrite-row.ts';
import type { Engine } from '../stores/store.ts';
import { createTurnView } from '../stores/turn-view.ts';
import {
  type Followed,
  isPending,
  NO_WORK,
  parseFollowed,
  parseWork,
  senderOf,
  type Work,
} from './work.ts';

/** What staff are doing in chats, in the store: it outlives a restart, and expires. */
export interface StaffRows {
  /** Load, a pure step, one write; again on what is there now when somebody wrote in between. */
  change<Result>(
    address: Address,
    step: (work: Work) => { readonly work: Work; readonly result: Result },
  ): Promise<Result>;
  read(address: Address): Promise<Work>;
  /** The chats in which something is to be done or sent: all, or those that a replica left that is gone. */
  pending(of: 'all' | 'strays'): AsyncIterable<Address>;
  follow(followed: Followed): Promise<void>;
  unfollow(followed: Followed): Promise<void>;
  /** All messages that show how far a broadcast is. */
  followed(): Promise<Followed[]>;
}

const NAMESPACE = 'staff';
const [WORK, FOLLOWED] = ['work:', 'followed:'];
const KEPT_MS = 7 * 86_400_000;

function workIn(stored: unknown): Work {
  const kept = keptIn(stored);
  return kept === undefined ? NO_WORK : parseWork(kept);
}

/** One person in one chat; in which thread of it they act does not matter. */
function workKey({ thread: _, ...address }: Address): string {
  return `${WORK}${lineOf(address)}`;
}

function followedKey({ broadcast, address, message }: Followed): string {
  return `${FOLLOWED}${JSON.stringify([broadcast, address, message])}`;
}

class StoredStaff implements StaffRows {
  readonly #engine: Engine;
  readonly #now: () => number;

  constructor(engine: Engine, now: () => number) {
    [this.#engine, this.#now] = [engine, now];
  }

  async change<Result>(
    address: Address,
    step: (work: Work) => { readonly work: Work; readonly result: Result },
  ): Promise<Result> {
    const { result } = await rewriteRow<Result>(this.#store(), workKey(address), (stored) => {
      const before = workIn(stored);
      const { work, result } = step(before);
      if (work === before) return { result };
      const expires = this.#now() + KEPT_MS;
      return { result, write: { value: work, expires, replica: senderOf(work) } };
    });
    return result;
  }

  async read(address: Address): Promise<Work> {
    return workIn(await readRow(this.#store(), workKey(address)));
  }

  async *pending(of: 'all' | 'strays'): AsyncGenerator<Address, void> {
    const store = this.#store();
    for await (const [key, text] of of === 'all' ? store.iterator<string>() : store.strays()) {
      if (!key?.startsWith(WORK) || text === undefined) continue;
      if (isPending(workIn(JSON.parse(text)))) yield addressIn(key.slice(WORK.length));
    }
  }

  async follow(followed: Followed): Promise<void> {
    const [view, key] = [createTurnView(this.#store()), followedKey(followed)];
    await view.getRaw(key);
    await view.setRaw(key, { value: followed, expires: this.#now() + KEPT_MS });
  }

  async unfollow(followed: Followed): Promise<void> {
    await this.#store().delete(followedKey(followed));
  }

  async followed(): Promise<Followed[]> {
    const all: Followed[] = [];
    for await (const [key, text] of this.#store().iterator<string>()) {
      if (!key?.startsWith(FOLLOWED) || text === undefined) continue;
      const one = parseFollowed(keptIn(JSON.parse(text)));
      if (one) all.push(one);
    }
    return all;
  }

  #store() {
    return this.#engine.store(NAMESPACE);
  }
}

/** Keeps what staff do for a week after it last changed. `now` in Unix ms. */
export function createStaffRows(engine: Engine, now: () => number): StaffRows {
  return new StoredStaff(engine, now);
}
