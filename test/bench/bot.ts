import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { BotProcess } from '../end-to-end/bot-process.ts';
import { slackWorld } from '../end-to-end/slack-world.ts';
import { type TelegramWorld, telegramWorld, WEBHOOK_SECRET } from '../end-to-end/telegram-world.ts';
import { ownStore } from '../end-to-end/world.ts';
import { quantile } from './numbers.ts';
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

const PACKAGE = fileURLToPath(new URL('../../package.json', import.meta.url));
const WARMING_TURNS = 100;
const [PER_SECOND, SECOND_MS, SETTLE_MS] = [200, 1000, 1500];
const SAID = ['/start shanghai-2024-exchange_scientist_en', 'Kenya', 'never', '3 May 1985', '1'];
const [P99_BAR, MEGABYTES_BAR, BYTES_IN_MB, BYTES_IN_KB] = [20, 200, 1_048_576, 1024];
const OK = 200;
const FIRST_PERSON = 8_000_000;

/** What Node is told in the script that starts the bot, so that it is measured as it is run. */
function nodeOptions(): string[] {
  const { scripts } = JSON.parse(readFileSync(PACKAGE, 'utf8'));
  return String(scripts.start)
    .split(' ')
    .filter((word) => word.startsWith('--'));
}

function updateOf(id: number, person: number, text: string): string {
  const from = { id: person, is_bot: false, first_name: 'Made Up', language_code: 'en' };
  const chat = { id: person, type: 'private', first_name: 'Made Up' };
  const message = { message_id: id, date: Math.floor(Date.now() / SECOND_MS), from, chat, text };
  return JSON.stringify({ update_id: id, message });
}

/** Posts updates at an even pace, whether or not those before are answered. */
class Posting {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 40 });
  readonly #url: string;
  #id = 1;
  refused = 0;

  constructor({ webhook }: TelegramWorld) {
    this.#url = webhook;
  }

  /** Ms from the moment at which each was to go out until it was acknowledged. */
  async all(turns: readonly (readonly [person: number, text: string])[], perSecond: number) {
    const began = performance.now();
    const taken = turns.map(async ([person, text], i) => {
      const due = began + (i * SECOND_MS) / perSecond;
      await sleep(Math.max(0, due - performance.now()));
      this.#id += 1;
      const status = await this.#post(updateOf(this.#id, person, text));
      if (status !== OK) this.refused += 1;
      return performance.now() - due;
    });
    return Promise.all(taken);
  }

  close(): void {
    this.#agent.destroy();
  }

  #post(body: string): Promise<number> {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-telegram-bot-api-secret-token': WEBHOOK_SECRET,
    };
    return new Promise((resolve) => {
      const sent = request(this.#url, { method: 'POST', agent: this.#agent, headers }, (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 0));
      });
      sent.on('error', () => resolve(0));
      sent.end(body);
    });
  }
}

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
