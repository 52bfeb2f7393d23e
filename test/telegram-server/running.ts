import { Api } from 'grammy';
import { onTestFinished } from 'vitest';
import { startTelegramServer, type TelegramServer, type TelegramServerOptions } from './server.ts';

/** A server that ends with the test, and grammY's client of it. */
export async function running(
  options: TelegramServerOptions = {},
): Promise<{ server: TelegramServer; api: Api }> {
  const server = await startTelegramServer(options);
  onTestFinished(() => server.close());
  return { server, api: new Api(server.token, { apiRoot: server.root }) };
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
