import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Group, Member } from '../slack-server/member.ts';
import { ownFolder } from '../src/chat-process.ts';
import { BotProcess } from './bot-process.ts';
import { type SlackWorld, slackWorld } from './slack-world.ts';
import { ownStore } from './world.ts';

/** What the audit says of one act. */
interface Act {
  readonly who: string;
  readonly act: string;
  readonly subject: string;
}

interface OfficeOptions {
  /** How many messages a minute a broadcast sends. */
  readonly perMinute?: number;
  /** In which the bot speaks to staff. */
  readonly language?: string;
}

export const CALL = 'shanghai-2024-cooperation';

/** An office in a Slack for tests, with staff and a desk, and the bot processes before it. */
export class SlackOffice {
  readonly world: SlackWorld;
  /** A full member who is staff. */
  readonly ann: Member;
  readonly desk: Group;
  readonly #language: string;
  readonly #settings: Record<string, string>;
  readonly #file = join(ownFolder(), 'offices.json');
  #bot: BotProcess | undefined;

  constructor(world: SlackWorld, { perMinute = 6000, language = 'en' }: OfficeOptions) {
    this.world = world;
    this.#language = language;
    this.ann = world.server.member({ name: 'Ann of the office' });
    this.desk = world.server.group({ name: 'desk', members: [this.ann] });
    this.#settings = {
      ...world.settings,
      ...{ STORE_URL: ownStore(), OFFICES_FILE: this.#file },
      SLACK_MESSAGES_PER_MINUTE: String(perMinute),
    };
    this.staff(this.ann);
  }

  /** From the next start on these are staff of the office. */
  staff(...members: readonly Member[]): void {
    const { id } = this.world.server.team;
    const office = {
      ...{ id: 'one', name: 'Made-up Office', language: this.#language, slack: [id] },
      staff: members.map((member) => `slack:${id}:${member.id}`),
      desk: `slack:${id}:${this.desk.id}`,
    };
    writeFileSync(this.#file, JSON.stringify({ offices: [office] }));
  }

  /** Starts the bot, or stops it and starts another one. */
  async start(): Promise<void> {
    await this.#bot?.stop();
    this.#bot = new BotProcess(this.#settings);
    await this.#bot.says('Callguide answers on');
    await this.world.ready();
  }

  /** Members who asked to hear of the call, and have only begun its questions. */
  async subscribers(count: number): Promise<Member[]> {
    const { server } = this.world;
    const members = Array.from({ length: count }, () => server.member());
    for (const member of members) {
      member.says(`!start ${CALL} leader en`);
      await member.waitFor(({ labels }) => labels.length > 0);
      member.says('!subscribe');
      await member.waitFor(({ blocks }) => JSON.stringify(blocks).includes('/stop'));
    }
    return members;
  }

  /** What the audit says, the oldest act first. */
  async audit(): Promise<Act[]> {
    const command = new BotProcess({ ...this.#settings, LOG_LEVEL: 'silent' }, ['audit', '--json']);
    const said = (await command.child.stdout?.toArray()) ?? [];
    return (JSON.parse(said.join('')) as Act[]).toReversed();
  }

  get written(): string {
    return this.#bot?.written ?? '';
  }

  /** Stops as an operator does, and gives the exit code. */
  async stop(): Promise<number | null | undefined> {
    return this.#bot?.stop();
  }

  /** Ends the bot as a fault does. */
  async kill(): Promise<void> {
    await this.#bot?.kill();
    this.#bot = undefined;
  }

  async close(): Promise<void> {
    await this.kill();
    await this.world.close();
  }
}

/** An office with a bot at work, which end with the test. */
export async function slackOffice(
  way: 'socket' | 'http',
  options: OfficeOptions = {},
): Promise<SlackOffice> {
  const office = new SlackOffice(await slackWorld(way), options);
  onTestFinished(() => office.close());
  await office.start();
  return office;
}
