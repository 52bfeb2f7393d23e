import { atTerminal } from '../end-to-end/interview.ts';
import { slackWorld } from '../end-to-end/slack-world.ts';
import { telegramWorld } from '../end-to-end/telegram-world.ts';
import { Bots } from '../end-to-end/world.ts';
import { ChatProcess } from '../src/chat-process.ts';
import { slackPoints, telegramPoints } from './kill-points.ts';
import { killedInterviews, type Outcome } from './killed-interviews.ts';
import { withoutStore } from './store-outage.ts';

/** One line of the report. */
export interface Row extends Pick<Outcome, 'faults' | 'byPoint'> {
  readonly cells: readonly string[];
}

const NAMES = {
  polling: 'Telegram, long polling',
  webhook: 'Telegram, webhook',
  socket: 'Slack, Socket Mode',
} as const;

async function madeUp(way: keyof typeof NAMES) {
  if (way !== 'socket') {
    const world = await telegramWorld(way, { secondMs: 100 });
    const bots = new Bots([world]);
    const points = telegramPoints(world, bots.store);
    const isSettled = () => true;
    return { world, bots, points, lifeMs: 150, paceMs: 120, isSettled, byWords: false };
  }
  const world = await slackWorld('socket', { minuteMs: 1500 });
  const bots = new Bots([world]);
  const points = slackPoints(world, bots.store);
  const isSettled = () => world.server.pendingCount === 0;
  return { world, bots, points, lifeMs: 500, paceMs: 150, isSettled, byWords: true };
}

/** Interviews of so many people at the same time, on one platform, under at most so many kills. */
export async function killsOn(
  way: keyof typeof NAMES,
  people: number,
  mostKills: number,
): Promise<Row> {
  const chat = new ChatProcess();
  const asking = { call: 'shanghai-2024-exchange', role: 'scientist', language: 'en' } as const;
  const steps = await atTerminal(chat, asking);
  await chat.end();
  const made = await madeUp(way);
  await made.bots.start();
  const outcome = await killedInterviews({ ...made, steps, people, mostKills });
  await made.bots.close();
  await made.world.close();
  const { interviews, kills, repeated, mostRepeated, faults, byPoint } = outcome;
  const numbers = [interviews, kills, repeated, mostRepeated, faults.length];
  return { cells: [NAMES[way], ...numbers.map(String)], faults, byPoint };
}

/** The heads over what an outage of the store did. */
export const OUTAGE_HEAD = ['the store away', 'people', 'seconds', 'recovered in ms', 'reset'];

const PEOPLE = 20;
const MOST_RECOVERY_MS = 5000;

/** People on Telegram who answer while the store cannot be written for so long. */
export async function outageRow(milliseconds: number): Promise<Pick<Row, 'cells' | 'faults'>> {
  const world = await telegramWorld('polling');
  const bots = new Bots([world]);
  await bots.start();
  const recovery = await withoutStore(world, bots, { people: PEOPLE, milliseconds });
  await bots.close();
  await world.close();
  const { reset, milliseconds: recovered } = recovery;
  const numbers = [PEOPLE, milliseconds / 1000, Math.round(recovered), reset.length];
  const late = recovered > MOST_RECOVERY_MS ? [`recovered only after ${recovered} ms`] : [];
  return {
    cells: ['SQLite locked', ...numbers.map(String)],
    faults: [...reset, ...late, ...bots.crashes],
  };
}
