import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Figures } from './stored-process.ts';
import { bar, short, table } from './table.ts';

const ROOT = new URL('../../', import.meta.url);
const SOAKING = new URL('./soak-process.ts', import.meta.url);
const STORED = new URL('./stored-process.ts', import.meta.url);
const BYTES_IN_MB = 1_048_576;
const [SLOPE_PER, SLOPE_BAR, RATIO_BAR, ROUNDS] = [100_000, 1, 1.3, 21];
/** The first part of a long run warms up: caches fill, and machine code is made. */
const WARMING_PART = 0.2;
const [FULL_TURNS, MORE_ROWS] = [1_000_000, 1.3];
/** The tables whose rows go with the people. */
const OF_PEOPLE = ['entries', 'people', 'cases', 'subscriptions', 'reminders'];

/** What a process held after so many turns, in bytes and rows. */
interface Sample {
  readonly turns: number;
  readonly rss: number;
  readonly rows: Readonly<Record<string, number>>;
}

interface Soaked {
  readonly turns: number;
  readonly people: number;
  readonly seconds: number;
  readonly samples: readonly Sample[];
}

/** The words before the program in the script that starts Callguide, so that it is measured as it is run. */
function flags(): string[] {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
    scripts: { callguide: string };
  };
  return scripts.callguide.split(' ').slice(1, -1);
}

/** Runs a program of this folder in a process of its own with a folder of its own, and reads its JSON. */
async function printed<Result>(program: URL, ...words: readonly (string | number)[]) {
  const folder = mkdtempSync(join(tmpdir(), 'callguide-bench-'));
  try {
    const args = [...flags(), fileURLToPath(program), folder, ...words.map(String)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const [out] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    return JSON.parse(out) as Result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The slope of the straight line that fits best, in MB for so many turns. */
function slopeOf(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, one) => sum + of(one), 0) / samples.length;
  const [turns, rss] = [mean((one) => one.turns), mean((one) => one.rss)];
  const covariance = mean((one) => (one.turns - turns) * (one.rss - rss));
  const variance = mean((one) => (one.turns - turns) ** 2);
  return ((covariance / variance) * SLOPE_PER) / BYTES_IN_MB;
}

/** The fewest rows of people in each half of the run: between two deadlines they are back to where they were. */
function fewestRows(samples: readonly Sample[]): readonly [number, number] {
  const rowsOf = ({ rows }: Sample) => OF_PEOPLE.reduce((sum, name) => sum + (rows[name] ?? 0), 0);
  const half = Math.floor(samples.length / 2);
  const fewest = (some: readonly Sample[]) => Math.min(...some.map(rowsOf));
  return [fewest(samples.slice(0, half)), fewest(samples.slice(half))];
}

/** So many turns through one whole process on a clock that goes fast. */
export async function soakPart(turns: number): Promise<string> {
  const soaked = await printed<Soaked>(SOAKING, turns);
  const { people, seconds } = soaked;
  const samples = soaked.samples.filter((one) => one.turns >= turns * WARMING_PART);
  const slope = slopeOf(samples);
  const [first, second] = fewestRows(samples);
  const most = Math.max(...samples.map(({ rss }) => rss)) / BYTES_IN_MB;
  const others = Object.entries(samples.at(-1)?.rows ?? {}).filter(
    ([name]) => !OF_PEOPLE.includes(name),
  );
  return table([
    [`${soaked.turns} turns of ${people} people through one process`, 'Callguide', 'bar'],
    [
      'memory, MB more for each 100000 turns',
      short(slope),
      turns < FULL_TURNS ? 'too short to tell' : bar(slope, '<', SLOPE_BAR),
    ],
    ['the most memory, MB', short(most), ''],
    ['fewest rows of people, first half of the year', String(first), ''],
    [
      'fewest rows of people, second half',
      String(second),
      bar(second, '<=', Math.round(first * MORE_ROWS)),
    ],
    ['turns a second', short(soaked.turns / seconds), ''],
    ...others.map(([name, rows]) => [`rows at the end: ${name}`, String(rows), '']),
  ]);
}

/** What a turn costs on SQLite with so many stored sessions, beside a thousand. */
export async function storedPart(people: number): Promise<string> {
  type Both = Readonly<Record<'asLeft' | 'inMemory', Figures>>;
  const { asLeft, inMemory } = await printed<Both>(STORED, people, ROUNDS);
  const row = (what: string, of: (figures: Figures) => number) => [
    ...[what, short(of(asLeft)), short(of(inMemory))],
  ];
  const both = bar(inMemory.ratio, '<=', RATIO_BAR);
  return table([
    ['a turn by how many sessions are stored', 'files as filled', 'files in memory', 'bar'],
    [...row('1000 sessions, ms a turn', ({ few }) => few), ''],
    [...row(`${people} sessions, ms a turn`, ({ many }) => many), ''],
    [...row('ratio by the clock, median over the rounds', ({ ratio }) => ratio), both],
    [...row('ratio of processor time', ({ processor }) => processor), ''],
  ]);
}
