import type { Api } from 'grammy';
import type { CallbackQuery, Update } from 'grammy/types';
import { languageFor, type Words } from '../../conversations/words.ts';
import type { Arrival, Host } from '../adapter.ts';
import type { BotAccount } from './address.ts';
import type { Aside } from './aside.ts';
import { type Button, readButton, type Say } from './button.ts';
import { tapArrival } from './event.ts';
import { isUnchanged, tell, troubleOf } from './failure.ts';
import { markedIn, rowsAfter } from './marks.ts';
import type { Rows } from './payload.ts';
import { createRecent } from './recent.ts';
import { markupOf } from './sending.ts';

/** What taking a tap needs. */
export interface TapParts {
  readonly api: Api;
  readonly aside: Aside;
  readonly words: Words;
  readonly bot: BotAccount;
  readonly host: Host;
  /** Hands an arrival to the host; resolves when it is written. */
  readonly receive: (arrival: Arrival) => Promise<void>;
}

/** The limit of a toast (Bot API, answerCallbackQuery). */
const LONGEST_TOAST = 200;
const [MOST_KEYBOARDS, MOST_QUERIES] = [500, 2000];

/** One tap, as far as it has been read. */
interface Tap {
  readonly update: Update;
  readonly query: CallbackQuery;
  readonly button: Button;
  readonly rows: Rows;
  readonly say: Say;
}

function inLanguage(words: Words, tag: string): Say {
  const language = languageFor(words.languages, tag) ?? (words.languages[0] as string);
  return (id, variables) => words.say(language, id, variables);
}

function keyOf(message: NonNullable<CallbackQuery['message']>): string {
  return `${message.chat.id} ${message.message_id}`;
}

/** Whose question this is, where the message says it: it answers theirs. */
function ownerName({ query, button }: Tap): string | undefined {
  const message = query.message;
  if (!message || !('reply_to_message' in message)) return undefined;
  const asked = message.reply_to_message?.from;
  return asked?.id.toString(36) === button.owner ? asked.first_name : undefined;
}

/** Takes the taps of a bot. */
export class Taps {
  readonly #parts: TapParts;
  /**
   * The keyboards as they were last changed. A second tap can come with the message as it was before
   * the first; without this the first mark would be lost. A message that was changed later, by
   * another process, counts as it came.
   */
  readonly #keyboards = createRecent<{ rows: Rows; at: number }>(MOST_KEYBOARDS);
  /** The taps that were taken: one that comes again is not told that it came too late. */
  readonly #taken = createRecent<true>(MOST_QUERIES);

  constructor(parts: TapParts) {
    this.#parts = parts;
  }

  /** Takes a tap. @throws what the host rejects with: then the tap has to come again. */
  async take(update: Update, query: CallbackQuery): Promise<void> {
    const tap = this.#read(update, query);
    if (!tap) return this.#answer(query);
    const { button, rows, say } = tap;
    const { owner, kind } = button;
    if (owner !== '' && owner !== query.from.id.toString(36)) return this.#refuse(tap);
    const turns = ['mark', 'unmark', 'page'].includes(kind);
    if ((turns || kind === 'done') && rows.length === 0) return this.#answer(query, say('too-old'));
    return turns ? this.#turn(tap) : this.#choose(tap);
  }

  #read(update: Update, query: CallbackQuery): Tap | undefined {
    const button = readButton(query.data ?? '');
    const { message } = query;
    if (!button || !message) return undefined;
    const say = inLanguage(this.#parts.words, button.language);
    return { update, query, button, rows: this.#rowsOf(message), say };
  }

  /** The keyboard as it stands by now: as it came, or as it was changed since that was taken down. */
  #rowsOf(message: NonNullable<CallbackQuery['message']>): Rows {
    const known = this.#keyboards.get(keyOf(message));
    if (!('reply_markup' in message)) return known?.rows ?? [];
    const isNewer = (message.edit_date ?? 0) > (known?.at ?? 0);
    const rows = (message.reply_markup?.inline_keyboard ?? []) as Rows;
    return known && !isNewer ? known.rows : rows;
  }

  #refuse(tap: Tap): void {
    const { words } = this.#parts;
    const say = inLanguage(words, tap.query.from.language_code ?? tap.button.language);
    const name = ownerName(tap);
    this.#answer(tap.query, name ? say('not-yours-name', { name }) : say('not-yours'));
  }

  /** Another page, or a mark more or less: the message changes, and the host hears nothing of it. */
  async #turn({ query, button, rows, say }: Tap): Promise<void> {
    const next = rowsAfter(rows, button, say);
    if (!next) return this.#answer(query, say('no-room'));
    const isShown = await this.#show(query, next);
    this.#answer(query, isShown ? undefined : say('press-again'));
  }

  async #show({ message }: CallbackQuery, rows: Rows): Promise<boolean> {
    const { api, host } = this.#parts;
    if (!message) return false;
    try {
      const edited = await api.editMessageReplyMarkup(message.chat.id, message.message_id, {
        reply_markup: markupOf(rows),
      });
      const at = typeof edited === 'object' ? (edited.edit_date ?? 0) : 0;
      this.#keyboards.set(keyOf(message), { rows, at });
      return true;
    } catch (error) {
      if (isUnchanged(error)) return true;
      tell(host, 'keyboard', troubleOf(error, 'editMessageReplyMarkup'));
      return false;
    }
  }

  async #choose(tap: Tap): Promise<void> {
    const { query, rows, say, update } = tap;
    const { bot, receive } = this.#parts;
    const arrival = tapArrival(update, query, markedIn(rows), bot);
    if (!arrival) return;
    try {
      const stale = await this.#stale(arrival, query);
      if (stale === undefined) await receive(arrival);
      this.#taken.set(query.id, true);
      this.#answer(query, stale);
    } catch (error) {
      this.#answer(query, say('press-again'));
      throw error;
    }
    if (tap.button.question !== '') this.#clear(query);
  }

  /** What a tap on an older question is told; it changes nothing, so it need not be kept. */
  async #stale(arrival: Arrival, query: CallbackQuery): Promise<string | undefined> {
    const { event } = arrival;
    if (event.kind !== 'choose' || event.question === undefined) return undefined;
    if (this.#taken.get(query.id)) return undefined;
    const replies = await this.#parts.host.look(arrival);
    const note = replies.find((reply) => reply.kind === 'note' && reply.topic === 'stale');
    return note?.kind === 'note' ? note.text : undefined;
  }

  /** A question that is answered, or no longer asked, has no buttons. */
  #clear({ message }: CallbackQuery): void {
    const { api, aside } = this.#parts;
    if (!message) return;
    aside.call('editMessageReplyMarkup', () =>
      api.editMessageReplyMarkup(message.chat.id, message.message_id),
    );
  }

  #answer({ id }: CallbackQuery, text?: string): void {
    const { api, aside } = this.#parts;
    const toast =
      text === undefined
        ? {}
        : { text: text.slice(0, LONGEST_TOAST).toWellFormed(), show_alert: true };
    aside.call('answerCallbackQuery', () => api.answerCallbackQuery(id, toast));
  }
}
