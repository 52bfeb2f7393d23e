import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Update } from '@grammyjs/types';
import { expect, onTestFinished, test } from 'vitest';
import { failure, running } from './running.ts';

interface Came {
  readonly update: Update;
  readonly secret: string | string[] | undefined;
  readonly at: number;
}

type Take = (came: Came, before: readonly Came[]) => number | Promise<number>;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** A bot that takes updates over HTTP and answers with a status; 0 breaks the connection. */
async function hook(take: Take) {
  const came: Came[] = [];
  const http = createServer(async (request, response) => {
    const update = JSON.parse(await bodyOf(request)) as Update;
    const secret = request.headers['x-telegram-bot-api-secret-token'];
    const one = { update, secret, at: performance.now() };
    const before = came.filter((each) => each.update.update_id === update.update_id);
    came.push(one);
    const status = await take(one, before);
    if (status === 0) response.destroy();
    else response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    http.close();
    http.closeAllConnections();
  });
  return { came, url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/telegram` };
}

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const textsOf = (came: readonly Came[]) => came.map(({ update }) => update.message?.text);

test('updates are posted with the secret, those of before too', async () => {
  const { server, api } = await running();
  const { came, url } = await hook(() => 200);
  const ann = server.person();
  ann.says('1');
  await api.setWebhook(url, { secret_token: 'made-up_secret', max_connections: 3 });
  ann.says('2');
  await server.quiet();
  expect(textsOf(came)).toEqual(['1', '2']);
  expect(came[0]?.secret).toBe('made-up_secret');
  expect(await api.getWebhookInfo()).toMatchObject({
    url,
    max_connections: 3,
    pending_update_count: 0,
  });
  expect(server.webhook?.posts).toMatchObject([{ attempt: 1, status: 200 }, { status: 200 }]);
  const polling = await failure(api.getUpdates());
  expect(polling).toMatchObject({ error_code: 409 });
  expect(polling.message).toContain("can't use getUpdates method while webhook is active");
  server.assertClean();
});

test('a chat waits for its answer, other chats do not', async () => {
  const { server, api } = await running();
  const { came, url } = await hook(async ({ update }) => {
    if (update.message?.text === 'slow') await later(100);
    return 200;
  });
  await api.setWebhook(url);
  const [ann, bob] = [server.person(), server.person()];
  ann.says('slow');
  ann.says('after slow');
  bob.says('fast');
  await server.quiet();
  expect(textsOf(came)).toEqual(['slow', 'fast', 'after slow']);
  expect(came[2]!.at - came[0]!.at).toBeGreaterThanOrEqual(95);
});

test('no more connections than allowed are open at once', async () => {
  const { server, api } = await running();
  let [open, most] = [0, 0];
  const { url } = await hook(async () => {
    open += 1;
    most = Math.max(most, open);
    await later(10);
    open -= 1;
    return 200;
  });
  await api.setWebhook(url, { max_connections: 4 });
  for (let person = 0; person < 20; person += 1) server.person().says('hello');
  await server.quiet();
  expect(most).toBe(4);
});

test('what is not taken is posted again with growing pauses, and the chat waits', async () => {
  const { server, api } = await running({ secondMs: 20 });
  const { came, url } = await hook((_, before) => [500, 0, 429][before.length] ?? 204);
  await api.setWebhook(url);
  const ann = server.person();
  ann.says('1');
  await expect.poll(() => came.length).toBe(4);
  ann.says('2');
  await server.quiet();
  expect(textsOf(came).slice(0, 5)).toEqual(['1', '1', '1', '1', '2']);
  const pauses = [1, 2, 3].map((at) => came[at]!.at - came[at - 1]!.at);
  expect(pauses[0]).toBeGreaterThanOrEqual(18);
  expect(pauses[1]).toBeGreaterThanOrEqual(38);
  expect(pauses[2]).toBeGreaterThanOrEqual(78);
  const statuses = server.webhook!.posts.map(({ status, attempt }) => [attempt, status]);
  expect(statuses.slice(0, 4)).toEqual([
    [1, 500],
    [2, 0],
    [3, 429],
    [4, 204],
  ]);
  expect((await api.getWebhookInfo()).last_error_message).toContain('Wrong response');
});

test('after enough attempts an update is given up', async () => {
  const { server, api } = await running({ secondMs: 1, attempts: 3 });
  const { came, url } = await hook(({ update }) => (update.message?.text === '1' ? 500 : 200));
  await api.setWebhook(url);
  const ann = server.person();
  ann.says('1');
  ann.says('2');
  await server.quiet();
  expect(textsOf(came)).toEqual(['1', '1', '1', '2']);
});

test('an answer is awaited for 60 seconds of the server', async () => {
  const { server, api } = await running({ secondMs: 2 });
  const { came, url } = await hook(async (_, before) => {
    if (before.length === 0) await later(2000);
    return 200;
  });
  await api.setWebhook(url);
  server.person().says('1');
  await server.quiet();
  expect(came).toHaveLength(2);
  expect(came[1]!.at - came[0]!.at).toBeLessThan(1500);
});

test('without its webhook the bot polls what was not taken', async () => {
  const { server, api } = await running();
  const { url } = await hook(() => 503);
  await api.setWebhook(url);
  const ann = server.person();
  const [one, two] = [ann.says('1'), ann.says('2')];
  await expect.poll(() => server.webhook?.posts.length).toBe(1);
  await api.deleteWebhook();
  expect(await api.getUpdates()).toEqual([one, two]);
  await api.setWebhook(url, { drop_pending_updates: true });
  await api.setWebhook('');
  expect(await api.getUpdates()).toEqual([]);
  expect((await api.getWebhookInfo()).url).toBe('');
});

test('a webhook ends a poll, and must be one that Telegram can reach', async () => {
  const { server, api } = await running();
  const { url } = await hook(() => 200);
  const polling = failure(api.getUpdates({ timeout: 30 }));
  await expect.poll(() => server.isPolled).toBe(true);
  await api.setWebhook(url);
  expect((await polling).message).toContain('terminated by setWebhook request');
  const said = async (to: string) => (await failure(api.setWebhook(to))).message;
  expect(await said('http://bot.example.org/')).toContain('An HTTPS URL must be provided');
  expect(await said('https://bot.example.org:8080/')).toContain(
    'only on ports 80, 88, 443 or 8443',
  );
  expect(await said('nowhere')).toContain('invalid URL');
});

test.each([
  ['in order', 3],
  ['concurrently', 3],
] as const)('every update is posted three times %s', async (how, times) => {
  const { server, api } = await running();
  let [open, most] = [0, 0];
  const { came, url } = await hook(async () => {
    open += 1;
    most = Math.max(most, open);
    await later(20);
    open -= 1;
    return 200;
  });
  await api.setWebhook(url);
  server.bringEach({ times, how });
  const ann = server.person();
  ann.says('1');
  ann.says('2');
  await server.quiet();
  expect(textsOf(came)).toEqual(['1', '1', '1', '2', '2', '2']);
  expect(most).toBe(how === 'in order' ? 1 : 3);
});

test('an update is posted again when it is called for', async () => {
  const { server, api } = await running();
  const { came, url } = await hook(() => 200);
  await api.setWebhook(url);
  server.bringEach({ times: 2, how: 'later' });
  server.person().says('1');
  await server.quiet();
  expect(came).toHaveLength(1);
  server.bringEach({ times: 1, how: 'in order' });
  server.redeliver();
  await server.quiet();
  expect(textsOf(came)).toEqual(['1', '1']);
});
