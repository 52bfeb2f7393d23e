import type { InlineKeyboardButton, MessageEntity } from 'grammy/types';

/** One row of buttons and the next, as they stand under a message. */
export type Rows = readonly (readonly InlineKeyboardButton.CallbackButton[])[];

/** One message of Telegram, as plain JSON. */
export type TelegramPayload =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly entities: readonly MessageEntity[];
      readonly rows: Rows;
      /** The items where this is a part of a checklist: after a tick of one it is changed in place. */
      readonly items?: readonly string[];
    }
  | { readonly kind: 'file'; readonly name: string; readonly base64: string };
