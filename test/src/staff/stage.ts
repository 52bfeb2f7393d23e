import { onTestFinished } from 'vitest';
import type { Arrival } from '../../../adapters/adapter.ts';
import type { Address } from '../../../conversations/address.ts';
import type { Event } from '../../../conversations/event.ts';
import { actsOf } from '../../../src/audit/audit.ts';
import { openMovedChats } from '../../../src/bot/moved-chats.ts';
import { adoptDeadlines, openReachOut } from '../../../src/bot/reach-out.ts';
import { joinReplicas, type Replica } from '../../../src/bot/replica.ts';
import { type Running, runBot } from '../../../src/bot/run-bot.ts';
import type { Broadcasts } from '../../../src/broadcasts/broadcasts.ts';
import type { OpenHandling } from '../../../src/cli/open-handling.ts';
import type { Deadlines } from '../../../src/deadlines/deadlines.ts';
import { createMembership } from '../../../src/offices/membership.ts';
import type { Office } from '../../../src/offices/office.ts';
import { createOffices } from '../../../src/offices/offices.ts';
import type { StaffEngine } from '../../../src/staff/acting.ts';
import { opened } from '../cli/talks.ts';
import { until } from '../relays/stage.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';
import { choicesIn, RoomAdapter, type Standing, wordsOf } from './room-adapter.ts';

/** The call that everybody here asks about. */
export const CALL = 'shanghai-2024-exchange';
/** A made-up member of staff, and the group that is their office's desk. */
export const [STAFF, DESK] = ['9001', '-500'];

/** A made-up office on a Telegram bot. */
export function madeUpOffice(more: Partial<Office> = {}): Office {
  return {
    ...{ id: 'one', name: 'Made-up Office', language: 'en', slack: [], telegram: ['100'] },
    settings: { deadlines: [], readings: [], timeZone: 'Asia/Shanghai', retentionDays: 180 },
    staff: new Set([`telegram:${STAFF}`]),
    desk: { platform: 'telegram', workspace: '100', chat: DESK, person: '' },
    ...more,
  };
}

/** Where somebody acts; without it, staff in their private chat. */
interface Place {
  readonly person?: string;
  readonly chat?: string;
  /** Who presses, where it is somebody else. */
  readonly by?: string;
}

/** What is sent by a button, and by whom. */
interface Sending extends Omit<Place, 'person'> {
  readonly message?: string;
  readonly id?: string;
}

/** What cannot be read as words. */
type Unread = Pick<Extract<Event, { kind: 'unread' }>, 'kind' | 'what'>;

/** Progress is shown far more often than on a platform, so that tests wait for little. */
const PROGRESS_MS = 100;

let events = 0;

/** A bot whose staff act in chats; it can be stopped and started again on the same store. */
export class Stage {
  readonly store: string;
  offices: readonly Office[];
  adapter = new RoomAdapter();
  handling: OpenHandling | undefined;
  /** How far the clock is ahead, in ms. */
  ahead = 0;
  /** What the command line acts through, on the same store. */
  broadcasts!: Broadcasts;
  deadlines!: Deadlines;
  /** This process among those on its store, where there can be several. */
  replica: Replica | undefined;
  #running: Running | undefined;
  #close: (() => Promise<void>)[] = [];

  constructor(
    offices: readonly Office[] = [madeUpOffice()],
    store = `sqlite:${temporaryFolder()}/staff.sqlite`,
  ) {
    [this.offices, this.store] = [offices, store];
  }

  async start(): Promise<this> {
    const opening = await opened({ store: this.store });
    const handling = {
      ...opening,
      clock: { ...opening.clock, now: () => Date.now() + this.ahead },
    };
    const { engine, settings, clock } = handling;
    const keeping = { now: clock.now, retentionDays: settings.retentionDays };
    const own = await adoptDeadlines(handling, (deadlines) =>
      createOffices(this.offices, settings, createMembership(engine, keeping), (id, file) =>
        deadlines.settingsFor(id, file),
      ),
    );
    const reach = await openReachOut({ handling, ...own });
    const moved = await openMovedChats(engine);
    const { replicas } = engine;
    const replica = replicas && (await joinReplicas(replicas, handling.log));
    this.replica = replica;
    const progressMs = PROGRESS_MS;
    const parts = { ...handling, ...reach.parts, moved, replica, offices: own.offices, progressMs };
    this.#running = await runBot(parts, [this.adapter], { host: '127.0.0.1', port: 0 });
    await reach.start(this.#running.bots, moved);
    this.handling = handling;
    const staffEngine = reach.parts.staffEngine as StaffEngine;
    [this.broadcasts, this.deadlines] = [staffEngine.broadcasts, staffEngine.deadlines];
    this.#close = [
      () => reach.close(),
      async () => this.#running?.stop(1000),
      async () => replica?.close(),
      () => opening.close(),
    ];
    onTestFinished(() => this.stop());
    return this;
  }

  async stop(): Promise<void> {
    for (const close of this.#close.splice(0)) await close();
  }

  /** As after a restart: what was told before is still in the chats. */
  async restart(offices = this.offices): Promise<this> {
    await this.stop();
    this.offices = offices;
    return this.start();
  }

  id(): string {
    events += 1;
    return `e${events}`;
  }

  /** Writes `/staff …` or any other text, and waits for the answer. */
  async says(text: string, more: Partial<Arrival> & { person?: string; chat?: string } = {}) {
    const { person = STAFF, chat = person, ...arrival } = more;
    const [, command, argument = ''] = /^\/(\w+)(?:\s+([\s\S]*))?$/.exec(text) ?? [];
    const id = this.id();
    const event =
      command === undefined
        ? ({ id, kind: 'text', text } as const)
        : ({ id, kind: 'command', command, argument } as const);
    return this.#answers(this.adapter.addressOf(person, chat), () =>
      this.adapter.bring(this.adapter.addressOf(person, chat), event, arrival),
    );
  }

  /** Brings something that staff do, and waits for the answer. */
  async brings(event: Unread, more: Partial<Arrival> = {}): Promise<string> {
    const address = this.adapter.addressOf(STAFF);
    return this.#answers(address, () =>
      this.adapter.bring(address, { id: this.id(), ...event }, more),
    );
  }

  /** Presses a button by its label: on the newest message of the chat that has it. */
  async presses(label: string, { person = STAFF, chat = person, by = person }: Place = {}) {
    const on = this.adapter
      .told(person, chat)
      .findLast(({ reply }) => choicesIn(reply).some((one) => one.label === label));
    const value = on && choicesIn(on.reply).find((one) => one.label === label)?.value;
    if (!on || value === undefined)
      throw new Error(`no button "${label}":\n${this.screen(person)}`);
    return this.sends(value, { by, chat, message: on.message });
  }

  /** Sends what a button carries, whoever got hold of it. */
  async sends(
    value: string,
    { by = STAFF, chat = by, message = 'm0', id = this.id() }: Sending = {},
  ) {
    const address = this.adapter.addressOf(by, chat);
    const event = { id, kind: 'choose', values: [value] } as const;
    return this.#answers(address, () =>
      this.adapter.bring(address, event, { message, repliesTo: message }),
    );
  }

  /** What a person sees in their chat. */
  screen(person = STAFF, chat = person): string {
    return this.adapter.told(person, chat).map(wordsOf).join('\n---\n');
  }

  /** The newest message of a chat whose words hold these. */
  seen(words: string, person = STAFF, chat = person): Standing | undefined {
    return this.adapter.told(person, chat).findLast((one) => wordsOf(one).includes(words));
  }

  async waitsFor(words: string, person = STAFF, chat = person): Promise<Standing> {
    const find = () => this.seen(words, person, chat);
    await until(`${words}\n`, () => find() !== undefined).catch((error: Error) => {
      throw new Error(`${error.message}\n${this.screen(person, chat)}`);
    });
    return find() as Standing;
  }

  /** People who asked to hear of the call. */
  async subscribe(count: number): Promise<string[]> {
    const people = Array.from({ length: count }, (_, i) => String(7000 + i));
    for (const person of people) {
      await this.says(`/start en ${CALL} scientist`, { person });
      await this.says('/subscribe', { person });
    }
    return people;
  }

  /** How many times people were told something. */
  told(people: readonly string[], words: string): number {
    return people.reduce(
      (sum, one) =>
        sum + this.adapter.told(one).filter((each) => wordsOf(each).includes(words)).length,
      0,
    );
  }

  /** The acts of an office in the audit, the latest first. */
  async acts(office = 'one'): Promise<string[]> {
    const database = await (this.handling as OpenHandling).engine.tables();
    const all = await actsOf(database, office);
    return all.map(({ who, act, subject, what }) => `${who} ${act} ${subject} ${what}`);
  }

  async #answers(address: Address, act: () => Promise<void>): Promise<string> {
    const { person, chat = person } = address;
    const before = this.adapter.told(person, chat).length;
    await act();
    await this.#running?.bots[0]?.outgoing.post({ to: address, replies: [], language: 'en' });
    return this.adapter.told(person, chat).slice(before).map(wordsOf).join('\n---\n');
  }
}

/** A stage that has been started. */
export function onStage(offices?: readonly Office[], store?: string): Promise<Stage> {
  return new Stage(offices, store).start();
}
