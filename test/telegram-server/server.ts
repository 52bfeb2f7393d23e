import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Update, UserFromGetMe } from '@grammyjs/types';
import { CallRecord, type RecordedCall, type Violation } from './call-record.ts';
import { Faults } from './faults.ts';
import { Front } from './front.ts';
import { type AboutGroup, type Group, groupIn } from './group.ts';
import { type Early, Limits, type Rate } from './limits.ts';
import type { Method } from './method-shapes.ts';
import type { Parts } from './methods.ts';
import { type About, type Person, personIn } from './person.ts';
import { Profile } from './profile-methods.ts';
import { Rooms } from './rooms.ts';
import type { World } from './seat.ts';
import { Taps } from './taps.ts';
import { type Redelivery, UpdateQueue } from './update-queue.ts';
import type { Webhook } from './webhook.ts';
import { UpdateWays } from './webhook-methods.ts';

/*
 * A Bot API server for tests, on loopback. It speaks the methods of `method-shapes.ts` over HTTP as the
 * real one does, with made-up people in front of it:
 *
 *   const server = await startTelegramServer();       // TELEGRAM_API_ROOT = server.root
 *   await server.ready();                             // the bot polls, or has set its webhook
 *   const ann = server.person({ language: 'en' });
 *   ann.start('shanghai');                            // brings an update, by long poll or webhook
 *   const question = await ann.waitFor('Which call');  // the first answer with these words
 *   ann.taps('Not sure', question);                   // a label, or what the button sends
 *   await server.quiet();
 *   server.assertClean();                             // no call was against the types and limits
 *   await server.close();
 *
 * - `ann.screen()` is the chat as ann sees it now; `ann.answers()` what is new since she last acted;
 *   `ann.tapped()` her taps and what she was told at once; `server.unanswered()` the taps that nobody
 *   answered.
 * - `server.faults` scripts what goes wrong; `server.limit` sets a rate, and `server.early` lists the
 *   requests that did not wait for the end of a 429.
 * - `server.bringEach({ times: 3, how: 'concurrently' })` redelivers every update;
 *   `server.redeliver(update)` one of them.
 * - A second of the server (pauses after 429, waits of long polls, the pace of webhooks) lasts
 *   `secondMs`; the client has its own clock, so a scaled test must scale it as well.
 * - For a hundred thousand messages: `{ keep: 'counts', isOpenToAll: true }`, then `server.sentTo(chat)`.
 *
 * What it does not do: it parses no `parse_mode` (a call that has one is refused), fetches no files, does
 * nothing that the answer of a webhook asks for, and drops no updates after 24 hours.
 */

/** How the server is set up. */
export interface TelegramServerOptions {
  /** Its number before the colon is the id of the bot. */
  readonly token?: string;
  readonly username?: string;
  /** Everything, or only how many messages went to each chat and how often each method was called. */
  readonly keep?: 'all' | 'counts';
  /** Whether any positive chat id is somebody who may be written to. */
  readonly isOpenToAll?: boolean;
  /** How many milliseconds a second of the server lasts. */
  readonly secondMs?: number;
  /** How long after a 429 a request may still have been on its way, so that it is not early. */
  readonly graceMs?: number;
  /** After so many attempts at a webhook an update is given up. */
  readonly attempts?: number;
  /** Now, for the dates of messages, in milliseconds since 1970. */
  readonly now?: () => number;
  /** The port of loopback; without it, any free one. */
  readonly port?: number;
}

const madeUpToken = '7000000001:AAmade-up-token-for-tests-only-00000';

function botOf(token: string, username: string): UserFromGetMe {
  return {
    id: Number(token.split(':')[0]),
    is_bot: true,
    first_name: 'Callguide test',
    username,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
}

/** A running server. */
export class TelegramServer {
  readonly root: string;
  readonly token: string;
  readonly faults: Faults;
  /** What the bot says of itself: commands, names, descriptions. */
  readonly profile: Profile;
  readonly #http: Server;
  readonly #inside: Inside;

  constructor(token: string, http: Server, inside: Inside) {
    this.root = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    this.token = token;
    this.faults = inside.faults;
    this.profile = inside.profile;
    this.#http = http;
    this.#inside = inside;
  }

  get bot(): UserFromGetMe {
    return this.#inside.rooms.bot;
  }

  /** Every call in its order, unless only counts are kept. */
  get calls(): readonly RecordedCall[] {
    return this.#inside.record.calls;
  }

  callsOf(method: Method): RecordedCall[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** How many calls of a method were done. */
  countOf(method: Method): number {
    return this.#inside.record.done.get(method) ?? 0;
  }

  get violations(): readonly Violation[] {
    return this.#inside.record.violations;
  }

  /** @throws Error that names every call against the published types and limits */
  assertClean(): void {
    this.#inside.record.assertClean();
  }

  /** The requests that came before the time that a 429 had named. */
  get early(): readonly Early[] {
    return this.#inside.limits.early;
  }

  /** Takes only so many requests a second from now on, or any number. */
  limit(rate: Rate | undefined): void {
    this.#inside.limits.set(rate);
  }

  person(about: About = {}): Person {
    return personIn(this.#inside, about);
  }

  group(about: AboutGroup = {}): Group {
    return groupIn(this.#inside, about);
  }

  /** How many messages the bot has sent to a chat. */
  sentTo(chat: number): number {
    return this.#inside.rooms.sentTo(chat);
  }

  /** Every chat that the bot has sent to, with the number of messages. */
  counts(): Iterable<readonly [chat: number, sent: number]> {
    return this.#inside.rooms.counts();
  }

  /** The bytes of a file that the bot has sent. */
  fileOf(id: string): Buffer | undefined {
    return this.#inside.shelf.get(id)?.bytes;
  }

  /** The taps that still show a progress bar. */
  unanswered() {
    return this.#inside.taps.unanswered();
  }

  /** Lets a tap run out: answering it is refused from now on. */
  expire(queryId: string): void {
    this.#inside.taps.expire(queryId);
  }

  /** Brings every update from now on so many times. */
  bringEach(redelivery: Redelivery): void {
    this.#inside.queue.redelivery = redelivery;
  }

  /** Brings an update once more; without one, all that `bringEach` has held for later. */
  redeliver(update?: Update): void {
    this.#inside.queue.redeliver(update);
  }

  /** The webhook that is set now. */
  get webhook(): Webhook | undefined {
    return this.#inside.ways.webhook;
  }

  /** Whether a long poll waits now. */
  get isPolled(): boolean {
    return this.#inside.queue.isPolled;
  }

  /** Resolves when the bot polls or has set a webhook. @throws Error where it does not in time */
  async ready(within = 10_000): Promise<void> {
    const end = performance.now() + within;
    while (!this.isPolled && !this.webhook) {
      if (performance.now() > end) throw new Error(`no bot has come within ${within} ms`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Updates that the bot has not confirmed. */
  get pendingCount(): number {
    return this.webhook?.pendingCount ?? this.#inside.queue.pendingCount;
  }

  /**
   * Resolves when nothing is left to bring and no call came for so long, in milliseconds.
   * @throws Error where it does not become quiet in time
   */
  async quiet(milliseconds = 150, within = 10_000): Promise<void> {
    const end = performance.now() + within;
    while (this.pendingCount > 0 || this.#inside.record.quietFor < milliseconds) {
      if (performance.now() > end) throw new Error(`not quiet: ${this.pendingCount} updates wait`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Breaks every connection and stops. */
  close(): Promise<void> {
    this.#inside.ways.close();
    return new Promise((resolve) => {
      this.#http.close(() => resolve());
      this.#http.closeAllConnections();
    });
  }
}

interface Inside extends Parts, World {
  readonly queue: UpdateQueue;
  readonly faults: Faults;
  readonly limits: Limits;
  readonly record: CallRecord;
}

function insideOf(token: string, options: TelegramServerOptions): Inside {
  const { keep = 'all', isOpenToAll = false, secondMs = 1000, attempts = 100 } = options;
  const bot = botOf(token, options.username ?? 'callguide_test_bot');
  const rooms = new Rooms({ bot, keep, isOpenToAll, now: options.now ?? Date.now });
  const queue = new UpdateQueue();
  return {
    rooms,
    queue,
    ways: new UpdateWays(queue, { secondMs, attempts, keepsPosts: keep === 'all' }),
    profile: new Profile(),
    taps: new Taps((chat) => rooms.changed(rooms.known(chat))),
    shelf: new Map(),
    faults: new Faults(),
    limits: new Limits(secondMs, options.graceMs ?? 100),
    record: new CallRecord(keep === 'all'),
  };
}

/** Starts a server of one bot. */
export async function startTelegramServer(
  options: TelegramServerOptions = {},
): Promise<TelegramServer> {
  const { token = madeUpToken } = options;
  const inside = insideOf(token, options);
  const front = new Front({ ...inside, token }, inside);
  const http = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    void front.take(request, response);
  });
  await new Promise<void>((resolve) => http.listen(options.port ?? 0, '127.0.0.1', resolve));
  return new TelegramServer(token, http, inside);
}
