import { App } from '@slack/bolt';
import type { Address } from '../../conversations/address.ts';
import type { Words } from '../../conversations/words.ts';
import type { Adapter, Host, Route } from '../adapter.ts';
import { type Access, clientOptions, tokenAccess } from './access.ts';
import { loggable } from './failure.ts';
import { hearPeople, selfIn } from './hear.ts';
import { httpRoute } from './http-mode.ts';
import { installedAccess, type OAuthOptions } from './installations.ts';
import { createLists } from './listed.ts';
import type { Listening } from './listening.ts';
import { createPages } from './pages.ts';
import type { SlackPayload } from './payload.ts';
import { createPeople } from './people.ts';
import { createPressed } from './pressed.ts';
import { QUIET } from './quiet.ts';
import { createReception, OWN_RECEIVER, type Reception } from './receipt.ts';
import { render } from './render.ts';
import { retract, type Sending, send } from './send.ts';
import { type Connections, connect } from './socket-mode.ts';
import { useControls } from './use-controls.ts';

/** How Slack reaches the process: over a WebSocket that the process opens, or over HTTP. */
export type SlackWayIn =
  | { readonly mode: 'socket'; readonly appToken: string }
  | { readonly mode: 'http'; readonly signingSecret: string };

/** In one workspace by its token, or in many that install the app. */
export type SlackAccess = { readonly botToken: string } | { readonly oauth: OAuthOptions };

/** What the adapter needs. */
export type SlackOptions = SlackWayIn &
  SlackAccess & {
    /** The Web API at another place than Slack's, as `http://127.0.0.1:4000/api/`. */
    readonly apiUrl?: string;
    /** What Slack adds of its own; the files of `locales`. */
    readonly words: Words;
    /** Unix ms, to tell how old a signature is. */
    readonly now: () => number;
  };

/** The adapter, and what only Slack can tell. */
export interface SlackAdapter extends Adapter<SlackPayload> {
  /**
   * Whether a person is no full member of the workspace: a guest, deleted, or there by Slack Connect.
   * Asks Slack each time. @throws SendFailure where Slack cannot tell: then nobody is staff.
   */
  isGuest(address: Address): Promise<boolean>;
}

/** Slack said that the app is in a workspace no more. */
function listenToRemoval(app: App, access: Access): void {
  app.event('app_uninstalled', ({ body }) => access.removed(body.team_id));
  app.event('tokens_revoked', async ({ event, body }) => {
    if ((event.tokens.bot ?? []).length > 0) await access.removed(body.team_id);
  });
}

function listenToHome(app: App, { pages }: Listening): void {
  app.event('app_home_opened', async ({ event, context }) => {
    if (event.tab !== 'home') return;
    const { workspace } = selfIn(context);
    await pages.showHome({
      platform: 'slack',
      ...{ workspace, chat: event.channel, person: event.user },
    });
  });
}

function createApp(access: Access, listening: Listening, apiUrl: string | undefined): App {
  const app = new App({
    authorize: access.authorize,
    receiver: OWN_RECEIVER,
    convoStore: false,
    ignoreSelf: false,
    logger: QUIET,
    clientOptions: clientOptions(apiUrl),
  });
  hearPeople(app, listening);
  useControls(app, listening);
  listenToHome(app, listening);
  listenToRemoval(app, access);
  return app;
}

/** The way in for events, where Slack is to call. */
function eventRoutes(options: SlackOptions, reception: () => Reception | undefined): Route[] {
  if (options.mode !== 'http') return [];
  const { signingSecret, now } = options;
  return [httpRoute({ signingSecret, now, reception })];
}

/** Slack, by Bolt. */
export function createSlack(options: SlackOptions): SlackAdapter {
  const { apiUrl, words } = options;
  const access =
    'oauth' in options
      ? installedAccess(options.oauth, apiUrl)
      : { ...tokenAccess(options.botToken, apiUrl), routes: [] };
  const people = createPeople(access, words);
  let taker: Host | undefined;
  let reception: Reception | undefined;
  let connections: Connections | undefined;
  const host = () => {
    if (!taker) throw new Error('the Slack adapter has not been started');
    return taker;
  };
  const failed = (what: string, error: unknown) => {
    taker?.failed(`slack ${what}`, loggable(error));
  };
  const pages = createPages({ access, people, words, host });
  const pressed = createPressed();
  const listening: Listening = { access, people, words, failed, host, pages, pressed };
  const lists = createLists();
  const sending: Sending = { access, people, words, pressed, lists, failed };
  return {
    platform: 'slack',
    routes: [...access.routes, ...eventRoutes(options, () => reception)],
    start: async (given) => {
      taker = given;
      await access.check();
      const app = createApp(access, listening, apiUrl);
      const own = createReception(app, (error) => failed('event', error));
      reception = own;
      if (options.mode !== 'socket') return;
      const { appToken } = options;
      const report = (error: unknown) => failed('socket', error);
      connections = await connect({ appToken, apiUrl, take: own.take, failed: report });
    },
    stop: async () => {
      await reception?.close();
      await connections?.close();
    },
    render: (replies, reader) => render(replies, reader, words),
    send: (address, payload, after) => send(sending, address, payload, after),
    retract: (address, message) => retract(sending, address, message),
    threadUnder: (address, message) => ({ ...address, thread: message }),
    isGuest: people.isGuest,
  };
}
