import type { Block } from './block-shapes.ts';
import { Refusal } from './refusal.ts';
import type { Team } from './teams.ts';

/** A message as it stands in a channel now. */
export interface Message {
  readonly ts: string;
  /** The person who wrote it; the bot's own user for the app. */
  readonly user: string;
  readonly isApp: boolean;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly thread?: string;
  /** Whether an answer in a thread also stands in the channel. */
  readonly isBroadcast: boolean;
  /** The only person who sees it. */
  readonly onlyFor?: string;
  readonly isEdited: boolean;
  readonly files: readonly string[];
}

export type ChannelKind = 'im' | 'mpim' | 'channel' | 'group';

/** A conversation of a workspace. */
export interface Channel {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly name: string;
  readonly team: Team;
  readonly members: Set<string>;
  readonly messages: Map<string, Message>;
  isArchived: boolean;
}

/** What is left out is not so. */
export type NewMessage = Pick<Message, 'user' | 'text'> & Partial<Omit<Message, 'ts'>>;

/** The channels of all workspaces, and what stands in them. */
export class Rooms {
  readonly #keeps: boolean;
  readonly #isOpenToAll: boolean;
  readonly #now: () => number;
  readonly #rooms = new Map<string, Channel>();
  readonly #watchers = new Set<() => void>();
  readonly #sent = new Map<string, number>();
  #lastTs = 0;

  constructor({ keep, isOpenToAll, now }: RoomsOptions) {
    this.#keeps = keep === 'all';
    this.#isOpenToAll = isOpenToAll;
    this.#now = now;
  }

  add(team: Team, kind: ChannelKind, id: string, name: string): Channel {
    const [members, messages] = [new Set<string>(), new Map<string, Message>()];
    const room: Channel = { id, kind, name, team, members, messages, isArchived: false };
    this.#rooms.set(id, room);
    return room;
  }

  /** The direct messages of the bot with a person; they are made where there are none. */
  direct(team: Team, user: string): Channel {
    const id = `D${user.slice(1)}`;
    const found = this.#rooms.get(id);
    if (found) return found;
    const room = this.add(team, 'im', id, 'directmessage');
    room.members.add(user).add(team.bot.user);
    return room;
  }

  /** The channel of an id, or the direct messages with a person. @throws Refusal where there is none */
  find(team: Team, id: string): Channel {
    if (team.people.has(id)) return this.direct(team, id);
    const isNew = this.#isOpenToAll && !this.#rooms.has(id) && /^D/.test(id);
    const room = isNew ? this.add(team, 'im', id, 'directmessage') : this.#rooms.get(id);
    if (!room || room.team !== team) throw new Refusal('channel_not_found');
    return room;
  }

  /** A channel that the app may write to. @throws Refusal where it may not */
  open(team: Team, id: string): Channel {
    const room = this.find(team, id);
    if (room.isArchived) throw new Refusal('is_archived');
    if (room.kind !== 'im' && !room.members.has(team.bot.user)) {
      throw new Refusal(room.kind === 'channel' ? 'not_in_channel' : 'channel_not_found');
    }
    const other = [...room.members].map((user) => team.people.get(user));
    const isLeft = room.kind === 'im' && other.some((profile) => profile?.isDeleted);
    if (isLeft) throw new Refusal('channel_not_found');
    return room;
  }

  /** The id of a new message: seconds since 1970 with six digits, and later than all before. */
  nextTs(): string {
    this.#lastTs = Math.max(this.#lastTs + 1, this.#now() * 1000);
    return `${Math.floor(this.#lastTs / 1e6)}.${String(this.#lastTs % 1e6).padStart(6, '0')}`;
  }

  post(room: Channel, message: NewMessage): Message {
    const usual = { isApp: false, blocks: [], isBroadcast: false, isEdited: false, files: [] };
    const posted: Message = { ...usual, ...message, ts: this.nextTs() };
    if (posted.isApp) this.#sent.set(room.id, this.sentTo(room.id) + 1);
    this.put(room, posted);
    return posted;
  }

  /** Puts a message in the place of the one with its id. */
  put(room: Channel, message: Message): void {
    if (this.#keeps) room.messages.set(message.ts, message);
    this.changed();
  }

  delete(room: Channel, ts: string): void {
    room.messages.delete(ts);
    this.changed();
  }

  /** How many messages the app has sent to a channel. */
  sentTo(channel: string): number {
    return this.#sent.get(channel) ?? 0;
  }

  counts(): Iterable<readonly [channel: string, sent: number]> {
    return this.#sent;
  }

  /** Calls back whenever something that people see has changed; what it gives stops that. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  changed(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }
}

interface RoomsOptions {
  readonly keep: 'all' | 'counts';
  readonly isOpenToAll: boolean;
  readonly now: () => number;
}
