import { type HeldLease, holdLease } from '../stores/held-lease.ts';
import { heldNames, type Leases } from '../stores/lease.ts';
import type { Engine } from '../stores/store.ts';
import type { BroadcastTable } from './broadcast-tables.ts';

/** What a process that sends can carry. */
export interface Carries {
  readonly platforms: readonly string[];
  /** The calls that it knows. */
  readonly calls: readonly string[];
}

/** What a broadcast waits for that no running bot has. */
export type WaitsFor =
  /** No bot runs. */
  | { readonly kind: 'bot' }
  /** No bot that runs knows its call. */
  | { readonly kind: 'call'; readonly call: string }
  /** So many people are on a platform on which no bot runs. */
  | { readonly kind: 'platform'; readonly platform: string; readonly people: number };

const [ON, ABOUT] = ['broadcasts on ', 'broadcasts about '];

/** Shows others on the store what this process can carry, for as long as it lives. */
export function showSigns(
  leases: Leases,
  { platforms, calls }: Carries,
  failed: (error: unknown) => void,
): { close(): Promise<void> } {
  const names = [...platforms.map((one) => ON + one), ...calls.map((one) => ABOUT + one)];
  const held = names.map((name) =>
    holdLease(leases, name, { failed }).catch((error: unknown): HeldLease | undefined => {
      failed(error);
      return undefined;
    }),
  );
  return {
    close: async () => {
      for (const one of await Promise.all(held)) await one?.close();
    },
  };
}

/** Whether a broadcast is to go out by now. */
function isDue({ state, start_at: at }: BroadcastTable, now: number): boolean {
  return state === 'queueing' || state === 'sending' || (state === 'scheduled' && (at ?? 0) <= now);
}

/** What a broadcast that is to go out by now (Unix ms) waits for, beside its turn. */
export async function waitsFor(
  engine: Engine,
  row: BroadcastTable,
  now: number,
): Promise<readonly WaitsFor[]> {
  if (!isDue(row, now)) return [];
  const { queries, rows } = await engine.tables();
  const signs = await heldNames(engine);
  if (![...signs].some((name) => name.startsWith(ON))) return [{ kind: 'bot' }];
  if (!signs.has(ABOUT + row.call)) return [{ kind: 'call', call: row.call }];
  const waiting = await rows(
    queries
      .selectFrom('deliveries')
      .select(['platform', ({ fn }) => fn.countAll<number>().as('people')])
      .where('broadcast', '=', row.id)
      .where('state', '=', 'queued')
      .groupBy('platform')
      .orderBy('platform'),
  );
  return waiting
    .filter(({ platform }) => !signs.has(ON + platform))
    .map(({ platform, people }) => ({ kind: 'platform', platform, people: Number(people) }));
}
