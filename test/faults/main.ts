import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { table } from '../bench/table.ts';
import { killsOn, OUTAGE_HEAD, outageRow, type Row } from './rows.ts';

// `node test/faults/main.ts` shows what killed processes and failing platforms do to people: a small
// size without options, 200 interviews with `--full`. Exits with 1 where anything is lost or double.

const { values } = parseArgs({ options: { full: { type: 'boolean', default: false } } });
const people = values.full ? 20 : 4;
const mostKills = values.full ? 60 : 8;
const lots = values.full
  ? { polling: 5, webhook: 3, socket: 2 }
  : { polling: 1, webhook: 1, socket: 1 };

console.log(`Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`);
const rows: Row[] = [];
for (const way of ['polling', 'webhook', 'socket'] as const)
  for (let lot = 0; lot < lots[way]; lot += 1) {
    const row = await killsOn(way, people, mostKills);
    rows.push(row);
    for (const fault of row.faults) console.error(fault);
  }
const head = [
  'killed during interviews',
  'interviews',
  'kills',
  'repeated',
  'most for one',
  'faults',
];
console.log(table([head, ...rows.map(({ cells }) => cells)]));
const byPoint = new Map<string, number>();
for (const row of rows)
  for (const [name, count] of row.byPoint) byPoint.set(name, (byPoint.get(name) ?? 0) + count);
console.log(
  `\n${table([['killed at', 'times'], ...[...byPoint].map(([a, b]) => [a, String(b)])])}`,
);
const outage = await outageRow(values.full ? 30_000 : 6500);
console.log(`\n${table([OUTAGE_HEAD, outage.cells])}`);
for (const fault of outage.faults) console.error(fault);
if ([...rows, outage].some(({ faults }) => faults.length > 0)) process.exitCode = 1;
