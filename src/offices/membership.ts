import { z } from 'zod';
import { type Address, lineOf } from '../../conversations/address.ts';
import { hasCode } from '../callguide-error.ts';
import type { Engine } from '../stores/store.ts';
import { createTurnView } from '../stores/turn-view.ts';

/** Which office people belong to, where several offices share a Telegram bot. */
export interface Membership {
  /** The id of the office that a deep link named; undefined where none did. */
  of(address: Address): Promise<string | undefined>;
  join(address: Address, office: string): Promise<void>;
  /** Keeps it as long as the session: it expires so long after the last event. */
  renew(address: Address): Promise<void>;
  forget(address: Address): Promise<void>;
}

const NAMESPACE = 'offices';
const DAY_MS = 86_400_000;
const member = z.object({
  value: z.object({ version: z.literal(1), office: z.string() }),
  expires: z.number(),
});

/** Keeps memberships in the store, each as long as a session. */
export function createMembership(
  engine: Engine,
  { now, retentionDays }: { readonly now: () => number; readonly retentionDays: number },
): Membership {
  const store = engine.store(NAMESPACE);
  const keptFor = retentionDays * DAY_MS;
  async function write(address: Address, office: string): Promise<void> {
    const view = createTurnView(store);
    const key = lineOf(address);
    await view.getRaw(key);
    await view.setRaw(key, { value: { version: 1, office }, expires: now() + keptFor });
  }
  async function read(address: Address) {
    const row = await createTurnView(store).getRaw(lineOf(address));
    return row === undefined ? undefined : member.parse(row);
  }
  return {
    of: async (address) => (await read(address))?.value.office,
    // Of two that write at once either may win: both say what is so.
    join: (address, office) =>
      write(address, office).catch((error: unknown) => {
        if (!hasCode(error, 'store-conflict')) throw error;
      }),
    renew: async (address) => {
      const row = await read(address);
      const isDue = row !== undefined && row.expires < now() + keptFor - DAY_MS;
      if (isDue) await write(address, row.value.office);
    },
    forget: async (address) => {
      await store.delete(lineOf(address));
    },
  };
}
