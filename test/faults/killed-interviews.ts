import { setTimeout as sleep } from 'node:timers/promises';
import { fileWords, type Step } from '../end-to-end/interview.ts';
import { repeat } from '../end-to-end/repeat.ts';
import type { Bots, PlatformWorld, Talker } from '../end-to-end/world.ts';
import type { KillPoint } from './kill-points.ts';

/** What people were told beyond, or short of, what they are told when nothing happens. */
export interface Difference {
  /** Answers that came again, whole or in part. */
  readonly repeated: number;
  /** Messages that were never to come: a turn more, or another one. */
  readonly strange: readonly string[];
  readonly missing: readonly string[];
}

/** What came of interviews during which the process was killed again and again. */
export interface Outcome {
  readonly interviews: number;
  readonly kills: number;
  /** How often it was killed at each moment. */
  readonly byPoint: ReadonlyMap<string, number>;
  /** The most answers that came again to one person. */
  readonly mostRepeated: number;
  readonly repeated: number;
  readonly faults: readonly string[];
}

/** How interviews are killed. */
export interface Killing {
  readonly world: PlatformWorld;
  readonly bots: Bots;
  readonly points: readonly KillPoint[];
  /** The interview as it went at the terminal. */
  readonly steps: readonly Step[];
  readonly people: number;
  /** After so many kills the process is left alone. */
  readonly mostKills: number;
  /** How long a process lives at least before it is killed again, in milliseconds. */
  readonly lifeMs: number;
  /** Whether nothing of before the last kill has still to come again: platforms do not try for ever. */
  readonly isSettled: () => boolean;
  /** How long somebody thinks at least before the next answer, in milliseconds. */
  readonly paceMs: number;
  /** Who answers by words does not press anything. */
  readonly byWords: boolean;
}

const PATIENCE_MS = 30_000;
const MORE_LIFE_MS = 250;

/** One message, and which answer it belongs to. */
export interface Said {
  readonly text: string;
  readonly answer: number;
}

/** Compares what one person was told with what another was told whom nothing disturbed. */
export function differenceOf(expected: readonly Said[], seen: readonly string[]): Difference {
  let at = 0;
  let repeated = 0;
  let before: number | undefined;
  const strange: string[] = [];
  for (const text of seen) {
    const again = expected.slice(0, at).findLast((said) => said.text === text);
    if (text === expected[at]?.text) {
      at += 1;
      before = undefined;
    } else if (again === undefined) strange.push(text);
    else {
      if (again.answer !== before) repeated += 1;
      before = again.answer;
    }
  }
  return { repeated, strange, missing: expected.slice(at).map(({ text }) => text) };
}

/** What somebody is told whom nothing disturbs. */
async function undisturbed(talker: Talker, killing: Killing): Promise<readonly Said[]> {
  const told: Said[] = [];
  for (const [answer, step] of killing.steps.entries()) {
    await repeat(talker, step, killing.byWords, PATIENCE_MS);
    await killing.world.quiet(60);
    const news = talker.transcript().slice(told.length);
    told.push(...news.map((text) => ({ text, answer })));
  }
  return told;
}

async function hold(talker: Talker, { steps, byWords }: Killing, pause: () => number) {
  for (const step of steps) {
    await repeat(talker, step, byWords, PATIENCE_MS);
    await sleep(pause());
  }
}

async function fileOf(talker: Talker): Promise<unknown> {
  for (let left = 100; left > 0 && !talker.file(); left -= 1) await sleep(100);
  return fileWords(talker.file() ?? Buffer.from('{}'));
}

/** Kills the process at one moment after another until `isOver`, and starts it again each time. */
async function kill(killing: Killing, isOver: () => boolean): Promise<Map<string, number>> {
  const { bots, points, lifeMs, isSettled, mostKills } = killing;
  let left = mostKills;
  const byPoint = new Map<string, number>();
  for (let turn = 0; left > 0 && !isOver(); turn += 1) {
    const point = points[turn % points.length];
    if (!point) break;
    while (!isSettled() && !isOver()) await sleep(1);
    const { now } = bots;
    let wasKilled = false;
    await point.strike(() => {
      wasKilled = true;
      now.child.kill('SIGKILL');
    });
    if (!wasKilled) continue;
    left -= 1;
    await now.kill();
    byPoint.set(point.name, (byPoint.get(point.name) ?? 0) + 1);
    await bots.start();
    await sleep(lifeMs + ((turn * 37) % MORE_LIFE_MS));
  }
  return byPoint;
}

function faultsOf(person: number, difference: Difference, kills: number): string[] {
  const { strange, missing, repeated } = difference;
  return [
    ...strange.map((text) => `${person}: a message more: ${text.slice(0, 200)}`),
    ...missing.map((text) => `${person}: a message less: ${text.slice(0, 200)}`),
    ...(repeated > kills ? [`${person}: ${repeated} repeated in ${kills} kills`] : []),
  ];
}

/** Holds interviews at the same time, and kills the process during them. */
export async function killedInterviews(killing: Killing): Promise<Outcome> {
  const { world, people } = killing;
  const model = world.talker('en');
  const expected = await undisturbed(model, killing);
  const kept = JSON.stringify(await fileOf(model));
  const talkers = Array.from({ length: people }, () => world.talker('en'));
  let isOver = false;
  const talking = Promise.allSettled(
    talkers.map((talker, i) => hold(talker, killing, () => killing.paceMs + ((i * 13) % 60))),
  );
  const over = talking.then(() => {
    isOver = true;
  });
  const [ends, byPoint] = await Promise.all([talking, kill(killing, () => isOver), over]);
  await world.quiet();
  const kills = [...byPoint.values()].reduce((sum, count) => sum + count, 0);
  const differences = talkers.map((talker) => differenceOf(expected, talker.transcript()));
  const files = await Promise.all(talkers.map(fileOf));
  return {
    ...{ interviews: people, kills, byPoint },
    mostRepeated: Math.max(...differences.map(({ repeated }) => repeated)),
    repeated: differences.reduce((sum, { repeated }) => sum + repeated, 0),
    faults: [
      ...ends.flatMap((end, i) => (end.status === 'rejected' ? [`${i}: ${end.reason}`] : [])),
      ...differences.flatMap((difference, i) => faultsOf(i, difference, kills)),
      ...files.flatMap((file, i) =>
        JSON.stringify(file) === kept ? [] : [`${i}: other answers are kept`],
      ),
      ...killing.bots.crashes,
    ],
  };
}
