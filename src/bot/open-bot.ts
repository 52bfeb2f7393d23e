import type { Adapter } from '../../adapters/adapter.ts';
import { CALLS } from '../calls.ts';
import type { BotOptions } from '../cli/bot.ts';
import { type OpenHandling, openHandling } from '../cli/open-handling.ts';
import type { Configuration } from '../configuration.ts';
import { loadOffices } from '../offices/load-offices.ts';
import { createMembership } from '../offices/membership.ts';
import { createOffices, type Offices } from '../offices/offices.ts';
import { claim } from '../stores/claim.ts';
import { openLeases } from '../stores/lease.ts';
import { createFloods } from '../watching/floods.ts';
import { openWatch, type Watch } from '../watching/watch.ts';
import { aloneUnder } from './alone.ts';
import { choosePlatforms, type Platform } from './choose-platforms.ts';
import type { BotParts } from './host.ts';
import { makeAdapter } from './make-adapter.ts';
import { openMovedChats } from './moved-chats.ts';
import { ratesBy } from './rates.ts';
import { adoptDeadlines, openReachOut, type ReachOut } from './reach-out.ts';
import { joinReplicas, type Replica } from './replica.ts';
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

/** How the process gets on with others on its store, where there can be others. */
type Sharing = Pick<BotParts, 'replica' | 'alone'>;

/** Where the chat at this terminal is kept. */
interface Chat {
  readonly store: string;
  readonly configuration: Configuration;
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

function talkAtTerminal(handling: OpenHandling, platforms: readonly Platform[], chat: Chat) {
  if (!platforms.includes('terminal')) return undefined;
  return async () => {
    const { withDeadlines } = await import('../cli/with-deadlines.ts');
    const { personChat } = await import('../cli/person-chat.ts');
    const { ownTerminal } = await import('../cli/own-terminal.ts');
    const open = { ...handling, close: async () => {} };
    const talk = await withDeadlines(open, chat.store, chat.configuration);
    try {
      await personChat(talk, ownTerminal('npm start'));
    } finally {
      await talk.close();
    }
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
  replica: Replica | undefined,
  configuration: Configuration,
): Promise<Reaching> {
  const { OFFICES_FILE, TELEGRAM_BOT_TOKEN } = configuration;
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
  const rate = ratesBy(configuration);
  const reach = await openReachOut({ handling, replica, rate, ...opened });
  return { offices: opened.offices, reach };
}

/** Joins the other replicas; alone on its store, a process has nobody to join. */
async function share({ engine, log }: OpenHandling): Promise<Sharing> {
  if (!engine.replicas) return {};
  const alone = aloneUnder(await openLeases(engine), log);
  return { alone, replica: await joinReplicas(engine.replicas, log) };
}

async function startOn(
  handling: OpenHandling,
  adapters: readonly Adapter[],
  configuration: Configuration,
  { offices, reach, watch, ...sharing }: Reaching & Sharing & { readonly watch: Watch },
): Promise<Running> {
  const { HOST, PORT, EVENTS_PER_MINUTE } = configuration;
  const rate = ratesBy(configuration);
  const moved = await openMovedChats(handling.engine);
  const floods = createFloods(EVENTS_PER_MINUTE);
  const parts = { ...handling, ...reach.parts, ...sharing, moved, offices, floods, rate };
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
    const sharing = await share(handling);
    closing.push(async () => sharing.replica?.close());
    const reaching = await openOffices(handling, sharing.replica, configuration);
    const adapters = await Promise.all(
      remote.map((platform) => makeAdapter(platform, configuration, handling.engine)),
    );
    const all = { ...reaching, ...sharing, watch };
    const running = await startOn(handling, adapters, configuration, all);
    closing.push(
      () => running.stop(),
      () => reaching.reach.close(),
    );
    const sweeps = sweeping(handling, reaching.reach);
    closing.push(async () => sweeps.end());
    const terminal = talkAtTerminal(handling, platforms, { store, configuration });
    const lines = linesFor(running, configuration.HOST);
    return { lines: [...lines, ...watchedLine(watch, configuration)], terminal, close };
  } catch (error) {
    await close();
    throw error;
  }
}
