import { withIds } from './controls-in.ts';
import { appId } from './made-up-app.ts';
import type { Args } from './method-shapes.ts';
import { Refusal } from './refusal.ts';
import type { Channel, Message, Rooms } from './rooms.ts';
import type { Team } from './teams.ts';

type Contents = Pick<Args<'chat.postMessage'>, 'text' | 'blocks'>;

/** What a message of the app says. */
export function contentsOf({ text = '', blocks }: Contents): Pick<Message, 'text' | 'blocks'> {
  return { text, blocks: withIds(blocks) };
}

/** A message as apps get it. */
export function messageOutput(team: Team, message: Message): Record<string, unknown> {
  const { ts, user, isApp, text, blocks, thread, isEdited, files } = message;
  return {
    ...{ type: 'message', user, ts, text, team: team.id },
    ...(isApp ? { bot_id: team.bot.id, app_id: appId } : {}),
    ...(blocks.length > 0 ? { blocks } : {}),
    ...(thread === undefined ? {} : { thread_ts: thread }),
    ...(isEdited ? { edited: { user, ts } } : {}),
    ...(files.length > 0 ? { files: files.map((id) => ({ id })) } : {}),
  };
}

/** What apps are told of a message that was changed. */
export function changed(team: Team, old: Message, now: Message): Record<string, unknown> {
  return {
    ...{ type: 'message', subtype: 'message_changed', hidden: true, ts: now.ts },
    message: messageOutput(team, now),
    previous_message: messageOutput(team, old),
  };
}

/** What answers in a thread need. @throws Refusal where the thread is none */
export function threadOf(room: Channel, thread: string | undefined, keeps: boolean): object {
  if (thread === undefined) return {};
  if (keeps && !room.messages.has(thread)) throw new Refusal('thread_not_found');
  return { thread };
}

/** What the methods of messages work on. */
export interface ChatParts {
  readonly rooms: Rooms;
  /** Whether messages are kept, so that one can be missing. */
  readonly keeps: boolean;
  /** Tells the app of what it did itself, as Slack does. */
  readonly echo: (room: Channel, event: Record<string, unknown>) => void;
}

/** `chat.postMessage` */
export function postMessage(
  { rooms, keeps, echo }: ChatParts,
  team: Team,
  args: Args<'chat.postMessage'>,
): object {
  const room = rooms.open(team, args.channel);
  const message = rooms.post(room, {
    ...contentsOf(args),
    ...threadOf(room, args.thread_ts, keeps),
    ...{ user: team.bot.user, isApp: true, isBroadcast: args.reply_broadcast ?? false },
  });
  const isUnread = args.text === undefined;
  const warning = { warning: 'missing_text_in_message' };
  const output = messageOutput(team, message);
  echo(room, output);
  return { channel: room.id, ts: message.ts, message: output, ...(isUnread ? warning : {}) };
}

/** `chat.postEphemeral` */
export function postEphemeral(
  { rooms, keeps }: ChatParts,
  team: Team,
  args: Args<'chat.postEphemeral'>,
): object {
  const room = rooms.open(team, args.channel);
  if (!room.members.has(args.user)) throw new Refusal('user_not_in_channel');
  const message = rooms.post(room, {
    ...contentsOf(args),
    ...threadOf(room, args.thread_ts, keeps),
    ...{ user: team.bot.user, isApp: true, onlyFor: args.user },
  });
  return { message_ts: message.ts };
}

function ownMessage(room: Channel, ts: string, refusal: string): Message {
  const message = room.messages.get(ts);
  if (!message || message.onlyFor !== undefined) throw new Refusal('message_not_found');
  if (!message.isApp) throw new Refusal(refusal);
  return message;
}

/** `chat.update`; what is left out stays, but blocks go when only a text is given. */
export function update({ rooms, echo }: ChatParts, team: Team, args: Args<'chat.update'>): object {
  const room = rooms.open(team, args.channel);
  const old = ownMessage(room, args.ts, 'cant_update_message');
  const { text = old.text, blocks } = args;
  const message = { ...old, ...contentsOf({ text, blocks }), isEdited: true };
  rooms.put(room, message);
  echo(room, changed(team, old, message));
  return { channel: room.id, ts: args.ts, text, message: messageOutput(team, message) };
}

/** `chat.delete` */
export function remove({ rooms }: ChatParts, team: Team, args: Args<'chat.delete'>): object {
  const room = rooms.open(team, args.channel);
  rooms.delete(room, ownMessage(room, args.ts, 'cant_delete_message').ts);
  return { channel: room.id, ts: args.ts };
}
