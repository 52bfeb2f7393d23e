import { randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import {
  NOTHING_OFFERED,
  type Offered,
  offeredBy,
  toEvent,
} from '../../adapters/terminal/event.ts';
import { render, type Screen } from '../../adapters/terminal/render.ts';
import { lineOf } from '../../conversations/address.ts';
import type { Event } from '../../conversations/event.ts';
import type { Reply } from '../../conversations/reply.ts';
import { createWords, languageFor, type Variables } from '../../conversations/words.ts';
import { CallguideError } from '../callguide-error.ts';
import { handle, sessionIn } from '../handle.ts';
import { wordsIn } from '../load-conversation.ts';
import type { OpenHandling } from './open-handling.ts';
import { saveFile } from './save-file.ts';

/** The person at this terminal; one file of sessions has one. */
export const PERSON = { platform: 'terminal', person: 'you' };

/** Where a person's chat is shown. */
export interface Display {
  readonly output: Writable;
  readonly screen: Screen;
  /** Where files go that the person is given. */
  readonly folder: string;
}

/** One person's talk: what was typed goes in, what is replied is shown. */
export interface Talk {
  /** A paragraph of the terminal's own, in the language that the person speaks by now. */
  tell(id: string, variables?: Variables): void;
  show(replies: readonly Reply[]): Promise<void>;
  /** Handles what was typed, and shows what comes of it; a fault is told, and the talk goes on. */
  hear(typed: string): Promise<void>;
  /** Handles an event, and gives what is to be shown. @throws what the store rejects with. */
  send(event: Event): Promise<{ replies: readonly Reply[]; done: () => Promise<void> }>;
  /** Looks up which language the person speaks. */
  listen(): Promise<void>;
}

const LOCALES = new URL('../../adapters/terminal/locales/', import.meta.url);
const FALLBACK = 'en';

class TerminalTalk implements Talk {
  readonly #handling: OpenHandling;
  readonly #display: Display;
  readonly #words = createWords(wordsIn(LOCALES));
  #language: string;
  #offered: Offered = NOTHING_OFFERED;

  constructor(handling: OpenHandling, display: Display) {
    this.#handling = handling;
    this.#display = display;
    this.#language = handling.language ?? handling.conversation.languages[0] ?? FALLBACK;
  }

  tell(id: string, variables?: Variables): void {
    this.#write({ kind: 'note', topic: 'terminal', text: this.#say(id, variables) });
  }

  async show(replies: readonly Reply[]): Promise<void> {
    for (const reply of replies) {
      if (reply.kind === 'file') await this.#save(reply);
      else this.#write(reply);
    }
    this.#offered = offeredBy(replies);
  }

  async send(event: Event) {
    const { language } = this.#handling;
    const spoken = language === undefined ? event : { ...event, language };
    const handled = await handle(this.#handling, PERSON, spoken, new Date());
    await this.listen();
    return handled;
  }

  async hear(typed: string): Promise<void> {
    try {
      const { replies, done } = await this.send(toEvent(typed, randomUUID(), this.#offered));
      await this.show(replies);
      await done();
      // Nobody waits for the next turn here, so the mark need not ride on it.
      await this.#handling.sessions.flush();
    } catch (error) {
      this.#handling.log.failed('turn', error, PERSON);
      this.tell('failed', { reason: error instanceof CallguideError ? error.message : '' });
    }
  }

  async listen(): Promise<void> {
    const session = sessionIn(await this.#handling.sessions.load(lineOf(PERSON)));
    this.#language = session?.language ?? this.#language;
  }

  async #save(file: Extract<Reply, { kind: 'file' }>): Promise<void> {
    try {
      this.#write({ ...file, name: await saveFile(this.#display.folder, file) });
    } catch (error) {
      this.tell('file-not-saved', { name: file.name, reason: (error as Error).message });
    }
  }

  #write(reply: Reply): void {
    const say = (id: string, variables?: Variables) => this.#say(id, variables);
    this.#display.output.write(`${render(reply, this.#display.screen, say)}\n\n`);
  }

  #say(id: string, variables?: Variables): string {
    const language = languageFor(this.#words.languages, this.#language) ?? FALLBACK;
    return this.#words.say(language, id, variables);
  }
}

/** Begins a talk on a display. */
export function createTalk(handling: OpenHandling, display: Display): Talk {
  return new TerminalTalk(handling, display);
}
