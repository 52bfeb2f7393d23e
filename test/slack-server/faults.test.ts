import { setTimeout as sleep } from 'node:timers/promises';
import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  type WebClient,
} from '@slack/web-api';
import { expect, test } from 'vitest';
import { clientOf, codeOf, failure, running } from './running.ts';

async function waitOf(promise: Promise<unknown>): Promise<number> {
  const error = await failure(promise);
  expect(error).toBeInstanceOf(WebAPIRateLimitedError);
  return (error as WebAPIRateLimitedError).retryAfter;
}

function poster(client: WebClient, channel: string) {
  return (text: string) => client.chat.postMessage({ channel, text });
}

test('429 names the seconds, and who does not wait is listed', async () => {
  const { server, client } = await running({ secondMs: 500, graceMs: 20 });
  const ann = server.member();
  const post = poster(client, ann.channel);
  server.faults.next({ method: 'chat.postMessage' }, { kind: 'too many', retryAfter: 3 });
  expect(await waitOf(post('1'))).toBe(3);
  expect(server.early).toEqual([]);
  await sleep(100);
  expect(await waitOf(post('2'))).toBe(3);
  expect(server.early).toMatchObject([{ method: 'chat.postMessage', channel: ann.channel }]);
  expect(server.early[0]!.by).toBeGreaterThan(900);
  await client.auth.test();
  await sleep(1510);
  await post('3');
  expect(server.early).toHaveLength(1);
  expect(ann.screen().map(({ text }) => text)).toEqual(['3']);
});

test('what was on its way when the 429 was given is refused, but not early', async () => {
  const { server, client } = await running({ graceMs: 900 });
  const post = poster(client, server.member().channel);
  server.faults.next({}, { kind: 'too many', retryAfter: 2 });
  for (const one of ['1', '2', '3'].map((text) => waitOf(post(text)))) {
    expect(await one).toBeGreaterThan(0);
  }
  expect(server.early).toEqual([]);
});

test('errors of the server, of what is in between, and of Slack', async () => {
  const { server, client } = await running();
  const ann = server.member();
  const post = poster(client, ann.channel);
  server.faults.next({}, { kind: 'internal' });
  expect(await failure(post('1'))).toMatchObject({ statusCode: 500 });
  server.faults.next({}, { kind: 'bad gateway' });
  expect(await failure(post('2'))).toBeInstanceOf(WebAPIHTTPError);
  server.faults.next({}, { kind: 'refuse', error: 'fatal_error' });
  expect(await failure(post('3'))).toBeInstanceOf(WebAPIPlatformError);
  expect(server.sentTo(ann.channel)).toBe(0);
  expect(server.calls.map(({ outcome, status }) => [outcome, status])).toEqual([
    ['fault', 500],
    ['fault', 502],
    ['fault', 200],
  ]);
  server.assertClean();
});

test('a dropped request does nothing; a lost answer has done everything', async () => {
  const { server, client } = await running();
  const ann = server.member();
  const post = poster(client, ann.channel);
  server.faults.next({}, { kind: 'drop' });
  expect(await failure(post('dropped'))).toBeInstanceOf(WebAPIRequestError);
  expect(ann.screen()).toEqual([]);
  server.faults.next({}, { kind: 'lost answer' });
  expect(await failure(post('lost'))).toBeInstanceOf(WebAPIRequestError);
  expect(ann.screen()).toMatchObject([{ text: 'lost' }]);
  expect(server.calls).toMatchObject([
    { outcome: 'fault', status: 0 },
    { outcome: 'done', status: 0 },
  ]);
});

test('a hanging request never gets an answer; a slow one gets it late', async () => {
  const { server } = await running();
  const ann = server.member();
  const post = poster(clientOf(server, server.botToken, { timeout: 150 }), ann.channel);
  server.faults.next({}, { kind: 'hang' });
  expect(await failure(post('1'))).toBeInstanceOf(WebAPIRequestError);
  expect(ann.screen()).toEqual([]);
  server.faults.next({}, { kind: 'slow', milliseconds: 300 });
  expect(await failure(post('2'))).toBeInstanceOf(WebAPIRequestError);
  expect(ann.screen()).toMatchObject([{ text: '2' }]);
});

test('faults meet only the method, channel and arguments that they are for', async () => {
  const { server, client } = await running();
  const [ann, bob] = [server.member(), server.member()];
  const isHello = ({ text }: Readonly<Record<string, unknown>>) => text === 'hello';
  const match = { channel: ann.channel, method: ['chat.postMessage'], when: isHello };
  server.faults.next(match, { kind: 'internal' });
  await poster(client, bob.channel)('hello');
  await client.auth.test();
  await poster(client, ann.channel)('bye');
  expect(server.faults.arePending).toBe(true);
  await failure(poster(client, ann.channel)('hello'));
  expect(server.faults.arePending).toBe(false);
});

test('every third request, and every request for a time', async () => {
  const { server, client } = await running();
  const post = poster(client, server.member().channel);
  const outcomes = async (count: number) => {
    const all: boolean[] = [];
    for (let at = 0; at < count; at += 1) {
      const done = await post(`${at}`).then(
        () => true,
        () => false,
      );
      all.push(done);
    }
    return all;
  };
  server.faults.every(3, { kind: 'internal' });
  expect(await outcomes(6)).toEqual([true, true, false, true, true, false]);
  server.faults.clear();
  server.faults.during(400, { kind: 'internal' });
  expect(await outcomes(2)).toEqual([false, false]);
  await sleep(410);
  expect(await outcomes(1)).toEqual([true]);
});

test('uploads and answers to presses can go wrong as well', async () => {
  const { server, client } = await running();
  const { channel } = server.member();
  server.faults.next({ method: 'upload' }, { kind: 'internal' });
  const upload = client.filesUploadV2({
    ...{ channel_id: channel, filename: 'a.txt', file: Buffer.from('a') },
  });
  await failure(upload);
  expect(server.sentTo(channel)).toBe(0);
  server.faults.next({ method: 'response_url' }, { kind: 'bad gateway' });
  const answer = await fetch(`${server.origin}/response/1`, { method: 'POST', body: '{}' });
  expect(answer.status).toBe(502);
});

test('a rate lets its number pass each second, and pauses who goes beyond', async () => {
  const { server, client } = await running({ secondMs: 1500, graceMs: 1000 });
  const people = Array.from({ length: 12 }, () => server.member());
  server.limit({ perSecond: 10, retryAfter: 1 });
  const send = ({ channel }: { channel: string }) =>
    poster(
      client,
      channel,
    )('x').then(
      () => 0,
      () => 1,
    );
  const refused = (await Promise.all(people.map(send))).filter(Boolean);
  expect(refused).toHaveLength(2);
  expect(server.countOf('chat.postMessage')).toBe(10);
  await sleep(1600);
  expect(await send(people[0]!)).toBe(0);
  expect(server.early).toEqual([]);
  server.limit(undefined);
  expect(await Promise.all(people.map(send))).not.toContain(1);
});

test('a channel has a rate of its own, and a method in another workspace is not paused', async () => {
  const { server, client } = await running();
  const [ann, bob] = [server.member(), server.member()];
  server.limit({ perSecond: 30, perChannelPerSecond: 1 });
  await poster(client, ann.channel)('1');
  await poster(client, bob.channel)('1');
  expect(await waitOf(poster(client, ann.channel)('2'))).toBe(1);
  expect(await waitOf(poster(client, bob.channel)('2'))).toBe(1);
  expect(await codeOf(client.users.info({ user: 'U0NOBODY' }))).toBe('user_not_found');
});

test('ten thousand messages to ten thousand people are counted', async () => {
  const { server, client } = await running({ keep: 'counts', isOpenToAll: true });
  let next = 0;
  const worker = async () => {
    while (next < 10_000) {
      next += 1;
      await poster(client, `D${next}`)('A reminder');
    }
  };
  await Promise.all(Array.from({ length: 20 }, worker));
  expect(server.countOf('chat.postMessage')).toBe(10_000);
  const counts = [...server.counts()];
  expect(counts).toHaveLength(10_000);
  expect(counts.every(([, sent]) => sent === 1)).toBe(true);
  expect(server.calls).toEqual([]);
  server.assertClean();
}, 60_000);
