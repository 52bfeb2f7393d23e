import type { Chat, Message, ReplyKeyboardMarkup, User, UserFromGetMe } from '@grammyjs/types';
import { badRequest, Refusal } from './refusal.ts';

/** Why nothing can be sent to a chat, in the words of the Bot API. */
export const shut = {
  blocked: 'Forbidden: bot was blocked by the user',
  deactivated: 'Forbidden: user is deactivated',
  kicked: 'Forbidden: bot was kicked from the group chat',
} as const;

/** One chat, as the server keeps it. */
export interface Room {
  readonly chat: Chat;
  /** Open, not yet begun by the person, or shut for a reason. */
  state: 'open' | 'unknown' | keyof typeof shut;
  /** The id of the supergroup that the chat has become. */
  movedTo?: number;
  /** The messages that are there now, by id, oldest first; none where only counts are kept. */
  readonly messages: Map<number, Message>;
  /** Every message as it came or was changed, in that order; none where only counts are kept. */
  readonly history: Message[];
  /** Called whenever something has changed here. */
  readonly watchers: Set<() => void>;
  /** How many messages the bot has sent here. */
  sent: number;
  /** The keyboard in place of the letters, where the bot has sent one. */
  keyboard?: ReplyKeyboardMarkup;
  readonly threads: Set<number>;
}

function roomOf(chat: Chat, state: Room['state']): Room {
  const nothing = { messages: new Map(), history: [], threads: new Set<number>() };
  return { chat, state, sent: 0, watchers: new Set(), ...nothing };
}

/** How a server of rooms is set up. */
export interface RoomsOptions {
  readonly bot: UserFromGetMe;
  readonly keep: 'all' | 'counts';
  /** Whether the bot may write to any person, known or not. */
  readonly isOpenToAll: boolean;
  /** Now, in milliseconds since 1970, for the dates of messages. */
  readonly now: () => number;
}

/** All chats of the bot, and what happens in them. */
export class Rooms {
  readonly bot: UserFromGetMe;
  /** The bot as the sender of a message. */
  readonly sender: User;
  readonly keep: 'all' | 'counts';
  readonly #options: RoomsOptions;
  readonly #rooms = new Map<number, Room>();
  /** How many messages went to people that were never introduced, by chat. */
  readonly #strangers = new Map<number, number>();
  #messageId = 0;

  constructor(options: RoomsOptions) {
    const { id, is_bot, first_name, username } = options.bot;
    this.bot = options.bot;
    this.sender = { id, is_bot, first_name, username };
    this.keep = options.keep;
    this.#options = options;
  }

  /** Unix time, in seconds. */
  seconds(): number {
    return Math.floor(this.#options.now() / 1000);
  }

  nextMessageId(): number {
    this.#messageId += 1;
    return this.#messageId;
  }

  lastMessageId(): number {
    return this.#messageId;
  }

  add(chat: Chat, state: Room['state']): Room {
    if (this.#rooms.has(chat.id)) throw new Error(`chat ${chat.id} is there already`);
    const room = roomOf(chat, state);
    this.#rooms.set(chat.id, room);
    return room;
  }

  /** How many messages the bot has sent to this chat. */
  sentTo(id: number): number {
    return this.#rooms.get(id)?.sent ?? this.#strangers.get(id) ?? 0;
  }

  /** Every chat that the bot has sent to, with the number of messages. */
  *counts(): Iterable<readonly [chat: number, sent: number]> {
    for (const [id, { sent }] of this.#rooms) if (sent > 0) yield [id, sent];
    yield* this.#strangers;
  }

  #stranger(id: number): Room {
    return roomOf({ id, type: 'private', first_name: 'Stranger' }, 'open');
  }

  /** The chat of this id, whatever its state. @throws Refusal where the bot knows none */
  known(chatId: unknown): Room {
    const id = Number(chatId);
    const room = this.#rooms.get(id);
    if (room) return room;
    if (!this.#options.isOpenToAll || !(id > 0)) throw badRequest('chat not found');
    return this.#stranger(id);
  }

  /** The chat of this id, for writing to it. @throws Refusal where that cannot be */
  open(chatId: unknown): Room {
    const room = this.known(chatId);
    if (room.movedTo !== undefined) {
      throw badRequest('group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: room.movedTo,
      });
    }
    if (room.state === 'unknown') throw badRequest('chat not found');
    if (room.state !== 'open') throw new Refusal(403, shut[room.state]);
    return room;
  }

  /** Notes a message, new or changed. */
  put(room: Room, message: Message): void {
    if (this.keep === 'all') {
      room.messages.set(message.message_id, message);
      room.history.push(message);
    }
    this.changed(room);
  }

  /** Counts a message of the bot. */
  count(room: Room): void {
    room.sent += 1;
    const { id } = room.chat;
    if (!this.#rooms.has(id)) this.#strangers.set(id, (this.#strangers.get(id) ?? 0) + 1);
  }

  /** Tells whoever watches a chat. */
  changed({ watchers }: Room): void {
    for (const watcher of watchers) watcher();
  }

  /** Calls back whenever something has changed in a chat, until the returned function is called. */
  watch({ watchers }: Room, watcher: () => void): () => void {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  }

  /** A message without its content. */
  blank(room: Room, from: User): Message {
    return {
      message_id: this.nextMessageId(),
      from,
      chat: room.chat,
      date: this.seconds(),
    } as Message;
  }
}
