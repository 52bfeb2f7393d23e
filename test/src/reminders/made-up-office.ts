import { onTestFinished } from 'vitest';
import type { Address } from '../../../conversations/address.ts';
import { lineOf } from '../../../conversations/address.ts';
import type { Event } from '../../../conversations/event.ts';
import { parseSettings, type Settings } from '../../../conversations/settings.ts';
import type { Wanted } from '../../../src/deadlines/acts.ts';
import { type Deadlines, openDeadlines } from '../../../src/deadlines/deadlines.ts';
import { handle } from '../../../src/handle.ts';
import { type ReminderParts, remind } from '../../../src/reminders/reminders.ts';
import { renderReminders } from '../../../src/reminders/render-reminders.ts';
import type { Sessions } from '../../../src/sessions/contract.ts';
import { createSessions } from '../../../src/sessions/sessions.ts';
import { openStore } from '../../../src/stores/open-store.ts';
import type { Engine } from '../../../src/stores/store.ts';
import { createSubscriptionRows } from '../../../src/subscriptions/subscription-rows.ts';
import type { Database } from '../../../src/tables/database.ts';
import { shanghai } from '../../conversations/person.ts';
import { FakeAdapter } from '../bot/fake-adapter.ts';

export const CALL = 'shanghai-2024-cooperation';
const OFFICE = 'one';

/** When made-up offices begin, their deadline, and a day after it. */
const START = '2024-09-20T10:00:00+08:00';
export const END = '2024-11-08T16:30:00+08:00';
export const AFTER = '2024-11-12T12:00:00+08:00';

interface Open {
  readonly engine: Engine;
  readonly database: Database;
  readonly sessions: Sessions;
  readonly deadlines: Deadlines;
}

/** What went out: to whom, when, and the words. */
export interface Told {
  readonly person: string;
  readonly at: string;
  readonly text: string;
}

/** A made-up office with people, on a store that can be closed and opened again at any moment. */
export class MadeUpOffice {
  now: number;
  readonly told: Told[] = [];
  readonly failures: unknown[] = [];
  readonly #url: string;
  readonly #file: Settings;
  #open: Open | undefined;
  #events = 0;

  constructor(url: string, now: string, file: object = {}) {
    this.#url = url;
    this.#file = parseSettings(file);
    this.now = Date.parse(now);
  }

  get open(): Open {
    if (!this.#open) throw new Error('the office is closed');
    return this.#open;
  }

  async start(): Promise<this> {
    const now = () => this.now;
    const engine = await openStore(this.#url, { now });
    const database = await engine.tables();
    const alongside = createSubscriptionRows({ database, officeOf: () => OFFICE });
    const sessions = createSessions(engine, { now, retentionDays: 180, alongside });
    const deadlines = await openDeadlines({ database, calls: [CALL] });
    await deadlines.adopt(OFFICE, this.#file, this.now);
    this.#open = { engine, database, sessions, deadlines };
    return this;
  }

  /** Ends the process, wherever it is, and begins another. */
  async restart(): Promise<void> {
    await this.close();
    await this.start();
  }

  async close(): Promise<void> {
    await this.#open?.engine.close();
    this.#open = undefined;
  }

  addressOf(person: string): Address {
    return { platform: 'fake', person };
  }

  get parts(): ReminderParts {
    const { database, sessions, deadlines } = this.open;
    return {
      ...{ database, sessions, deadlines, conversation: shanghai },
      settingsOf: (office) => deadlines.settingsFor(office, this.#file),
      log: { failed: (_what, error) => void this.failures.push(error) },
      now: () => this.now,
    };
  }

  /** An event of a person; gives the topics and questions of the replies. */
  async event(person: string, event: Omit<Event, 'id'> & Record<string, unknown>, id?: string) {
    this.#events += 1;
    const { sessions } = this.open;
    const settings = this.parts.settingsOf(OFFICE);
    const full = { id: id ?? `e${this.#events}`, ...event } as Event;
    const handling = { conversation: shanghai, sessions, settings };
    const at = this.addressOf(person);
    const { replies, done } = await handle(handling, at, full, new Date(this.now));
    await done();
    return replies;
  }

  says(person: string, text: string, id?: string) {
    return this.event(person, { kind: 'text', text }, id);
  }

  /** Somebody who began the interview and agreed to be reminded. */
  async subscriber(person: string, language = 'en', zone?: string): Promise<void> {
    const argument = `${CALL} leader ${language}`;
    await this.event(person, { kind: 'command', command: 'start', argument });
    if (zone) await this.says(person, `/timezone ${zone}`);
    await this.says(person, '/subscribe');
  }

  #act() {
    return { office: OFFICE, who: 'fake:1', by: 'Office One', now: this.now };
  }

  set(at: string, more: Partial<Wanted> = {}) {
    const wanted = { call: CALL, id: 'funder', at, ...more };
    return this.open.deadlines.set(this.#act(), wanted);
  }

  move(more: Partial<Wanted>) {
    return this.open.deadlines.move(this.#act(), { call: CALL, id: 'funder', ...more });
  }

  withdraw(id = 'funder') {
    return this.open.deadlines.withdraw(this.#act(), { call: CALL, id });
  }

  /** One look at what is due; gives how many messages were queued. */
  look(): Promise<number> {
    return remind(this.parts);
  }

  /** Sends what is queued, as the ledger does: nothing canceled, and to nobody who said stop. */
  async send(): Promise<void> {
    const { database } = this.open;
    const { queries } = database;
    const render = renderReminders(this.parts, async () => []);
    const waiting = await database.rows(
      queries
        .selectFrom('deliveries as d')
        .innerJoin('broadcasts as b', 'b.id', 'd.broadcast')
        .innerJoin('subscriptions as s', (on) =>
          on.onRef('s.address', '=', 'd.address').onRef('s.call', '=', 'b.call'),
        )
        .select(['d.broadcast', 'd.address', 'd.language', 'd.attempts', 'd.replies'])
        .where('d.state', '=', 'queued')
        .where('b.state', '=', 'sending')
        .where('s.stopped_at', 'is', null),
    );
    for (const one of waiting) {
      const broadcast = await database.rows(
        queries.selectFrom('broadcasts').selectAll().where('id', '=', one.broadcast),
      );
      const [row] = broadcast;
      const texts = row ? await render(new FakeAdapter(), row, one) : [];
      const [, , , , person = ''] = JSON.parse(one.address) as string[];
      const at = new Date(this.now).toISOString();
      for (const text of texts) this.told.push({ person, at, text: String(text) });
      await database.atomically([
        queries
          .updateTable('deliveries')
          .set({ state: 'sent' })
          .where('broadcast', '=', one.broadcast)
          .where('address', '=', one.address),
      ]);
    }
  }

  /** Lets time pass until an instant, looking and sending every so often. */
  async until(end: string, everyMinutes = 30): Promise<void> {
    const step = everyMinutes * 60_000;
    for (; this.now <= Date.parse(end); this.now += step) {
      if ((await this.look()) > 0) await this.send();
    }
  }

  subscriptions() {
    const { queries, rows } = this.open.database;
    return rows(queries.selectFrom('subscriptions').selectAll().orderBy('address'));
  }

  /** The line under which somebody is kept. */
  lineOf(person: string): string {
    return lineOf(this.addressOf(person));
  }
}

/** An office at work until the test ends; it begins at START. */
export async function office(
  settings: { readonly url?: string; readonly now?: string; readonly file?: object } = {},
): Promise<MadeUpOffice> {
  const { url = 'sqlite::memory:', now = START, file } = settings;
  const made = await new MadeUpOffice(url, now, file).start();
  onTestFinished(() => made.close());
  return made;
}

/** When somebody was told something, to the minute, in UTC. */
export function toldTo(one: MadeUpOffice, person: string): string[] {
  return one.told.filter((told) => told.person === person).map(({ at }) => at.slice(0, 16));
}
