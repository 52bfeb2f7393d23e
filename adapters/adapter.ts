import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Address } from '../conversations/address.ts';
import type { Event } from '../conversations/event.ts';
import type { Choice, Reply } from '../conversations/reply.ts';
import type { AttachedFile, FetchedFile } from './attached-file.ts';

/** One event as a platform brought it. */
export interface Arrival {
  readonly address: Address;
  readonly event: Event;
  /** Whether the bot itself was written to: false for what is said in a group without naming it. */
  readonly addressed: boolean;
  /** The platform's id of the message that the event came from: the one with the button, or the text. */
  readonly message?: string;
  /** The message of the bot that is answered: the one replied to, or the one with the button. */
  readonly repliesTo?: string;
  /** Whether somebody else said it first, and this person only passes it on. */
  readonly forwarded?: boolean;
  /** Where a message was changed or deleted after it was sent: how it reads now, or how it read. */
  readonly edit?: { readonly kind: 'changed' | 'deleted'; readonly text: string };
  /** The files that came with it. */
  readonly files?: readonly AttachedFile[];
}

/** What becomes known of an address beside events. */
export type Presence =
  /** The person stopped the bot, or their account or the chat is gone: nothing can be sent. */
  | { readonly kind: 'gone' }
  /** The person let the bot in again. */
  | { readonly kind: 'back' }
  /** The same chat has another id from now on. */
  | { readonly kind: 'moved'; readonly to: Address };

/** One thing that a form asks for. */
export interface FormField {
  /** By which its answer and complaints about it come back. */
  readonly name: string;
  readonly label: string;
  /** `line` and `text`: words on one line or more; `date` as 2026-11-30, `time` as 09:00; `files`: lines of `fileText`. */
  readonly kind: 'line' | 'text' | 'choice' | 'choices' | 'date' | 'time' | 'files';
  /** What can be chosen, of a `choice` or `choices`. */
  readonly choices?: readonly Choice[];
  /** What it holds when it is opened: values of `choices`, or words, a date, a time. */
  readonly value?: string | readonly string[];
  /** Whether it can be left empty. */
  readonly optional?: boolean;
  /** How many characters it takes. */
  readonly longest?: number;
  readonly hint?: string;
  /** Of `files`: how many, and what their names may end in. */
  readonly files?: { readonly most: number; readonly endings: readonly string[] };
}

/** Several questions to staff at once, on a platform that shows forms. */
export interface Form {
  /** What it is for; it comes back with what was filled in. */
  readonly id: string;
  readonly title: string;
  /** What the button says that sends it. */
  readonly submit: string;
  readonly fields: readonly FormField[];
}

/** What only one process may do at a time for a bot, such as asking for its updates. */
export interface Alone {
  begin(): Promise<void>;
  /** `lost`: another process may do it already, so the platform is told nothing more. */
  end(lost: boolean): Promise<void>;
}

/** What takes what an adapter brings. */
export interface Host {
  /**
   * Resolves once the event's turn is written: only then may the platform be acknowledged. The
   * replies come through `Adapter.send`, also those of a redelivery whose replies never went out.
   * @throws whatever failed; then nothing is kept, and the platform must be told to try again.
   */
  receive(arrival: Arrival): Promise<void>;
  /** The replies that an event would get now, of which nothing is kept: for a page that only shows. */
  look(arrival: Arrival): Promise<readonly Reply[]>;
  /**
   * The form that an event opens on a platform that shows forms; undefined where it opens none, or
   * the person may not: then the event is received as any other. Nothing is kept.
   */
  form(arrival: Arrival): Promise<Form | undefined>;
  /**
   * Takes a filled form by its id: a list of values for `choices`, of lines of `fileText` for `files`, else one. Gives complaints by the
   * name of the field, to be shown in the form; undefined: it is done, and the answer goes to the chat
   * of the arrival.
   * @throws whatever failed; then nothing is kept.
   */
  submit(
    arrival: Arrival,
    form: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<Readonly<Record<string, string>> | undefined>;
  /** Whether files without words are waited for where they came: else they are what cannot be read. */
  awaitsFiles?(arrival: Arrival): Promise<boolean>;
  /** Notes what became known of an address; resolves once that is written. */
  note(address: Address, presence: Presence): Promise<void>;
  /**
   * Does what only one of the processes that share a store may do, whenever it is this one's turn, and
   * resolves with what ends it; without it, the process is alone. @throws what the first `begin` does
   */
  alone?(what: string, work: Alone): Promise<() => Promise<void>>;
  /** Something of the platform failed that is nobody's event; no text of a person goes in. */
  failed(what: string, error: unknown): void;
  /** Whether the platform answers, as far as the adapter asks it for events. */
  reached?(isReached: boolean): void;
}

/** For whom replies are rendered. */
export interface Reader {
  readonly address: Address;
  /** The language of the person's session, as a key of the words: en, zh-Hans, ru. */
  readonly language: string;
}

/** One way into the process over HTTP; the body is the adapter's to read. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  take(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** How a message went out. */
export interface Sent {
  /** The platform's id of the message, by which it can be changed or taken back. */
  readonly message: string;
}

/** One platform. A payload is one message in the platform's own form, as plain JSON. */
export interface Adapter<Payload = unknown> {
  readonly platform: string;
  /** The ways in that the process opens for the adapter before `start`; none where it polls. */
  readonly routes: readonly Route[];
  /** Begins to take events. @throws an error that names the setting and the mend. */
  start(host: Host): Promise<void>;
  /** Takes no more events, and resolves when those in hand are written. */
  stop(): Promise<void>;
  /** The messages that say these replies, in their order. Pure. */
  render(replies: readonly Reply[], reader: Reader): readonly Payload[];
  /**
   * Sends one message, once: whoever calls tries again. `after` is the message of the event that is
   * answered: an adapter may change that one in place instead of sending another. `toMany`: it is one
   * of a broadcast, which a platform may let be paid for.
   * @throws SendFailure
   */
  send(address: Address, payload: Payload, after?: string, toMany?: boolean): Promise<Sent>;
  /** The thread under a message, on a platform that has threads; elsewhere messages reply to it. */
  threadUnder?(address: Address, message: string): Address;
  /** Whether somebody is no full member of the workspace. @throws SendFailure where that is not known. */
  isGuest?(address: Address): Promise<boolean>;
  /** Whether nobody but the person reads along; without it, where the chat is the person's own. */
  isPrivate?(address: Address): boolean;
  /** Fetches a file that came from an address; of more than `most` bytes, nothing. Never rejects. */
  fetchFile?(address: Address, file: AttachedFile, most: number): Promise<FetchedFile>;
  /** Changes a message that went out, in place, where the platform can. @throws SendFailure */
  replace?(address: Address, message: string, payload: Payload): Promise<void>;
  /** Takes back a message that went out, where the platform lets it. @throws SendFailure */
  retract(address: Address, message: string): Promise<void>;
}
