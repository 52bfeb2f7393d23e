import { onTestFinished } from 'vitest';
import { BotProcess } from './bot-process.ts';
import { telegramWorld } from './telegram-world.ts';
import { ownStore } from './world.ts';

const CLOCK = ['--import', new URL('./shifted-clock.ts', import.meta.url).href];
const DAY_MS = 86_400_000;

/** How far a clock must be put ahead so that it is a time of a day in Shanghai, so many days from now. */
function aheadTo(time: string, days: number): number {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return Date.parse(`${today}T${time}:00+08:00`) + days * DAY_MS - Date.now();
}

/** Bots and staff at the command line, on one store and with one clock, before a Telegram for tests. */
export async function staffDesk() {
  const world = await telegramWorld('polling');
  const { server } = world;
  const bots: BotProcess[] = [];
  const settings: Record<string, string> = {
    ...{ ...world.settings, STORE_URL: ownStore() },
    CLOCK_AHEAD_MS: String(aheadTo('10:00', 1)),
  };
  onTestFinished(async () => {
    for (const bot of bots) await bot.kill();
    await world.close();
  });

  /** Runs a command of staff to its end; throws with what it wrote where it fails. */
  async function staff(...words: readonly string[]): Promise<string> {
    const { code, written } = await tries(...words);
    if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}:\n${written}`);
    return written;
  }

  async function tries(...words: readonly string[]) {
    const quiet = { ...settings, LOG_LEVEL: 'silent' };
    const command = new BotProcess(quiet, words, CLOCK);
    await command.child.stdout?.toArray();
    return { code: await command.ended(), written: command.written };
  }

  return {
    ...{ world, server, staff, tries },
    json: async (...words: readonly string[]) =>
      JSON.parse(await staff(...words, '--json')) as Record<string, unknown>,
    /** From now on every process begins at that time of day in Shanghai, so many days from now. */
    at: (time: string, days: number) => {
      settings.CLOCK_AHEAD_MS = String(aheadTo(time, days));
    },
    /** The day in Shanghai, so many days from now. */
    day: (days: number) =>
      new Date(Date.now() + aheadTo('12:00', days)).toISOString().slice(0, 'YYYY-MM-DD'.length),
    bot: async () => {
      const bot = new BotProcess(settings, [], CLOCK);
      bots.push(bot);
      await bot.says('Callguide answers on');
      return bot;
    },
  };
}
