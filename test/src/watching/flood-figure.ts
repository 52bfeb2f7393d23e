import { setTimeout as sleep } from 'node:timers/promises';
import type { FakeAdapter } from '../bot/fake-adapter.ts';
import { start } from './watched-bot.ts';

const [OTHERS, TURNS, REST_MS] = [10, 20, 20];
const [FLOOD_A_SECOND, TICK_MS, SECOND_MS] = [1000, 5, 1000];
const P95 = 0.95;

/** What others wait for a turn, without and beside one person who writes a thousand times a second. */
interface FloodFigure {
  /** The 95th percentile over all rounds, in ms. */
  readonly aloneMs: number;
  readonly besideMs: number;
  /** The events of the flood. */
  readonly brought: number;
  /** Turns of others that were not written. */
  readonly failed: number;
}

/** One person who writes all the time, until ended; gives how many events they brought. */
function flooding(adapter: FakeAdapter): { end: () => number } {
  const began = performance.now();
  let count = 0;
  const timer = setInterval(() => {
    const due = ((performance.now() - began) * FLOOD_A_SECOND) / SECOND_MS;
    for (; count < due; count += 1)
      void adapter.bring('flood', { id: `${began}-${count}`, kind: 'text', text: 'hello' });
  }, TICK_MS);
  return {
    end: () => {
      clearInterval(timer);
      return count;
    },
  };
}

/** The times of the turns of some people who write at the same time, in ms; NaN for one that failed. */
async function turnTimes(adapter: FakeAdapter, round: string): Promise<number[]> {
  const people = Array.from({ length: OTHERS }, async (_, person) => {
    const times: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const began = performance.now();
      const came = adapter.bring(`other-${round}-${person}`, start(`${round}-${turn}`));
      times.push(await came.then(() => performance.now() - began).catch(() => Number.NaN));
      await sleep(REST_MS);
    }
    return times;
  });
  return (await Promise.all(people)).flat();
}

function p95(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * P95)] ?? Number.NaN;
}

/** Measures in rounds that alternate, so that what else the machine does falls on both. */
export async function measureFlood(adapter: FakeAdapter, rounds: number): Promise<FloodFigure> {
  await turnTimes(adapter, 'warm');
  const [alone, beside]: [number[], number[]] = [[], []];
  let brought = 0;
  for (let round = 0; round < rounds; round += 1) {
    alone.push(...(await turnTimes(adapter, `alone-${round}`)));
    const flood = flooding(adapter);
    beside.push(...(await turnTimes(adapter, `beside-${round}`)));
    brought += flood.end();
  }
  const failed = [...alone, ...beside].filter((time) => Number.isNaN(time)).length;
  return { aloneMs: p95(alone), besideMs: p95(beside), brought, failed };
}
