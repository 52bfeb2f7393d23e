import type { Adapter } from '../../adapters/adapter.ts';
import { CALLS } from '../calls.ts';
import type { BotOptions } from '../cli/bot.ts';
import { type OpenHandling, openHandling } from '../cli/open-handling.ts';
import type { Configuration } from '../configuration.ts';
import { loadOffices } from '../offices/load-offices.ts';
import { createMembership } from '../offices/membership.ts';
import { createOffices, type Offices } from '../offices/offices.ts';
import { claim } from '../stores/claim.ts';
import { createFloods } from '../watching/floods.ts';
import { openWatch, type Watch } from '../watching/watch.ts';
import { choosePlatforms, type Platform } from './choose-platforms.ts';
import { makeAdapter } from './make-adapter.ts';
import { openMovedChats } from './moved-chats.ts';
import { adoptDeadlines, openReachOut, type ReachOut } from './reach-out.ts';
import { type Running, runBot } from './run-bot.ts';

/** A bot that is running. */
export interface OpenBot {
  /** What an operator should see at the start, line by line. */
  readonly lines: readonly string[];
  /** The talk with the person at this terminal, where the terminal is one of the platforms. */
  readonly terminal: (() => Promise<void>) | undefined;
  close(): Promise<void>;
}

/** For which offices the bot works, and what it writes to their people by itself. */
interface Reaching {
  readonly offices: Offices;
  readonly reach: ReachOut;
}

const SWEEP_MS = 3_600_000;

/** What has expired is deleted every hour. */
function sweeping({ engine, log }: OpenHandling, reach: ReachOut): { end: () => void } {
  const all = () => Promise.all([engine.sweep(), reach.sweep()]);
  const sweep = () => all().catch((error: unknown) => log.failed('sweep', error));
  const timer = setInterval(() => void sweep(), SWEEP_MS);
  timer.unref();
  return { end: () => clearInterval(timer) };
}

function talkAtTerminal(handling: OpenHandling, platforms: readonly Platform[]) {
  if (!platforms.includes('terminal')) return undefined;
  return async () => {
    const { personChat } = await import('../cli/person-chat.ts');
    const { ownTerminal } = await import('../cli/own-terminal.ts');
    await personChat(handling, ownTerminal('npm start'));
  };
}

function linesFor({ bots, port }: Running, host: string): string[] {
  const names = bots.map(({ adapter }) => adapter.platform).join(' and ');
  const listening = port === undefined ? '' : ` It listens on ${host}:${port}.`;
  return bots.length === 0 ? [] : [`Callguide answers on ${names}.${listening} Ctrl+C stops it.`];
}

function watchedLine({ port }: Watch, { WATCH_HOST }: Configuration): readonly string[] {
  return port === undefined ? [] : [`It is watched on ${WATCH_HOST}:${port} (docs/operations.md).`];
}

/** The offices of the file, with the deadlines that staff have set; their people are in the store. */
async function openOffices(
  handling: OpenHandling,
  { OFFICES_FILE, TELEGRAM_BOT_TOKEN }: Configuration,
): Promise<Reaching> {
  const { conversation, settings, engine, clock } = handling;
  const { retentionDays } = settings;
  const all = await loadOffices(OFFICES_FILE, {
    retentionDays,
    calls: [...conversation.topics, ...CALLS],
    languages: conversation.languages,
    bot: TELEGRAM_BOT_TOKEN?.split(':')[0],
  });
  const membership = createMembership(engine, { now: clock.now, retentionDays });
  const opened = await adoptDeadlines(handling, (deadlines) =>
    createOffices(all, settings, membership, (id, file) => deadlines.settingsFor(id, file)),
  );
  return { offices: opened.offices, reach: await openReachOut({ handling, ...opened }) };
}

async function startOn(
  handling: OpenHandling,
  adapters: readonly Adapter[],
  { HOST, PORT, EVENTS_PER_MINUTE }: Configuration,
  { offices, reach, watch }: Reaching & { readonly watch: Watch },
): Promise<Running> {
  const moved = await openMovedChats(handling.engine);
  const floods = createFloods(EVENTS_PER_MINUTE);
  const parts = { ...handling, ...reach.parts, moved, offices, floods };
  const running = await runBot(parts, adapters, { host: HOST, port: PORT }, watch);
  try {
    await reach.start(running.bots, moved);
  } catch (error) {
    await running.stop();
    throw error;
  }
  return running;
}

/**
 * Claims the store and starts the bot on the platforms that were named, or on all with tokens.
 * @throws CallguideError naming the setting and the mend; then nothing is left open.
 */
export async function openBot(options: BotOptions, configuration: Configuration): Promise<OpenBot> {
  const platforms = choosePlatforms(options.platforms?.split(','), configuration);
  const store = options.store ?? configuration.STORE_URL;
  const claimed = await claim(store);
  const closing: (() => Promise<void>)[] = [() => claimed.release()];
  const close = async () => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  try {
    const unwatched = await openHandling(options, store, configuration);
    closing.push(() => unwatched.close());
    const watch = await openWatch(unwatched, configuration);
    closing.push(() => watch.close());
    const handling = { ...unwatched, log: watch.log };
    const remote = platforms.filter((platform) => platform !== 'terminal');
    const reaching = await openOffices(handling, configuration);
    const adapters = await Promise.all(
      remote.map((platform) => makeAdapter(platform, configuration, handling.engine)),
    );
    const running = await startOn(handling, adapters, configuration, { ...reaching, watch });
    closing.push(
      () => running.stop(),
      () => reaching.reach.close(),
    );
    const sweeps = sweeping(handling, reaching.reach);
    closing.push(async () => sweeps.end());
    const terminal = talkAtTerminal(handling, platforms);
    const lines = linesFor(running, configuration.HOST);
    return { lines: [...lines, ...watchedLine(watch, configuration)], terminal, close };
  } catch (error) {
    await close();
    throw error;
  }
}
