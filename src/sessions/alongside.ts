import type { Alongside } from './contract.ts';

/** Several things that are kept beside the sessions, as one: all of them go in with a write, or none. */
export function allAlongside(...all: readonly Alongside[]): Alongside {
  return {
    changed: (change) => all.flatMap((one) => one.changed(change)),
    forget: async (address) => {
      for (const one of all) await one.forget(address);
    },
  };
}
