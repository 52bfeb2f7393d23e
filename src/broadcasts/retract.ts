import { SendFailure } from '../../adapters/send-failure.ts';
import { addressIn } from '../../conversations/address.ts';
import type { Database } from '../tables/database.ts';
import type { Statement } from '../tables/tables.ts';
import type { Carrier } from './delivering.ts';

const AT_ONCE = 20;

interface Out {
  readonly broadcast: string;
  readonly address: string;
  readonly message: string | null;
}

/** Messages that went out and are to be taken back. */
function toRetract({ queries, ...tables }: Database, platform: string): Promise<Out[]> {
  const retracted = queries.selectFrom('broadcasts').select('id').where('retract', '=', 1);
  return tables.rows(
    queries
      .selectFrom('deliveries')
      .select(['broadcast', 'address', 'message'])
      .where('broadcast', 'in', retracted)
      .where('platform', '=', platform)
      .where('state', '=', 'sent')
      .where('message', 'is not', null)
      .limit(AT_ONCE),
  );
}

/** Whether it is back; `later`: the platform asks to wait, or was not reached. */
async function takeBack(
  { adapter, paces }: Carrier,
  { address: line, message }: Out,
  signal: AbortSignal,
): Promise<'back' | 'kept' | 'later'> {
  const address = addressIn(line);
  const pace = paces.of(address);
  for (const id of JSON.parse(message ?? '[]') as string[]) {
    await pace.take(1, signal);
    try {
      await adapter.retract(address, id);
    } catch (error) {
      const reason = error instanceof SendFailure ? error.reason : { kind: 'refused' as const };
      if (reason.kind === 'wait') pace.pause(reason.seconds);
      if (reason.kind === 'wait' || reason.kind === 'unsent') return 'later';
      if (reason.kind !== 'ambiguous') return 'kept';
    }
  }
  return 'back';
}

function written({ queries }: Database, one: Out, is: 'back' | 'kept', at: number): Statement {
  const row = queries
    .updateTable('deliveries')
    .where('broadcast', '=', one.broadcast)
    .where('address', '=', one.address);
  // What the platform does not give back is not asked for again.
  return is === 'back'
    ? row.set({ state: 'retracted', at })
    : row.set({ message: null, reason: 'not retracted', at });
}

/** Takes back some messages of the broadcasts that are to be retracted. True: there may be more. */
export async function retractSome(
  database: Database,
  carrier: Carrier,
  at: number,
  signal: AbortSignal,
): Promise<boolean> {
  const out = await toRetract(database, carrier.adapter.platform);
  for (const one of out) {
    const is = await takeBack(carrier, one, signal);
    if (is === 'later') return true;
    await database.atomically([written(database, one, is, at)]);
  }
  return out.length === AT_ONCE;
}
