import { CallguideError, hasCode } from '../callguide-error.ts';
import type { Store } from '../stores/store.ts';
import { type Along, createTurnView } from '../stores/turn-view.ts';
import type { Statement } from '../tables/tables.ts';
import { conflicts } from './conflicts.ts';
import type { Envelope, Loaded } from './envelope.ts';
import { emptyEnvelope, parseRow, senderOf } from './envelope.ts';

/** What a step makes of an envelope: what to answer and, if anything changes, what to write. */
export interface Step<Result> {
  readonly result: Result;
  readonly write?: {
    readonly envelope: Envelope;
    readonly expires: number;
    readonly alongside?: readonly Statement[];
  };
}

// Of the replicas that meet on one address at least one wins each round.
const ROUNDS = 16;

type View = ReturnType<typeof createTurnView>;

/** Reads the row of an address through a view; an empty envelope, never to expire, when there is none. */
export async function load(view: View, address: string): Promise<Loaded> {
  const stored = await view.getRaw(address);
  return stored === undefined ? { envelope: emptyEnvelope, expires: undefined } : parseRow(stored);
}

/**
 * Load, a pure step, one write; when the row changed in between, all of it again on what is there
 * now. Gives up after sixteen rounds with `session-contended`, having written nothing.
 */
export async function rewrite<Result>(
  store: Store,
  address: string,
  step: (loaded: Loaded) => Step<Result>,
): Promise<{ result: Result; written: boolean }> {
  for (let round = 0; round < ROUNDS; round += 1) {
    let along: Along = {};
    const view = createTurnView(store, () => along);
    const { result, write } = step(await load(view, address));
    if (write === undefined) return { result, written: false };
    along = { alongside: write.alongside ?? [], replica: senderOf(write.envelope) };
    const row = { value: write.envelope, expires: write.expires };
    if (await wins(view.setRaw(address, row))) return { result, written: true };
  }
  throw new CallguideError(
    'session-contended',
    `The session changed under the turn ${ROUNDS} times in a row; nothing was written.`,
  );
}

async function wins(write: Promise<boolean>): Promise<boolean> {
  try {
    return await write;
  } catch (error) {
    if (!hasCode(error, 'store-conflict')) throw error;
    conflicts.publish(undefined);
    return false;
  }
}
