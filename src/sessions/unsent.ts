import type { Store } from '../stores/store.ts';
import type { TakingOver } from './contract.ts';
import type { Unsent } from './envelope.ts';
import { parseRow } from './envelope.ts';

/** An event of an address whose replies or effects are not known to have been sent. */
export interface UnsentEvent extends Unsent {
  readonly address: string;
  readonly session: unknown;
}

/** Walks the sessions for what was not sent, address by address. */
export async function* listUnsent(
  store: Store,
  { of = 'all', canSend = () => true, skipped }: TakingOver,
): AsyncGenerator<readonly UnsentEvent[], void> {
  const rows = of === 'all' ? store.iterator<string>() : store.strays();
  for await (const [address, text] of rows) {
    if (address === undefined || text === undefined || !canSend(address)) continue;
    const left = unsentIn(address, text, skipped);
    if (left.length > 0) yield left;
  }
}

function unsentIn(
  address: string,
  text: string,
  skipped: (error: unknown) => void,
): readonly UnsentEvent[] {
  try {
    const { session, outbox } = parseRow(JSON.parse(text)).envelope;
    return outbox.map((entry) => ({ ...entry, address, session }));
  } catch (error) {
    skipped(error);
    return [];
  }
}
