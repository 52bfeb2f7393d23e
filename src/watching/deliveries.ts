import type { Engine } from '../stores/store.ts';

/** How many messages of the broadcasts that are being sent stand where, by state. */
export async function deliveriesUnderWay(engine: Engine): Promise<Record<string, number>> {
  const { sumsOf } = await import('../broadcasts/ledger.ts');
  const { sending } = await import('../broadcasts/under-way.ts');
  const database = await engine.tables();
  const sums: Record<string, number> = {};
  for (const { id } of await sending(database)) {
    for (const [state, count] of Object.entries(await sumsOf(database, id)))
      sums[state] = (sums[state] ?? 0) + count;
  }
  return sums;
}
