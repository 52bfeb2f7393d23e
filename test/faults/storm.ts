import { setTimeout as sleep } from 'node:timers/promises';
import { telegramWorld } from '../end-to-end/telegram-world.ts';
import { Bots } from '../end-to-end/world.ts';
import type { Person } from '../telegram-server/person.ts';
import type { TelegramServer } from '../telegram-server/server.ts';
import { type Crowd, openCrowd } from './crowd.ts';

/** How Telegram refuses with 429 while a broadcast goes out and people ask. */
export interface Storm {
  readonly name: string;
  /** Every how-manieth request that names a chat is refused. */
  readonly every: number;
  /** The seconds that it asks to wait, in turn. */
  readonly retryAfter: readonly number[];
  readonly seconds: number;
  /** Recipients of the broadcast. */
  readonly count: number;
  /** Questions a second, each of another person. */
  readonly questions: number;
}

/** What came of a storm. */
export interface Weathered {
  /** 429s that the server made up. */
  readonly refused: number;
  /** Requests before the end of a `retry_after`. */
  readonly early: number;
  readonly lost: number;
  readonly twice: number;
  /** How long people waited for the answer to a question, in ms: all of them, in their order. */
  readonly waits: readonly number[];
  /** The same without the time in which a pause held: what the bot itself took. */
  readonly own: readonly number[];
  readonly faults: readonly string[];
}

interface Pause {
  readonly from: number;
  readonly until: number;
}

const SECOND_MS = 1000;
const QUESTION = 'Is there an age limit?';
const PATIENCE_S = 420;
/** So late a request may come that began before the 429 was heard of, on a machine that others use. */
const GRACE_MS = 400;

/** Begins to refuse; gives what was refused, until when, and how to end it. */
function breakOut(server: TelegramServer, { every, retryAfter }: Storm) {
  const pauses: Pause[] = [];
  let [count, seconds] = [0, 0];
  const when = ({ chat_id: chat }: Readonly<Record<string, unknown>>) => {
    if (chat === undefined) return false;
    count += 1;
    if (count % every !== 0) return false;
    seconds = retryAfter[pauses.length % retryAfter.length] ?? 1;
    const from = performance.now();
    pauses.push({ from, until: from + seconds * SECOND_MS });
    return true;
  };
  const fault = {
    kind: 'too many' as const,
    get retryAfter() {
      return seconds;
    },
  };
  server.faults.next({ when }, fault, Number.POSITIVE_INFINITY);
  return pauses;
}

interface Asked {
  readonly at: number;
  readonly waited: number;
}

async function ask(person: Person): Promise<Asked> {
  const at = performance.now();
  person.says(QUESTION);
  await person.waitFor('YS-03', { within: PATIENCE_S * SECOND_MS });
  return { at, waited: performance.now() - at };
}

/** So many questions a second, whether or not those before are answered. */
async function askOn(people: readonly Person[], seconds: number): Promise<Asked[]> {
  const asked: Promise<Asked>[] = [];
  for (const person of people) {
    asked.push(ask(person));
    await sleep((seconds * SECOND_MS) / people.length);
  }
  return Promise.all(asked);
}

/** How much of a time lies in pauses, in ms; pauses may overlap. */
function pausedIn(from: number, until: number, pauses: readonly Pause[]): number {
  let [paused, at] = [0, from];
  for (const pause of pauses.toSorted((a, b) => a.from - b.from)) {
    const [begin, end] = [Math.max(at, pause.from), Math.min(until, pause.until)];
    if (end <= begin) continue;
    paused += end - begin;
    at = end;
  }
  return paused;
}

async function newcomers(server: TelegramServer, count: number): Promise<Person[]> {
  const people = Array.from({ length: count }, () => server.person({ language: 'en' }));
  for (const person of people) person.start('en_shanghai-2024-exchange_scientist');
  await Promise.all(
    people.map((person) => person.waitFor('Which citizenships', { within: 60_000 })),
  );
  return people;
}

async function through(storm: Storm, server: TelegramServer, crowd: Crowd): Promise<Weathered> {
  const people = await newcomers(server, Math.round(storm.questions * storm.seconds));
  const pauses = breakOut(server, storm);
  const id = await crowd.confirm();
  const asking = askOn(people, storm.seconds);
  await sleep(storm.seconds * SECOND_MS);
  server.faults.clear();
  const asked = await asking;
  const sums = await crowd.over(id, PATIENCE_S);
  const got = crowd.got(server);
  const twice = [...got.values()].filter((times) => times > 1).length;
  const [lost, early] = [crowd.count - got.size, server.early.length];
  return {
    ...{ refused: pauses.length, early, lost, twice },
    waits: asked.map(({ waited }) => waited),
    own: asked.map(({ at, waited }) => waited - pausedIn(at, at + waited, pauses)),
    faults: [
      ...(sums.sent === crowd.count ? [] : [`${storm.name}: ${JSON.stringify(sums)}`]),
      ...(early + lost + twice === 0
        ? []
        : [`${storm.name}: ${early} early, ${lost} lost, ${twice} twice`]),
    ],
  };
}

/** A real bot in a storm: a broadcast goes out, people ask meanwhile. */
export async function weather(storm: Storm): Promise<Weathered> {
  const world = await telegramWorld('polling', { isOpenToAll: true, graceMs: GRACE_MS });
  const bots = new Bots([world]);
  const crowd = await openCrowd(bots.store, storm.count);
  await bots.start();
  try {
    const weathered = await through(storm, world.server, crowd);
    return { ...weathered, faults: [...weathered.faults, ...bots.crashes] };
  } finally {
    await bots.close();
    await crowd.close();
    await world.close();
  }
}
