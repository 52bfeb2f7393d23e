import { onTestFinished } from 'vitest';
import type { Address } from '../../../conversations/address.ts';
import type { Event } from '../../../conversations/event.ts';
import { openMovedChats } from '../../../src/bot/moved-chats.ts';
import { adoptDeadlines, openReachOut } from '../../../src/bot/reach-out.ts';
import { runBot } from '../../../src/bot/run-bot.ts';
import { Broadcasts } from '../../../src/broadcasts/broadcasts.ts';
import { openHandling } from '../../../src/cli/open-handling.ts';
import { readConfiguration } from '../../../src/configuration.ts';
import { sessionIn } from '../../../src/handle.ts';
import { openLog } from '../../../src/log.ts';
import { createMembership } from '../../../src/offices/membership.ts';
import { createOffices } from '../../../src/offices/offices.ts';
import type { Database } from '../../../src/tables/database.ts';
import { createFloods } from '../../../src/watching/floods.ts';
import { openWatch } from '../../../src/watching/watch.ts';
import { FakePlatform, office } from '../relays/stage.ts';

/** The call that people ask about in it. */
export const CALL = 'shanghai-2024-exchange';
const OFFICE = 'one';
const STAFF = { office: OFFICE, who: 'slack:T0001:USTAFF' };
/** Noon in Shanghai, far ahead: nothing is quiet, and no deadline is over. */
const NOON_MS = Date.parse('2099-06-01T04:00:00Z');
const DAY_MS = 86_400_000;
const [STOP_MS, MOST_EVENTS] = [1000, 300];

let events = 0;

/** An event of an id that no other one has. */
export function eventOf(event: string | { command: string; argument?: string }): Event {
  events += 1;
  const id = `e${events}`;
  if (typeof event === 'string') return { id, kind: 'text', text: event };
  return { id, kind: 'command', argument: '', ...event };
}

/** A process with all that it has, on a clock that stands at noon of a day. */
async function started(store: string, key: { ENCRYPTION_KEY?: string }, day: number) {
  const slack = new FakePlatform('slack', 'T0001', true);
  const telegram = new FakePlatform('telegram', '100', false);
  const unwatched = await openHandling({}, store, readConfiguration(key));
  unwatched.clock.travel(new Date(NOON_MS + day * DAY_MS));
  const lines: string[] = [];
  const log = openLog('info', (line) => lines.push(line));
  const { engine, clock, settings } = unwatched;
  const watch = await openWatch({ engine, log }, { WATCH_HOST: '127.0.0.1', WATCH_PORT: 0 });
  const handling = { ...unwatched, log: watch.log };
  const keeping = { now: clock.now, retentionDays: settings.retentionDays };
  const membership = createMembership(engine, keeping);
  const all = [office(OFFICE, 'T0001')];
  const own = await adoptDeadlines(handling, (deadlines) =>
    createOffices(all, settings, membership, (id, one) => deadlines.settingsFor(id, one)),
  );
  const reach = await openReachOut({ handling, ...own });
  const moved = await openMovedChats(engine);
  const floods = createFloods(MOST_EVENTS);
  const parts = { ...handling, ...reach.parts, moved, offices: own.offices, floods };
  const running = await runBot(parts, [slack, telegram], { host: '127.0.0.1', port: 0 }, watch);
  await reach.start(running.bots, moved);
  const end = async () => {
    await reach.close();
    await running.stop(STOP_MS);
    await watch.close();
    await handling.close();
  };
  return { ...own, slack, telegram, lines, watch, handling, parts, running, end };
}

type Started = Awaited<ReturnType<typeof started>>;

/** What staff do, beside their answers at the desk. */
function staffOf({ handling, parts, deadlines, offices }: Started, database: Database) {
  const { conversation, clock } = handling;
  const broadcasts = new Broadcasts({
    ...{ database, conversation, now: clock.now, settingsOf: offices.settingsOf },
    session: async (address) => sessionIn(await parts.sessions.load(address)),
  });
  return {
    broadcasts,
    /** Sends a text to everybody who asked for it. */
    staffSend: async (text: string): Promise<void> => {
      const content = { texts: { en: text } };
      const id = await broadcasts.draft(STAFF, { audience: { call: CALL }, content });
      const { token } = await broadcasts.preview(STAFF, id);
      await broadcasts.confirm(STAFF, id, token);
    },
    /** Sets a deadline so many days ahead, of which subscribers are told at the next look. */
    staffSetDeadline: async (days: number) => {
      const act = { ...STAFF, by: 'Office', now: clock.now() };
      const date = new Date(NOON_MS + days * DAY_MS).toISOString().slice(0, 10);
      return deadlines.set(act, { call: CALL, id: 'funder', date });
    },
  };
}

/**
 * A process with two platforms, an office with a desk, reminders, broadcasts, probes and metrics; and
 * all that it writes. Its clock stands at noon of a day.
 */
export async function wholeHouse(store: string, encryptionKey?: string, day = 0) {
  const key = encryptionKey === undefined ? {} : { ENCRYPTION_KEY: encryptionKey };
  const house = await started(store, key, day);
  const { slack, telegram, watch } = house;
  let isOpen = true;
  const close = async () => {
    if (!isOpen) return;
    isOpen = false;
    await house.end();
  };
  onTestFinished(close);
  const database = await house.handling.engine.tables();
  return {
    ...{ ...house, ...staffOf(house, database), database, close },
    metrics: async () => (await fetch(`http://127.0.0.1:${watch.port}/metrics`)).text(),
    /** Lets somebody say things on Telegram, one after the other. */
    says: async (person: string, ...all: readonly Parameters<typeof eventOf>[0][]) => {
      for (const one of all) await telegram.bring(person, eventOf(one));
    },
    /** Staff answer in the thread under a message at the desk. */
    staffSay: (root: string, text: string) => {
      const at = { platform: 'slack', workspace: 'T0001', chat: 'CT0001', thread: root };
      const address: Address = { ...at, person: 'USTAFF' };
      return slack.bring('USTAFF', eventOf(text), { address, addressed: false });
    },
  };
}
