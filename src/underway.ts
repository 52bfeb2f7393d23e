/** Work that nobody waits for. */
export interface Underway {
  begin(work: () => Promise<void>): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

/** Begins work that nobody waits for; `failed` is told where some of it fails. */
export function createUnderway(failed: (error: unknown) => void): Underway {
  const all = new Set<Promise<void>>();
  return {
    begin: (work) => {
      const running = work()
        .catch(failed)
        .finally(() => all.delete(running));
      all.add(running);
    },
    idle: async () => {
      while (all.size > 0) await Promise.all(all);
    },
  };
}
