import { type WebAPIPlatformError, WebClient, type WebClientOptions } from '@slack/web-api';
import { onTestFinished } from 'vitest';
import type { SlackServerOptions } from './inside.ts';
import { quiet } from './quiet.ts';
import { type SlackServer, startSlackServer } from './server.ts';

/** A client that asks once, whatever comes of it. */
export function clientOf(
  server: SlackServer,
  token: string | undefined = server.botToken,
  more: WebClientOptions = {},
): WebClient {
  return new WebClient(token, {
    ...{
      logger: quiet,
      slackApiUrl: server.apiUrl,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    },
    ...more,
  });
}

/** A server that ends with the test, and Slack's own client of it. */
export async function running(
  options: SlackServerOptions = {},
): Promise<{ server: SlackServer; client: WebClient }> {
  const server = await startSlackServer(options);
  onTestFinished(() => server.close());
  return { server, client: clientOf(server, server.team.token ?? '') };
}

/** The error that a promise rejects with. @throws Error where it does not reject */
export async function failure(promise: Promise<unknown>): Promise<Error> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('error' in outcome) return outcome.error as Error;
  throw new Error(`it did not fail: ${JSON.stringify(outcome.value)}`);
}

/** The code by which a call was refused. @throws Error where it was not */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  return ((await failure(promise)) as WebAPIPlatformError).data.error;
}
