import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { BotProcess } from '../end-to-end/bot-process.ts';
import { telegramWorld } from '../end-to-end/telegram-world.ts';
import { ownStore } from '../end-to-end/world.ts';
import { quantile } from './numbers.ts';
import { nodeOptions, Posting } from './posting.ts';
import { bar, short, table } from './table.ts';

const FLOODING = fileURLToPath(new URL('./flood-process.ts', import.meta.url));
const [FLOOD_A_SECOND, OTHERS_A_SECOND, TURNS, SETTLE_MS] = [1000, 50, 250, 500];
/** What Linux counts processor time in. */
const TICK_MS = 10;
const [P95, MOST_PERCENT, FIRST_PERSON, PEOPLE] = [0.95, 10, 8_500_000, 50];

interface Flooded {
  readonly alone: readonly number[];
  readonly beside: readonly number[];
  readonly flood: number;
  readonly refused: number;
  /** Ms of a processor that one message of the flood costs the bot. */
  readonly perMessage: number;
}

/** The processor time that a process has used, in ms. */
function cpuMs(pid: number | undefined): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** One person who floods, until ended; gives how many messages they posted. */
function flooding(webhook: string) {
  const args = [FLOODING, webhook, String(FLOOD_A_SECOND)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return async (): Promise<number> => {
    child.kill('SIGTERM');
    const [count] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    return Number(count);
  };
}

/** Turns of others, a different person each time. */
function turnsOf(round: number): [number, string][] {
  return Array.from({ length: TURNS }, (_, i) => {
    const person = FIRST_PERSON + ((round * TURNS + i) % PEOPLE) + round * PEOPLE;
    return [person, i < PEOPLE ? '/start shanghai-2024-exchange_scientist_en' : '/status'];
  });
}

async function flooded(rounds: number): Promise<Flooded> {
  const telegram = await telegramWorld('webhook', { keep: 'counts', isOpenToAll: true });
  const settings = { ...telegram.settings, STORE_URL: ownStore(), LOG_LEVEL: 'silent' };
  const bot = new BotProcess(settings, [], nodeOptions());
  const [alone, beside]: [number[], number[]] = [[], []];
  let [flood, refused, used] = [0, 0, 0];
  // On connections of its own: those of the window before have been idle, and may just be closing.
  const window = async (place: number) => {
    const posting = new Posting(telegram, 1 + place * TURNS);
    const times = await posting.all(turnsOf(place), OTHERS_A_SECOND);
    posting.close();
    refused += posting.refused;
    return times;
  };
  try {
    await bot.says('Callguide answers on');
    for (let round = -1; round < rounds; round += 1) {
      const began = cpuMs(bot.child.pid);
      const quiet = await window(2 * round + 2);
      const before = cpuMs(bot.child.pid);
      const end = flooding(telegram.webhook);
      await sleep(SETTLE_MS);
      const loud = await window(2 * round + 3);
      const count = await end();
      used += cpuMs(bot.child.pid) - before - (before - began);
      await sleep(SETTLE_MS);
      if (round < 0) continue;
      alone.push(...quiet);
      beside.push(...loud);
      flood += count;
    }
    return { alone, beside, flood, refused, perMessage: used / flood };
  } finally {
    await bot.kill();
    await telegram.close();
  }
}

/** What others wait for an acknowledgement, without and beside one person who floods, in turns. */
export async function floodPart(rounds: number): Promise<string> {
  const { alone, beside, flood, refused, perMessage } = await flooded(rounds);
  const [one, other] = [quantile(alone, P95), quantile(beside, P95)];
  const more = (100 * other) / one - 100;
  const [load = 0] = loadavg();
  return table([
    [
      `one person at ${FLOOD_A_SECOND} messages a second; load ${load.toFixed(1)}`,
      'Callguide',
      'bar',
    ],
    ['messages of the flood', String(flood), ''],
    ['ms of a processor for each of them', short(perMessage), ''],
    ['others without it, p50, ms', short(quantile(alone, 0.5)), ''],
    ['others beside it, p50, ms', short(quantile(beside, 0.5)), ''],
    ['others without it, p95, ms', short(one), ''],
    ['others beside it, p95, ms', short(other), ''],
    ['p95 more, %', short(more), bar(more, '<', MOST_PERCENT)],
    ['others refused or broken', String(refused), bar(refused, '<=', 0)],
  ]);
}
