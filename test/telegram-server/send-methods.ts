import type { Document, InlineKeyboardMarkup, Message, MessageEntity } from '@grammyjs/types';
import type { Parameters } from './check-call.ts';
import { withDetected } from './detect-entities.ts';
import type { Upload } from './multipart.ts';
import { badRequest, violation } from './refusal.ts';
import type { Room, Rooms } from './rooms.ts';

// Sending, changing and taking back messages.

type Sending = Pick<
  Parameters<'sendMessage'>,
  'message_thread_id' | 'reply_parameters' | 'reply_markup' | 'protect_content'
>;

function repliedTo(room: Room, { reply_parameters: reply }: Sending): Partial<Message> {
  if (!reply) return {};
  const original = room.messages.get(reply.message_id);
  if (!original) {
    if (reply.allow_sending_without_reply) return {};
    throw badRequest('message to be replied not found');
  }
  if (reply.quote && !(original.text ?? original.caption ?? '').includes(reply.quote)) {
    throw badRequest('QUOTE_TEXT_INVALID');
  }
  const { reply_to_message: _, ...plain } = original;
  return { reply_to_message: plain as NonNullable<Message['reply_to_message']> };
}

function inThread(room: Room, thread: number | undefined): Partial<Message> {
  if (thread === undefined) return {};
  if (!room.threads.has(thread)) throw badRequest('message thread not found');
  return { message_thread_id: thread, is_topic_message: true };
}

function keyboardOf(room: Room, markup: Sending['reply_markup']): Partial<Message> {
  if (!markup) return {};
  if ('inline_keyboard' in markup) {
    const keyboard = markup as unknown as InlineKeyboardMarkup;
    return keyboard.inline_keyboard.length > 0 ? { reply_markup: keyboard } : {};
  }
  if ('keyboard' in markup) room.keyboard = markup as unknown as NonNullable<Room['keyboard']>;
  if ('remove_keyboard' in markup) delete room.keyboard;
  return {};
}

function post(rooms: Rooms, room: Room, given: Sending, content: Partial<Message>): Message {
  const about = {
    ...inThread(room, given.message_thread_id),
    ...repliedTo(room, given),
    ...(given.protect_content ? { has_protected_content: true as const } : {}),
  };
  const keyboard = keyboardOf(room, given.reply_markup);
  const message = { ...rooms.blank(room, rooms.sender), ...about, ...content, ...keyboard };
  rooms.count(room);
  rooms.put(room, message);
  return message;
}

/** A text as a message carries it: Telegram trims the end, and marks what becomes live by itself. */
function textFields(text: string, given?: readonly unknown[]): Partial<Message> {
  const trimmed = text.trimEnd();
  const marks = (given ?? []) as MessageEntity[];
  const kept = marks
    .filter(({ offset }) => offset < trimmed.length)
    .map((mark) => ({ ...mark, length: Math.min(mark.length, trimmed.length - mark.offset) }));
  const entities = withDetected(trimmed, kept);
  return entities.length > 0 ? { text: trimmed, entities } : { text: trimmed };
}

export function sendMessage(rooms: Rooms, given: Parameters<'sendMessage'>): Message {
  return post(rooms, rooms.open(given.chat_id), given, textFields(given.text, given.entities));
}

/** The files that the bot has sent, by file id. */
export type FileShelf = Map<string, Upload>;

function documentOf(
  shelf: FileShelf,
  wanted: string,
  files: Readonly<Record<string, Upload>>,
): Document {
  const upload = wanted.startsWith('attach://') ? files[wanted.slice(9)] : shelf.get(wanted);
  if (/^https?:/.test(wanted)) throw violation('this server fetches no files from elsewhere');
  if (!upload) throw violation('wrong file identifier/HTTP URL specified');
  if (upload.bytes.length === 0) throw badRequest('file must be non-empty');
  const id = shelf.get(wanted) === upload ? wanted : `made-up-file-${shelf.size + 1}`;
  shelf.set(id, upload);
  const { name, bytes } = upload;
  return { file_id: id, file_unique_id: `u-${id}`, file_name: name, file_size: bytes.length };
}

export function sendDocument(
  rooms: Rooms,
  given: Parameters<'sendDocument'>,
  files: Readonly<Record<string, Upload>>,
  shelf: FileShelf,
): Message {
  const room = rooms.open(given.chat_id);
  const document = documentOf(shelf, given.document, files);
  const { text, entities } = textFields(given.caption ?? '', given.caption_entities);
  const content = {
    document,
    ...(text ? { caption: text } : {}),
    ...(entities ? { caption_entities: entities } : {}),
  };
  return post(rooms, room, given, content);
}

function ownMessage(rooms: Rooms, room: Room, id: number): Message {
  const message = room.messages.get(id);
  if (!message && rooms.keep === 'counts' && id <= rooms.lastMessageId()) {
    return { ...rooms.blank(room, rooms.sender), message_id: id };
  }
  if (!message) throw badRequest('message to edit not found');
  if (message.from?.id !== rooms.bot.id) throw badRequest("message can't be edited");
  return message;
}

function same(one: Message, two: Message): boolean {
  const seen = ({ text, entities, caption, caption_entities, reply_markup }: Message) =>
    JSON.stringify([text, entities, caption, caption_entities, reply_markup?.inline_keyboard]);
  return seen(one) === seen(two);
}

function replace(rooms: Rooms, room: Room, old: Message, changed: Message): Message {
  if (rooms.keep === 'all' && same(old, changed)) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same' +
        ' as a current content and reply markup of the message',
    );
  }
  const message = { ...changed, edit_date: rooms.seconds() };
  rooms.put(room, message);
  return message;
}

export function editMessageText(rooms: Rooms, given: Parameters<'editMessageText'>): Message {
  const room = rooms.open(given.chat_id);
  const old = ownMessage(rooms, room, given.message_id);
  if (rooms.keep === 'all' && old.text === undefined) {
    throw badRequest('there is no text in the message to edit');
  }
  const { entities: _, reply_markup: __, ...rest } = old;
  const text = textFields(given.text, given.entities);
  const changed = { ...rest, ...text, ...keyboardOf(room, given.reply_markup) } as Message;
  return replace(rooms, room, old, changed);
}

export function editMessageCaption(rooms: Rooms, given: Parameters<'editMessageCaption'>): Message {
  const room = rooms.open(given.chat_id);
  const old = ownMessage(rooms, room, given.message_id);
  const { caption: _, caption_entities: __, reply_markup: ___, ...rest } = old;
  const { text, entities } = textFields(given.caption ?? '', given.caption_entities);
  const caption = {
    ...(text ? { caption: text } : {}),
    ...(entities ? { caption_entities: entities } : {}),
  };
  const changed = { ...rest, ...caption, ...keyboardOf(room, given.reply_markup) } as Message;
  return replace(rooms, room, old, changed);
}

export function editMessageReplyMarkup(
  rooms: Rooms,
  given: Parameters<'editMessageReplyMarkup'>,
): Message {
  const room = rooms.open(given.chat_id);
  const old = ownMessage(rooms, room, given.message_id);
  const { reply_markup: _, ...rest } = old;
  const changed = { ...rest, ...keyboardOf(room, given.reply_markup) } as Message;
  return replace(rooms, room, old, changed);
}

/** Older messages of a bot cannot be deleted. */
const deletableSeconds = 48 * 3600;

export function deleteMessage(rooms: Rooms, given: Parameters<'deleteMessage'>): true {
  const room = rooms.open(given.chat_id);
  const message = room.messages.get(given.message_id);
  if (!message && rooms.keep === 'all') throw badRequest('message to delete not found');
  if (message && rooms.seconds() - message.date > deletableSeconds) {
    throw badRequest("message can't be deleted for everyone");
  }
  room.messages.delete(given.message_id);
  rooms.changed(room);
  return true;
}

/** Deletes what is there; what is not is skipped, as Telegram does. */
export function deleteMessages(rooms: Rooms, given: Parameters<'deleteMessages'>): true {
  const room = rooms.open(given.chat_id);
  for (const id of given.message_ids) room.messages.delete(id);
  rooms.changed(room);
  return true;
}
