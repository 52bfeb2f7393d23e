import { setTimeout as sleep } from 'node:timers/promises';
import type { Adapter, Arrival, Host, Sent } from '../../../adapters/adapter.ts';
import type { AttachedFile, FetchedFile } from '../../../adapters/attached-file.ts';
import { SendFailure, type SendFailureReason } from '../../../adapters/send-failure.ts';
import type { Address } from '../../../conversations/address.ts';
import type { Event } from '../../../conversations/event.ts';
import type { Choice, Reply } from '../../../conversations/reply.ts';

/** A message as it stands in a chat by now. */
export interface Standing {
  readonly address: Address;
  readonly message: string;
  reply: Reply;
  /** How often it was changed in place. */
  changes: number;
}

let messages = 0;

/** A platform in memory whose messages can be changed in place; a payload is one reply. */
export class RoomAdapter implements Adapter<Reply> {
  readonly platform: string;
  readonly workspace: string;
  readonly routes = [];
  readonly guests = new Set<string>();
  readonly all: Standing[] = [];
  /** What the next changes in place fail with. */
  readonly failures: SendFailureReason[] = [];
  /** Who cannot be sent anything that holds the words. */
  readonly refuses = new Map<string, string>();
  host: Host | undefined;
  /** The files that it can hand over, by id. */
  readonly files = new Map<string, FetchedFile>();
  slowMs = 0;

  constructor(platform = 'telegram', workspace = '100') {
    this.platform = platform;
    this.workspace = workspace;
  }

  async start(host: Host): Promise<void> {
    this.host = host;
  }

  async stop(): Promise<void> {}

  render(replies: readonly Reply[]): readonly Reply[] {
    return replies;
  }

  async send(address: Address, reply: Reply): Promise<Sent> {
    await sleep(this.slowMs);
    const words = this.refuses.get(address.person);
    if (words !== undefined && wordsOf({ reply }).includes(words))
      throw new SendFailure({ kind: 'refused' }, 'refused');
    messages += 1;
    const message = `m${messages}`;
    this.all.push({ address, message, reply, changes: 0 });
    return { message };
  }

  async replace(_: Address, message: string, reply: Reply): Promise<void> {
    const failure = this.failures.shift();
    if (failure) throw new SendFailure(failure, failure.kind);
    const one = this.all.find((each) => each.message === message);
    if (!one) throw new SendFailure({ kind: 'refused' }, 'gone');
    one.reply = reply;
    one.changes += 1;
  }

  async retract(_: Address, message: string): Promise<void> {
    const at = this.all.findIndex((each) => each.message === message);
    if (at >= 0) this.all.splice(at, 1);
  }

  async fetchFile(_: Address, { id }: AttachedFile, most: number): Promise<FetchedFile> {
    const found = this.files.get(id) ?? ({ kind: 'gone' } as const);
    const isLarge = found.kind === 'file' && found.bytes.length > most;
    return isLarge ? { kind: 'too-large' } : found;
  }

  async isGuest({ person }: Address): Promise<boolean> {
    return this.guests.has(person);
  }

  addressOf(person: string, chat = person): Address {
    return { platform: this.platform, workspace: this.workspace, chat, person };
  }

  async bring(address: Address, event: Event, more: Partial<Arrival> = {}): Promise<void> {
    await this.host?.receive({ address, event, addressed: true, ...more });
  }

  /** What a person was told in a chat, the oldest first. */
  told(person: string, chat = person): Standing[] {
    return this.all.filter(({ address }) => address.person === person && address.chat === chat);
  }
}

/** The words of a message, with its buttons in brackets. */
export function wordsOf({ reply }: Pick<Standing, 'reply'>): string {
  if (reply.kind === 'file') return `[file ${reply.name}]`;
  const text = 'text' in reply ? reply.text : '';
  return [text, ...choicesIn(reply).map(({ label }) => `[${label}]`)].join('\n');
}

/** The buttons of a message. */
export function choicesIn(reply: Reply): readonly Choice[] {
  return 'choices' in reply ? (reply.choices ?? []) : [];
}
