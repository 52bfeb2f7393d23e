import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SlackWorld } from '../end-to-end/slack-world.ts';
import type { TelegramWorld } from '../end-to-end/telegram-world.ts';

/** A moment at which a process is killed. */
export interface KillPoint {
  readonly name: string;
  /** Calls `kill` at the moment; resolves when it was called, or the moment did not come in time. */
  readonly strike: (kill: () => void) => Promise<void>;
}

/** The faults of a test server, as far as both platforms' are the same. */
interface Faults {
  next(
    match: { readonly when: () => boolean },
    fault: { readonly kind: 'drop' | 'lost answer' },
  ): void;
  clear(): void;
}

const LONGEST_WAIT_MS = 3000;
const LATER_MS = [0, 5, 30];
const HELD_MS = 40;

/** Kills when a request comes: before anything of it is done, or when it is done and not answered. */
function during(faults: Faults, match: object, kind: 'drop' | 'lost answer') {
  return async (kill: () => void) => {
    const struck = Promise.withResolvers<void>();
    const when = () => {
      kill();
      struck.resolve();
      return true;
    };
    faults.next({ ...match, when }, { kind });
    await Promise.race([struck.promise, sleep(LONGEST_WAIT_MS)]);
    faults.clear();
  };
}

/** Kills so many milliseconds after a request came. */
function after(faults: Faults, match: object, milliseconds: number) {
  return async (kill: () => void) => {
    const struck = Promise.withResolvers<void>();
    const when = () => {
      setTimeout(() => {
        kill();
        struck.resolve();
      }, milliseconds);
      return false;
    };
    faults.next({ ...match, when }, { kind: 'drop' });
    await Promise.race([struck.promise, sleep(LONGEST_WAIT_MS)]);
    faults.clear();
  };
}

/** Kills while a turn waits to be written: somebody else holds the right to write. */
function beforeWrite(store: string) {
  return async (kill: () => void) => {
    const database = new DatabaseSync(store.replace(/^sqlite:/, ''), { timeout: 1000 });
    database.exec('BEGIN IMMEDIATE');
    await sleep(HELD_MS);
    kill();
    database.exec('ROLLBACK');
    database.close();
  };
}

function anyTime(milliseconds: number) {
  return async (kill: () => void) => {
    await sleep(milliseconds);
    kill();
  };
}

function aroundRequest(faults: Faults, name: string, match: object): KillPoint[] {
  return [
    { name: `${name}, not done`, strike: during(faults, match, 'drop') },
    { name: `${name}, done and not answered`, strike: during(faults, match, 'lost answer') },
  ];
}

function others(store: string, faults: Faults, sends: object): KillPoint[] {
  return [
    { name: 'before the write', strike: beforeWrite(store) },
    ...LATER_MS.map((ms) => ({
      name: 'after a send, before its mark',
      strike: after(faults, sends, ms),
    })),
    ...[3, 11, 29, 70].map((ms) => ({ name: 'at any time', strike: anyTime(ms) })),
  ];
}

/** The moments of a turn on Telegram; with long polling, asking for more confirms what was written. */
export function telegramPoints({ server, webhook }: TelegramWorld, store: string): KillPoint[] {
  const { faults } = server;
  const sends = { method: 'sendMessage' };
  return [
    ...aroundRequest(faults, 'sendMessage', sends),
    ...(webhook === '' ? aroundRequest(faults, 'getUpdates', { method: 'getUpdates' }) : []),
    ...aroundRequest(faults, 'answerCallbackQuery', { method: 'answerCallbackQuery' }),
    ...others(store, faults, sends),
  ];
}

/** The moments of a turn on Slack. */
export function slackPoints({ server }: SlackWorld, store: string): KillPoint[] {
  const sends = { method: 'chat.postMessage' };
  return [
    ...aroundRequest(server.faults, 'chat.postMessage', sends),
    ...others(store, server.faults, sends),
  ];
}
