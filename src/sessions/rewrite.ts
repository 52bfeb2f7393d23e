import { type RowStep, readRow, rewriteRow } from '../stores/rewrite-row.ts';
import type { Store } from '../stores/store.ts';
import type { Statement } from '../tables/tables.ts';
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

/** The row of an address; an empty envelope, never to expire, when there is none. */
function loadedFrom(stored: unknown): Loaded {
  return stored === undefined ? { envelope: emptyEnvelope, expires: undefined } : parseRow(stored);
}

/** Reads what is kept of an address. */
export async function load(store: Store, address: string): Promise<Loaded> {
  return loadedFrom(await readRow(store, address));
}

/** Changes what is kept of an address, as `rewriteRow` does. */
export function rewrite<Result>(
  store: Store,
  address: string,
  step: (loaded: Loaded) => Step<Result>,
): Promise<{ readonly result: Result; readonly written: boolean }> {
  return rewriteRow<Result>(store, address, (stored): RowStep<Result> => {
    const { result, write } = step(loadedFrom(stored));
    if (write === undefined) return { result };
    const { envelope, expires, alongside = [] } = write;
    return {
      result,
      write: { value: envelope, expires, alongside, replica: senderOf(envelope) },
    };
  });
}
