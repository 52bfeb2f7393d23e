import { Agent } from 'node:http';
import { Api, GrammyError, HttpError } from 'grammy';
import { expect, onTestFinished, test } from 'vitest';
import { failure, running } from './running.ts';

test('429 names the seconds, and who does not wait is listed', async () => {
  const { server, api } = await running({ secondMs: 500, graceMs: 20 });
  const ann = server.person();
  server.faults.next({ method: 'sendMessage' }, { kind: 'too many', retryAfter: 2 });
  const refused = (await failure(api.sendMessage(ann.chat, '1'))) as GrammyError;
  expect(refused).toMatchObject({ error_code: 429, parameters: { retry_after: 2 } });
  expect(refused.description).toBe('Too Many Requests: retry after 2');
  expect(server.early).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const early = (await failure(api.sendMessage(ann.chat, '2'))) as GrammyError;
  expect([1, 2]).toContain(early.parameters.retry_after);
  expect(server.early).toMatchObject([{ method: 'sendMessage', chat: ann.chat }]);
  expect(server.early[0]!.by).toBeLessThan(1000);
  await new Promise((resolve) => setTimeout(resolve, 920));
  await api.sendMessage(ann.chat, '3');
  expect(server.early).toHaveLength(1);
  expect(ann.screen().map(({ text }) => text)).toEqual(['3']);
});

test('what was on its way when the 429 was given is refused, but not early', async () => {
  const { server, api } = await running({ graceMs: 900 });
  const ann = server.person();
  server.faults.next({}, { kind: 'too many', retryAfter: 1 });
  const all = [1, 2, 3].map((text) => failure(api.sendMessage(ann.chat, `${text}`)));
  for (const error of await Promise.all(all)) expect(error).toMatchObject({ error_code: 429 });
  expect(server.early).toEqual([]);
});

test('errors of the server and of what is in between', async () => {
  const { server, api } = await running();
  const ann = server.person();
  server.faults.next({}, { kind: 'internal' });
  expect(await failure(api.sendMessage(ann.chat, '1'))).toMatchObject({ error_code: 500 });
  server.faults.next({}, { kind: 'bad gateway' });
  expect(await failure(api.sendMessage(ann.chat, '2'))).toBeInstanceOf(HttpError);
  server.faults.next({}, { kind: 'bad gateway' });
  const page = await fetch(`${server.root}/bot${server.token}/getMe`);
  expect(page.status).toBe(502);
  expect(await page.text()).toContain('<html>');
  const description = 'Bad Request: need administrator rights';
  server.faults.next({}, { kind: 'refuse', code: 400, description });
  expect(await failure(api.sendMessage(ann.chat, '3'))).toMatchObject({ description });
  expect(server.sentTo(ann.chat)).toBe(0);
  server.assertClean();
});

test('a dropped request does nothing; a lost answer has done everything', async () => {
  const { server, api } = await running();
  const ann = server.person();
  server.faults.next({}, { kind: 'drop' });
  expect(await failure(api.sendMessage(ann.chat, 'dropped'))).toBeInstanceOf(HttpError);
  expect(ann.screen()).toEqual([]);
  server.faults.next({}, { kind: 'lost answer' });
  expect(await failure(api.sendMessage(ann.chat, 'lost'))).toBeInstanceOf(HttpError);
  expect(ann.screen()).toMatchObject([{ text: 'lost' }]);
  expect(server.calls).toMatchObject([
    { outcome: 'fault', code: 0 },
    { outcome: 'done', code: 0 },
  ]);
});

test('a hanging request never gets an answer; a slow one gets it late', async () => {
  const { server, api } = await running();
  const ann = server.person();
  const hasty = new Api(server.token, { apiRoot: server.root, timeoutSeconds: 0.1 });
  server.faults.next({}, { kind: 'hang' });
  expect(await failure(hasty.sendMessage(ann.chat, '1'))).toBeInstanceOf(HttpError);
  expect(ann.screen()).toEqual([]);
  server.faults.next({}, { kind: 'slow', milliseconds: 400 });
  const startedAt = performance.now();
  const sent = api.sendMessage(ann.chat, '2');
  await ann.waitFor('2');
  expect(performance.now() - startedAt).toBeLessThan(380);
  await sent;
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(398);
});

test('faults meet only the method, chat and parameters that they are for', async () => {
  const { server, api } = await running();
  const [ann, bob] = [server.person(), server.person()];
  const isHello = ({ text }: Readonly<Record<string, unknown>>) => text === 'hello';
  server.faults.next(
    { chat: ann.chat, method: ['sendMessage'], when: isHello },
    { kind: 'internal' },
  );
  await api.sendMessage(bob.chat, 'hello');
  await api.sendChatAction(ann.chat, 'typing');
  await api.sendMessage(ann.chat, 'bye');
  expect(server.faults.arePending).toBe(true);
  await expect(api.sendMessage(ann.chat, 'hello')).rejects.toBeInstanceOf(GrammyError);
  expect(server.faults.arePending).toBe(false);
  await api.sendMessage(ann.chat, 'hello');
});

test('every third request, and every request for a time', async () => {
  const { server, api } = await running();
  const ann = server.person();
  const outcomes = async (count: number) => {
    const all: boolean[] = [];
    for (let at = 0; at < count; at += 1) {
      all.push(
        await api.sendMessage(ann.chat, `${at}`).then(
          () => true,
          () => false,
        ),
      );
    }
    return all;
  };
  server.faults.every(3, { kind: 'internal' });
  expect(await outcomes(6)).toEqual([true, true, false, true, true, false]);
  server.faults.clear();
  server.faults.during(80, { kind: 'internal' });
  expect(await outcomes(2)).toEqual([false, false]);
  await new Promise((resolve) => setTimeout(resolve, 90));
  expect(await outcomes(1)).toEqual([true]);
});

test('faults meet polling as well', async () => {
  const { server, api } = await running();
  const ann = server.person();
  ann.says('1');
  server.faults.next({ method: 'getUpdates' }, { kind: 'lost answer' });
  expect(await failure(api.getUpdates())).toBeInstanceOf(HttpError);
  expect(await api.getUpdates()).toHaveLength(1);
  server.faults.next({ method: 'getUpdates' }, { kind: 'too many', retryAfter: 1 });
  expect(await failure(api.getUpdates())).toMatchObject({ error_code: 429 });
  await api.sendMessage(ann.chat, 'not paused');
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(await failure(api.getUpdates())).toMatchObject({ error_code: 429 });
  expect(server.early).toEqual([{ method: 'getUpdates', by: expect.any(Number) }]);
});

test('a rate lets its number pass, and pauses who goes beyond', async () => {
  const { server, api } = await running({ secondMs: 300, graceMs: 500 });
  const people = Array.from({ length: 6 }, () => server.person());
  server.limit({ perSecond: 1, retryAfter: 2 });
  const send = ({ chat }: { readonly chat: number }) =>
    api.sendMessage(chat, 'x').then(
      () => 0,
      (error) => error.error_code,
    );
  const first = await Promise.all(people.map(send));
  expect(first.sort()).toEqual([0, 429, 429, 429, 429, 429]);
  await api.getMe();
  await new Promise((resolve) => setTimeout(resolve, 620));
  expect(await send(people[0]!)).toBe(0);
  expect(server.early).toEqual([]);
  server.limit(undefined);
  expect(await Promise.all(people.map(send))).not.toContain(429);
});

test('who keeps to the rate is never refused', async () => {
  const { server, api } = await running({ secondMs: 100 });
  const ann = server.person();
  server.limit({ perSecond: 10, perChatPerSecond: 10 });
  for (let at = 0; at < 30; at += 1) {
    await api.sendMessage(ann.chat, `${at}`);
    await new Promise((resolve) => setTimeout(resolve, 11));
  }
  expect(server.sentTo(ann.chat)).toBe(30);
});

test('a chat has a rate of its own', async () => {
  const { server, api } = await running();
  const [ann, bob] = [server.person(), server.person()];
  server.limit({ perSecond: 30, perChatPerSecond: 1 });
  await api.sendMessage(ann.chat, '1');
  await api.sendMessage(bob.chat, '1');
  const error = (await failure(api.sendMessage(ann.chat, '2'))) as GrammyError;
  expect(error.parameters.retry_after).toBe(1);
});

test('two thousand messages to two thousand chats are counted', async () => {
  const { server } = await running({ keep: 'counts', isOpenToAll: true });
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  onTestFinished(() => agent.destroy());
  const baseFetchConfig = { agent, compress: true };
  const api = new Api(server.token, { apiRoot: server.root, baseFetchConfig });
  let next = 0;
  const worker = async () => {
    while (next < 2_000) {
      next += 1;
      await api.sendMessage(next, 'A reminder');
    }
  };
  await Promise.all(Array.from({ length: 20 }, worker));
  expect(server.countOf('sendMessage')).toBe(2_000);
  expect([...server.counts()].every(([, sent]) => sent === 1)).toBe(true);
  server.assertClean();
}, 30_000);
