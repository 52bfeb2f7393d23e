import type { InlineKeyboardButton } from 'grammy/types';

/** Says what Telegram adds of its own, in the person's language. */
export type Say = (id: string, variables?: Readonly<Record<string, string | number>>) => string;

/** For whom a keyboard is made. */
export interface Keyboard {
  readonly say: Say;
  readonly language: string;
  /** In a group the person who may press it; else empty. */
  readonly owner: string;
}

/** What pressing a button does. */
export type ButtonKind =
  /** Answers with its value. */
  | 'choose'
  /** Ticks an item of the checklist that it stands under, or takes the tick away. */
  | 'tick'
  /** Marks one of several. */
  | 'mark'
  /** Takes the mark away. */
  | 'unmark'
  /** Answers with all that is marked; under countries its value lists them. */
  | 'done'
  /** Turns to other countries. */
  | 'page';

/** What a button carries: all that is needed when it is pressed, for nothing is kept elsewhere. */
export interface Button {
  readonly kind: ButtonKind;
  /** The language in which the keyboard is written, by its first two letters. */
  readonly language: string;
  /** In a group the only person who may press it; empty in a private chat. */
  readonly owner: string;
  /** The question that it answers; empty where there is none. */
  readonly question: string;
  readonly value: string;
}

const LETTERS: Readonly<Record<ButtonKind, string>> = {
  ...{ choose: 'c', tick: 't', mark: 'm', unmark: 'u', done: 'd', page: 'p' },
};
const KINDS = new Map(Object.entries(LETTERS).map(([kind, letter]) => [letter, kind]));

/** The limit of `callback_data` (Bot API, InlineKeyboardButton). */
const MOST_BYTES = 64;
const CARRIED = /^([a-z])([a-z]{2})\|([^|]*)\|([^|]*)\|([\s\S]*)$/;

/** What Telegram carries for a button; undefined where it does not fit into 64 bytes. */
function carried({ kind, language, owner, question, value }: Button): string | undefined {
  const letters = `${LETTERS[kind]}${language.slice(0, 2)}`;
  const line = `${letters}|${owner}|${question}|${value}`;
  return Buffer.byteLength(line) <= MOST_BYTES && !question.includes('|') ? line : undefined;
}

/** What a pressed button carries; undefined where it is none of ours. */
export function readButton(line: string): Button | undefined {
  const [, letter = '', language = '', owner = '', question = '', value = ''] =
    CARRIED.exec(line) ?? [];
  const kind = KINDS.get(letter) as ButtonKind | undefined;
  return kind && { kind, language, owner, question, value };
}

/** A button as Telegram shows it; undefined where what it carries does not fit. */
export function shownButton(
  text: string,
  button: Button,
): InlineKeyboardButton.CallbackButton | undefined {
  const line = carried(button);
  return line === undefined ? undefined : { text, callback_data: line };
}

/** What is marked carries this before its label. */
export const MARKED = '✓ ';
