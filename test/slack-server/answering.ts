import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App } from '@slack/bolt';
import { SocketModeClient } from '@slack/socket-mode';
import { onTestFinished } from 'vitest';
import { quiet } from './quiet.ts';
import { bytesOf } from './read-request.ts';
import type { SlackServer } from './server.ts';

/** What came to the app, in its own form. */
export interface Arrived {
  readonly body: Record<string, unknown>;
  readonly retry: number;
  readonly ack: (response?: Record<string, unknown>) => Promise<void>;
}

/** One real Socket Mode client that ends with the test, and what it does with what comes. */
export async function connected(
  server: SlackServer,
  take: (arrived: Arrived) => void,
): Promise<SocketModeClient> {
  const client = new SocketModeClient({
    ...{ appToken: server.keys.appToken, autoReconnectEnabled: false, logger: quiet },
    clientOptions: { slackApiUrl: server.apiUrl },
  });
  client.on('error', () => {});
  client.on('slack_event', ({ body, retry_num, ack }) => {
    take({ body, retry: retry_num ?? 0, ack });
  });
  await client.start();
  onTestFinished(() => client.disconnect());
  return client;
}

/** What the app answers to one request over HTTP; `hang` for nothing. */
export type HttpAnswer =
  | { readonly status: number; readonly headers?: Record<string, string> }
  | 'hang';

/** A request as it came over HTTP. */
export interface Posted {
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** An address that takes requests as it is told until the test is over; and all that came. */
export async function address(
  answer: (posted: Posted, count: number) => HttpAnswer,
): Promise<{ url: string; posted: Posted[] }> {
  const posted: Posted[] = [];
  const http = createServer(async (request, response) => {
    const body = (await bytesOf(request)).toString();
    const one = { body, headers: request.headers };
    posted.push(one);
    const answered = answer(one, posted.length);
    if (answered === 'hang') return;
    response.writeHead(answered.status, answered.headers).end();
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    http.closeAllConnections();
    http.close();
  });
  return { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/slack/events`, posted };
}

/** A small Bolt app that has not been started. */
export function boltApp(server: SlackServer): App {
  return new App({
    ...{ token: server.botToken, appToken: server.keys.appToken, socketMode: true },
    ...{ logger: quiet, clientOptions: { slackApiUrl: server.apiUrl } },
  });
}
