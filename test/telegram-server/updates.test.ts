import { expect, test } from 'vitest';
import { failure, running } from './running.ts';

const textsOf = (updates: readonly { message?: { text?: string } }[]) =>
  updates.map(({ message }) => message?.text);

test('updates come in order with rising ids, until they are confirmed', async () => {
  const { server, api } = await running();
  const [ann, bob] = [server.person(), server.person()];
  ann.says('1');
  bob.says('2');
  ann.says('3');
  const first = await api.getUpdates({ limit: 2 });
  expect(textsOf(first)).toEqual(['1', '2']);
  expect(first[1]!.update_id).toBe(first[0]!.update_id + 1);
  expect(textsOf(await api.getUpdates())).toEqual(['1', '2', '3']);
  expect(server.pendingCount).toBe(3);
  expect(textsOf(await api.getUpdates({ offset: first[0]!.update_id + 1 }))).toEqual(['2', '3']);
  expect(textsOf(await api.getUpdates({ offset: -1 }))).toEqual(['3']);
  expect(textsOf(await api.getUpdates({ offset: first[1]!.update_id + 2 }))).toEqual([]);
  expect(server.pendingCount).toBe(0);
});

test('a long poll ends with the first update, or with none when its time is over', async () => {
  const { server, api } = await running({ secondMs: 50 });
  const ann = server.person();
  const waiting = api.getUpdates({ timeout: 30 });
  await expect.poll(() => server.isPolled).toBe(true);
  ann.says('1');
  const updates = await waiting;
  expect(textsOf(updates)).toEqual(['1']);
  const startedAt = performance.now();
  expect(await api.getUpdates({ timeout: 2, offset: updates[0]!.update_id + 1 })).toEqual([]);
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(95);
});

test('a client that goes away takes no update with it', async () => {
  const { server, api } = await running();
  const gone = new AbortController();
  const waiting = failure(api.getUpdates({ timeout: 30 }, gone.signal as never));
  await expect.poll(() => server.isPolled).toBe(true);
  gone.abort();
  await waiting;
  await expect.poll(() => server.isPolled).toBe(false);
  server.person().says('1');
  expect(textsOf(await api.getUpdates())).toEqual(['1']);
});

test('of two that poll, the one who waited gets a conflict', async () => {
  const { server, api } = await running({ secondMs: 20 });
  const one = failure(api.getUpdates({ timeout: 30 }));
  await expect.poll(() => server.isPolled).toBe(true);
  const two = api.getUpdates({ timeout: 2 });
  expect(await one).toMatchObject({
    error_code: 409,
    description:
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  });
  expect(await two).toEqual([]);
  server.assertClean();
});

test('only the kinds that were asked for come, and they stay asked for', async () => {
  const { server, api } = await running();
  const ann = server.person();
  await api.getUpdates({ allowed_updates: ['my_chat_member'] });
  ann.says('1');
  ann.blocks();
  const [blocked, ...more] = await api.getUpdates();
  expect(blocked).toHaveProperty('my_chat_member');
  expect(more).toEqual([]);
  ann.says('2');
  await api.getUpdates({ allowed_updates: [] });
  ann.says('3');
  const later = await api.getUpdates({ offset: blocked!.update_id + 1 });
  expect(later.map((update) => Object.keys(update)[1])).toEqual(['my_chat_member', 'message']);
});

test('every update comes three times, one after the other', async () => {
  const { server, api } = await running();
  const ann = server.person();
  server.bringEach({ times: 3, how: 'in order' });
  const [one, two] = [ann.says('1'), ann.says('2')];
  expect(textsOf(await api.getUpdates())).toEqual(['1', '2']);
  const offset = two.update_id + 1;
  const came: unknown[] = [];
  for (let time = 0; time < 5; time += 1) came.push(...(await api.getUpdates({ offset })));
  expect(came).toEqual([one, one, two, two]);
});

test('every update comes three times at once', async () => {
  const { server, api } = await running();
  server.bringEach({ times: 3, how: 'concurrently' });
  const one = server.person().says('1');
  expect(await api.getUpdates()).toEqual([one, one, one]);
  expect(await api.getUpdates({ offset: one.update_id + 1 })).toEqual([]);
});

test('updates come again when they are called for', async () => {
  const { server, api } = await running();
  server.bringEach({ times: 2, how: 'later' });
  const one = server.person().says('1');
  await api.getUpdates();
  const offset = one.update_id + 1;
  expect(await api.getUpdates({ offset })).toEqual([]);
  server.redeliver();
  expect(await api.getUpdates({ offset })).toEqual([one]);
  server.redeliver(one);
  expect(await api.getUpdates({ offset })).toEqual([one]);
  server.redeliver();
  expect(await api.getUpdates({ offset })).toEqual([]);
});

test('it is quiet when all is brought and nobody calls', async () => {
  const { server, api } = await running();
  const update = server.person().says('1');
  await expect(server.quiet(20, 60)).rejects.toThrow('not quiet: 1 updates wait');
  await api.getUpdates({ offset: update.update_id + 1 });
  await server.quiet(20);
});

test('it is ready when a bot polls or has set a webhook', async () => {
  const { server, api } = await running({ secondMs: 10 });
  await expect(server.ready(30)).rejects.toThrow('no bot has come within 30 ms');
  const polling = api.getUpdates({ timeout: 30 });
  await server.ready();
  expect(await polling).toEqual([]);
  await api.setWebhook('https://bot.example.org/telegram');
  await server.ready();
});
