import { contentsOf } from './chat-methods.ts';
import { refusalOf } from './check-call.ts';
import { responseShape } from './method-shapes.ts';
import { Refusal } from './refusal.ts';
import type { Channel, Message, Rooms } from './rooms.ts';

/** What a response_url was given for. */
interface Reason {
  readonly room: Channel;
  readonly user: string;
  /** The message whose control was used. */
  readonly ts?: string | undefined;
  readonly thread?: string | undefined;
}

interface Given extends Reason {
  readonly until: number;
  left: number;
}

/** For half an hour, and five times. */
const [lifeSeconds, uses] = [30 * 60, 5];

/** The addresses at which the app answers presses and slash commands. */
export class ResponseUrls {
  readonly #rooms: Rooms;
  readonly #origin: () => string;
  readonly #secondMs: number;
  readonly #given: Given[] = [];

  constructor(rooms: Rooms, origin: () => string, secondMs: number) {
    this.#rooms = rooms;
    this.#origin = origin;
    this.#secondMs = secondMs;
  }

  /** A new address. */
  give(reason: Reason): string {
    const until = performance.now() + lifeSeconds * this.#secondMs;
    this.#given.push({ ...reason, until, left: uses });
    return `${this.#origin()}/response/${this.#given.length}`;
  }

  /** What the app says at an address. @throws Refusal */
  take(id: string, values: Readonly<Record<string, unknown>>): object {
    const given = this.#given[Number(id) - 1];
    if (!given || performance.now() > given.until) throw new Refusal('expired_url');
    if (given.left === 0) throw new Refusal('used_url');
    const checked = responseShape.safeParse(values);
    if (checked.error) throw refusalOf(checked.error.issues);
    given.left -= 1;
    this.#say(given, checked.data);
    return {};
  }

  /** Shows something only to one person, as Slack does with the answer to a slash command. */
  tell({ room, user, thread }: Reason, contents: { text?: string | undefined }): void {
    const under = thread === undefined ? {} : { thread };
    const bot = { user: room.team.bot.user, isApp: true, onlyFor: user };
    this.#rooms.post(room, { ...contentsOf(contents), ...under, ...bot });
  }

  #say({ room, user, ts, thread }: Given, said: (typeof responseShape)['_output']): void {
    const old = ts === undefined ? undefined : room.messages.get(ts);
    if (said.delete_original) {
      if (old) this.#rooms.delete(room, old.ts);
      return;
    }
    if (said.replace_original && ts !== undefined) {
      if (old) this.#rooms.put(room, { ...old, ...contentsOf(said), isEdited: true });
      return;
    }
    const under: Partial<Message> = thread === undefined ? {} : { thread };
    const only: Partial<Message> = said.response_type === 'in_channel' ? {} : { onlyFor: user };
    const bot = { user: room.team.bot.user, isApp: true };
    this.#rooms.post(room, { ...contentsOf(said), ...under, ...only, ...bot });
  }
}
