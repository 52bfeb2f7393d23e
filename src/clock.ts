/** What time it is for the store. An event may say its own *now*, and time never runs backwards. */
export interface Clock {
  /** Unix ms: the later of the machine's clock and the moment of the present event. */
  now(): number;
  /** Sets the moment of the present event; without one the machine's clock holds. */
  travel(to: Date | undefined): void;
}

/** A clock that begins at the machine's. A moment in the past never makes what is kept any older. */
export function createClock(machine: () => number = Date.now): Clock {
  let moment = Number.NEGATIVE_INFINITY;
  return {
    now: () => Math.max(machine(), moment),
    travel: (to) => {
      moment = to?.getTime() ?? Number.NEGATIVE_INFINITY;
    },
  };
}
