import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { SendFailure } from '../../../adapters/send-failure.ts';
import { createSlack } from '../../../adapters/slack/adapter.ts';
import type { MessagePayload, SlackPayload } from '../../../adapters/slack/payload.ts';
import { atWork, SECRET, TOKEN } from './deliver.ts';
import { words } from './engine.ts';
import { type Answer, fakeSlack } from './fake-slack.ts';

const to = { platform: 'slack', workspace: 'T1', chat: 'C1', thread: '1.1', person: 'U1' };
const secret = 'my passport is AB1234567';
const message: MessagePayload = {
  ...{ kind: 'message', text: secret, language: 'en', settles: true },
  blocks: [{ type: 'section', text: { type: 'plain_text', text: secret } }],
};

/** An address at which nothing listens any more. */
async function closedUrl(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return `http://127.0.0.1:${port}/api/`;
}

async function failureOf(sending: Promise<unknown>): Promise<SendFailure> {
  const error: unknown = await sending.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SendFailure)) throw new Error(`no SendFailure but ${inspect(error)}`);
  return error;
}

async function failing(answer: Answer, payload: SlackPayload = message): Promise<SendFailure> {
  const { adapter, slack } = await atWork();
  slack.answering = ({ method }) => (/^(chat|files)\./.test(method) ? answer : undefined);
  const before = slack.calls.length;
  const failure = await failureOf(adapter.send(to, payload));
  expect(slack.calls.length - before).toBe(1);
  return failure;
}

test('a message is sent once, into its thread, without a mention or preview', async () => {
  const { adapter, slack } = await atWork();
  expect(await adapter.send(to, message)).toEqual({ message: expect.stringMatching(/^1700/) });
  const [call] = slack.of('chat.postMessage');
  expect(call?.token).toBe(TOKEN);
  expect(call?.args).toMatchObject({
    ...{ channel: 'C1', thread_ts: '1.1', text: secret, parse: 'none', link_names: 'false' },
    ...{ unfurl_links: 'false', unfurl_media: 'false' },
  });
});

test('a person without a chat is written to directly', async () => {
  const { adapter, slack } = await atWork();
  await adapter.send({ platform: 'slack', workspace: 'T1', person: 'U1' }, message);
  expect(slack.of('chat.postMessage')[0]?.args).toMatchObject({ channel: 'U1' });
});

describe('what does not go out', () => {
  const refused = (error: string): Answer => ({ ok: false, error });
  const limited: Answer = { status: 429, headers: { 'retry-after': '7' } };
  test.each<[string, Answer, object]>([
    ['too many', limited, { kind: 'wait', seconds: 7 }],
    ['too many, no time said', { status: 429 }, { kind: 'wait', seconds: 30 }],
    ['ratelimited in the body', refused('ratelimited'), { kind: 'wait', seconds: 1 }],
    ['no such channel', refused('channel_not_found'), { kind: 'gone' }],
    ['an archived channel', refused('is_archived'), { kind: 'gone' }],
    ['a deactivated account', refused('account_inactive'), { kind: 'gone' }],
    ['a disabled user', refused('user_disabled'), { kind: 'gone' }],
    ['not in the channel', refused('not_in_channel'), { kind: 'gone' }],
    ['a bot', refused('cannot_dm_bot'), { kind: 'gone' }],
    ['a revoked token', refused('token_revoked'), { kind: 'gone' }],
    ['a wrong token', refused('invalid_auth'), { kind: 'unsent' }],
    ['a missing scope', refused('missing_scope'), { kind: 'unsent' }],
    ['wrong blocks', refused('invalid_blocks'), { kind: 'refused' }],
    ['too long', refused('msg_too_long'), { kind: 'refused' }],
    ['not found', { status: 404 }, { kind: 'refused' }],
    ['a fault of Slack', { status: 500 }, { kind: 'ambiguous' }],
    ['a fault that Slack names', refused('internal_error'), { kind: 'ambiguous' }],
    ['a lost answer', 'hang-up', { kind: 'ambiguous' }],
  ])('%s', async (_, answer, reason) => {
    expect((await failing(answer)).reason).toEqual(reason);
  });

  test('as nothing listens has not been sent', async () => {
    const adapter = createSlack({
      ...{ mode: 'http', signingSecret: SECRET, botToken: TOKEN, apiUrl: await closedUrl() },
      ...{ words, now: () => 0 },
    });
    expect((await failureOf(adapter.send(to, message))).reason).toEqual({ kind: 'unsent' });
  });

  test.each<[string, Answer]>([
    ['refused', refused('invalid_blocks')],
    ['broken', { status: 500 }],
    ['lost', 'hang-up'],
  ])('when %s, says no token and nothing of the person', async (_, answer) => {
    const said = inspect(await failing(answer), { depth: 9 });
    expect(said).not.toContain(TOKEN);
    expect(said).not.toContain('AB1234567');
  });
});

describe('a file', () => {
  const file: SlackPayload = {
    ...{ kind: 'file', name: 'answers.json', text: 'Your file: answers.json' },
    base64: Buffer.from('{"made":"up"}').toString('base64'),
  };

  test('is uploaded and handed over in its thread', async () => {
    const { adapter, slack } = await atWork();
    expect(await adapter.send(to, file)).toEqual({ message: 'file:F1' });
    expect(slack.of('files.getUploadURLExternal')[0]?.args).toMatchObject({
      ...{ filename: 'answers.json', length: '13' },
    });
    expect(slack.uploads[0]).toContain('{"made":"up"}');
    expect(slack.of('files.completeUploadExternal')[0]?.args).toMatchObject({
      ...{ channel_id: 'C1', thread_ts: '1.1', initial_comment: file.text },
    });
    await adapter.retract(to, 'file:F1');
    expect(slack.of('files.delete')[0]?.args.file).toBe('F1');
  });

  test('for a person goes to their direct messages', async () => {
    const { adapter, slack } = await atWork();
    await adapter.send({ platform: 'slack', workspace: 'T1', person: 'U1' }, file);
    expect(slack.of('files.completeUploadExternal')[0]?.args.channel_id).toBe('D1');
  });

  test('that does not go out says why', async () => {
    expect((await failing({ ok: false, error: 'channel_not_found' }, file)).reason).toEqual({
      kind: 'gone',
    });
  });

  test('whose person cannot be written to is not sent', async () => {
    const { adapter, slack } = await atWork();
    slack.answering = ({ method }) =>
      method === 'conversations.open' ? { ok: false, error: 'user_disabled' } : undefined;
    const person = { platform: 'slack', workspace: 'T1', person: 'U1' };
    expect((await failureOf(adapter.send(person, file))).reason).toEqual({ kind: 'gone' });
  });
});

describe('a message in the place of another', () => {
  test('changes it where it stands, without a mention', async () => {
    const { adapter, slack } = await atWork();
    await adapter.replace(to, '1700000000.1', message);
    expect(slack.of('chat.update')[0]?.args).toMatchObject({
      ...{ channel: 'C1', ts: '1700000000.1', text: secret, parse: 'none', link_names: 'false' },
    });
    expect(slack.of('chat.postMessage')).toEqual([]);
  });

  test('of a person without a chat is changed in their direct messages', async () => {
    const { adapter, slack } = await atWork();
    const person = { platform: 'slack', workspace: 'T1', person: 'U1' };
    await adapter.replace(person, '1700000000.1#U1:5.5', message);
    expect(slack.of('chat.update')[0]?.args).toMatchObject({ channel: 'D1', ts: '1700000000.1' });
  });

  const refused = (error: string): Answer => ({ ok: false, error });
  test.each<[string, Answer, object]>([
    ['that is gone', refused('message_not_found'), { kind: 'refused' }],
    ['that is too old', refused('edit_window_closed'), { kind: 'refused' }],
    ['that is not ours', refused('cant_update_message'), { kind: 'refused' }],
    ['in a chat that is gone', refused('channel_not_found'), { kind: 'gone' }],
    [
      'while Slack asks to wait',
      { status: 429, headers: { 'retry-after': '7' } },
      { kind: 'wait', seconds: 7 },
    ],
    ['whose answer is lost', 'hang-up', { kind: 'ambiguous' }],
  ])('%s is said in the words of the house, after one call', async (_, answer, reason) => {
    const { adapter, slack } = await atWork();
    slack.answering = ({ method }) => (method === 'chat.update' ? answer : undefined);
    const failure = await failureOf(adapter.replace(to, '1.2', message));
    expect(failure.reason).toEqual(reason);
    expect(slack.of('chat.update')).toHaveLength(1);
    expect(inspect(failure, { depth: 9 })).not.toContain('AB1234567');
  });

  test('is no file, and no file takes its place', async () => {
    const { adapter, slack } = await atWork();
    const file: SlackPayload = { kind: 'file', name: 'x.csv', text: 'x', base64: 'eA==' };
    for (const [id, payload] of [
      ['1.2', file],
      ['file:F1', message],
    ] as const)
      expect((await failureOf(adapter.replace(to, id, payload))).reason).toEqual({
        kind: 'refused',
      });
    expect(slack.of('chat.update')).toEqual([]);
  });
});

describe('taking back', () => {
  test('deletes the message', async () => {
    const { adapter, slack } = await atWork();
    await adapter.retract(to, '1700000000.1');
    expect(slack.of('chat.delete')[0]?.args).toEqual({ channel: 'C1', ts: '1700000000.1' });
  });

  test('says why it cannot', async () => {
    const { adapter, slack } = await atWork();
    slack.answering = () => ({ ok: false, error: 'cant_delete_message' });
    const failure = await failureOf(adapter.retract(to, '1.2'));
    expect(failure.reason).toEqual({ kind: 'refused' });
    expect(failure.message).toBe('Slack chat.delete: cant_delete_message');
  });
});

describe('a start ends with what to mend', () => {
  async function startAt(apiUrl: string): Promise<string> {
    const adapter = createSlack({
      ...{ mode: 'http', signingSecret: SECRET, botToken: TOKEN, apiUrl },
      ...{ words, now: () => 0 },
    });
    const host = {} as Parameters<typeof adapter.start>[0];
    const error: unknown = await adapter.start(host).catch((reason: unknown) => reason);
    expect(inspect(error, { depth: 9 })).not.toContain(TOKEN);
    return String(error);
  }

  test('when Slack does not take the token', async () => {
    const slack = await fakeSlack();
    slack.answering = () => ({ ok: false, error: 'invalid_auth' });
    expect(await startAt(slack.apiUrl)).toContain('SLACK_BOT_TOKEN is not taken');
  });

  test('when Slack cannot be reached', async () => {
    expect(await startAt(await closedUrl())).toContain('SLACK_API_URL');
  });
});
