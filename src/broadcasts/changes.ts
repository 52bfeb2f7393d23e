import { type Address, lineOf } from '../../conversations/address.ts';
import type { Queries } from '../tables/queries.ts';
import type { Statement } from '../tables/tables.ts';
import type { BroadcastTable, DeliveryState } from './broadcast-tables.ts';

/** A broadcast that nothing can confirm. */
export const NO_TOKEN = { token: null, token_by: null, token_until: null };

/** A change of what is in the ledger: only where the act with that mark has been done. */
interface Change {
  readonly id: string;
  readonly mark: string;
  readonly at: number;
}

function ledgerOf(queries: Queries, { id, mark }: Change) {
  const done = queries.selectFrom('broadcasts').select('id').where('act', '=', mark);
  const rows = queries.updateTable('deliveries').where('broadcast', '=', id);
  return rows.where('broadcast', 'in', done.where('id', '=', id));
}

/** What still waits does not go out any more. */
export function cancelStatement(queries: Queries, change: Change): Statement {
  const waiting = ledgerOf(queries, change).where('state', '=', 'queued');
  return waiting.set({ state: 'canceled', at: change.at });
}

/** What stands in some states waits again, and is tried as often as something new. */
export function retryStatement(
  queries: Queries,
  change: Change,
  states: readonly DeliveryState[],
): Statement {
  const ended = ledgerOf(queries, change).where('state', 'in', states);
  return ended.set({ state: 'queued', attempts: 0, at: change.at });
}

/** A broadcast of its own that says the same to one address. */
export function testStatements(
  queries: Queries,
  row: BroadcastTable,
  { id, to, language, at }: { id: string; to: Address; language: string; at: number },
): Statement[] {
  const { platform, workspace = '' } = to;
  const sending = { state: 'sending', kind: 'test', start_at: at, started_at: at } as const;
  return [
    queries.insertInto('broadcasts').values({ ...row, ...NO_TOKEN, ...sending, id, act: '' }),
    queries.insertInto('deliveries').values({
      ...{ broadcast: id, address: lineOf(to), platform, workspace, language, at },
      ...{ state: 'queued', attempts: 0, message: null, reason: null, replies: null },
    }),
  ];
}
