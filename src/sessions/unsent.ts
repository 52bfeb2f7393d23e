import type { Store } from '../stores/store.ts';
import type { Unsent } from './envelope.ts';
import { parseRow } from './envelope.ts';

/** An event of an address whose replies or effects are not known to have been sent. */
export interface UnsentEvent extends Unsent {
  readonly address: string;
  readonly session: unknown;
}

/** Walks all sessions for what was not sent; a row that it cannot read goes to `skipped`. */
export async function* listUnsent(
  store: Store,
  skipped: (error: unknown) => void,
): AsyncGenerator<UnsentEvent, void> {
  for await (const [address, text] of store.iterator<string>()) {
    if (address === undefined || text === undefined) continue;
    yield* unsentIn(address, text, skipped);
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
