import type { InlineKeyboardButton, Message, Update, User } from '@grammyjs/types';
import { detectEntities } from './detect-entities.ts';
import { type GivenFile, givenContent } from './given-files.ts';
import type { Room, Rooms } from './rooms.ts';
import { printed, type Shown, screenOf, shown } from './screen.ts';
import type { FileShelf } from './send-methods.ts';
import type { Tap, Taps } from './taps.ts';
import { contentOf, type Unsaid } from './unsaid.ts';
import type { UpdateQueue } from './update-queue.ts';

/** What the people of a server share. */
export interface World {
  readonly rooms: Rooms;
  readonly queue: UpdateQueue;
  readonly taps: Taps;
  /** The files that there are, by their id. */
  readonly shelf: FileShelf;
}

/** How something is said. */
export interface Manner {
  /** The message that it replies to. */
  readonly replyTo?: Shown;
  /** The thread of a group with topics, by a number of one's own. */
  readonly thread?: number;
}

/** What is waited for: a part of the text, or whatever a message must be. */
export type Wanted = string | RegExp | ((message: Shown) => boolean);

/** How long is waited, in milliseconds, and whether a message from before counts too. */
export interface Waiting {
  readonly within?: number;
  readonly anyTime?: boolean;
}

function isWanted(message: Shown, wanted: Wanted): boolean {
  if (typeof wanted === 'function') return wanted(message);
  return typeof wanted === 'string' ? message.text.includes(wanted) : wanted.test(message.text);
}

/** A person in one chat: what they do there, and what they see. */
export class Seat {
  readonly user: User;
  readonly #world: World;
  readonly #room: () => Room;
  readonly #hears: (message: Message) => boolean;
  /** The chat when the person last did something, and how much had happened in it: what came since is the answer. */
  #before: { readonly room?: Room; readonly length: number } = { length: 0 };

  constructor(
    user: User,
    room: () => Room,
    world: World,
    /** Whether the bot gets to see a message of this chat. */
    hears: (message: Message) => boolean = () => true,
  ) {
    this.user = user;
    this.#room = room;
    this.#world = world;
    this.#hears = hears;
  }

  /** The id of the chat. */
  get chat(): number {
    return this.#room().chat.id;
  }

  /** Writes a text. @throws Error over 4096 units, which a person's Telegram would split */
  says(text: string, manner: Manner = {}): Update {
    if (text.length > 4096) throw new Error(`nobody can send ${text.length} units at once`);
    const entities = detectEntities(text);
    return this.#send({ text, ...(entities.length > 0 ? { entities } : {}) }, manner);
  }

  /** Sends something that is no text. */
  sends(what: Unsaid, caption?: string, manner: Manner = {}): Update {
    return this.#send(contentOf(what, caption), manner);
  }

  /** Sends a file that the bot can fetch. */
  givesFile(file: GivenFile, caption?: string, manner: Manner = {}): Update {
    return this.#send(givenContent(this.#world.shelf, file, caption), manner);
  }

  /** Changes a text of one's own. */
  edits(update: Update, text: string): Update {
    const old = this.#room().messages.get(update.message?.message_id ?? 0);
    if (!old || old.from?.id !== this.user.id) throw new Error('that is no message of this person');
    const { entities: _, ...rest } = old;
    const entities = detectEntities(text);
    const edit_date = this.#world.rooms.seconds();
    const marks = entities.length > 0 ? { entities } : {};
    const message = { ...rest, ...marks, text, edit_date } as Message;
    this.#begin();
    this.#world.rooms.put(this.#room(), message);
    return this.#world.queue.push({ edited_message: message } as Omit<Update, 'update_id'>);
  }

  /** Deletes a message; Telegram does not tell bots. */
  deletes(id: number): void {
    const room = this.#room();
    room.messages.delete(id);
    this.#world.rooms.changed(room);
  }

  /**
   * Taps a button, by its label or by what it sends: on the newest message that has it, or on the
   * one given, as it was when it was looked at. @throws Error where there is no such button
   */
  taps(button: string, on?: Shown): Update {
    const found = this.#buttonOn(button, on);
    if (!found) throw new Error(`there is no button "${button}":\n${printed(this.screen())}`);
    if (found === 'key') return this.says(button);
    if (!('callback_data' in found.button)) throw new Error(`"${button}" only opens something`);
    const now = this.#room().messages.get(found.message.message_id);
    const message = now ?? found.message;
    this.#begin();
    const query = this.#world.taps.add(this.user, message, !now, found.button);
    return this.#world.queue.push({ callback_query: query });
  }

  /** The messages of the chat as they are now, oldest first. */
  screen(): Shown[] {
    return screenOf(this.#room(), this.#world.rooms.bot.id);
  }

  /** What the bot has written or changed since this person last did something. */
  answers(): Shown[] {
    const room = this.#room();
    const { messages, history } = room;
    const news = history.slice(this.#before.room === room ? this.#before.length : 0);
    const there = news.filter((message) => messages.get(message.message_id) === message);
    const { bot } = this.#world.rooms;
    return there
      .filter(({ from }) => from?.id === bot.id)
      .sort((a, b) => a.message_id - b.message_id)
      .map((message) => shown(message, bot.id));
  }

  /** This person's taps in this chat, with what they were told at once. */
  tapped(): Tap[] {
    return this.#world.taps.of(this.user.id, this.chat);
  }

  /** Resolves with the first answer that is wanted. @throws Error with the screen when time is over */
  waitFor(wanted: Wanted, { within = 5000, anyTime = false }: Waiting = {}): Promise<Shown> {
    const look = () => {
      const messages = anyTime
        ? this.screen().filter(({ from }) => from === 'bot')
        : this.answers();
      return messages.find((message) => isWanted(message, wanted));
    };
    const found = look();
    if (found) return Promise.resolve(found);
    return new Promise((resolve, reject) => {
      const stop = this.#world.rooms.watch(this.#room(), () => {
        const message = look();
        if (!message) return;
        clearTimeout(timer);
        stop();
        resolve(message);
      });
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`no ${String(wanted)} within ${within} ms:\n${printed(this.screen())}`));
      }, within);
    });
  }

  #begin(): void {
    const room = this.#room();
    this.#before = { room, length: room.history.length };
  }

  #send(content: Partial<Message>, { replyTo, thread }: Manner): Update {
    const { rooms, queue } = this.#world;
    const room = this.#room();
    if (thread !== undefined) room.threads.add(thread);
    const message = {
      ...rooms.blank(room, this.user),
      ...(thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true }),
      ...(replyTo ? { reply_to_message: replyTo.message } : {}),
      ...content,
    } as Message;
    this.#begin();
    rooms.put(room, message);
    if (!this.#hears(message)) return { update_id: 0, message } as Update;
    return queue.push({ message } as Omit<Update, 'update_id'>);
  }

  #buttonOn(
    wanted: string,
    on: Shown | undefined,
  ): { message: Message; button: InlineKeyboardButton } | 'key' | undefined {
    const messages = on ? [on] : this.screen().reverse();
    for (const { message, buttons } of messages) {
      const button = buttons
        .flat()
        .find(
          (each) =>
            each.text === wanted || ('callback_data' in each && each.callback_data === wanted),
        );
      if (button) return { message, button };
    }
    const keys = this.#room().keyboard?.keyboard.flat() ?? [];
    return keys.some((key) => (typeof key === 'string' ? key : key.text) === wanted)
      ? 'key'
      : undefined;
  }
}
