import type { Questions } from '../conversations/questions/answer-questions.ts';

/** How long the process is left alone first, and between two tables, so that events go before. */
const PAUSE_MS = { first: 300, next: 20 };

const begun = new WeakSet<Questions>();

/**
 * Reads how people ask in the pauses once somebody is there, a table at a time, so that nobody's first
 * question waits for it; what is asked before is answered all the same. Keeps no process alive.
 */
export function readAhead(questions: Questions): void {
  if (begun.has(questions)) return;
  begun.add(questions);
  const step = (): void => {
    if (questions.readAhead()) setTimeout(step, PAUSE_MS.next).unref();
  };
  setTimeout(step, PAUSE_MS.first).unref();
}
