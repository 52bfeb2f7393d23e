import { addressIn } from '../../conversations/address.ts';
import type { Reply } from '../../conversations/reply.ts';
import type { Database } from '../tables/database.ts';
import type { Statement } from '../tables/tables.ts';
import type { BroadcastTable } from './broadcast-tables.ts';
import { NO_TOKEN } from './changes.ts';

/** Something that is said to several people, to each in their own words: a reminder. */
export interface ToEach {
  /** The same id is the same reminder: whoever is in it already is not told twice. */
  readonly id: string;
  readonly office: string;
  readonly call: string;
  readonly inDoubt: BroadcastTable['in_doubt'];
  /** Unix ms. */
  readonly now: number;
}

/** What one address is told. */
export interface OneMessage {
  readonly address: string;
  readonly language: string;
  readonly replies: readonly Reply[];
}

/**
 * The statements that put messages into the ledger: the bot sends them within seconds, under the same
 * promises as a broadcast. They can go in beside the rows that say what they were made for. Those that
 * come after the others of the same id have gone out begin it again.
 */
export function toEach(
  { queries }: Database,
  { id, office, call, inDoubt, now }: ToEach,
  messages: readonly OneMessage[],
): Statement[] {
  const row: BroadcastTable = {
    ...{ id, office, call, in_doubt: inDoubt, kind: 'reminder', state: 'sending', content: '{}' },
    ...{ audience: '{}', start_at: now, retract: 0, act: '', created_by: '', created_at: now },
    ...{ ...NO_TOKEN, started_at: now, ended_at: null },
  };
  const again = { state: 'sending', ended_at: null } as const;
  return [
    queries
      .insertInto('broadcasts')
      .values(row)
      .onConflict((on) =>
        on.column('id').doUpdateSet(again).where('broadcasts.state', '=', 'done'),
      ),
    ...messages.map(({ address, language, replies }) => {
      const { platform, workspace = '' } = addressIn(address);
      return queries
        .insertInto('deliveries')
        .values({
          ...{ broadcast: id, address, platform, workspace, language, at: now, state: 'queued' },
          ...{ attempts: 0, message: null, reason: null, replies: JSON.stringify(replies) },
        })
        .onConflict((on) => on.columns(['broadcast', 'address']).doNothing());
    }),
  ];
}

/** The statements after which nothing more of it goes out: its date no longer holds. */
export function callOff({ queries }: Database, id: string, now: number): Statement[] {
  const waiting = queries.updateTable('deliveries').where('broadcast', '=', id);
  return [
    queries
      .updateTable('broadcasts')
      .set({ state: 'canceled', ended_at: now })
      .where('id', '=', id)
      .where('state', 'in', ['sending', 'paused']),
    waiting.where('state', '=', 'queued').set({ state: 'canceled', at: now }),
  ];
}
