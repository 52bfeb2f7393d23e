/** Runs tasks of one key one after another, in the order they came; different keys do not wait. */
export interface Queue {
  run<Result>(key: string, task: () => Promise<Result>): Promise<Result>;
}

/** A queue that remembers only the keys that have work. */
export function createQueue(): Queue {
  const last = new Map<string, Promise<unknown>>();
  return {
    run: async (key, task) => {
      const before = last.get(key);
      // A failed task is its caller's concern, not that of the next in line.
      const result = before === undefined ? task() : before.then(task, task);
      last.set(key, result);
      try {
        return await result;
      } finally {
        if (last.get(key) === result) last.delete(key);
      }
    },
  };
}
