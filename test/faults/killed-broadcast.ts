import { setTimeout as sleep } from 'node:timers/promises';
import { telegramWorld } from '../end-to-end/telegram-world.ts';
import { Bots } from '../end-to-end/world.ts';
import type { TelegramServer } from '../telegram-server/server.ts';
import { type Crowd, openCrowd } from './crowd.ts';

/** A broadcast whose bot is killed again and again. */
export interface KilledBroadcast {
  readonly inDoubt: 'resend' | 'skip';
  readonly count: number;
  readonly kills: number;
  readonly perSecond: number;
}

/** How it went. */
export interface Survived {
  readonly sums: Readonly<Record<string, number>>;
  /** Who got nothing, and is not listed as in doubt either. */
  readonly lost: number;
  readonly twice: number;
  /** Messages that the platform had got within a moment before a kill, or was getting at it. */
  readonly underway: number;
  /** From each kill until the next message of the broadcast came, with the start of the process, in ms. */
  readonly goesOn: readonly number[];
}

/** An answer that is not older than this may not have been written yet. */
const JUST_MS = 50;
const OVER_S = 300;

function sends(server: TelegramServer) {
  return server.calls.filter(({ method, code }) => method === 'sendMessage' && code === 200);
}

function total(server: TelegramServer, crowd: Crowd): number {
  return [...crowd.got(server).values()].reduce((sum, times) => sum + times, 0);
}

/** Kills the bot once so many messages are out; gives how many were on their way, and when it went on. */
async function killAt(at: number, bots: Bots, server: TelegramServer, crowd: Crowd) {
  while (total(server, crowd) < at) await sleep(2);
  const killed = performance.now();
  await bots.now.kill();
  // What was on its way still comes in.
  await sleep(JUST_MS);
  const all = sends(server);
  const last = all.at(-1)?.at ?? 0;
  const underway = all.filter((call) => call.at > last - 2 * JUST_MS).length;
  const before = total(server, crowd);
  await bots.start();
  while (total(server, crowd) === before) await sleep(2);
  return { underway, ms: performance.now() - killed };
}

/** Where the kills come: anywhere but at the very end, by a made-up chance that is always the same. */
function placesOf({ count, kills }: KilledBroadcast): number[] {
  return Array.from({ length: kills }, (_, i) =>
    Math.floor(((i + 0.1 + ((i * 7919) % 80) / 100) / kills) * count * 0.9),
  );
}

/** Kills a real bot during a broadcast, and starts it again at once. */
export async function killBroadcast(wanted: KilledBroadcast): Promise<Survived> {
  const world = await telegramWorld('polling', { isOpenToAll: true });
  const fast = { TELEGRAM_PAID_BROADCASTS: 'on' };
  const rate = { TELEGRAM_MESSAGES_PER_SECOND: String(wanted.perSecond) };
  const bots = new Bots([world], { ...rate, ...(wanted.perSecond > 30 ? fast : {}) });
  const crowd = await openCrowd(bots.store, wanted.count);
  try {
    await bots.start();
    const id = await crowd.confirm(wanted.inDoubt);
    const struck = [];
    for (const at of placesOf(wanted)) struck.push(await killAt(at, bots, world.server, crowd));
    const sums = await crowd.over(id, OVER_S);
    const got = crowd.got(world.server);
    return {
      sums,
      lost: wanted.count - new Set(got.keys()).union(await crowd.inDoubt(id)).size,
      twice: total(world.server, crowd) - got.size,
      underway: struck.reduce((sum, one) => sum + one.underway, 0),
      goesOn: struck.map(({ ms }) => ms),
    };
  } finally {
    await bots.close();
    await crowd.close();
    await world.close();
  }
}
