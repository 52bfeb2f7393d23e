import type { ChatMember, ChatMemberUpdated, Message, Update, User } from '@grammyjs/types';
import type { Room } from './rooms.ts';
import { Seat, type World } from './seat.ts';
import { isPayload } from './text-shapes.ts';

/** Who a person is; whatever is left out is made up. */
export interface About {
  readonly id?: number;
  /** The language of the person's Telegram, as an IETF tag. */
  readonly language?: string;
  readonly firstName?: string;
  readonly username?: string;
  /** Whether the person has begun the chat with the bot already; yes without it. */
  readonly hasBegun?: boolean;
}

/** What the bot is told when its own place in a chat changes. */
export function botMember(
  { rooms }: World,
  room: Room,
  from: User,
  [before, after]: readonly ['member' | 'kicked', 'member' | 'kicked'],
): Omit<Update, 'update_id'> {
  const user = rooms.sender;
  const as = (status: 'member' | 'kicked'): ChatMember =>
    status === 'member' ? { status, user } : { status, user, until_date: 0 };
  const change: ChatMemberUpdated = {
    chat: room.chat,
    from,
    date: rooms.seconds(),
    old_chat_member: as(before),
    new_chat_member: as(after),
  };
  return { my_chat_member: change };
}

/** A made-up person in their private chat with the bot. */
export class Person extends Seat {
  readonly #room: Room;
  readonly #world: World;

  constructor(user: User, room: Room, world: World) {
    super(user, () => room, world);
    this.#room = room;
    this.#world = world;
  }

  /** Opens the chat with the bot, as by a deep link. @throws Error for a payload that no link can hold */
  start(payload?: string): Update {
    if (payload !== undefined && !isPayload(payload)) throw new Error(`no payload: ${payload}`);
    return this.says(payload === undefined ? '/start' : `/start ${payload}`);
  }

  override says(...given: Parameters<Seat['says']>): Update {
    if (this.#room.state === 'blocked') this.unblocks();
    if (this.#room.state === 'unknown') this.#room.state = 'open';
    return super.says(...given);
  }

  /** Stops the bot. */
  blocks(): Update {
    this.#room.state = 'blocked';
    return this.#world.queue.push(
      botMember(this.#world, this.#room, this.user, ['member', 'kicked']),
    );
  }

  /** Lets the bot in again. */
  unblocks(): Update {
    this.#room.state = 'open';
    return this.#world.queue.push(
      botMember(this.#world, this.#room, this.user, ['kicked', 'member']),
    );
  }

  /** Deletes the account; bots are not told. */
  leavesTelegram(): void {
    this.#room.state = 'deactivated';
  }
}

let madeUp = 0;

function userOf({ id, language, firstName, username }: About): User {
  madeUp += 1;
  return {
    id: id ?? 9_000_000 + madeUp,
    is_bot: false,
    first_name: firstName ?? `Person ${madeUp}`,
    ...(username ? { username } : {}),
    ...(language ? { language_code: language } : {}),
  };
}

/** Brings a person to a server. */
export function personIn(world: World, about: About): Person {
  const user = userOf(about);
  const names = {
    first_name: user.first_name,
    ...(user.username ? { username: user.username } : {}),
  };
  const state = about.hasBegun === false ? 'unknown' : 'open';
  const room = world.rooms.add({ id: user.id, type: 'private', ...names }, state);
  return new Person(user, room, world);
}

/** Whether a message of a group is meant for the bot, as Telegram's privacy mode decides. */
export function isForBot(
  message: Message,
  { id, username }: { id: number; username: string },
): boolean {
  const text = message.text ?? message.caption ?? '';
  const isReply = message.reply_to_message?.from?.id === id;
  return (
    isReply || text.startsWith('/') || text.toLowerCase().includes(`@${username.toLowerCase()}`)
  );
}
