import { messageOutput } from './chat-methods.ts';
import { Inputs, type Option } from './controls-in.ts';
import type { Action, Grip } from './hands.ts';
import type { Channel, Message } from './rooms.ts';
import { printed, type Shown } from './screen.ts';
import { interact, suggestions, type Who, type World, whoFields } from './world.ts';

interface Used {
  readonly blocks: Shown['blocks'];
  readonly inputs: Inputs;
  readonly offered: Map<string, readonly Option[]>;
}

/** The messages of a channel under the hands of one person. */
export class HeldMessages {
  readonly #world: World;
  readonly #who: Who;
  readonly #room: Channel;
  /** What the person has put into the controls of each message, as long as these are the same. */
  readonly #used = new Map<string, Used>();

  constructor(world: World, who: Who, room: Channel) {
    this.#world = world;
    this.#who = who;
    this.#room = room;
  }

  /** A message under the hands; `begin` is called before the app is told of anything. */
  grip(message: Shown, begin: () => void): Grip {
    const used = this.#usedOn(message);
    return {
      ...used,
      act: (action) => {
        begin();
        this.#act(message, action, used.inputs);
      },
      suggest: async (control, letters) => {
        const { id } = this.#room;
        const container = { type: 'message', message_ts: message.ts, channel_id: id };
        const place = { letters, container, channel: { id } };
        const options = await suggestions(this.#world, this.#who, control, place);
        used.offered.set(control.element.action_id, options);
        return options;
      },
      printed: () => printed([message]),
    };
  }

  /** What lets the app answer where a message was used. */
  live({ ts, thread }: Pick<Message, 'ts' | 'thread'>): Record<string, unknown> {
    const { team, profile } = this.#who;
    const room = this.#room;
    return {
      channel: { id: room.id, name: room.name },
      response_url: this.#world.responseUrls.give({ room, user: profile.id, ts, thread }),
      trigger_id: this.#world.views.trigger(team, profile.id),
    };
  }

  #usedOn({ ts, blocks }: Shown): Used {
    const known = this.#used.get(ts);
    if (known?.blocks === blocks) return known;
    const fresh = { blocks, inputs: new Inputs(), offered: new Map() };
    this.#used.set(ts, fresh);
    return fresh;
  }

  /** The message of a press: as it is now, or as it was looked at where it is gone. */
  #pressed({ ts, thread, spoken, blocks }: Shown): Message {
    const gone = {
      ...{ ts, user: this.#room.team.bot.user, isApp: true, text: spoken, blocks, files: [] },
      ...{ isBroadcast: false, isEdited: false, ...(thread === undefined ? {} : { thread }) },
    };
    return this.#room.messages.get(ts) ?? gone;
  }

  #act(shown: Shown, action: Action, inputs: Inputs): void {
    const { team, id: channel_id } = this.#room;
    const { ts: message_ts, thread, isEphemeral: is_ephemeral, blocks } = shown;
    const message = this.#pressed(shown);
    const under = thread === undefined ? {} : { thread_ts: thread };
    void interact(this.#world, this.#who, {
      ...{ type: 'block_actions', ...whoFields(this.#who), ...this.live(message) },
      container: { type: 'message', message_ts, channel_id, is_ephemeral, ...under },
      ...(is_ephemeral ? {} : { message: messageOutput(team, message) }),
      state: { values: inputs.state(blocks) },
      actions: [{ ...action, action_ts: this.#world.rooms.nextTs() }],
    });
  }
}
