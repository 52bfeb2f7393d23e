import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { arrivalsOf, atWork, direct, NOW, signed } from './deliver.ts';

const JSON_TYPE = { 'Content-Type': 'application/json' };

async function refusedAt(headers: Record<string, string>, body: string) {
  const work = await atWork();
  const answer = await fetch(`${work.base}/slack/events`, {
    ...{ method: 'POST', body, headers: { ...JSON_TYPE, ...headers } },
  });
  return { status: answer.status, arrivals: arrivalsOf(work) };
}

describe('what is not from Slack is refused before it is read', () => {
  const body = JSON.stringify({ type: 'url_verification', challenge: 'made-up' });
  const now = NOW / 1000;
  test.each<[string, Record<string, string>]>([
    ['unsigned', {}],
    ['signed with another secret', signed(body, now, 'another-secret')],
    ['signed over another body', signed(`${body} `)],
    ['signed more than five minutes ago', signed(body, now - 301)],
    ['signed more than five minutes ahead', signed(body, now + 301)],
    ['with a short signature', { ...signed(body), 'x-slack-signature': 'v0=ab' }],
    ['with a moment that is no number', { ...signed(body), 'x-slack-request-timestamp': 'now' }],
  ])('%s', async (_, headers) => {
    expect(await refusedAt(headers, body)).toEqual({ status: 401, arrivals: [] });
  });

  test.each([now - 299, now, now + 299])('but taken when signed at %i', async (at) => {
    expect(await refusedAt(signed(body, at), body)).toMatchObject({ status: 200 });
  });

  test('over 1 MB', async () => {
    const large = JSON.stringify({ padding: 'x'.repeat(1_000_001) });
    expect(await refusedAt(signed(large), large)).toEqual({ status: 413, arrivals: [] });
  });

  test('over 1 MB without saying so', async () => {
    const { base } = await atWork();
    const status = await new Promise((resolve, reject) => {
      const sent = request(`${base}/slack/events`, { method: 'POST' }, (answer) =>
        resolve(answer.statusCode),
      );
      sent.on('error', reject);
      sent.write('x'.repeat(600_000));
      sent.write('x'.repeat(600_000));
    });
    expect(status).toBe(413);
  });

  test.each(['nothing', '"a text"', 'null'])('what is no object: %s', async (text) => {
    expect(await refusedAt(signed(text), text)).toMatchObject({ status: 400 });
  });
});

test('Slack’s checks of the address are answered', async () => {
  const work = await atWork();
  const body = JSON.stringify({ type: 'url_verification', challenge: 'made-up' });
  const answer = await fetch(`${work.base}/slack/events`, {
    ...{ method: 'POST', body, headers: { ...JSON_TYPE, ...signed(body) } },
  });
  expect(await answer.json()).toEqual({ challenge: 'made-up' });
  expect((await work.postForm({ ssl_check: '1', token: 'made-up' })).status).toBe(200);
});

describe('a message', () => {
  const start = direct('!start shanghai-2024-exchange scientist en', '1.1');

  test('is answered in its chat', async () => {
    const work = await atWork();
    expect((await work.postEvent(start)).status).toBe(200);
    expect(arrivalsOf(work)[0]).toEqual({
      address: { platform: 'slack', workspace: 'T1', chat: 'D1', person: 'U1' },
      event: {
        ...{ id: 'D1:1.1', order: 11, kind: 'command', command: 'start', language: 'en-GB' },
        argument: 'shanghai-2024-exchange scientist en',
      },
      addressed: true,
      message: '1.1',
    });
    const [posted] = work.slack.of('chat.postMessage');
    expect(posted?.args.channel).toBe('D1');
    expect(posted?.args.text).toContain('Which citizenships do you hold now?');
    expect(posted?.args.thread_ts).toBeUndefined();
  });

  test('that comes three times, also at once, is one turn', async () => {
    const work = await atWork();
    const retry = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' };
    const answers = await Promise.all([start, start].map((event) => work.postEvent(event, retry)));
    answers.push(await work.postEvent(start, { 'x-slack-retry-num': '2' }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(work.told).toHaveLength(1);
    expect(work.slack.of('chat.postMessage')).toHaveLength(1);
  });

  test('that first arrives as a retry is taken', async () => {
    const work = await atWork();
    await work.postEvent(start, { 'x-slack-retry-num': '3' });
    expect(work.told).toHaveLength(1);
  });

  test('is not acknowledged while the store fails, and taken when it comes again', async () => {
    const work = await atWork();
    work.engine.breakDown(new Error('the store is away'));
    expect((await work.postEvent(start)).status).toBe(503);
    expect(work.engine.failures).toHaveLength(1);
    work.engine.breakDown(undefined);
    expect((await work.postEvent(start)).status).toBe(200);
    expect(work.told).toHaveLength(1);
  });

  test('is not acknowledged when its turn takes longer than Slack waits', async () => {
    const work = await atWork();
    const { receive } = work.engine.host;
    let finish = () => {};
    Object.assign(work.engine.host, {
      receive: async (arrival: Parameters<typeof receive>[0]) => {
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        await receive(arrival);
      },
    });
    const began = performance.now();
    expect((await work.postEvent(start)).status).toBe(503);
    expect(performance.now() - began).toBeLessThan(3000);
    finish();
    await work.adapter.stop();
    expect(work.told).toHaveLength(1);
  });

  test('of the bot itself is passed over', async () => {
    const work = await atWork();
    await work.postEvent(direct('Hello', '1.2', { user: 'UBOT' }));
    await work.postEvent(direct('Hello', '1.3', { bot_id: 'B1' }));
    expect(work.told).toEqual([]);
  });

  test('is no more taken once the adapter stops', async () => {
    const work = await atWork();
    await work.adapter.stop();
    expect((await work.postEvent(start)).status).toBe(503);
  });
});

test('an edit and a picture are answered kindly, and only to whoever sent them', async () => {
  const work = await atWork();
  const before = { type: 'message', user: 'U1', text: 'Kenia', ts: '2.1' };
  await work.postEvent({
    ...{ type: 'message', subtype: 'message_changed', channel: 'D1', channel_type: 'im' },
    ...{ ts: '2.2', hidden: true, message: { ...before, text: 'Kenya' }, previous_message: before },
  });
  await work.postEvent(direct('', '2.3', { subtype: 'file_share', files: [{ id: 'F9' }] }));
  const notices = work.slack.of('chat.postEphemeral').map(({ args }) => args);
  expect(notices.map(({ user }) => user)).toEqual(['U1', 'U1']);
  expect(notices[0]?.text).toContain('changes none of your answers');
  expect(notices[1]?.text).toContain('only read text');
  expect(work.told).toEqual([]);
});
