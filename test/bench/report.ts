import { PEOPLE, SHARED } from './at-once.ts';
import type { ChatProcess } from './chat-process.ts';
import { KEEPINGS } from './durable.ts';
import type { Result } from './race.ts';
import { bar, short, table } from './table.ts';

const BARS = {
  p50: 0.05,
  edit: 2,
  worstEdit: 5,
  lastToFirst: 1.3,
  bytes: 1500,
  startMs: 1000,
  megabytes: 120,
};
const BYTES_IN_MB = 1_048_576;

type Measure = keyof Omit<Result, 'name'>;

const ROWS: readonly (readonly [Measure, string])[] = [
  ['p50', 'engine turn, p50, ms'],
  ['p99', 'engine turn, p99, ms'],
  ['p50Whole', 'with load and write as JSON, p50, ms'],
  ['lastToFirst', 'last questions / first questions'],
  ['verdict', 'turn with the verdict, ms'],
  ['bytesPer20', 'state, bytes per 20 answers'],
];

function barOf(measure: Measure, value: number): string {
  if (measure === 'p50') return bar(value, '<=', BARS.p50);
  if (measure === 'lastToFirst') return bar(value, '<=', BARS.lastToFirst);
  return measure === 'bytesPer20' ? bar(value, '<=', BARS.bytes) : '';
}

/** The contestants beside each other, each with its ratio to the first. */
export function racePart(count: number, results: readonly Result[]): string {
  const [first, ...others] = results as readonly [Result, ...Result[]];
  const rows = ROWS.map(([measure, label]) => [
    label,
    short(first[measure]),
    ...others.flatMap((one) => [short(one[measure]), `x ${short(one[measure] / first[measure])}`]),
    barOf(measure, first[measure]),
  ]);
  const names = others.flatMap(({ name }) => [name, 'ratio']);
  return table([[`${count} questions`, first.name, ...names, 'bar'], ...rows]);
}

/** The whole way of a turn: on each form, by how it is kept. */
export function durablePart(counts: readonly number[], rates: readonly (readonly number[])[]) {
  const rows = KEEPINGS.map(({ name, atLeast }, i) => {
    const all = rates.map((rate) => rate[i] ?? 0);
    return [name, ...all.map((rate) => short(rate)), bar(Math.min(...all), '>=', atLeast)];
  });
  const heads = counts.map((count) => `${count} questions`);
  return table([['load, turn, write: turns a second on SQLite', ...heads, 'bar'], ...rows]);
}

/** The whole way of a turn when people write at once: on each form, by the store. */
export function atOncePart(counts: readonly number[], rates: readonly (readonly number[])[]) {
  const rows = SHARED.map(({ name, atLeast }, i) => {
    const all = rates.map((rate) => rate[i] ?? 0);
    const wanted = atLeast === undefined ? '' : bar(Math.min(...all), '>=', atLeast);
    return [name, ...all.map((rate) => short(rate)), wanted];
  });
  const heads = counts.map((count) => `${count} questions`);
  return table([[`${PEOPLE} people at once: turns a second`, ...heads, 'bar'], ...rows]);
}

/** The real exchange call and the chat process. */
export function processPart(
  verdicts: readonly { readonly name: string; readonly rate: number }[],
  edit: { readonly p50: number; readonly p99: number },
  { firstLineMs, idleBytes }: ChatProcess,
): string {
  const megabytes = idleBytes / BYTES_IN_MB;
  const start = bar(firstLineMs, '<', BARS.startMs);
  return table([
    ['the exchange call and the chat process', 'Callguide', 'bar'],
    ...verdicts.map(({ name, rate }) => [`verdicts a second: ${name}`, short(rate), '']),
    [
      'an edit by the office, three turns, p50, ms',
      short(edit.p50),
      bar(edit.p50, '<=', BARS.edit),
    ],
    ['an edit by the office, p99, ms', short(edit.p99), bar(edit.p99, '<=', BARS.worstEdit)],
    ['chat --json: start to first line, ms', short(firstLineMs), start],
    ['chat --json: idle after 2 s, MB', short(megabytes), bar(megabytes, '<', BARS.megabytes)],
  ]);
}
