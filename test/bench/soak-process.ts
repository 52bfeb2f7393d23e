import { sql } from 'kysely';
import type { Event } from '../../conversations/event.ts';
import { readConfiguration } from '../../src/configuration.ts';
import { NO_OFFICE } from '../../src/offices/offices.ts';
import { wholeBot } from './whole-bot.ts';

// A whole bot takes so many turns on a clock that goes fast, and prints what it holds on the way as
// JSON. People come, stay for some turns and never come back; some ask for reminders, some say /forget.
const [folder = '', count = ''] = process.argv.slice(2);
const store = `sqlite:${folder}/soak.sqlite`;
const turns = Number(count);
const [AT_ONCE, SAMPLES, HOUR_MS, DAY_MS] = [20, 40, 3_600_000, 86_400_000];
// Whatever the number of turns, they take a year.
const STEP_MS = (365 * DAY_MS) / turns;
const [RETENTION_DAYS, DEADLINE_EVERY_DAYS, DEADLINE_IN_DAYS] = ['5', 100, 30];
const CALL = 'shanghai-2024-exchange';
const SAID = [
  ...['Pakistan and the UK', 'never', '3 May 1985', '1', 'no such answer', '1', 'Pakistan'],
  ...['how much money is there?', '1', '36'],
];
const TABLES = [
  ...['entries', 'people', 'cases', 'subscriptions', 'reminders'],
  ...['broadcasts', 'deliveries', 'audit', 'deadlines'],
];

const bot = await wholeBot(store, readConfiguration({ RETENTION_DAYS, LOG_LEVEL: 'error' }));
const { adapter, handling, deadlines } = bot;
const database = await handling.engine.tables();
const began = Date.now();
const samples: { turns: number; rss: number; heap: number; rows: Record<string, number> }[] = [];
let [taken, people, days, hours] = [0, 0, 0, 0];
let upkeep = Promise.resolve();

async function countRows(table: string): Promise<number> {
  const counting = sql<{ count: number }>`SELECT count(*) AS count FROM ${sql.id(table)}`;
  const [row] = await database.rows({ compile: () => counting.compile(database.queries) });
  return Number(row?.count);
}

async function sample(): Promise<void> {
  const rows = await Promise.all(TABLES.map(async (table) => [table, await countRows(table)]));
  const { rss, heapUsed } = process.memoryUsage();
  samples.push({ turns: taken, rss, heap: heapUsed, rows: Object.fromEntries(rows) });
}

/** Another deadline every few days, so that reminders and their ledger have something to do. */
async function setDeadline(now: number): Promise<void> {
  const act = { office: NO_OFFICE, who: 'fake:staff', by: 'Office', now };
  const date = new Date(now + DEADLINE_IN_DAYS * DAY_MS).toISOString().slice(0, 10);
  const known = deadlines.current(NO_OFFICE).some(({ deadline }) => deadline.id === 'internal');
  await deadlines[known ? 'move' : 'set'](act, {
    call: CALL,
    id: 'internal',
    kind: 'office',
    date,
  });
}

async function keepUp(now: number): Promise<void> {
  await bot.sweep();
  if (now - began < days * DAY_MS) return;
  days += DEADLINE_EVERY_DAYS;
  await setDeadline(now);
}

async function take(person: string, event: Event): Promise<void> {
  const now = began + taken * STEP_MS;
  handling.clock.travel(new Date(now));
  taken += 1;
  if (taken % Math.ceil(turns / SAMPLES) === 0) upkeep = upkeep.then(sample);
  if (now - began >= hours * HOUR_MS) {
    hours += 1;
    upkeep = upkeep.then(() => keepUp(now));
  }
  await upkeep;
  await adapter.bring(person, event);
}

function eventsOf(person: number): Event[] {
  const command = (name: string, argument = '') => {
    return { kind: 'command' as const, command: name, argument };
  };
  const texts = SAID.map((text) => ({ kind: 'text' as const, text }));
  const all = [
    command('start', `en ${CALL} scientist`),
    ...(person % 4 === 0 ? [command('subscribe')] : []),
    ...texts,
    ...(person % 10 === 0 ? [command('forget'), { kind: 'text' as const, text: 'yes' }] : []),
  ];
  return all.map((event, id) => ({ ...event, id: `${person}-${id}` }));
}

async function worker(): Promise<void> {
  while (taken < turns) {
    people += 1;
    const person = people;
    for (const event of eventsOf(person)) await take(`p${person}`, event);
  }
}

const start = performance.now();
await Promise.all(Array.from({ length: AT_ONCE }, worker));
const seconds = (performance.now() - start) / 1000;
process.stdout.write(
  `${JSON.stringify({ turns: taken, people, seconds, sent: adapter.sent, samples })}\n`,
);
await bot.close();
