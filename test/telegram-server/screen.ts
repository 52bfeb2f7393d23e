import type { InlineKeyboardButton, Message, MessageEntity } from '@grammyjs/types';
import type { Room } from './rooms.ts';

/** One message of a chat, as a person sees it now. */
export interface Shown {
  readonly id: number;
  readonly from: 'bot' | number;
  /** The text, or what stands under a file. */
  readonly text: string;
  /** Also what Telegram makes live by itself, such as links. */
  readonly entities: readonly MessageEntity[];
  /** The buttons under it, row by row. */
  readonly buttons: readonly (readonly InlineKeyboardButton[])[];
  readonly isEdited: boolean;
  /** The message itself, with file, thread and what it replies to. */
  readonly message: Message;
}

/** A message as a person sees it. */
export function shown(message: Message, bot: number): Shown {
  const { message_id: id, from, text, caption, entities, caption_entities } = message;
  return {
    id,
    from: from?.id === bot ? 'bot' : (from?.id ?? 0),
    text: text ?? caption ?? '',
    entities: entities ?? caption_entities ?? [],
    buttons: message.reply_markup?.inline_keyboard ?? [],
    isEdited: message.edit_date !== undefined,
    message,
  };
}

/** The messages of a chat, oldest first. */
export function screenOf(room: Room, bot: number): Shown[] {
  return [...room.messages.values()].map((message) => shown(message, bot));
}

/** The labels of the buttons under a message, row by row. */
export function labelsOf({ buttons }: Shown): string[][] {
  return buttons.map((row) => row.map(({ text }) => text));
}

/** The part of a text that an entity marks. */
export function partOf({ text }: Shown, { offset, length }: MessageEntity): string {
  return text.slice(offset, offset + length);
}

function printedMessage(message: Shown): string {
  const { id, from, text, isEdited } = message;
  const file = message.message.document?.file_name;
  const head = `#${id} ${from}${isEdited ? ' (edited)' : ''}${file ? ` [file ${file}]` : ''}: `;
  const rows = labelsOf(message).map((row) => `    ${row.map((label) => `[${label}]`).join(' ')}`);
  return [head + text.replaceAll('\n', '\n    '), ...rows].join('\n');
}

/** A chat in plain text, for a failure that a person reads. */
export function printed(messages: readonly Shown[]): string {
  return messages.length > 0 ? messages.map(printedMessage).join('\n') : '(an empty chat)';
}
