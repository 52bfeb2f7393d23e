import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ownFolder } from '../src/chat-process.ts';
import { BotProcess } from './bot-process.ts';
import type { Deed } from './interview.ts';

/** A made-up person in a private chat with the bot, on some platform. */
export interface Talker {
  /** Does something; `byWords` types what could be pressed. */
  does(deed: Deed, byWords: boolean): Promise<void>;
  /** Resolves when what answers the last deed is so. @throws Error with the screen when time is over */
  hears(isSo: (answers: readonly string[]) => boolean, within?: number): Promise<void>;
  /** What answers the last deed, message by message; the labels that can be pressed come last. */
  answers(): readonly string[];
  /** All that the bot has written, message by message. */
  transcript(): readonly string[];
  /** How many messages the bot has sent to this chat. */
  sent(): number;
  /** The newest file that the bot has sent. */
  file(): Buffer | undefined;
  /** A neutral text as this platform tells it. */
  told(text: string): string;
}

/** A platform with people in front of it, and how a bot process gets there. */
export interface PlatformWorld {
  readonly settings: Readonly<Record<string, string>>;
  /** Resolves when a bot has come. */
  ready(): Promise<void>;
  talker(language: string): Talker;
  quiet(milliseconds?: number): Promise<void>;
  /** @throws Error that names what went against the platform's types and limits */
  assertClean(): void;
  close(): Promise<void>;
}

/** A text without its spaces and line ends. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The first of some words that do not stand in a text behind those before; undefined where all do. */
export function missingIn(text: string, words: readonly string[]): string | undefined {
  const all = squeezed(text);
  let at = 0;
  for (const one of words) {
    const found = all.indexOf(squeezed(one), at);
    if (found < 0) return one;
    at = found + squeezed(one).length;
  }
  return undefined;
}

/** A store that nobody else uses. */
export function ownStore(): string {
  return `sqlite:${join(ownFolder(), 'bot.sqlite')}`;
}

/** A port of loopback that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What came out of a process that must not be there: a rejection or a fault that nobody took. */
export function crashesIn({ written }: BotProcess): string[] {
  return written
    .split('\n')
    .filter((line) => /unhandled|uncaught|^\S*Error: |"level":"fatal"/i.test(line));
}

/** Bot processes of one store, one after the other. */
export class Bots {
  readonly #settings: Readonly<Record<string, string>>;
  readonly #ready: () => Promise<void>;
  readonly #all: BotProcess[] = [];

  constructor(worlds: readonly PlatformWorld[], more: Readonly<Record<string, string>> = {}) {
    const own = { STORE_URL: ownStore(), ...more };
    this.#settings = Object.assign({}, own, ...worlds.map(({ settings }) => settings));
    this.#ready = async () => void (await Promise.all(worlds.map((world) => world.ready())));
  }

  get store(): string {
    return this.#settings.STORE_URL ?? '';
  }

  /** The process that was started last. @throws Error before the first */
  get now(): BotProcess {
    const bot = this.#all.at(-1);
    if (!bot) throw new Error('no bot was started');
    return bot;
  }

  /** Starts the next process; resolves when the platforms have seen it. */
  async start(): Promise<BotProcess> {
    const bot = new BotProcess(this.#settings);
    this.#all.push(bot);
    const began = Promise.all([bot.says('Callguide answers on'), this.#ready()]);
    await Promise.race([began, bot.ended().then(() => neverCame(bot))]);
    return bot;
  }

  /** All that the processes wrote. */
  get written(): string {
    return this.#all.map(({ written }) => written).join('\n');
  }

  get crashes(): string[] {
    return this.#all.flatMap(crashesIn);
  }

  async close(): Promise<void> {
    for (const bot of this.#all) await bot.kill();
  }
}

function neverCame({ written }: BotProcess): never {
  throw new Error(`the bot ended at its start:\n${written}`);
}
