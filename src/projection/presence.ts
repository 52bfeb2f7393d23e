import type { Database } from '../tables/database.ts';
import type { Statement } from '../tables/tables.ts';

/**
 * What follows from nothing reaching an address any more: it counts as gone, and as having said stop
 * to everything. Whoever comes back is not written to until they ask for it again.
 */
export function goneStatements({ queries }: Database, address: string, now: number): Statement[] {
  return [
    queries.updateTable('people').set({ gone_at: now }).where('address', '=', address),
    queries
      .updateTable('subscriptions')
      .set({ stopped_at: now })
      .where('address', '=', address)
      .where('stopped_at', 'is', null),
  ];
}

/** Notes that an address can be reached again, or no longer. */
export async function notePresence(
  database: Database,
  {
    address,
    kind,
    now,
  }: { readonly address: string; readonly kind: 'gone' | 'back'; readonly now: number },
): Promise<void> {
  const back = database.queries
    .updateTable('people')
    .set({ gone_at: null })
    .where('address', '=', address);
  await database.atomically(kind === 'back' ? [back] : goneStatements(database, address, now));
}
