import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { Route } from '../../../adapters/adapter.ts';
import { createTelegram } from '../../../adapters/telegram/adapter.ts';
import { webhookRoute } from '../../../adapters/telegram/webhook.ts';
import { startTelegramServer } from '../../telegram-server/server.ts';
import { TestHost, until, words } from './stage.ts';

const secret = 'made-up_secret-of-tests';

/** Opens the ways in on loopback, as the process does. */
async function opened(routes: () => readonly Route[]) {
  const http = createServer((incoming, response) => {
    const route = routes().find(({ path }) => path === incoming.url);
    if (route) void route.take(incoming, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    http.close();
    http.closeAllConnections();
  });
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

/** Posts as anybody could; the status of the answer. */
function post(url: string, body: string | Buffer, headers: Record<string, string> = {}) {
  return new Promise<number>((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const proof = { 'x-telegram-bot-api-secret-token': secret };

async function hooked() {
  const server = await startTelegramServer({ secondMs: 50 });
  const routes: Route[] = [];
  const root = await opened(() => routes);
  const webhook = { url: `${root}/telegram`, secret };
  const adapter = createTelegram({
    ...{ token: server.token, apiRoot: server.root, words, webhook },
  });
  routes.push(...adapter.routes);
  const host = new TestHost();
  host.adapter = adapter;
  onTestFinished(async () => {
    await adapter.stop();
    await server.close();
  });
  return { server, adapter, host, url: webhook.url };
}

async function started() {
  const stage = await hooked();
  await stage.adapter.start(stage.host);
  await stage.server.ready();
  return stage;
}

test('updates come with the secret, are answered once written, and the bot replies', async () => {
  const { server, host } = await started();
  expect(server.callsOf('setWebhook')[0]?.parameters).toMatchObject({
    ...{ secret_token: secret, max_connections: 100 },
    allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
  });
  const ann = server.person();
  ann.says('hello');
  await ann.waitFor('Heard.');
  expect(host.arrivals).toHaveLength(1);
  expect(server.webhook?.posts[0]).toMatchObject({ attempt: 1, status: 200 });
  server.assertClean();
});

test('what could not be written is answered so that it comes again', async () => {
  const { server, host } = await started();
  host.failsNext = 2;
  const ann = server.person();
  ann.says('hello');
  await ann.waitFor('Heard.');
  expect(server.webhook?.posts.map(({ status }) => status)).toEqual([500, 500, 200]);
  expect(host.arrivals).toHaveLength(1);
});

test('brought three times at once it is one turn', async () => {
  const { server, host } = await started();
  server.bringEach({ times: 3, how: 'concurrently' });
  const ann = server.person();
  ann.says('hello');
  await server.quiet();
  expect(host.arrivals).toHaveLength(1);
  expect(server.webhook?.posts.map(({ status }) => status)).toEqual([200, 200, 200]);
});

const update = JSON.stringify({ update_id: 1, message: { text: 'forged' } });

test.each<[string, number, string | Buffer, Record<string, string>]>([
  ['no secret', 401, update, {}],
  ['another secret', 401, update, { 'x-telegram-bot-api-secret-token': `${secret}x` }],
  ['a short secret', 401, update, { 'x-telegram-bot-api-secret-token': 'm' }],
  ['a body of over 1 MB', 413, Buffer.alloc(1_100_000, ' '), proof],
  ['no JSON', 400, 'update', proof],
  ['nothing', 400, '', proof],
  ['no object', 400, 'null', proof],
  ['no id', 400, '{"message":{}}', proof],
  ['an id that is no safe integer', 400, '{"update_id":9007199254740993}', proof],
])('refused unheard: %s', async (_, status, body, headers) => {
  const { host, url } = await started();
  expect(await post(url, body, headers)).toBe(status);
  expect(host.arrivals).toEqual([]);
});

test('a body of over 1 MB that does not say so is refused, too', async () => {
  const { host, url } = await started();
  const headers = { ...proof, 'transfer-encoding': 'chunked' };
  const status = await post(url, Buffer.alloc(1_500_000, ' '), headers).catch(() => 413);
  expect(status).toBe(413);
  expect(host.arrivals).toEqual([]);
});

test('an update of a kind that nobody asked for is taken and left', async () => {
  const { host, url } = await started();
  const other = JSON.stringify({ update_id: 7, channel_post: { chat: { id: -1 }, text: 'post' } });
  expect(await post(url, other, proof)).toBe(200);
  expect(host.arrivals).toEqual([]);
});

test('before the start and after the stop Telegram is told to come again', async () => {
  const { server, adapter, host, url } = await hooked();
  expect(await post(url, update, proof)).toBe(503);
  await adapter.start(host);
  await server.ready();
  await adapter.stop();
  expect(await post(url, update, proof)).toBe(503);
});

test('stop waits for the turn in hand', async () => {
  const { server, adapter, host } = await started();
  host.slowMs = 200;
  server.person().says('slow');
  await new Promise((resolve) => setTimeout(resolve, 80));
  await adapter.stop();
  expect(host.arrivals).toHaveLength(1);
  await until('answered', () => server.webhook?.posts[0]?.status === 200);
});

test('a turn that takes too long is told to come again before Telegram gives up waiting', async () => {
  const slow = () => () => new Promise<void>((resolve) => setTimeout(resolve, 300));
  const route = webhookRoute({ url: 'https://example.org/telegram', secret }, slow, 50);
  const root = await opened(() => [route]);
  expect(await post(`${root}/telegram`, update, proof)).toBe(503);
});

test.each([
  ['https://example.org/telegram', '', 'TELEGRAM_WEBHOOK_SECRET is missing'],
  ['https://example.org/telegram', 'too-short', 'takes 16 to 256'],
  ['https://example.org/telegram', `${secret}!`, 'takes 16 to 256'],
  ['https://example.org/telegram', 'x'.repeat(257), 'takes 16 to 256'],
  ['http://example.org/telegram', secret, 'TELEGRAM_WEBHOOK_URL'],
  ['example.org', secret, 'TELEGRAM_WEBHOOK_URL'],
])('it does not start with %s and the secret "%s"', async (url, given, mend) => {
  const webhook = { url, secret: given };
  const adapter = createTelegram({ token: '1:made-up', words, webhook });
  await expect(adapter.start(new TestHost())).rejects.toThrow(mend);
});

test('an address that Telegram does not take is told with the mend', async () => {
  const { server, adapter, host } = await hooked();
  const description = 'Bad Request: bad webhook: webhook can be set up only on ports 80, 443';
  server.faults.next({ method: 'setWebhook' }, { kind: 'refuse', code: 400, description });
  await expect(adapter.start(host)).rejects.toThrow(/TELEGRAM_WEBHOOK_URL.*only on ports/);
});

test('the path is that of the address, or the one behind the proxy', () => {
  const taking = () => undefined;
  const url = 'https://example.org/bots/callguide';
  expect(webhookRoute({ url, secret }, taking).path).toBe('/bots/callguide');
  expect(webhookRoute({ url, secret, path: '/inside' }, taking).path).toBe('/inside');
  expect(webhookRoute({ url, secret }, taking).method).toBe('POST');
});
