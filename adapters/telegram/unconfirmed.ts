/** The updates that were brought and not yet confirmed to Telegram, by id. */
export interface Unconfirmed {
  /** Takes up an update; false where it is known. */
  add(id: number): boolean;
  /** Notes that it is written, or let go. */
  settle(id: number): void;
  isOpen(id: number): boolean;
  /** How many are not written yet. */
  readonly open: number;
  /** How many there are, with those that are written behind one that is not. */
  readonly size: number;
  /** All before this one may be confirmed; undefined where Telegram needs no word. */
  readonly offset: number | undefined;
  /** Telegram has heard this offset; with nothing left it need not hear it again. */
  confirmed(offset: number | undefined, isEmpty: boolean): void;
}

/**
 * No update is brought yet. After an answer without updates everything is confirmed, and the offset
 * is left out: after a quiet week Telegram counts on from any number, also from a lower one.
 */
export function createUnconfirmed(): Unconfirmed {
  const open = new Map<number, boolean>();
  let next: number | undefined;
  const lowest = () => {
    const ids = [...open].flatMap(([id, isOpen]) => (isOpen ? [id] : []));
    return ids.length > 0 ? Math.min(...ids) : next;
  };
  return {
    add(id) {
      if (open.has(id)) return false;
      open.set(id, true);
      next = Math.max(next ?? 0, id + 1);
      return true;
    },
    settle: (id) => void open.set(id, false),
    isOpen: (id) => open.get(id) === true,
    get open() {
      return [...open.values()].filter(Boolean).length;
    },
    get size() {
      return open.size;
    },
    get offset() {
      return lowest();
    },
    confirmed(offset, isEmpty) {
      if (offset === undefined) return;
      for (const [id, isOpen] of open) if (id < offset && !isOpen) open.delete(id);
      if (isEmpty && open.size === 0) next = undefined;
    },
  };
}
