import type { Contestant } from './contestant.ts';
import { answerTo, type Form } from './form.ts';
import { median, quantile } from './numbers.ts';

/** What a contestant comes to on one form; times in ms, each the median over the rounds. */
export interface Result {
  readonly name: string;
  /** The turns that ask a question after an answer, and the verdict. */
  readonly p50: number;
  readonly p99: number;
  /** The same with loading the state from its JSON and writing it. */
  readonly p50Whole: number;
  /** One turn of each kind: the last ones that ask, over the first ones. */
  readonly lastToFirst: number;
  readonly verdict: number;
  /** Of the JSON of the state before the verdict. */
  readonly bytesPer20: number;
}

interface Lap {
  /** By person and turn. */
  readonly turns: readonly (readonly number[])[];
  readonly whole: readonly number[];
  readonly bytes: number;
}

const EACH_KIND = 4;
const WARMING = 3;

async function interview(contestant: Contestant, form: Form, person: number) {
  const [turns, whole]: [number[], number[]] = [[], []];
  let { state, asked } = await contestant.begin();
  let text = JSON.stringify(state);
  let bytes = 0;
  for (const question of form.questions) {
    if (asked !== question.id) throw new Error(`${contestant.name} asks ${asked}`);
    bytes = Buffer.byteLength(text);
    const answer = answerTo(question, person + turns.length);
    const start = performance.now();
    const stored = contestant.load(JSON.parse(text));
    const begun = performance.now();
    const turned = await contestant.turn(stored, answer);
    const ended = performance.now();
    ({ state, asked } = turned);
    text = JSON.stringify(state) ?? '';
    whole.push(performance.now() - start);
    turns.push(ended - begun);
  }
  if (asked !== undefined) throw new Error(`${contestant.name} gives no verdict`);
  return { turns, whole, bytes };
}

async function lap(contestant: Contestant, form: Form, people: number, first: number) {
  const all = [];
  for (let i = 0; i < people; i += 1) all.push(await interview(contestant, form, first + i));
  const bytes = median(all.map((one) => one.bytes));
  const whole = all.flatMap((one) => one.whole);
  return { turns: all.map((one) => one.turns), whole, bytes };
}

function resultOf(name: string, { questions }: Form, laps: readonly Lap[]): Result {
  const over = (of: (lap: Lap) => number) => median(laps.map(of));
  const slice = ({ turns }: Lap, from: number, to?: number) =>
    median(turns.flatMap((one) => one.slice(from, to)));
  const answers = questions.length - 1;
  return {
    name,
    p50: over(({ turns }) => quantile(turns.flat(), 0.5)),
    p99: over(({ turns }) => quantile(turns.flat(), 0.99)),
    p50Whole: over(({ whole }) => median(whole)),
    lastToFirst: over((one) => slice(one, -EACH_KIND - 1, -1) / slice(one, 0, EACH_KIND)),
    verdict: over((one) => slice(one, -1)),
    bytesPer20: over(({ bytes }) => (bytes * 20) / answers),
  };
}

/** Lets the contestants run in turns, round after round; the first rounds warm up and do not count. */
export async function race(
  contestants: readonly Contestant[],
  form: Form,
  { rounds, people }: { readonly rounds: number; readonly people: number },
): Promise<Result[]> {
  const laps = contestants.map((): Lap[] => []);
  for (let round = -WARMING; round < rounds; round += 1)
    for (const [i, contestant] of contestants.entries()) {
      const one = await lap(contestant, form, people, (round + WARMING) * people);
      if (round >= 0) laps[i]?.push(one);
    }
  return contestants.map(({ name }, i) => resultOf(name, form, laps[i] ?? []));
}
