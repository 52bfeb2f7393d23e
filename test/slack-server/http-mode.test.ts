import { App, HTTPReceiver } from '@slack/bolt';
import { expect, onTestFinished, test } from 'vitest';
import { address, type HttpAnswer } from './answering.ts';
import { quiet } from './quiet.ts';
import { running } from './running.ts';
import type { SlackServer } from './server.ts';

const ok: HttpAnswer = { status: 200 };
const bad: HttpAnswer = { status: 503 };

/** A real Bolt app behind HTTP; its address, and the texts that it heard. */
async function boltAt(server: SlackServer): Promise<{ url: string; heard: string[] }> {
  const { signingSecret } = server.keys;
  const receiver = new HTTPReceiver({ signingSecret, logger: quiet });
  const clientOptions = { slackApiUrl: server.apiUrl };
  const app = new App({ token: server.botToken, receiver, logger: quiet, clientOptions });
  const heard: string[] = [];
  app.message(async ({ message, say }) => {
    if ('bot_id' in message) return;
    heard.push('text' in message ? (message.text ?? '') : '');
    await say('noted');
  });
  app.command('/callguide', ({ ack, command }) => ack({ text: `heard ${command.text}` }));
  const http = await app.start({ port: 0, host: '127.0.0.1' });
  onTestFinished(async () => {
    if ('closeAllConnections' in http) http.closeAllConnections();
    await app.stop();
  });
  const { port } = http.address() as { port: number };
  return { url: `http://127.0.0.1:${port}/slack/events`, heard };
}

test('a real Bolt app takes events and commands over HTTP, signed as Slack signs', async () => {
  const { server } = await running();
  const { url, heard } = await boltAt(server);
  server.sendTo(url);
  expect(await server.verifyUrl()).toBe(true);
  const ann = server.member();
  ann.says('hello');
  await ann.waitFor('noted');
  expect(heard).toEqual(['hello']);
  ann.runs('/callguide help');
  expect(await ann.waitFor('heard help')).toMatchObject({ isEphemeral: true });
  await server.quiet();
  server.assertClean();
});

test('a real Bolt app refuses what is forged or old', async () => {
  const { server } = await running();
  const { url, heard } = await boltAt(server);
  server.sendTo(url);
  const ann = server.member();
  ann.says('hello');
  await server.quiet();
  const { outgoing } = server.deliveries[0]!;
  const now = Math.floor(Date.now() / 1000);
  const statusOf = async (signing: object) => (await server.post(outgoing, signing)).status;
  expect(await statusOf({ secret: 'another' })).toBe(401);
  expect(await statusOf({ signature: 'v0=00' })).toBe(401);
  expect(await statusOf({ at: now - 301 })).toBe(401);
  expect(await statusOf({ at: now - 60 })).toBe(200);
  expect(await statusOf({ headers: { 'x-slack-signature': '' } })).toBe(401);
  expect(heard).toEqual(['hello', 'hello']);
});

test('what is not taken comes at once, after a minute and after five, with number and reason', async () => {
  const { server } = await running({ minuteMs: 40 });
  const { url, posted } = await address(() => bad);
  server.sendTo(url);
  server.member().says('hello');
  await server.quiet(50);
  const headers = posted.map((one) => [
    one.headers['x-slack-retry-num'],
    one.headers['x-slack-retry-reason'],
  ]);
  expect(headers).toEqual([
    [undefined, undefined],
    ['1', 'http_error'],
    ['2', 'http_error'],
    ['3', 'http_error'],
  ]);
  expect(new Set(posted.map(({ body }) => body)).size).toBe(1);
  const at = server.deliveries.map((delivery) => delivery.at);
  const pauses = at.slice(1).map((time, before) => time - at[before]!);
  expect(pauses[1]).toBeGreaterThanOrEqual(38);
  expect(pauses[2]).toBeGreaterThanOrEqual(198);
});

test('no answer within three seconds, or no connection, is a reason too', async () => {
  const { server } = await running({ secondMs: 100, minuteMs: 5 });
  const { url, posted } = await address((_, count) => (count === 1 ? 'hang' : ok));
  server.sendTo(url);
  const ann = server.member();
  ann.says('hello');
  await server.quiet(50);
  expect(posted.map(({ headers }) => headers['x-slack-retry-reason'])).toEqual([
    undefined,
    'http_timeout',
  ]);
  expect(server.deliveries[0]!.milliseconds).toBeGreaterThanOrEqual(295);
  server.sendTo('http://127.0.0.1:9/slack/events');
  ann.says('hello');
  await server.quiet(50);
  expect(server.deliveries.at(-1)).toMatchObject({
    attempt: 3,
    outcome: { isTaken: false, reason: 'connection_failed' },
  });
});

test('an app that asks for no retries gets none; a press never comes again', async () => {
  const { server, client } = await running({ minuteMs: 5 });
  const headers = { 'x-slack-no-retry': '1' };
  const { url, posted } = await address(() => ({ status: 500, headers }));
  server.sendTo(url);
  const ann = server.member();
  ann.says('hello');
  await server.quiet(50);
  expect(posted).toHaveLength(1);
  const text = { type: 'plain_text', text: 'Yes' } as const;
  const blocks = [{ type: 'actions', elements: [{ type: 'button', text } as const] } as const];
  await client.chat.postMessage({ channel: ann.channel, text: 'Well?', blocks });
  await server.quiet(50);
  posted.length = 0;
  ann.presses('Yes');
  await server.quiet(50);
  expect(posted).toHaveLength(1);
  expect(posted[0]!.headers['content-type']).toBe('application/x-www-form-urlencoded');
  expect(ann.warnings).toEqual(['block_actions: http_error']);
});

test('the app is told of its own messages, unless it is not to be', async () => {
  const textsOf = async (echoes: boolean) => {
    const { server, client } = await running({ echoes });
    const { url, posted } = await address(() => ok);
    server.sendTo(url);
    const { channel } = server.member();
    const { ts } = await client.chat.postMessage({ channel, text: 'Hello' });
    await client.chat.update({ channel, ts: ts!, text: 'Bye' });
    await server.quiet(50);
    return posted.map(({ body }) => JSON.parse(body).event);
  };
  expect(await textsOf(false)).toEqual([]);
  expect(await textsOf(true)).toMatchObject([
    { type: 'message', bot_id: expect.any(String), text: 'Hello', channel_type: 'im' },
    { subtype: 'message_changed', message: { text: 'Bye' }, previous_message: { text: 'Hello' } },
  ]);
});

test('events come only with the right to them', async () => {
  const { server } = await running({ scopes: ['channels:history'] });
  const { url, posted } = await address(() => ok);
  server.sendTo(url);
  const ann = server.member();
  const lab = server.group({ members: [ann] });
  const elsewhere = server.group({ members: [ann], isWithoutBot: true });
  ann.says('direct');
  ann.at(lab).says('@callguide hello');
  ann.at(elsewhere).says('@callguide hello');
  await server.quiet(50);
  expect(posted.map(({ body }) => JSON.parse(body).event)).toMatchObject([
    { type: 'message', channel: lab.id, channel_type: 'channel' },
  ]);
});
