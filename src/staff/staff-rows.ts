import { type Address, lineOf } from '../../conversations/address.ts';
import type { Engine } from '../stores/store.ts';
import { createTurnView } from '../stores/turn-view.ts';
import { type Followed, NO_WORK, parseFollowed, parseWork, type Work } from './work.ts';

/** What staff are doing in chats, in the store: it outlives a restart, and expires. */
export interface StaffRows {
  /** Load, one step, one write; a row that changed meanwhile fails with `store-conflict`. */
  change<Result>(
    address: Address,
    step: (work: Work) => Promise<{ readonly work: Work | undefined; readonly result: Result }>,
  ): Promise<Result>;
  read(address: Address): Promise<Work>;
  follow(followed: Followed): Promise<void>;
  unfollow(followed: Followed): Promise<void>;
  /** All messages that show how far a broadcast is. */
  followed(): Promise<Followed[]>;
}

const NAMESPACE = 'staff';
const [WORK, FOLLOWED] = ['work:', 'followed:'];
const KEPT_MS = 7 * 86_400_000;

function keptIn(stored: unknown): unknown {
  return (stored as { value?: unknown } | undefined)?.value;
}

/** One person in one chat; in which thread of it they act does not matter. */
function workKey({ thread: _, ...address }: Address): string {
  return `${WORK}${lineOf(address)}`;
}

function followedKey({ broadcast, address, message }: Followed): string {
  return `${FOLLOWED}${JSON.stringify([broadcast, address, message])}`;
}

/** Keeps what staff do for a week after it last changed. `now` in Unix ms. */
export function createStaffRows(engine: Engine, now: () => number): StaffRows {
  const store = () => engine.store(NAMESPACE);
  const write = async (key: string, value: unknown) => {
    const view = createTurnView(store());
    await view.getRaw(key);
    await view.setRaw(key, { value, expires: now() + KEPT_MS });
  };
  return {
    change: async (address, step) => {
      const key = workKey(address);
      const view = createTurnView(store());
      const kept = keptIn(await view.getRaw(key));
      const { work, result } = await step(kept === undefined ? NO_WORK : parseWork(kept));
      const expires = now() + KEPT_MS;
      if (work) await view.setRaw(key, { value: work, expires });
      else if (kept !== undefined) await store().delete(key);
      return result;
    },
    read: async (address) =>
      parseWork(keptIn(await createTurnView(store()).getRaw(workKey(address)))),
    follow: (followed) => write(followedKey(followed), followed),
    unfollow: async (followed) => {
      await store().delete(followedKey(followed));
    },
    followed: async () => {
      const all: Followed[] = [];
      for await (const [key, text] of store().iterator<string>()) {
        if (!key?.startsWith(FOLLOWED) || text === undefined) continue;
        const one = parseFollowed(keptIn(JSON.parse(text)));
        if (one) all.push(one);
      }
      return all;
    },
  };
}
