import type { Chat, Message, Update } from '@grammyjs/types';
import { botMember, isForBot, type Person } from './person.ts';
import type { Room } from './rooms.ts';
import { type Shown, screenOf } from './screen.ts';
import { Seat, type World } from './seat.ts';

/** What a group is like. */
export interface AboutGroup {
  readonly id?: number;
  readonly title?: string;
  readonly isSupergroup?: boolean;
  /** Whether the group has topics, each a thread of its own. */
  readonly isForum?: boolean;
  /** Whether the bot only gets what is meant for it; without it, it gets all. */
  readonly privacy?: boolean;
}

/** A group that the bot is a member of. */
export class Group {
  readonly #world: World;
  readonly #about: AboutGroup;
  #room: Room;

  constructor(world: World, room: Room, about: AboutGroup) {
    this.#world = world;
    this.#room = room;
    this.#about = about;
  }

  /** The id that the group has now. */
  get chat(): number {
    return this.#room.chat.id;
  }

  /** The place of a person in this group. */
  seat(person: Person): Seat {
    const { bot } = this.#world.rooms;
    const hears = (message: Message) => !this.#about.privacy || isForBot(message, bot);
    return new Seat(person.user, () => this.#room, this.#world, hears);
  }

  /** The messages of the group as they are now, oldest first. */
  screen(): Shown[] {
    return screenOf(this.#room, this.#world.rooms.bot.id);
  }

  /** Becomes a supergroup, with another id; a member does it. */
  migrates(by: Person): void {
    const { rooms, queue } = this.#world;
    const old = this.#room;
    const id = -1_000_000_000_000 + old.chat.id;
    const chat: Chat = { id, type: 'supergroup', title: old.chat.title ?? '' };
    this.#room = rooms.add(chat, 'open');
    old.movedTo = id;
    const left = { ...rooms.blank(old, by.user), migrate_to_chat_id: id } as Message;
    const come = {
      ...rooms.blank(this.#room, by.user),
      migrate_from_chat_id: old.chat.id,
    } as Message;
    queue.push({ message: left } as Omit<Update, 'update_id'>);
    queue.push({ message: come } as Omit<Update, 'update_id'>);
  }

  /** Puts the bot out. */
  kicks(by: Person): Update {
    this.#room.state = 'kicked';
    return this.#world.queue.push(
      botMember(this.#world, this.#room, by.user, ['member', 'kicked']),
    );
  }

  /** Takes the bot in again. */
  takesIn(by: Person): Update {
    this.#room.state = 'open';
    return this.#world.queue.push(
      botMember(this.#world, this.#room, by.user, ['kicked', 'member']),
    );
  }
}

let madeUp = 0;

function chatOf({ id, title, isSupergroup, isForum }: AboutGroup): Chat {
  madeUp += 1;
  const name = title ?? `Group ${madeUp}`;
  if (!isSupergroup && !isForum) return { id: id ?? -9000 - madeUp, type: 'group', title: name };
  const chat = { id: id ?? -1_000_000_009_000 - madeUp, type: 'supergroup', title: name } as const;
  return isForum ? { ...chat, is_forum: true } : chat;
}

/** Makes a group with the bot in it. */
export function groupIn(world: World, about: AboutGroup): Group {
  return new Group(world, world.rooms.add(chatOf(about), 'open'), about);
}
