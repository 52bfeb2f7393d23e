/** Work that waits for its turn: one at a time for each key, and keys beside one another. */
export interface Lanes {
  /** Resolves, or rejects, with the work once what came before it with the same key has ended. */
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is in hand. */
  idle(): Promise<void>;
}

/** Lanes in which nothing runs yet. */
export function createLanes(): Lanes {
  const ends = new Map<string, Promise<unknown>>();
  return {
    run(key, work) {
      const before = ends.get(key) ?? Promise.resolve();
      const running = before.then(work, work);
      const end = running
        .catch(() => {})
        .finally(() => {
          if (ends.get(key) === end) ends.delete(key);
        });
      ends.set(key, end);
      return running;
    },
    async idle() {
      while (ends.size > 0) await Promise.all(ends.values());
    },
  };
}
