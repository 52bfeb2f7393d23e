import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { BotProcess } from '../end-to-end/bot-process.ts';
import { slackWorld } from '../end-to-end/slack-world.ts';
import { telegramWorld } from '../end-to-end/telegram-world.ts';
import { ownStore } from '../end-to-end/world.ts';
import { quantile } from './numbers.ts';
import { nodeOptions, Posting } from './posting.ts';
import { bar, short, table } from './table.ts';

/** How a running bot does: one process with Telegram by webhook and Slack by Socket Mode. */
export interface BotFigures {
  /** How long each update took to be acknowledged, in ms, after the turns that warm up. */
  readonly acknowledged: readonly number[];
  /** The same for the turns that warm up, from the first on. */
  readonly warming: readonly number[];
  readonly refused: number;
  readonly people: number;
  readonly bytes: number;
  /** The machine's load over the last minute, at the end. */
  readonly load: number;
}

const WARMING_TURNS = 100;
const [PER_SECOND, SETTLE_MS] = [200, 1500];
const SAID = ['/start shanghai-2024-exchange_scientist_en', 'Kenya', 'never', '3 May 1985', '1'];
const [P99_BAR, MEGABYTES_BAR, BYTES_IN_MB, BYTES_IN_KB] = [20, 200, 1_048_576, 1024];
const FIRST_PERSON = 8_000_000;

function residentBytes(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * BYTES_IN_KB;
}

function talk(first: number, people: number): [number, string][] {
  return SAID.flatMap((text) =>
    Array.from({ length: people }, (_, person): [number, string] => [first + person, text]),
  );
}

/** Lets so many people come half way through an interview, at 200 updates a second. */
export async function botFigures(people: number): Promise<BotFigures> {
  const telegram = await telegramWorld('webhook', { keep: 'counts', isOpenToAll: true });
  const slack = await slackWorld('socket');
  const settings = { ...slack.settings, ...telegram.settings, STORE_URL: ownStore() };
  const bot = new BotProcess({ ...settings, LOG_LEVEL: 'silent' }, [], nodeOptions());
  const posting = new Posting(telegram);
  try {
    await bot.says('Callguide answers on');
    const warm = talk(FIRST_PERSON, WARMING_TURNS / SAID.length);
    const warming = await posting.all(warm, PER_SECOND / 10);
    const acknowledged = await posting.all(talk(FIRST_PERSON + people, people), PER_SECOND);
    await sleep(SETTLE_MS);
    const bytes = residentBytes(bot.child.pid);
    const [load = 0] = loadavg();
    return { acknowledged, warming, refused: posting.refused, people, bytes, load };
  } finally {
    posting.close();
    await bot.kill();
    await telegram.close();
    await slack.close();
  }
}

/** The figures of a running bot beside their bars. */
export function botPart(figures: BotFigures): string {
  const { acknowledged, warming, people, bytes, load, refused } = figures;
  const megabytes = bytes / BYTES_IN_MB;
  const p99 = quantile(acknowledged, 0.99);
  return table([
    [`one process with Telegram and Slack; load ${load.toFixed(1)}`, 'Callguide', 'bar'],
    ['webhook, first update of the process, ms', short(warming[0] ?? Number.NaN), ''],
    [
      `webhook, ${warming.length} updates that warm up, p99, ms`,
      short(quantile(warming, 0.99)),
      '',
    ],
    [`webhook at ${PER_SECOND} a second, p50, ms`, short(quantile(acknowledged, 0.5)), ''],
    [`webhook at ${PER_SECOND} a second, p99, ms`, short(p99), bar(p99, '<=', P99_BAR)],
    ['webhook, refused or broken', String(refused), bar(refused, '<=', 0)],
    [
      `memory with ${people} people mid-interview, MB`,
      short(megabytes),
      bar(megabytes, '<', MEGABYTES_BAR),
    ],
  ]);
}
