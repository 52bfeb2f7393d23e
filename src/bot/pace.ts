import { setTimeout as sleep } from 'node:timers/promises';

/** When a bot may write again: a platform that asks to wait is heard for everything of that bot. */
export interface Pace {
  /** Resolves when nothing asks to wait any more. @throws AbortError once `signal` is aborted. */
  ready(signal?: AbortSignal): Promise<void>;
  /** Nothing more for so many seconds; a longer pause that already holds stays. */
  pause(seconds: number): void;
}

const SECOND_MS = 1000;

/** A pace that begins free; it counts by the monotonic clock, which no clock change moves. */
export function createPace(): Pace {
  let until = 0;
  return {
    ready: async (signal) => {
      for (let left = until - performance.now(); left > 0; left = until - performance.now())
        await sleep(Math.ceil(left), undefined, signal ? { signal } : {});
    },
    pause: (seconds) => {
      until = Math.max(until, performance.now() + seconds * SECOND_MS);
    },
  };
}
