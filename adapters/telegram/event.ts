import type { CallbackQuery, Message, MessageEntity, Update } from 'grammy/types';
import type { Event } from '../../conversations/event.ts';
import type { Arrival } from '../adapter.ts';
import { addressIn, type BotAccount } from './address.ts';
import { type Button, readButton } from './button.ts';
import { filesIn } from './files.ts';

/** The kinds of update that are asked for; whatever else there is never comes. */
export const ALLOWED_UPDATES = [
  ...['message', 'edited_message', 'callback_query', 'my_chat_member'],
] as readonly ('message' | 'edited_message' | 'callback_query' | 'my_chat_member')[];

/** The message of a tick, with the item: that part of the checklist is changed where it stands. */
const TICKED = /^checklist:(\d+):([\s\S]+)$/;

/** What people send that holds no words; whatever else has none is said by Telegram itself. */
const WORDLESS = [
  ...['animation', 'audio', 'contact', 'dice', 'document', 'game', 'live_photo', 'location'],
  ...['paid_media', 'photo', 'poll', 'checklist', 'sticker', 'story', 'venue', 'video'],
  ...['video_note', 'voice'],
];

const COMMAND = /^\/([a-z0-9_]{1,32})(?:@(\w+))?(?:\s+([\s\S]*))?$/i;

/** The id of the message that an arrival came from, and the item that was ticked in it, if one was. */
export function messageIn(after: string): { readonly id: number; readonly ticked?: string } {
  const [, id, ticked] = TICKED.exec(after) ?? [];
  return ticked === undefined ? { id: Number(after) } : { id: Number(id), ticked };
}

/** The command of a tick is `tick` or `untick` and the item. */
function messageOf({ kind, value }: Button, id: number): string {
  return kind === 'tick' ? `checklist:${id}:${value.slice(value.indexOf(' ') + 1)}` : String(id);
}

function namesBot(text: string, { type, offset, length }: MessageEntity, bot: BotAccount) {
  const name = text.slice(offset, offset + length).toLowerCase();
  return type === 'mention' && name === `@${bot.username.toLowerCase()}`;
}

/** The words without the name of the bot, and whether it was named. */
function withoutName(message: Message, bot: BotAccount): { text: string; named: boolean } {
  const text = message.text ?? message.caption ?? '';
  const entities = message.entities ?? message.caption_entities ?? [];
  const names = entities.filter((entity) => namesBot(text, entity, bot));
  const rest = names.reduceRight(
    (kept, { offset, length }) => `${kept.slice(0, offset)}${kept.slice(offset + length)}`,
    text,
  );
  return { text: names.length > 0 ? rest.trim() : text, named: names.length > 0 };
}

function incoming(
  { update_id: order }: Update,
  language: string | undefined,
): Pick<Event, 'id' | 'order' | 'language'> {
  return { id: String(order), order, ...(language === undefined ? {} : { language }) };
}

/** Whether a person said this: neither the bot of another, nor a channel, nor an unnamed administrator. */
function isOfPerson({ from, sender_chat: channel }: Message): boolean {
  return from !== undefined && !from.is_bot && channel === undefined;
}

/** What was said; nothing where it is a command for another bot, or no words and no content. */
function said(message: Message, bot: BotAccount, base: ReturnType<typeof incoming>) {
  const { text, named } = withoutName(message, bot);
  const [, command, whose, argument = ''] = COMMAND.exec(text) ?? [];
  if (whose !== undefined && whose.toLowerCase() !== bot.username.toLowerCase()) return undefined;
  if (command !== undefined)
    return { event: { ...base, kind: 'command' as const, command, argument }, named: true };
  const isWordless = WORDLESS.some((content) => content in message);
  if (text === '' && isWordless)
    return { event: { ...base, kind: 'unread' as const, what: 'media' as const }, named };
  if (text !== '') return { event: { ...base, kind: 'text' as const, text }, named };
  if (!named) return undefined;
  return { event: { ...base, kind: 'command' as const, command: 'start', argument: '' }, named };
}

function messageArrival(update: Update, message: Message, bot: BotAccount): Arrival | undefined {
  if (!message.from || !isOfPerson(message)) return undefined;
  const found = said(message, bot, incoming(update, message.from.language_code));
  if (!found) return undefined;
  const isReply = message.reply_to_message?.from?.id === bot.id;
  const files = filesIn(message);
  return {
    address: addressIn(bot, message.from.id, message),
    event: found.event,
    addressed: message.chat.type === 'private' || found.named || isReply,
    message: String(message.message_id),
    ...(files.length > 0 ? { files } : {}),
    ...(message.forward_origin ? { forwarded: true } : {}),
    ...(isReply ? { repliesTo: String(message.reply_to_message?.message_id) } : {}),
  };
}

function editArrival(update: Update, message: Message, bot: BotAccount): Arrival | undefined {
  const arrival = messageArrival(update, message, bot);
  if (!arrival || message.text === undefined) return undefined;
  const event = {
    ...incoming(update, message.from?.language_code),
    kind: 'unread' as const,
    what: 'edit' as const,
  };
  const text = arrival.event.kind === 'text' ? arrival.event.text : message.text;
  return { ...arrival, event, edit: { kind: 'changed', text } };
}

/** What a button answers; what is marked comes from the keyboard that it stands in. */
function valuesOf({ kind, value }: Button, marked: readonly string[]): readonly string[] {
  if (kind === 'tick') return [`/${value}`];
  return kind === 'done' ? marked : [value];
}

/** A pressed button as an event; `marked` is what was marked in its keyboard. */
export function tapArrival(
  update: Update,
  query: CallbackQuery,
  marked: readonly string[],
  bot: BotAccount,
): Arrival | undefined {
  const button = readButton(query.data ?? '');
  if (!button || !query.message) return undefined;
  const { message_id: id } = query.message;
  const { question } = button;
  return {
    address: addressIn(bot, query.from.id, query.message),
    event: {
      ...incoming(update, query.from.language_code),
      ...{ kind: 'choose', values: valuesOf(button, marked) },
      ...(question === '' ? {} : { question }),
    },
    addressed: true,
    ...{ message: messageOf(button, id), repliesTo: String(id) },
  };
}

/**
 * What was written, as an arrival; undefined where it is nobody's words: a post of a channel, a
 * message of a bot, a command for another one, a notice of Telegram. `/start` passes its payload on
 * as the argument: the call, the role and the language, joined by `_`, as in
 * `shanghai-2024-exchange_scientist_ru`.
 */
export function toEvent(update: Update, bot: BotAccount): Arrival | undefined {
  if (update.message) return messageArrival(update, update.message, bot);
  if (update.edited_message) return editArrival(update, update.edited_message, bot);
  return undefined;
}
