import { changed, messageOutput } from './chat-methods.ts';
import { bringEvent } from './events.ts';
import type { GivenFile } from './file-methods.ts';
import * as hands from './hands.ts';
import { HeldMessages } from './held-messages.ts';
import { asSent } from './live-markup.ts';
import type { Message } from './rooms.ts';
import { type Place, printed, type Shown, screenOf } from './screen.ts';
import { runSlash } from './slash-command.ts';
import { isWanted, type Waiting, type Wanted, waitUntil } from './wait-until.ts';
import type { Outgoing } from './way-out.ts';
import { interact, type Who, type World, whoFields } from './world.ts';

/** A person in one channel, or in one thread of it: what they do there, and what they see. */
export class Seat {
  readonly who: Who;
  protected readonly world: World;
  readonly #place: Place;
  readonly #held: HeldMessages;
  /** The messages when the person last did something: what has changed since is the answer. */
  #before = new Map<string, Message>();

  constructor(world: World, who: Who, place: Place) {
    this.world = world;
    this.who = who;
    this.#place = place;
    this.#held = new HeldMessages(world, who, place.room);
  }

  get id(): string {
    return this.who.profile.id;
  }

  /** The id of the channel. */
  get channel(): string {
    return this.#place.room.id;
  }

  /** The same person in a thread of this channel, under the message of this id. */
  under(ts: string): Seat {
    return new Seat(this.world, this.who, { ...this.#place, thread: ts });
  }

  /** Writes a text; `@callguide` in it names the bot. The id of the message. */
  says(text: string): string {
    return this.#send(text, {});
  }

  /** Shares a file, with a text beside it. The id of the message. */
  shares(fileName: string, text = ''): string {
    const files = [{ id: 'F0MADEUP', name: fileName, mode: 'hosted', filetype: 'pdf' }];
    return this.#send(text, { subtype: 'file_share', files });
  }

  /** Shares a file that the app can fetch, with a text beside it. The id of the message. */
  givesFile(file: GivenFile, text = ''): string {
    const files = [this.world.files.give(this.#place.room.team, file)];
    return this.#send(text, { subtype: 'file_share', files });
  }

  /** Passes on a message of somebody else, without a word of one's own. The id of the message. */
  forwards(text: string): string {
    const attachments = [{ is_share: true, is_msg_unfurl: true, text, fallback: text }];
    return this.#send('', { attachments });
  }

  /** Changes a text of one's own. @throws Error where it is not */
  edits(ts: string, text: string): Outgoing | undefined {
    const { room } = this.#place;
    const old = this.#own(ts);
    const now = { ...old, text: this.#written(text), isEdited: true };
    this.#begin();
    this.world.rooms.put(room, now);
    return this.#tell(changed(room.team, old, now));
  }

  /** Deletes a text of one's own. @throws Error where it is not */
  deletes(ts: string): Outgoing | undefined {
    const { room } = this.#place;
    const old = this.#own(ts);
    this.#begin();
    this.world.rooms.delete(room, ts);
    const previous_message = messageOutput(room.team, old);
    const event = { type: 'message', subtype: 'message_deleted', hidden: true, deleted_ts: ts };
    return this.#tell({ ...event, previous_message, ts: this.world.rooms.nextTs() });
  }

  /** Presses a button, by its label or value: on the newest message that has it, or on one as it was looked at. */
  presses(label: string, on?: Shown): void {
    this.#withHands(label, on, (grip) => hands.press(grip, label));
  }

  /** Chooses in a menu: one option, or exactly these. */
  selects(labels: string | readonly string[], on?: Shown): void {
    this.#withHands([labels].flat().join(', '), on, (grip) => hands.select(grip, labels));
  }

  /** Ticks boxes, one after the other. */
  checks(labels: readonly string[], on?: Shown): void {
    for (const label of labels) {
      this.#withHands(label, on, (grip) => hands.tick(grip, label, true));
    }
  }

  /** Takes ticks away, one after the other. */
  unchecks(labels: readonly string[], on?: Shown): void {
    for (const label of labels) {
      this.#withHands(label, on, (grip) => hands.tick(grip, label, false));
    }
  }

  /** Picks a day, as YYYY-MM-DD. */
  picksDate(day: string, on?: Shown): void {
    this.#withHands('calendar', on, (grip) => hands.pickDate(grip, day));
  }

  /** Types letters into the menu that asks the app, and says what it offers; then it can be selected. */
  types(letters: string, on?: Shown): Promise<string[]> {
    return this.#withHands(`menu for ${letters}`, on, (grip) => hands.type(grip, letters));
  }

  /** Runs a slash command, such as `/callguide help`. @throws Error in a thread: Slack has none there */
  runs(line: string): void {
    const { room, thread } = this.#place;
    if (thread !== undefined) throw new Error('Slack takes no slash command in a thread');
    this.#begin();
    void runSlash(this.world, this.who, room, line);
  }

  /** Uses a shortcut on a message, by its callback id. */
  usesOn(callback: string, message: Shown): void {
    const { room } = this.#place;
    const now = room.messages.get(message.ts);
    if (!now) throw new Error(`there is no message ${message.ts}`);
    this.#begin();
    void interact(this.world, this.who, {
      ...{ type: 'message_action', callback_id: callback, ...whoFields(this.who) },
      ...{ message_ts: now.ts, message: messageOutput(room.team, now) },
      ...this.#held.live(now),
      action_ts: this.world.rooms.nextTs(),
    });
  }

  /** What stands here now, oldest first. */
  screen(): Shown[] {
    return screenOf(this.#place, this.id);
  }

  /** What the app has written or changed here since this person last did something. */
  answers(): Shown[] {
    const { messages } = this.#place.room;
    return this.screen().filter(
      ({ ts, from }) => from === 'app' && this.#before.get(ts) !== messages.get(ts),
    );
  }

  /** Resolves with the first answer that is wanted. @throws Error with the screen when time is over */
  waitFor(wanted: Wanted, { within = 5000, anyTime = false }: Waiting = {}): Promise<Shown> {
    const look = () => {
      const all = anyTime ? this.screen().filter(({ from }) => from === 'app') : this.answers();
      return all.find((message) => isWanted(message, wanted));
    };
    const failing = () => {
      const warned = this.who.warnings.map((warning) => `\n(Slack says: ${warning})`).join('');
      return `no ${String(wanted)}:\n${printed(this.screen())}${warned}`;
    };
    return waitUntil(this.world, look, { within, failing });
  }

  #begin(): void {
    this.#before = new Map(this.#place.room.messages);
  }

  #own(ts: string): Message {
    const message = this.#place.room.messages.get(ts);
    if (!message || message.user !== this.id) throw new Error('that is no message of this person');
    return message;
  }

  #written(text: string): string {
    return asSent(text).replaceAll('@callguide', `<@${this.#place.room.team.bot.user}>`);
  }

  #send(typed: string, more: Record<string, unknown>): string {
    const { room, thread } = this.#place;
    const text = this.#written(typed);
    this.#begin();
    const under = thread === undefined ? {} : { thread };
    const message = this.world.rooms.post(room, { user: this.id, text, ...under });
    const { home } = this.who.profile;
    const elements = [{ type: 'rich_text_section', elements: [{ type: 'text', text: typed }] }];
    const blocks = [{ type: 'rich_text', block_id: 'made-up', elements }];
    const said = {
      ...messageOutput(room.team, message),
      ...{ team: home, user_team: home, client_msg_id: `made-up-${message.ts}`, blocks },
    };
    const names = room.kind !== 'im' && text.includes(`<@${room.team.bot.user}>`);
    if (names) this.#tell({ ...said, type: 'app_mention' });
    this.#tell({ ...said, ...more });
    return message.ts;
  }

  /** Brings an event of this channel, where the bot is in it. */
  #tell(event: Record<string, unknown>): Outgoing | undefined {
    const { room } = this.#place;
    if (!room.members.has(room.team.bot.user)) return undefined;
    const place = event.type === 'app_mention' ? {} : { channel_type: room.kind };
    const told = { ...event, ...place, channel: room.id, event_ts: event.ts };
    const people = [...room.members].map((user) => room.team.people.get(user));
    const isShared = people.some((person) => person?.belonging === 'stranger');
    const { deliveries } = this.world;
    return bringEvent(deliveries, room.team, { ...told, type: String(event.type) }, isShared);
  }

  /** Does something with the newest message on which it can be done, or with one as it was looked at. */
  #withHands<T>(what: string, on: Shown | undefined, work: (grip: hands.Grip) => T): T {
    for (const message of on ? [on] : this.screen().reverse()) {
      try {
        return work(this.#held.grip(message, () => this.#begin()));
      } catch (error) {
        if (on) throw error;
      }
    }
    throw new Error(`there is nothing with "${what}":\n${printed(this.screen())}`);
  }
}
