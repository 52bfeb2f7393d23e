import { createHash } from 'node:crypto';

/** How many things there were, and a sum over them that does not depend on their order. */
export interface Checksum {
  readonly count: number;
  readonly sum: string;
}

/** Adds up things: two stores with the same things have the same sum, in whatever order they keep them. */
export function createChecksum() {
  let count = 0;
  let sum = 0n;
  return {
    add: (thing: Readonly<Record<string, unknown>>): void => {
      const sorted = Object.entries(thing).sort(([one], [other]) => (one < other ? -1 : 1));
      const hash = createHash('sha256').update(JSON.stringify(sorted)).digest();
      count += 1;
      sum = BigInt.asUintN(128, sum + hash.readBigUInt64LE(0) + (hash.readBigUInt64LE(8) << 64n));
    },
    result: (): Checksum => ({ count, sum: sum.toString(16) }),
  };
}
