import { createHash } from 'node:crypto';
import { App } from '@slack/bolt';
import type { Address } from '../../conversations/address.ts';
import type { Words } from '../../conversations/words.ts';
import type { Adapter, Host, Route } from '../adapter.ts';
import { beginAlone } from '../alone.ts';
import { type Access, clientOptions, tokenAccess } from './access.ts';
import { loggable } from './failure.ts';
import { fetchFile } from './files.ts';
import { createForms } from './forms.ts';
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
import { replaceMessage, retract, type Sending, send } from './send.ts';
import { aloneFor, connect, type SocketMode } from './socket-mode.ts';
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
  replace(address: Address, message: string, payload: SlackPayload): Promise<void>;
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

const NAME_LENGTH = 12;

/** A name for a token that does not lead back to it. */
function nameOf(token: string): string {
  return createHash('sha256').update(token).digest('hex').slice(0, NAME_LENGTH);
}

/** The way in for events, where Slack is to call. */
function eventRoutes(options: SlackOptions, reception: () => Reception | undefined): Route[] {
  if (options.mode !== 'http') return [];
  const { signingSecret, now } = options;
  return [httpRoute({ signingSecret, now, reception })];
}

function accessOf(options: SlackOptions): ReturnType<typeof installedAccess> {
  return 'oauth' in options
    ? installedAccess(options.oauth, options.apiUrl)
    : { ...tokenAccess(options.botToken, options.apiUrl), routes: [] };
}

function socketModeOf(
  { appToken, apiUrl }: Extract<SlackOptions, { mode: 'socket' }>,
  take: SocketMode['take'],
  host: Host,
): SocketMode {
  return {
    ...{ appToken, apiUrl, take },
    failed: (error) => host.failed('slack socket', loggable(error)),
    reached: (isReached) => host.reached?.(isReached),
  };
}

/** Slack, by Bolt. */
export function createSlack(options: SlackOptions): SlackAdapter {
  const { apiUrl, words } = options;
  const access = accessOf(options);
  const people = createPeople(access, words);
  let taker: Host | undefined;
  let reception: Reception | undefined;
  let disconnect: (() => Promise<void>) | undefined;
  const host = () => {
    if (!taker) throw new Error('the Slack adapter has not been started');
    return taker;
  };
  const failed = (what: string, error: unknown) => {
    taker?.failed(`slack ${what}`, loggable(error));
  };
  const pages = createPages({ access, people, words, host });
  const pressed = createPressed();
  const forms = createForms({ access, people, words, failed, host });
  const listening: Listening = { access, people, words, failed, host, pages, forms, pressed };
  const sending: Sending = { access, people, words, pressed, lists: createLists(), failed };
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
      const alone = aloneFor(() => connect(socketModeOf(options, own.take, given)));
      disconnect = await beginAlone(given, `slack events of ${nameOf(options.appToken)}`, alone);
    },
    stop: async () => {
      await reception?.close();
      await disconnect?.();
    },
    render: (replies, reader) => render(replies, reader, words),
    send: (address, payload, after) => send(sending, address, payload, after),
    replace: (address, message, payload) => replaceMessage(sending, address, message, payload),
    retract: (address, message) => retract(sending, address, message),
    fetchFile: (address, file, most) => fetchFile(access, address, file, { most, apiUrl }),
    threadUnder: (address, message) => ({ ...address, thread: message }),
    isGuest: people.isGuest,
    isPrivate: ({ chat = '' }) => chat === '' || chat.startsWith('D'),
  };
}
