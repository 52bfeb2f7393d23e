import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Event } from '../../conversations/event.ts';
import { NO_SETTINGS } from '../../conversations/settings.ts';
import { handle } from '../../src/handle.ts';
import { createSessions } from '../../src/sessions/sessions.ts';
import { openStore } from '../../src/stores/open-store.ts';
import type { Engine } from '../../src/stores/store.ts';
import { startPostgres } from '../postgres/server.ts';
import { callguideForm } from './callguide-form.ts';
import { answerTo, type Form } from './form.ts';
import { median } from './numbers.ts';
import { eventOf, startEvent } from './on-callguide.ts';
import { openKeyvPostgres } from './on-keyv-postgres.ts';

/** Addresses of empty places to store in. */
interface Places {
  readonly postgres: () => Promise<string>;
  readonly sqlite: () => Promise<string>;
}

/** One store under people who all write at once, with how many turns a second it must reach. */
export interface Shared {
  readonly name: string;
  readonly atLeast?: number;
  readonly open: (places: Places) => Promise<Engine>;
}

const KEY = 'ab'.repeat(32);
const NOW = new Date('2024-10-10T08:00:00Z');
const now = () => NOW.getTime();

/** The stores in the order in which they take their turns. */
export const SHARED: readonly Shared[] = [
  {
    ...{ name: 'PostgreSQL', atLeast: 1500 },
    open: async ({ postgres }) => openStore(await postgres(), { now }),
  },
  {
    name: 'PostgreSQL, encrypted',
    open: async ({ postgres }) => openStore(await postgres(), { now, encryptionKey: KEY }),
  },
  {
    name: '@keyv/postgres, which has no versions',
    open: async ({ postgres }) => openKeyvPostgres(await postgres()),
  },
  {
    name: 'SQLite, synchronous NORMAL',
    open: async ({ sqlite }) => openStore(await sqlite(), { now }),
  },
];

/** How many people write at once. */
export const PEOPLE = 20;

type Send = (person: string, event: Event) => Promise<void>;

function sendTo(engine: Engine, form: Form): Send {
  const sessions = createSessions(engine, { now, retentionDays: 180 });
  const handling = { conversation: callguideForm(form), sessions, settings: NO_SETTINGS };
  return async (person, event) => {
    const { done } = await handle(handling, { platform: 'bench', person }, event, NOW);
    await done();
  };
}

/** One person from the first event to the verdict: each message after the reply to the last. */
async function interview(send: Send, { questions }: Form, name: string, person: number) {
  await send(name, startEvent('start'));
  for (const [place, question] of questions.entries())
    await send(name, eventOf(question.id, answerTo(question, person + place)));
}

/** Turns a second of people who are interviewed at the same time, each several times over. */
async function crowd(send: Send, form: Form, round: number, times: number): Promise<number> {
  const begun = performance.now();
  const people = Array.from({ length: PEOPLE }, async (_, person) => {
    for (let time = 0; time < times; time += 1)
      await interview(send, form, `${round}-${person}-${time}`, person);
  });
  await Promise.all(people);
  const turns = PEOPLE * times * (form.questions.length + 1);
  return (turns * 1000) / (performance.now() - begun);
}

async function race(
  form: Form,
  engines: readonly Engine[],
  { rounds, times }: { readonly rounds: number; readonly times: number },
): Promise<number[]> {
  const sends = engines.map((engine) => sendTo(engine, form));
  const rates = engines.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1)
    for (const [i, send] of sends.entries()) {
      const rate = await crowd(send, form, round, times);
      if (round > 0) rates[i]?.push(rate);
    }
  return rates.map(median);
}

/**
 * How many turns a second go the whole way when people write at once. PostgreSQL runs on this machine,
 * and waits for the disk at every commit. The first round warms up and does not count.
 */
export async function atOnce(
  form: Form,
  size: { readonly rounds: number; readonly times: number },
): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'callguide-bench-'));
  const server = await startPostgres({ durable: true });
  try {
    const sqlite = async () => `sqlite:${join(folder, 'bench.sqlite')}`;
    const places = { postgres: server.database, sqlite };
    const engines = await Promise.all(SHARED.map(({ open }) => open(places)));
    const rates = await race(form, engines, size);
    for (const engine of engines) await engine.close();
    return rates;
  } finally {
    await server.remove();
    rmSync(folder, { recursive: true });
  }
}
