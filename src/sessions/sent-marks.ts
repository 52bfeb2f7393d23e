/** Which events' replies were sent, until a write of their address carries the mark along. */
export interface SentMarks {
  add(address: string, event: string): void;
  /** The marks of an address as they are now; later ones are not among them. */
  of(address: string): ReadonlySet<string>;
  /** Forgets marks that are written, or that have nothing left to mark. */
  settle(address: string, written: ReadonlySet<string>): void;
  addresses(): string[];
}

/** Marks in memory: losing them in a crash means sending twice, never not at all. */
export function createSentMarks(): SentMarks {
  const marks = new Map<string, Set<string>>();
  return {
    add: (address, event) => {
      const events = marks.get(address);
      if (events === undefined) marks.set(address, new Set([event]));
      else events.add(event);
    },
    of: (address) => new Set(marks.get(address)),
    settle: (address, written) => {
      const left = marks.get(address)?.difference(written);
      if (left === undefined || left.size === 0) marks.delete(address);
      else marks.set(address, left);
    },
    addresses: () => [...marks.keys()],
  };
}
