import { killBroadcast } from './killed-broadcast.ts';
import { tell } from './part.ts';
import { type Storm, weather } from './storm.ts';

/** A part of the report: rows under a head, and what must not be. */
export interface Part {
  readonly rows: readonly (readonly string[])[];
  readonly faults: readonly string[];
}

const [ANSWER_MS, GOES_ON_MS, SECOND_MS] = [2000, 5000, 1000];
/** Added up, the first ones end before a storm of a minute does; scaled, it is all that much shorter. */
const RETRY_AFTER = [1, 2, 5, 10, 20, 300];
const SCALE = 20;

function part(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function seconds(ms: number): string {
  return (ms / SECOND_MS).toFixed(2);
}

function storms(isFull: boolean): readonly Storm[] {
  const scale = isFull ? 1 : SCALE;
  const retryAfter = RETRY_AFTER.map((asked) => asked / scale);
  const [least, most] = [retryAfter[0], retryAfter.at(-1)];
  const names = ['every 10th: 1', 'every 10th: 2'];
  const short = names.map((name, i) => ({
    ...{ name, every: 10, retryAfter: [i + 1], seconds: isFull ? 60 : 10 },
    ...{ count: isFull ? 400 : 80, questions: 3 },
  }));
  const long = [10, 1].map((every) => ({
    ...{ every, retryAfter, seconds: isFull ? 60 : 6, count: 100, questions: 3 },
    name: `every ${every === 1 ? 'one' : '10th'}: ${least} to ${most}`,
  }));
  return [...short, ...long];
}

/** The heads over the storms. */
export const STORM_HEAD = [
  ...['429 to (retry_after in s)', 'seconds', '429s', 'early', 'lost', 'twice', 'questions'],
  ...['p95, s', 'p95 beside pauses, s'],
];

/**
 * Storms of 429 while a broadcast goes out and people ask. Where the platform asks to wait longer than
 * two seconds, an answer within two seconds would be a request before its time: then only what the bot
 * itself takes is held to the bar.
 */
export async function stormPart(isFull: boolean): Promise<Part> {
  const [rows, faults]: [string[][], string[]] = [[], []];
  for (const storm of storms(isFull)) {
    const weathered = await weather(storm);
    const { refused, early, lost, twice, waits, own } = weathered;
    const numbers = [storm.seconds, refused, early, lost, twice, waits.length];
    const [p95, ownP95] = [part(waits, 0.95), part(own, 0.95)];
    const row = [storm.name, ...numbers.map(String), seconds(p95), seconds(ownP95)];
    tell(row);
    rows.push(row);
    faults.push(...weathered.faults);
    if (ownP95 > ANSWER_MS) faults.push(`${storm.name}: beside pauses ${seconds(ownP95)} s`);
    const isBrief = storm.retryAfter.every((asked) => asked <= 1);
    if (isBrief && p95 > ANSWER_MS) faults.push(`${storm.name}: p95 ${seconds(p95)} s`);
  }
  return { rows, faults };
}

/** The heads over the killed broadcasts. */
export const KILLED_HEAD = [
  ...['killed during a broadcast', 'recipients', 'kills', 'lost', 'twice'],
  ...['at most', 'in doubt', 'goes on in, s', 'slowest'],
];

/** Broadcasts of a real bot that is killed. */
export async function killedPart(isFull: boolean): Promise<Part> {
  const [rows, faults]: [string[][], string[]] = [[], []];
  const size = isFull
    ? { count: 10_000, kills: 20, perSecond: 300 }
    : { count: 300, kills: 3, perSecond: 30 };
  for (const inDoubt of ['resend', 'skip'] as const) {
    const { sums, lost, twice, underway, goesOn } = await killBroadcast({ inDoubt, ...size });
    const all = Object.values(sums).reduce((sum, count) => sum + count, 0);
    const { ambiguous = 0 } = sums;
    const slowest = Math.max(...goesOn);
    const most = inDoubt === 'skip' ? 0 : underway;
    const numbers = [size.count, size.kills, lost, twice, most, ambiguous];
    const row = [...numbers.map(String), seconds(part(goesOn, 0.5)), seconds(slowest)];
    tell([inDoubt, ...row]);
    rows.push([inDoubt, ...row]);
    if (all !== size.count) faults.push(`${inDoubt}: ${JSON.stringify(sums)}`);
    if (lost > 0) faults.push(`${inDoubt}: ${lost} lost`);
    if (twice > most) faults.push(`${inDoubt}: ${twice} twice, at most ${most}`);
    if (slowest >= GOES_ON_MS) faults.push(`${inDoubt}: went on after ${seconds(slowest)} s`);
  }
  return { rows, faults };
}
