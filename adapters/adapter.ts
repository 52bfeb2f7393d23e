import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Address } from '../conversations/address.ts';
import type { Event } from '../conversations/event.ts';
import type { Reply } from '../conversations/reply.ts';

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
  /** Where a message was changed or deleted after it was sent: how it reads now, or how it read. */
  readonly edit?: { readonly kind: 'changed' | 'deleted'; readonly text: string };
}

/** What becomes known of an address beside events. */
export type Presence =
  /** The person stopped the bot, or their account or the chat is gone: nothing can be sent. */
  | { readonly kind: 'gone' }
  /** The person let the bot in again. */
  | { readonly kind: 'back' }
  /** The same chat has another id from now on. */
  | { readonly kind: 'moved'; readonly to: Address };

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
  /** Notes what became known of an address; resolves once that is written. */
  note(address: Address, presence: Presence): Promise<void>;
  /** Something of the platform failed that is nobody's event; no text of a person goes in. */
  failed(what: string, error: unknown): void;
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
   * answered: an adapter may change that one in place instead of sending another.
   * @throws SendFailure
   */
  send(address: Address, payload: Payload, after?: string): Promise<Sent>;
  /** The thread under a message, on a platform that has threads; elsewhere messages reply to it. */
  threadUnder?(address: Address, message: string): Address;
  /** Whether somebody is no full member of the workspace. @throws SendFailure where that is not known. */
  isGuest?(address: Address): Promise<boolean>;
  /** Takes back a message that went out, where the platform lets it. @throws SendFailure */
  retract(address: Address, message: string): Promise<void>;
}
