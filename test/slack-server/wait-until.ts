import type { Shown } from './screen.ts';
import type { World } from './world.ts';

/** What is waited for: a part of the text, or whatever a message must be. */
export type Wanted = string | RegExp | ((message: Shown) => boolean);

/** How long is waited, in milliseconds, and whether a message from before counts too. */
export interface Waiting {
  readonly within?: number;
  readonly anyTime?: boolean;
}

/** Whether a message is what is waited for. */
export function isWanted(message: Shown, wanted: Wanted): boolean {
  if (typeof wanted === 'function') return wanted(message);
  return typeof wanted === 'string' ? message.text.includes(wanted) : wanted.test(message.text);
}

/** Resolves with what is found, as soon as it is. @throws Error that says what is there instead */
export function waitUntil<T>(
  { rooms }: World,
  look: () => T | undefined,
  { within, failing }: { within: number; failing: () => string },
): Promise<T> {
  const found = look();
  if (found !== undefined) return Promise.resolve(found);
  return new Promise((resolve, reject) => {
    const stop = rooms.watch(() => {
      const now = look();
      if (now === undefined) return;
      clearTimeout(timer);
      stop();
      resolve(now);
    });
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`${failing()} within ${within} ms`));
    }, within);
  });
}

/** Resolves when something has come true. @throws Error when the time is over, in milliseconds */
export async function cameTrue(
  isTrue: () => boolean,
  within: number,
  failing: () => string,
): Promise<void> {
  const end = performance.now() + within;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(failing());
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
