import { setTimeout as sleep } from 'node:timers/promises';
import { SocketModeClient } from '@slack/socket-mode';
import type { Alone } from '../adapter.ts';
import { clientOptions } from './access.ts';
import { platformCode, sendFailure } from './failure.ts';
import { QUIET } from './quiet.ts';
import type { Delivery, Receipt } from './receipt.ts';

/** What the way in over a WebSocket needs. */
export interface SocketMode {
  readonly appToken: string;
  readonly apiUrl?: string | undefined;
  readonly take: (delivery: Delivery) => Promise<Receipt>;
  /** A connection that could not be made, or an acknowledgement that did not go out. */
  readonly failed: (error: unknown) => void;
  /** Whether there is a connection by now. */
  readonly reached: (isReached: boolean) => void;
}

/** The connections of the app, kept up until they are closed. */
interface Connections {
  close(): Promise<void>;
}

/**
 * Slack renews a connection every few hours, by closing it. The SDK waits five seconds and more before
 * it opens another, so it does not reconnect here by itself, and there are two connections: each event
 * comes over one of those that are open.
 */
const CONNECTIONS = 2;

const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [250, 30_000];

interface Arriving {
  readonly ack: (response?: Record<string, unknown>) => Promise<void>;
  readonly body: Record<string, unknown>;
  readonly retry_num?: number;
}

/** Takes one delivery; what is not acknowledged comes again, over whichever connection there is. */
async function arrived({ take, failed }: SocketMode, arriving: Arriving): Promise<void> {
  const { ack, body, retry_num: retry } = arriving;
  const receipt = await take(retry === undefined ? { body } : { body, retry });
  if (receipt.kind === 'failed') return;
  try {
    await ack(receipt.response as Record<string, unknown> | undefined);
  } catch (error) {
    failed(sendFailure('acknowledge', error));
  }
}

function clientFor(mode: SocketMode): SocketModeClient {
  const client = new SocketModeClient({
    appToken: mode.appToken,
    autoReconnectEnabled: false,
    logger: QUIET,
    clientOptions: clientOptions(mode.apiUrl),
  });
  client.on('slack_event', (arriving: Arriving) => void arrived(mode, arriving));
  // The SDK closes the connection after an error, and that is heard below.
  client.on('error', () => {});
  return client;
}

function ended(client: SocketModeClient): Promise<void> {
  return new Promise((resolve) => client.once('disconnected', () => resolve()));
}

/** Keeps one connection up; `opened` is told of the first attempt. */
async function keepUp(
  mode: SocketMode,
  closing: AbortSignal,
  opened: (error?: unknown) => void,
  up: Set<SocketModeClient>,
): Promise<void> {
  let pause = FIRST_PAUSE_MS;
  while (!closing.aborted) {
    const client = clientFor(mode);
    const end = ended(client);
    const close = () => void client.disconnect();
    try {
      await client.start();
      opened();
      mode.reached(up.add(client).size > 0);
      pause = FIRST_PAUSE_MS;
      closing.addEventListener('abort', close, { once: true });
      if (closing.aborted) close();
      await end;
    } catch (error) {
      opened(error);
      if (closing.aborted) return;
      mode.reached(up.size > 0);
      mode.failed(sendFailure('apps.connections.open', error));
      await sleep(pause, undefined, { signal: closing }).catch(() => {});
      pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
    } finally {
      up.delete(client);
      closing.removeEventListener('abort', close);
    }
  }
}

/** Codes of a token that will not become right by waiting. */
const REFUSED = ['invalid_auth', 'not_authed', 'account_inactive', 'not_allowed_token_type'];
const MISSING = ['missing_scope', 'token_revoked', 'no_permission'];

/**
 * Opens the connections, and resolves when the first is up.
 * @throws an error that names the setting, where Slack does not take the token.
 */
export async function connect(mode: SocketMode): Promise<Connections> {
  const closing = new AbortController();
  const up: Promise<void>[] = [];
  const clients = new Set<SocketModeClient>();
  const first = Array.from({ length: CONNECTIONS }, () => {
    return new Promise<unknown>((opened) => {
      up.push(keepUp(mode, closing.signal, opened, clients));
    });
  });
  const close = async () => {
    closing.abort();
    await Promise.all(up);
  };
  const errors = await Promise.all(first);
  const code = errors.map(platformCode).find((one) => one !== undefined);
  if (code === undefined || ![...REFUSED, ...MISSING].includes(code)) return { close };
  await close();
  throw new Error(
    `Slack apps.connections.open: ${code}. SLACK_APP_TOKEN is not taken: use an App-Level Token (xapp-…) with the scope connections:write, and turn Socket Mode on.`,
  );
}

/** Connections that only one process has at a time. */
export function aloneFor(open: () => Promise<Connections>): Alone {
  let connections: Connections | undefined;
  return {
    begin: async () => {
      connections = await open();
    },
    end: async () => connections?.close(),
  };
}
