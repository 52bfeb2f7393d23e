import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Arrival, Route } from '../../../adapters/adapter.ts';
import {
  createSlack,
  type SlackAdapter,
  type SlackOptions,
} from '../../../adapters/slack/adapter.ts';
import { createEngine, type Told, words } from './engine.ts';
import { type FakeSlack, fakeSlack } from './fake-slack.ts';

export const SECRET = 'made-up-signing-secret';
export const NOW = Date.UTC(2026, 0, 15, 8);
export const TOKEN = 'xoxb-made-up-token';

/** Opens the ways in of an adapter until the test is over, and gives their address. */
export async function serve(routes: readonly Route[]): Promise<string> {
  const server = createServer((request, response) => {
    const [path] = (request.url ?? '').split('?');
    const route = routes.find((one) => one.path === path && one.method === request.method);
    if (!route) response.writeHead(404).end();
    else route.take(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The headers that sign a body. */
export function signed(body: string, at = NOW / 1000, secret = SECRET): Record<string, string> {
  const hash = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${hash}` };
}

/** An event as Slack wraps it. */
export function eventBody(event: object, id = 'Ev1'): object {
  return {
    ...{ type: 'event_callback', team_id: 'T1', api_app_id: 'A1', event_id: id, event_time: 1 },
    authorizations: [{ team_id: 'T1', user_id: 'UBOT', is_bot: true }],
    event,
  };
}

/** A direct message. */
export function direct(text: string, ts: string, more: object = {}): object {
  return {
    ...{ type: 'message', channel: 'D1', channel_type: 'im', user: 'U1' },
    ...{ text, ts, event_ts: ts },
    ...more,
  };
}

/** An adapter at work in HTTP mode, with the real conversation behind it. */
export interface AtWork {
  readonly slack: FakeSlack;
  readonly adapter: SlackAdapter;
  readonly engine: ReturnType<typeof createEngine>;
  readonly told: Told[];
  readonly base: string;
  postEvent(event: object, headers?: Record<string, string>): Promise<Response>;
  postForm(form: Record<string, string>): Promise<Response>;
  /** A press, a modal or a shortcut. */
  postPayload(payload: object): Promise<Response>;
}

/** Sends what was told, as the process does. */
export async function sendAll(
  adapter: SlackAdapter,
  { arrival, replies, language }: Told,
): Promise<void> {
  const { address, message } = arrival;
  let after = message;
  for (const payload of adapter.render(replies, { address, language })) {
    await adapter.send(address, payload, after);
    after = undefined;
  }
}

/** Starts an adapter in HTTP mode against a fake Slack. */
export async function atWork(options: Partial<SlackOptions> = {}): Promise<AtWork> {
  const slack = await fakeSlack();
  const common = { mode: 'http', signingSecret: SECRET, apiUrl: slack.apiUrl } as const;
  const access = 'oauth' in options ? {} : { botToken: TOKEN };
  const given = { ...common, ...access, words, now: () => NOW, ...options } as SlackOptions;
  const adapter = createSlack(given);
  const told: Told[] = [];
  const engine = createEngine(async (answer) => {
    told.push(answer);
    await sendAll(adapter, answer);
  });
  const base = await serve(adapter.routes);
  await adapter.start(engine.host);
  onTestFinished(() => adapter.stop());
  const post = (body: string, headers: Record<string, string>) =>
    fetch(`${base}/slack/events`, {
      method: 'POST',
      body,
      headers: { ...signed(body), ...headers },
    });
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  return {
    ...{ slack, adapter, engine, told, base },
    postEvent: (event, headers = {}) =>
      post(JSON.stringify(eventBody(event)), { 'Content-Type': 'application/json', ...headers }),
    postForm: (fields) => post(new URLSearchParams(fields).toString(), form),
    postPayload: (payload) =>
      post(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), form),
  };
}

/** The arrivals that were taken. */
export function arrivalsOf({ told }: AtWork): Arrival[] {
  return told.map(({ arrival }) => arrival);
}
