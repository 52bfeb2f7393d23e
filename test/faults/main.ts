import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { table } from '../bench/table.ts';
import { KILLED_HEAD, killedPart, STORM_HEAD, stormPart } from './broadcast-rows.ts';
import { killsPart, outagePart } from './kills.ts';
import type { Part } from './part.ts';
import { replicasPart } from './replicas.ts';
import { upgradePart } from './upgrade.ts';

// `node test/faults/main.ts` shows what killed processes and failing platforms and stores do to people:
// all parts, or those that are named; small, or in full with `--full`; of the replicas' proofs those that
// have `--only WORDS` in their name. Exits with 1 where anything is lost or double.

/** Rows under their heads. */
const under =
  (head: readonly string[], rowsOf: typeof stormPart) =>
  async (full: boolean): Promise<Part> => {
    const { rows, faults } = await rowsOf(full);
    return { text: table([head, ...rows]), faults };
  };

const PARTS: Readonly<Record<string, (full: boolean, only?: string) => Promise<Part>>> = {
  kills: killsPart,
  outage: outagePart,
  storms: under(STORM_HEAD, stormPart),
  broadcasts: under(KILLED_HEAD, killedPart),
  replicas: replicasPart,
  upgrade: upgradePart,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { full: { type: 'boolean', default: false }, only: { type: 'string' } },
});
console.log(`Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`);
for (const name of positionals.length > 0 ? positionals : Object.keys(PARTS)) {
  const part = PARTS[name];
  if (!part)
    throw new Error(`There is no part "${name}". There is: ${Object.keys(PARTS).join(', ')}`);
  const { text, faults } = await part(values.full, values.only);
  console.log(`\n${text}`);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
