// Preloaded into a process of a test: its clock is ahead by so many milliseconds.

const ahead = Number(process.env.CLOCK_AHEAD_MS ?? 0);
const machine = Date.now;

class ShiftedDate extends Date {
  constructor(...given: ConstructorParameters<typeof Date> | []) {
    if (given.length === 0) super(machine() + ahead);
    else super(...(given as ConstructorParameters<typeof Date>));
  }

  static override now(): number {
    return machine() + ahead;
  }
}

globalThis.Date = ShiftedDate as DateConstructor;
