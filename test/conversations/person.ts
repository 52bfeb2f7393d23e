import { readdirSync, readFileSync } from 'node:fs';
import type { CallConversation } from '../../conversations/call-conversation.ts';
import { type Conversation, createConversation } from '../../conversations/conversation.ts';
import type { Event } from '../../conversations/event.ts';
import type { Reply } from '../../conversations/reply.ts';
import { parseSession, type Session } from '../../conversations/session.ts';
import { NO_SETTINGS, type Settings } from '../../conversations/settings.ts';
import { cooperationConversation } from '../../conversations/shanghai-2024-cooperation/conversation.ts';
import { exchangeConversation } from '../../conversations/shanghai-2024-exchange/conversation.ts';
import { turn } from '../../conversations/turn.ts';
import type { Sources } from '../../conversations/words.ts';

type KindOf = Reply['kind'];
type Of<Kind extends KindOf> = Extract<Reply, { kind: Kind }>;
/** How an answer is given in a test: typed, by yes or no, or by buttons. */
export type Said = string | boolean | readonly string[];

function sourcesIn(folder: URL): Sources {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ftl'));
  return Object.fromEntries(
    files.map((file) => [file.replace('.ftl', ''), [readFileSync(new URL(file, folder), 'utf8')]]),
  );
}

/** The conversation as it is spoken, from the real words. */
export function conversationOf(...calls: readonly CallConversation[]): Conversation {
  const common = sourcesIn(new URL('../../conversations/locales/', import.meta.url));
  const own = calls.map((one) => [one.call.id, sourcesIn(one.locales)] as const);
  return createConversation(calls, { common, calls: Object.fromEntries(own) });
}

/** Both directions of the notice. */
export const shanghai = conversationOf(exchangeConversation, cooperationConversation);

/** A made-up person who talks to the conversation, one event after the other. */
export class Person {
  session: Session | undefined;
  replies: readonly Reply[] = [];
  effects: readonly unknown[] = [];
  settings: Settings;
  now: Date;
  conversation: Conversation;
  #events = 0;
  readonly language: string | undefined;

  constructor(
    options: {
      conversation?: Conversation;
      settings?: Settings;
      now?: Date;
      language?: string | undefined;
    } = {},
  ) {
    this.conversation = options.conversation ?? shanghai;
    this.settings = options.settings ?? NO_SETTINGS;
    this.now = options.now ?? new Date('2024-10-10T08:00:00Z');
    this.language = 'language' in options ? options.language : 'en';
  }

  /** Sends an event; the session goes through JSON, as it does through a store. */
  send(event: Omit<Event, 'id'> & Record<string, unknown>): this {
    this.#events += 1;
    const stored = this.session && parseSession(JSON.parse(JSON.stringify(this.session)));
    const language = this.language === undefined ? {} : { language: this.language };
    const full = { id: String(this.#events), ...language, ...event } as Event;
    const options = { now: this.now, settings: this.settings };
    const turned = turn(this.conversation, stored, full, options);
    this.session = turned.session;
    this.replies = turned.replies;
    this.effects = turned.effects;
    return this;
  }

  starts(argument = ''): this {
    return this.send({ kind: 'command', command: 'start', argument });
  }

  says(text: string): this {
    return this.send({ kind: 'text', text });
  }

  chooses(...values: readonly string[]): this {
    return this.send({ kind: 'choose', values });
  }

  /** The replies of a kind to the last event. */
  told<Kind extends KindOf>(kind: Kind): Of<Kind>[] {
    return this.replies.filter((reply): reply is Of<Kind> => reply.kind === kind);
  }

  /** The topics of the notes to the last event. */
  get notes(): string[] {
    return this.told('note').map((reply) => reply.topic);
  }

  /** The question that stands at the end of the last replies. */
  get question(): string | undefined {
    return this.told('ask').at(-1)?.question;
  }

  get text(): string {
    return this.replies.map((reply) => ('text' in reply ? reply.text : reply.kind)).join('\n');
  }

  /** Answers whatever is asked from a table, until a question is not in it or nothing is asked. */
  answers(table: Readonly<Record<string, Said>>): string[] {
    const asked: string[] = [];
    for (;;) {
      const { question } = this;
      const said = question === undefined ? undefined : table[question];
      if (question === undefined || said === undefined) return asked;
      asked.push(question);
      this.answer(said);
    }
  }

  answer(said: Said): this {
    if (typeof said === 'boolean') return this.chooses(said ? 'yes' : 'no');
    return typeof said === 'string' ? this.says(said) : this.chooses(...said);
  }
}
