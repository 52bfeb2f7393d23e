import { table } from '../bench/table.ts';
import type { Part } from './part.ts';
import { killsOn, OUTAGE_HEAD, outageRow, type Row } from './rows.ts';

const HEAD = [
  'killed during interviews',
  'interviews',
  'kills',
  'repeated',
  'most for one',
  'faults',
];
const SMALL = { people: 4, mostKills: 8, polling: 1, webhook: 1, socket: 1 };
const FULL = { people: 20, mostKills: 60, polling: 5, webhook: 3, socket: 2 };
const [SHORT_MS, LONG_MS] = [6500, 30_000];

/** One process that is killed during interviews, by every way in. */
export async function killsPart(full: boolean): Promise<Part> {
  const { people, mostKills, ...lots } = full ? FULL : SMALL;
  const rows: Row[] = [];
  for (const way of ['polling', 'webhook', 'socket'] as const)
    for (let lot = 0; lot < lots[way]; lot += 1) rows.push(await killsOn(way, people, mostKills));
  const byPoint = new Map<string, number>();
  for (const row of rows)
    for (const [name, count] of row.byPoint) byPoint.set(name, (byPoint.get(name) ?? 0) + count);
  const points = [...byPoint].map(([name, count]) => [name, String(count)]);
  const killed = table([HEAD, ...rows.map(({ cells }) => cells)]);
  return {
    text: `${killed}\n\n${table([['killed at', 'times'], ...points])}`,
    faults: rows.flatMap(({ faults }) => faults),
  };
}

/** One process whose store cannot be written for a while. */
export async function outagePart(full: boolean): Promise<Part> {
  const { cells, faults } = await outageRow(full ? LONG_MS : SHORT_MS);
  return { text: table([OUTAGE_HEAD, cells]), faults };
}
