import { CallRecord } from './call-record.ts';
import { Deliveries } from './deliveries.ts';
import { bringEvent } from './events.ts';
import { Faults } from './faults.ts';
import { Files } from './file-methods.ts';
import { HttpMode } from './http-mode.ts';
import { Limits } from './limits.ts';
import { madeUpKeys } from './made-up-app.ts';
import type { Parts } from './methods.ts';
import { OAuth } from './oauth.ts';
import { ResponseUrls } from './response-urls.ts';
import { Rooms } from './rooms.ts';
import { SocketMode } from './socket-mode.ts';
import { Teams } from './teams.ts';
import { Views } from './views.ts';
import type { World } from './world.ts';

/** How the server is set up. */
export interface SlackServerOptions {
  readonly botToken?: string;
  /** What the app may do in the first workspace. */
  readonly scopes?: readonly string[];
  /** Whether no workspace has installed the app yet. */
  readonly isUninstalled?: boolean;
  /** Everything, or only how many messages went to each channel and how often each method was called. */
  readonly keep?: 'all' | 'counts';
  /** Whether any id that begins with D is somebody who may be written to. */
  readonly isOpenToAll?: boolean;
  /** Whether the app is told of its own messages, as Slack does. Yes without it. */
  readonly echoes?: boolean;
  /** How many milliseconds a second of the server lasts. */
  readonly secondMs?: number;
  /** How many milliseconds a minute between two attempts lasts. */
  readonly minuteMs?: number;
  /** For how long after a 429 requests count as being on their way when it was given, in milliseconds. */
  readonly graceMs?: number;
  /** Now, for ids of messages and signatures, in milliseconds since 1970. */
  readonly now?: () => number;
  /** The port of loopback; without it, any free one. */
  readonly port?: number;
}

/** All that a server is made of. */
export interface Inside extends Parts, World {
  readonly faults: Faults;
  readonly limits: Limits;
  readonly record: CallRecord;
  readonly http: HttpMode;
}

/** Puts a server together; `origin` is where it will listen. */
export function insideOf(options: SlackServerOptions, origin: () => string): Inside {
  const { keep = 'all', isOpenToAll = false, echoes = true, now = Date.now } = options;
  const { secondMs = 1000, minuteMs = 60 * secondMs, graceMs = 100 } = options;
  const keeps = keep === 'all';
  const record = new CallRecord(keeps);
  const rooms = new Rooms({ keep, isOpenToAll, now });
  const teams = new Teams(madeUpKeys.appToken);
  const socket = new SocketMode(secondMs, record);
  const http = new HttpMode({ secret: madeUpKeys.signingSecret, secondMs, now });
  const way = () => (http.url === '' ? socket : http);
  const deliveries = new Deliveries({ way, minuteMs, keeps });
  return {
    ...{ rooms, teams, socket, http, deliveries, record, keeps, origin },
    views: new Views(secondMs, () => rooms.changed()),
    files: new Files(rooms, keeps, origin),
    oauth: new OAuth(madeUpKeys, teams),
    responseUrls: new ResponseUrls(rooms, origin, secondMs),
    faults: new Faults(),
    limits: new Limits(secondMs, graceMs),
    note: (what, problem) => record.note(what, problem, {}),
    echo: (room, { type, ...event }) => {
      if (!echoes || (http.url === '' && socket.open.length === 0)) return;
      const fields = { ...event, type: String(type), event_ts: event.ts, channel: room.id };
      bringEvent(deliveries, room.team, { ...fields, channel_type: room.kind });
    },
  };
}
