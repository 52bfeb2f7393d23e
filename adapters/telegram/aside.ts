import type { Host } from '../adapter.ts';
import { isUnchanged, tell, troubleOf } from './failure.ts';

/** Calls whose failure costs nobody anything: a toast, an empty keyboard, the sign of typing. */
export interface Aside {
  /** Calls without waiting; a failure is told to the host only. */
  call(method: string, calling: () => Promise<unknown>): void;
  /** Resolves when none is under way. */
  idle(): Promise<void>;
}

/** Too late for an answer to a tap: whoever tapped has long seen that nothing came. */
const TOO_LATE = /query is too old|query ID is invalid|message to edit not found/i;

/** Calls beside the replies; `host` is there once the adapter has started. */
export function createAside(host: () => Host | undefined): Aside {
  const underway = new Set<Promise<void>>();
  const failed = (method: string, error: unknown) => {
    const trouble = troubleOf(error, method);
    const isExpected = isUnchanged(error) || TOO_LATE.test(trouble.message);
    const told = isExpected ? undefined : host();
    if (told) tell(told, 'aside', trouble);
  };
  return {
    call(method, calling) {
      const made: Promise<void> = calling()
        .then(
          () => {},
          (error: unknown) => failed(method, error),
        )
        .finally(() => underway.delete(made));
      underway.add(made);
    },
    async idle() {
      while (underway.size > 0) await Promise.all(underway);
    },
  };
}
