import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { Ledger, Outcome } from './ledger.ts';

/** Writes what became of messages, those that end at the same moment together. */
export interface Settling {
  /** Resolves when it is written; a store that fails is tried until it takes it. */
  settle(outcome: Outcome): Promise<void>;
}

const AGAIN_MS = 200;

/** Settling with nothing in hand. */
export function createSettling(ledger: Ledger, log: Pick<Log, 'failed'>): Settling {
  let pending: Outcome[] = [];
  let writing: Promise<void> | undefined;

  async function write(): Promise<void> {
    await setImmediate();
    const outcomes = pending;
    pending = [];
    writing = undefined;
    for (;;) {
      try {
        return await ledger.settle(outcomes);
      } catch (error) {
        log.failed('broadcast', error);
        await sleep(AGAIN_MS);
      }
    }
  }

  return {
    settle: (outcome) => {
      pending.push(outcome);
      writing ??= write();
      return writing;
    },
  };
}
