import { Api } from 'grammy';
import { expect, test } from 'vitest';
import { createTelegram } from '../../../adapters/telegram/adapter.ts';
import { createLanes } from '../../../adapters/telegram/lanes.ts';
import { createPolling } from '../../../adapters/telegram/polling.ts';
import { startTelegramServer } from '../../telegram-server/server.ts';
import { onStage, question, TestHost, until, words } from './stage.ts';

test('what is written is heard, answered and confirmed', async () => {
  const { server, host } = await onStage();
  const ann = server.person({ language: 'ru' });
  ann.says('hello');
  await ann.waitFor('Heard.');
  expect(host.arrivals).toEqual([
    {
      address: {
        platform: 'telegram',
        workspace: String(server.bot.id),
        chat: String(ann.chat),
        person: String(ann.user.id),
      },
      event: {
        ...{ id: expect.stringMatching(/^\d+$/), order: expect.any(Number) },
        ...{ language: 'ru', kind: 'text', text: 'hello' },
      },
      addressed: true,
      message: expect.stringMatching(/^\d+$/),
    },
  ]);
  await until('confirmed', () => server.pendingCount === 0);
  server.assertClean();
});

test('it asks for what it takes, keeps what waits, and offers its commands', async () => {
  const { server } = await onStage();
  const ann = server.person();
  ann.says('hello');
  await ann.waitFor('Heard.');
  expect(server.callsOf('deleteWebhook')[0]?.parameters).toEqual({});
  const [poll] = server.callsOf('getUpdates');
  expect(poll?.parameters).toMatchObject({
    allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
  });
  await until('all commands', () => server.callsOf('setMyCommands').length === 4);
  const languages = server.callsOf('setMyCommands').map(({ parameters }) => parameters);
  expect(languages.map((each) => each.language_code ?? '').sort()).toEqual(['', 'en', 'ru', 'zh']);
  expect(languages.find((each) => each.language_code === 'ru')?.commands).toContainEqual({
    command: 'forget',
    description: 'Удалить всё, что я храню о вас',
  });
  server.assertClean();
});

test('an update that could not be written comes again until it is', async () => {
  const { server, host } = await onStage();
  host.failsNext = 4;
  const ann = server.person();
  ann.says('one');
  ann.says('two');
  await until('both', () => host.arrivals.length === 2);
  expect(host.arrivals.map(({ event }) => Reflect.get(event, 'text'))).toEqual(['one', 'two']);
  expect(host.failures).toEqual(['telegram update: the store is away']);
  await until('confirmed', () => server.pendingCount === 0);
});

test('while one fails the others go on, and nothing behind it is confirmed', async () => {
  const { server, host } = await onStage();
  const [ann, bob] = [server.person(), server.person()];
  host.failsFor = String(ann.user.id);
  ann.says('stuck');
  bob.says('one');
  await bob.waitFor('Heard.');
  bob.says('two');
  await until('two of bob', () => host.arrivals.length === 2);
  expect(server.pendingCount).toBe(3);
  host.failsFor = undefined;
  await ann.waitFor('Heard.');
  await until('confirmed', () => server.pendingCount === 0);
  expect(host.arrivals).toHaveLength(3);
});

test('one that always fails is given up only when it keeps all others from coming', async () => {
  const server = await startTelegramServer();
  const host = new TestHost();
  const [ann, bob] = [server.person(), server.person()];
  const polling = createPolling({
    ...{ api: new Api(server.token, { apiRoot: server.root }), host, lanes: createLanes() },
    ...{ seconds: 1, attempts: 3, laneOf: ({ message }) => String(message?.chat.id) },
    take: async ({ message }) => {
      if (message?.chat.id === ann.chat) throw new Error('never');
      taken.push(message?.text ?? '');
    },
  });
  const taken: string[] = [];
  ann.says('poison');
  const texts = Array.from({ length: 120 }, (_, i) => `text ${i}`);
  for (const text of texts) bob.says(text);
  polling.start();
  await until('99 of the others', () => taken.length === 99);
  expect(host.failures).toEqual(['telegram update: never']);
  await until('all of the others', () => taken.length === 120);
  expect(taken).toEqual(texts);
  expect(host.failures).toEqual(['telegram update: never', 'telegram update given up: never']);
  await polling.stop();
  await server.close();
});

test('many that fail at once all come again', async () => {
  const { server, host } = await onStage();
  const people = Array.from({ length: 30 }, () => server.person());
  host.failsNext = 60;
  for (const person of people) person.says('hello');
  await until('all', () => host.arrivals.length === 30);
  await until('confirmed', () => server.pendingCount === 0);
});

test('an update brought three times at once is taken as one', async () => {
  const { server, host } = await onStage();
  server.bringEach({ times: 3, how: 'concurrently' });
  const ann = server.person();
  ann.says('once');
  await server.quiet();
  expect(host.arrivals).toHaveLength(1);
});

test('an update that comes again after it was confirmed goes to the host again', async () => {
  const { server, host } = await onStage();
  server.bringEach({ times: 2, how: 'in order' });
  const ann = server.person();
  ann.says('once');
  ann.says('more');
  await server.quiet(300);
  expect(host.arrivals).toHaveLength(2);
});

test('stop finishes the turn in hand and confirms it', async () => {
  const { server, host, adapter } = await onStage();
  host.slowMs = 200;
  const ann = server.person();
  ann.says('slow');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await adapter.stop();
  expect(host.arrivals).toHaveLength(1);
  expect(server.pendingCount).toBe(0);
});

test('what failed when it stops is there for the next process', async () => {
  const { server, host, adapter } = await onStage();
  const ann = server.person();
  host.failsFor = String(ann.user.id);
  ann.says('kept');
  await until('a failure', () => host.failures.length > 0);
  await adapter.stop();
  expect(server.pendingCount).toBe(1);
});

test('a turn that takes long is shown as typing', async () => {
  const { server, host } = await onStage();
  host.slowMs = 700;
  const ann = server.person();
  ann.says('slow');
  await ann.waitFor('Heard.');
  expect(server.callsOf('sendChatAction')[0]?.parameters).toEqual({
    chat_id: ann.chat,
    action: 'typing',
  });
  server.assertClean();
});

test('what fails beside the replies is told, and what comes too late is not', async () => {
  const server = await startTelegramServer();
  server.faults.next({ method: 'setMyCommands' }, { kind: 'internal' });
  const { token, root: apiRoot } = server;
  const adapter = createTelegram({ token, apiRoot, words, pollSeconds: 1 });
  const host = new TestHost();
  await adapter.start(host);
  const ann = server.person();
  host.adapter = adapter;
  host.answer = () => [question('health')];
  ann.says('ask me');
  const asked = await ann.waitFor('health');
  const tap = ann.taps('Yes', asked);
  server.expire(tap.callback_query?.id ?? '');
  await until('taken', () => host.arrivals.length === 2);
  await server.quiet();
  expect(host.failures).toEqual(['telegram aside: setMyCommands: Internal Server Error']);
  await adapter.stop();
  await server.close();
});

test('an outage is told once and passes', async () => {
  const { server, host } = await onStage();
  server.faults.next({ method: 'getUpdates' }, { kind: 'internal' }, 3);
  server.faults.next({ method: 'getUpdates' }, { kind: 'drop' }, 1);
  const ann = server.person();
  ann.says('wakes the poll');
  await ann.waitFor('Heard.');
  ann.says('after');
  await until('both', () => host.arrivals.length === 2);
  expect(host.failures).toEqual(['telegram polling: getUpdates: Internal Server Error']);
});

test('it waits as long as it is asked to', async () => {
  const { server, host } = await onStage();
  server.faults.next({ method: 'getUpdates' }, { kind: 'too many', retryAfter: 1 });
  const ann = server.person();
  ann.says('wakes the poll');
  ann.says('later');
  await until('both', () => host.arrivals.length === 2);
  expect(server.early).toEqual([]);
  expect(host.failures).toEqual([]);
});

test.each([
  [409, 'Conflict: terminated by other getUpdates request', /another process takes the updates/i],
  [401, 'Unauthorized', /TELEGRAM_BOT_TOKEN/],
])('%d is told with what to do about it', async (code, description, mend) => {
  const { server, host } = await onStage();
  server.faults.next({ method: 'getUpdates' }, { kind: 'refuse', code, description });
  server.person().says('wakes the poll');
  await until('told', () => host.failures.length > 0);
  expect(host.failures[0]).toMatch(mend);
});

test('a wrong token ends the start, with the mend and without the token', async () => {
  const server = await startTelegramServer();
  const token = '7000000002:AAwrong-token-made-up';
  const adapter = createTelegram({ token, apiRoot: `${server.root}/`, words });
  await expect(adapter.start(new TestHost())).rejects.toThrow(/TELEGRAM_BOT_TOKEN/);
  await expect(adapter.start(new TestHost())).rejects.not.toThrow(/AAwrong/);
  await server.close();
});

test('a start goes through a short outage', async () => {
  const server = await startTelegramServer();
  server.faults.next({ method: 'getMe' }, { kind: 'bad gateway' }, 2);
  server.faults.next({ method: 'getMe' }, { kind: 'too many', retryAfter: 1 });
  const adapter = createTelegram({
    ...{ token: server.token, apiRoot: server.root, words, pollSeconds: 1 },
  });
  await adapter.start(new TestHost());
  expect(server.early).toEqual([]);
  await adapter.stop();
  await server.close();
});

test('where nothing answers the start says so', async () => {
  const server = await startTelegramServer();
  await server.close();
  const { token, root: apiRoot } = server;
  const adapter = createTelegram({ token, apiRoot, words });
  const failed = adapter.start(new TestHost());
  await expect(failed).rejects.toThrow(/TELEGRAM_API_ROOT.*ECONNREFUSED/);
  await expect(failed).rejects.not.toThrow(token);
});
