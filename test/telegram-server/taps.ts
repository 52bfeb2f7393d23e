import type { CallbackQuery, InlineKeyboardButton, Message, User } from '@grammyjs/types';
import type { Parameters } from './check-call.ts';
import { badRequest } from './refusal.ts';

/** One tap on a button under a message. */
export interface Tap {
  readonly query: CallbackQuery;
  /** What the person was told at once; an empty text where the bot only took note. */
  answer?: { readonly text: string; readonly isAlert: boolean };
}

/** The taps on buttons, and whether the bot has answered them. */
export class Taps {
  readonly #taps = new Map<string, Tap>();
  readonly #changed: (chat: number) => void;
  #next = 1;

  /** `changed` is told in which chat a tap has been answered. */
  constructor(changed: (chat: number) => void) {
    this.#changed = changed;
  }

  /** Notes a tap on a message as it is now, or on one that is gone. */
  add(from: User, message: Message, isGone: boolean, button: InlineKeyboardButton): CallbackQuery {
    const id = `${from.id}-${this.#next}`;
    this.#next += 1;
    const { chat, message_id } = message;
    const query: CallbackQuery = {
      id,
      from,
      message: isGone ? { chat, message_id, date: 0 } : message,
      chat_instance: `chat-${chat.id}`,
      ...('callback_data' in button ? { data: button.callback_data } : {}),
    };
    this.#taps.set(id, { query });
    return query;
  }

  /** What `answerCallbackQuery` does. @throws Refusal where the query is unknown or answered */
  answer(given: Parameters<'answerCallbackQuery'>): true {
    const tap = this.#taps.get(given.callback_query_id);
    if (!tap || tap.answer) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    tap.answer = { text: given.text ?? '', isAlert: given.show_alert ?? false };
    this.#changed(tap.query.message?.chat.id ?? tap.query.from.id);
    return true;
  }

  /** Lets a tap run out: the bot can answer it no more. */
  expire(queryId: string): void {
    this.#taps.delete(queryId);
  }

  /** The taps of a person in a chat, oldest first. */
  of(person: number, chat: number): Tap[] {
    const taps = [...this.#taps.values()];
    return taps.filter(({ query }) => query.from.id === person && query.message?.chat.id === chat);
  }

  /** The taps that still show a progress bar. */
  unanswered(): Tap[] {
    return [...this.#taps.values()].filter(({ answer }) => !answer);
  }
}
