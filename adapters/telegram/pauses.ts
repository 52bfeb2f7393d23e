/** Pauses that grow: each is double the one before, up to the longest. */
export interface Pauses {
  /** The next pause, in milliseconds. */
  next(): number;
  /** Begins again with the first. */
  reset(): void;
}

/** Pauses from the first to the longest, in milliseconds. */
export function createPauses(first: number, longest: number): Pauses {
  let pause = first;
  return {
    next() {
      const now = pause;
      pause = Math.min(pause * 2, longest);
      return now;
    },
    reset() {
      pause = first;
    },
  };
}
