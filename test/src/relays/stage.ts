import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { Arrival, Sent } from '../../../adapters/adapter.ts';
import type { Address } from '../../../conversations/address.ts';
import type { Event } from '../../../conversations/event.ts';
import { openMovedChats } from '../../../src/bot/moved-chats.ts';
import { type Running, runBot } from '../../../src/bot/run-bot.ts';
import type { Log } from '../../../src/log.ts';
import { createMembership } from '../../../src/offices/membership.ts';
import type { Office } from '../../../src/offices/office.ts';
import { createOffices } from '../../../src/offices/offices.ts';
import type { Engine } from '../../../src/stores/store.ts';
import { FakeAdapter } from '../bot/fake-adapter.ts';
import { opened } from '../cli/talks.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';

/** A message as it went out, and where. */
interface Told {
  readonly address: Address;
  readonly text: string;
  readonly after: string | undefined;
  readonly message: string;
}

let messages = 0;

const [PATIENCE_MS, LOOK_MS] = [15_000, 10];

/** Resolves when it is so; fails with what was awaited after a while that is long for a busy machine. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`it did not come to this: ${what}`);
    await sleep(LOOK_MS);
  }
}

/** A platform in memory with workspaces, and with threads or replies. */
export class FakePlatform extends FakeAdapter {
  readonly told: Told[] = [];
  readonly guests = new Set<string>();
  readonly workspace: string;
  readonly threadUnder?: (address: Address, message: string) => Address;

  constructor(platform: string, workspace: string, isThreaded: boolean) {
    super(platform);
    this.workspace = workspace;
    if (isThreaded) this.threadUnder = (address, message) => ({ ...address, thread: message });
  }

  async isGuest({ person }: Address): Promise<boolean> {
    return this.guests.has(person);
  }

  override async send(address: Address, text: string, after?: string): Promise<Sent> {
    await super.send(address, text);
    messages += 1;
    const message = `m${messages}`;
    this.told.push({ address, text, after, message });
    return { message };
  }

  override addressOf(person: string): Address {
    return { platform: this.platform, workspace: this.workspace, chat: person, person };
  }

  /** What a person was told, as one text. */
  textsFor(person: string): string {
    return this.told.flatMap((one) => (one.address.person === person ? [one.text] : [])).join('\n');
  }

  /** What was posted in a chat that is nobody's own. */
  posts(chat: string): Told[] {
    return this.told.filter((one) => one.address.chat === chat);
  }
}

const settings = {
  ...{ deadlines: [], readings: [], timeZone: 'Asia/Shanghai', retentionDays: 180, desk: true },
};

/** Two made-up offices: each has a Slack workspace, and they share a Telegram bot. */
export function office(id: string, team: string, more: Partial<Office> = {}): Office {
  return {
    ...{ id, name: `Office ${id}`, language: 'en', slack: [team], telegram: true },
    settings: { ...settings, contact: { name: `Desk of ${id}` } },
    staff: new Set([`slack:${team}:USTAFF`, 'telegram:9001']),
    desk: { platform: 'slack', workspace: team, chat: `C${team}`, person: '' },
    ...more,
  };
}

/** A bot on two fake platforms that can be stopped and started again on the same store. */
export class Stage {
  readonly store = `sqlite:${temporaryFolder()}/a.sqlite`;
  readonly offices: readonly Office[];
  slack = new FakePlatform('slack', 'T0001', true);
  telegram = new FakePlatform('telegram', '100', false);
  readonly refused: { what: string; address: Address }[] = [];
  readonly failures: unknown[] = [];
  running: Running | undefined;
  #engine: Engine | undefined;
  #close: (() => Promise<void>) | undefined;
  #events = 0;

  constructor(offices: readonly Office[] = [office('one', 'T0001')]) {
    this.offices = offices;
  }

  async start(platforms?: readonly FakePlatform[]): Promise<this> {
    const handling = await opened({ store: this.store });
    onTestFinished(() => this.stop());
    const { engine, clock, settings: others } = handling;
    const { retentionDays } = others;
    const log: Log = {
      ...handling.log,
      sent: () => {},
      held: () => {},
      dropped: () => {},
      refused: (what, address) => this.refused.push({ what, address }),
      failed: (_, error) => this.failures.push(error),
    };
    const membership = createMembership(engine, { now: clock.now, retentionDays });
    const offices = createOffices(this.offices, others, membership);
    const parts = { ...handling, log, offices, moved: await openMovedChats(engine) };
    const adapters = platforms ?? [this.slack, this.telegram];
    this.running = await runBot(parts, adapters, { host: '127.0.0.1', port: 0 });
    this.#close = handling.close;
    this.#engine = engine;
    return this;
  }

  async stop(ms = 1000): Promise<void> {
    await this.running?.stop(ms);
    this.running = undefined;
    await this.#close?.();
    this.#close = undefined;
  }

  get engine(): Engine {
    if (!this.#engine) throw new Error('the stage is not started');
    return this.#engine;
  }

  /** As after a restart: new adapters, the same store. */
  async restart(): Promise<this> {
    await this.stop(20);
    this.slack = new FakePlatform('slack', 'T0001', true);
    this.telegram = new FakePlatform('telegram', '100', false);
    return this.start();
  }

  /** Resolves when a message can be answered, and nothing waits to be posted. */
  async isReady(message: string): Promise<void> {
    await until('a place to answer', async () => {
      const rows: string[] = [];
      for await (const [key = '', text = ''] of this.engine.store('relays').iterator<string>())
        rows.push(`${key} ${text}`);
      const people = rows.filter((row) => row.startsWith('person:'));
      const isPosted = people.every((row) => row.includes('"waiting":[]'));
      return (
        isPosted && rows.some((row) => row.startsWith('place:') && row.includes(`"${message}"`))
      );
    });
  }

  id(): string {
    this.#events += 1;
    return `e${this.#events}`;
  }

  starts(person: string, argument = 'en shanghai-2024-exchange scientist'): Promise<void> {
    const event = { id: this.id(), kind: 'command', command: 'start', argument } as const;
    return this.telegram.bring(person, event);
  }

  says(person: string, text: string, id = this.id()): Promise<void> {
    return this.telegram.bring(person, { id, kind: 'text', text });
  }

  chooses(person: string, value: string): Promise<void> {
    return this.telegram.bring(person, { id: this.id(), kind: 'choose', values: [value] });
  }

  /** Sends a question of a person to the office, without the case. */
  async asks(person: string, question: string): Promise<void> {
    await this.says(person, `/ask ${question}`);
    await this.chooses(person, 'send-words');
  }

  /** Somebody writes in the thread under a message of a Slack desk. */
  inThread(
    root: string,
    text: string,
    more: { person?: string; team?: string; id?: string } & Partial<Arrival> = {},
  ): Promise<void> {
    const { person = 'USTAFF', team = 'T0001', id = this.id(), ...arrival } = more;
    const event: Event = { id, kind: 'text', text };
    const address = {
      ...{ platform: 'slack', workspace: team, chat: `C${team}`, thread: root, person },
    };
    return this.slack.bring(person, event, { address, addressed: false, ...arrival });
  }
}

/** Lets somebody ask the office; resolves with the message at the desk, once it can be answered. */
export async function asked(
  stage: Stage,
  question: string,
  person = '1',
  chat = 'CT0001',
): Promise<string> {
  await stage.starts(person);
  await stage.asks(person, question);
  await until('the question at the desk', () => stage.slack.posts(chat).length > 0);
  const root = stage.slack.posts(chat).at(-1)?.message ?? '';
  await stage.isReady(root);
  return root;
}
