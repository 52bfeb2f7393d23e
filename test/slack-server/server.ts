import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LiveMarkup, RecordedCall, Violation } from './call-record.ts';
import type { Delivery, Redelivery } from './deliveries.ts';
import { bringEvent } from './events.ts';
import type { Faults } from './faults.ts';
import { Front } from './front.ts';
import type { Answered, Signing } from './http-mode.ts';
import { type Inside, insideOf, type SlackServerOptions } from './inside.ts';
import { installFrom } from './install.ts';
import type { Early, Rate } from './limits.ts';
import { madeUpKeys } from './made-up-app.ts';
import {
  type About,
  type AboutGroup,
  type Group,
  groupIn,
  type Member,
  memberIn,
} from './member.ts';
import type { Installer } from './oauth.ts';
import type { SocketMode } from './socket-mode.ts';
import { type Team, usualScopes } from './teams.ts';
import { cameTrue } from './wait-until.ts';
import type { Outgoing } from './way-out.ts';

/*
 * A Slack for tests, on loopback: Web API, Socket Mode, HTTP and OAuth, with made-up people in front.
 *
 *   const server = await startSlackServer();          // SLACK_API_URL = server.apiUrl
 *   await server.ready();                             // the app has opened a WebSocket …
 *   server.sendTo(url);                               // … or gets everything by HTTP, at this address
 *   const ann = server.member({ locale: 'en-GB' });
 *   ann.says('!start shanghai');                      // brings an event
 *   const question = await ann.waitFor('Which call');  // the first answer with these words
 *   ann.presses('Not sure', question);                // a label, or the value of the button
 *   await ann.types('Ken');                           // what a menu offers, to be selected then
 *   await server.quiet();
 *   server.assertClean();                             // no call was against the types and limits
 *   await server.close();
 *
 * `ann.at(server.group({ members: [ann] }))` is ann in a channel, `….under(ts)` in a thread of it;
 * `@callguide` in a text names the bot. `ann.home()` and `ann.modal()` are pages to press and submit.
 * `server.faults` scripts what goes wrong; `server.early` lists who did not wait for a Retry-After;
 * `ann.warnings` is what Slack said of presses that were not acknowledged in time. For a hundred
 * thousand messages: `{ keep: 'counts', isOpenToAll: true }`, then `server.sentTo(channel)`.
 *
 * It refuses blocks and elements beyond those of `block-shapes.ts` and `element-shapes.ts`, opens no
 * conversations of several people, keeps no order between events, and sends no pings of its own.
 */

const madeUpToken = 'xoxb-made-up-token-for-tests-only';

export type { SlackServerOptions } from './inside.ts';

/** A running server. */
export class SlackServer {
  readonly origin: string;
  readonly apiUrl: string;
  readonly keys = madeUpKeys;
  readonly faults: Faults;
  readonly socket: SocketMode;
  /** The first workspace. */
  readonly team: Team;
  readonly #http: Server;
  readonly #inside: Inside;

  constructor(http: Server, inside: Inside, team: Team, origin: string) {
    this.origin = origin;
    this.apiUrl = `${origin}/api/`;
    this.faults = inside.faults;
    this.socket = inside.socket;
    this.team = team;
    this.#http = http;
    this.#inside = inside;
  }

  /** The token of the app in the first workspace. @throws Error where it is not installed */
  get botToken(): string {
    if (this.team.token === undefined) throw new Error('the app is not installed');
    return this.team.token;
  }

  /** Every call in its order, unless only counts are kept. */
  get calls(): readonly RecordedCall[] {
    return this.#inside.record.calls;
  }

  callsOf(method: string): RecordedCall[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** How many calls of a method were done. */
  countOf(method: string): number {
    return this.#inside.record.done.get(method) ?? 0;
  }

  get violations(): readonly Violation[] {
    return this.#inside.record.violations;
  }

  /** The mentions and links that were live in texts of the app. */
  get liveMarkup(): readonly LiveMarkup[] {
    return this.#inside.record.liveMarkup;
  }

  /** Markup that matches is meant to be live: it is no violation from now on. */
  allowMarkup(markup: RegExp): void {
    this.#inside.record.allow(markup);
  }

  /** @throws Error that names every call against the published types and limits */
  assertClean(): void {
    this.#inside.record.assertClean();
  }

  /** The requests that came before the time that a 429 had named. */
  get early(): readonly Early[] {
    return this.#inside.limits.early;
  }

  /** Takes only so many messages a second from now on, or any number. */
  limit(rate: Rate | undefined): void {
    this.#inside.limits.set(rate);
  }

  /** Another workspace; the app is not in it before it is installed. */
  newTeam(name: string): Team {
    return this.#inside.teams.add(name);
  }

  member(about: About = {}): Member {
    return memberIn(this.#inside, this.#inside.teams, about.team ?? this.team, about);
  }

  group(about: AboutGroup = {}): Group {
    return groupIn(this.#inside, this.#inside.teams, about.team ?? this.team, about);
  }

  /** Opens the app's install page as a person of a workspace, and says how the app ends it. */
  install(installUrl: string, installer: Installer): Promise<Answered> {
    this.#inside.oauth.installer = installer;
    return installFrom(installUrl, this.origin);
  }

  /** Takes the app out of a workspace, and tells it so. */
  uninstall(team: Team): void {
    const { deliveries, teams } = this.#inside;
    bringEvent(deliveries, team, { type: 'tokens_revoked', tokens: { bot: [team.bot.user] } });
    bringEvent(deliveries, team, { type: 'app_uninstalled' });
    teams.remove(team);
  }

  /** How many messages the app has sent to a channel. */
  sentTo(channel: string): number {
    return this.#inside.rooms.sentTo(channel);
  }

  /** Every channel that the app has sent to, with the number of messages. */
  counts(): Iterable<readonly [channel: string, sent: number]> {
    return this.#inside.rooms.counts();
  }

  /** The bytes of a file that the app has uploaded; none where it was deleted. */
  fileOf(id: string): { readonly name: string; readonly bytes: Buffer | undefined } | undefined {
    const file = this.#inside.files.find(id);
    return file?.isDeleted ? undefined : file && { name: file.name, bytes: file.bytes };
  }

  /** From now on the app gets everything by HTTP at this address; without one, over its WebSockets. */
  sendTo(url: string | undefined): void {
    this.#inside.http.url = url ?? '';
  }

  /** Whether the app answers Slack's check of the address. */
  verifyUrl(): Promise<boolean> {
    return this.#inside.http.verify();
  }

  /** Posts something to the app by HTTP, signed as is asked for. @throws Error where no answer came */
  post(outgoing: Outgoing, signing?: Signing): Promise<Answered> {
    return this.#inside.http.post(outgoing, signing);
  }

  /** All that was brought to the app, each time for itself, unless only counts are kept. */
  get deliveries(): readonly Delivery[] {
    return this.#inside.deliveries.list;
  }

  /** Brings every event from now on so many times. */
  bringEach(redelivery: Redelivery): void {
    this.#inside.deliveries.redelivery = redelivery;
  }

  /** Brings an event once more; without one, all that `bringEach` has held for later. */
  redeliver(event?: Outgoing): void {
    this.#inside.deliveries.redeliver(event);
  }

  /** Resolves when so many WebSockets are open. @throws Error where they are not in time */
  async ready(connections = 1, within = 10_000): Promise<void> {
    const isReady = () => this.socket.open.length >= connections;
    await cameTrue(isReady, within, () => `no ${connections} WebSockets in ${within} ms`);
  }

  /** What is on its way to the app, or waits to come again. */
  get pendingCount(): number {
    return this.#inside.deliveries.pendingCount;
  }

  /**
   * Resolves when nothing is left to bring and no call came for so long, in milliseconds.
   * @throws Error where it does not become quiet in time
   */
  async quiet(milliseconds = 150, within = 10_000): Promise<void> {
    const { deliveries, record } = this.#inside;
    const isQuiet = () => Math.min(deliveries.quietFor, record.quietFor) >= milliseconds;
    await cameTrue(isQuiet, within, () => `not quiet: ${this.pendingCount} still come`);
  }

  /** Breaks every connection and stops. */
  close(): Promise<void> {
    const { deliveries, http, socket } = this.#inside;
    deliveries.close();
    http.close();
    socket.close();
    return new Promise((resolve) => {
      this.#http.close(() => resolve());
      this.#http.closeAllConnections();
    });
  }
}

/** Starts a server with one app and one workspace. */
export async function startSlackServer(options: SlackServerOptions = {}): Promise<SlackServer> {
  let origin = '';
  const inside = insideOf(options, () => origin);
  const front = new Front(inside, inside, inside.responseUrls);
  const http = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    void front.take(request, response);
  });
  inside.socket.serve(http);
  await new Promise<void>((resolve) => http.listen(options.port ?? 0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const team = inside.teams.add('Made Up University');
  if (!options.isUninstalled) {
    inside.teams.install(team, options.scopes ?? usualScopes, options.botToken ?? madeUpToken);
  }
  return new SlackServer(http, inside, team, origin);
}
