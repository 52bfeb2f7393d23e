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
import { type Running, runBot } from './run-bot.ts';

/** A bot that is running. */
export interface OpenBot {
  /** What an operator should see at the start, line by line. */
  readonly lines: readonly string[];
  /** The talk with the person at this terminal, where the terminal is one of the platforms. */
  readonly terminal: (() => Promise<void>) | undefined;
  close(): Promise<void>;
}

const SWEEP_MS = 3_600_000;

/** What has expired is deleted every hour. */
function sweeping({ engine, log }: OpenHandling): { end: () => void } {
  const sweep = () => engine.sweep().catch((error: unknown) => log.failed('sweep', error));
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

/** The offices of the file; their people are kept in the store. */
async function openOffices(
  { conversation, settings, engine, clock }: OpenHandling,
  { OFFICES_FILE, TELEGRAM_BOT_TOKEN }: Configuration,
): Promise<Offices> {
  const { retentionDays } = settings;
  const all = await loadOffices(OFFICES_FILE, {
    retentionDays,
    calls: [...conversation.topics, ...CALLS],
    languages: conversation.languages,
    bot: TELEGRAM_BOT_TOKEN?.split(':')[0],
  });
  return createOffices(all, settings, createMembership(engine, { now: clock.now, retentionDays }));
}

async function startOn(
  handling: OpenHandling,
  adapters: readonly Adapter[],
  { HOST, PORT, EVENTS_PER_MINUTE }: Configuration,
  { offices, watch }: { readonly offices: Offices; readonly watch: Watch },
): Promise<Running> {
  const moved = await openMovedChats(handling.engine);
  const floods = createFloods(EVENTS_PER_MINUTE);
  const parts = { ...handling, log: watch.log, moved, offices, floods };
  return runBot(parts, adapters, { host: HOST, port: PORT }, watch);
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
    const handling = await openHandling(options, store, configuration);
    closing.push(() => handling.close());
    const watch = await openWatch(handling, configuration);
    closing.push(() => watch.close());
    const remote = platforms.filter((platform) => platform !== 'terminal');
    const offices = await openOffices(handling, configuration);
    const adapters = await Promise.all(
      remote.map((platform) => makeAdapter(platform, configuration, handling.engine)),
    );
    const running = await startOn(handling, adapters, configuration, { offices, watch });
    closing.push(() => running.stop());
    const sweeps = sweeping(handling);
    closing.push(async () => sweeps.end());
    const terminal = talkAtTerminal(handling, platforms);
    const lines = linesFor(running, configuration.HOST);
    return { lines: [...lines, ...watchedLine(watch, configuration)], terminal, close };
  } catch (error) {
    await close();
    throw error;
  }
}
