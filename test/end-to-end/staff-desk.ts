import { onTestFinished } from 'vitest';
import { BotProcess } from './bot-process.ts';
import { type TelegramWorld, telegramWorld } from './telegram-world.ts';
import { ownStore, type PlatformWorld } from './world.ts';

const CLOCK = ['--import', new URL('./shifted-clock.ts', import.meta.url).href];
const DAY_MS = 86_400_000;

/** How far a clock must be put ahead so that it is a time of a day in Shanghai, so many days from now. */
function aheadTo(time: string, days: number): number {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return Date.parse(`${today}T${time}:00+08:00`) + days * DAY_MS - Date.now();
}

/** Bots and staff at the command line, on one store and with one clock, before a platform for tests. */
class StaffDesk<W extends PlatformWorld> {
  readonly world: W;
  readonly #settings: Record<string, string>;
  readonly #bots: BotProcess[] = [];

  constructor(world: W, more: Readonly<Record<string, string>>) {
    this.world = world;
    this.#settings = { ...world.settings, STORE_URL: ownStore(), ...more };
    this.at('10:00', 1);
  }

  /** From now on every process begins at that time of day in Shanghai, so many days from now. */
  at(time: string, days: number): void {
    this.#settings.CLOCK_AHEAD_MS = String(aheadTo(time, days));
  }

  /** A bot that has only begun to start. */
  starts(): BotProcess {
    const bot = new BotProcess(this.#settings, [], CLOCK);
    this.#bots.push(bot);
    return bot;
  }

  async bot(): Promise<BotProcess> {
    const bot = this.starts();
    await bot.says('Callguide answers on');
    return bot;
  }

  /** Runs a command of staff to its end. */
  async tries(...words: readonly string[]) {
    const command = new BotProcess({ ...this.#settings, LOG_LEVEL: 'silent' }, words, CLOCK);
    await command.child.stdout?.toArray();
    return { code: await command.ended(), written: command.written };
  }

  /** The same; throws with what it wrote where it fails. */
  async staff(...words: readonly string[]): Promise<string> {
    const { code, written } = await this.tries(...words);
    if (code === 0) return written;
    throw new Error(`${words.join(' ')} ended with ${code}:\n${written}`);
  }

  async json(...words: readonly string[]): Promise<Record<string, unknown>> {
    return JSON.parse(await this.staff(...words, '--json')) as Record<string, unknown>;
  }

  /** A broadcast in English that is previewed: its id, what confirms it, and how many it goes to. */
  async previewed(call: string, text: string) {
    const { id } = await this.json('broadcast', 'draft', '--call', call, '--text', `en=${text}`);
    const { token, total } = await this.json('broadcast', 'preview', String(id));
    return { id: String(id), token: String(token), total };
  }

  async close(): Promise<void> {
    for (const bot of this.#bots) await bot.kill();
    await this.world.close();
  }
}

/** The day in Shanghai, so many days from now. */
export function dayAhead(days: number): string {
  const noon = new Date(Date.now() + aheadTo('12:00', days));
  return noon.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** A desk before a platform, with more settings; it ends with the test. */
export async function staffDeskBefore<W extends PlatformWorld>(
  world: W | Promise<W>,
  more: Readonly<Record<string, string>> = {},
): Promise<StaffDesk<W>> {
  const desk = new StaffDesk(await world, more);
  onTestFinished(() => desk.close());
  return desk;
}

/** A desk before Telegram. */
export function staffDesk(): Promise<StaffDesk<TelegramWorld>> {
  return staffDeskBefore(telegramWorld('polling'));
}
