import { CallguideError, hasCode } from '../callguide-error.ts';
import { conflicts } from './conflicts.ts';
import type { Store } from './store.ts';
import { type Along, createTurnView } from './turn-view.ts';

/** What a step makes of a row: what to answer and, if anything changes, what to write (until when, in Unix ms), with what beside it. */
export interface RowStep<Result> {
  readonly result: Result;
  readonly write?: { readonly value: unknown; readonly expires: number } & Along;
}

// Of the replicas that meet on one row at least one wins each round.
const ROUNDS = 16;

/** Reads a row as it is kept, `{value, expires}` where it is one of ours; undefined where there is none. */
export async function readRow(store: Store, key: string): Promise<unknown> {
  return createTurnView(store).getRaw(key);
}

/** What is kept in a row as `readRow` gives it; undefined where there is none. */
export function keptIn(stored: unknown): unknown {
  return (stored as { value?: unknown } | undefined)?.value;
}

/**
 * Load, a pure step, one write; when the row changed in between, all of it again on what is there
 * now. Gives up after sixteen rounds with `session-contended`, having written nothing.
 */
export async function rewriteRow<Result>(
  store: Store,
  key: string,
  step: (stored: unknown) => RowStep<Result>,
): Promise<{ readonly result: Result; readonly written: boolean }> {
  for (let round = 0; round < ROUNDS; round += 1) {
    let along: Along = {};
    const view = createTurnView(store, () => along);
    const { result, write } = step(await view.getRaw(key));
    if (write === undefined) return { result, written: false };
    const { value, expires, ...beside } = write;
    along = beside;
    if (await wins(view.setRaw(key, { value, expires }))) return { result, written: true };
  }
  throw new CallguideError(
    'session-contended',
    `A row changed under its step ${ROUNDS} times in a row; nothing was written.`,
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
