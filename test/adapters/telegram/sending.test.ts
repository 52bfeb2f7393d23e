import { inspect } from 'node:util';
import { HttpError } from 'grammy';
import { describe, expect, test } from 'vitest';
import { SendFailure, type SendFailureReason } from '../../../adapters/send-failure.ts';
import { createTelegram } from '../../../adapters/telegram/adapter.ts';
import { toSendFailure } from '../../../adapters/telegram/failure.ts';
import type { TelegramPayload } from '../../../adapters/telegram/payload.ts';
import type { Fault } from '../../telegram-server/faults.ts';
import { onStage, words } from './stage.ts';

const text = 'Personal words of a made-up person.';
const payload: TelegramPayload = { kind: 'text', text, entities: [], rows: [] };
const list: TelegramPayload = { ...payload, items: ['passport'] };
const file: TelegramPayload = { kind: 'file', name: 'a;"b.json', base64: btoa('{"a":1}') };

async function failure(sending: Promise<unknown>): Promise<SendFailure> {
  const error = await sending.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof SendFailure) return error;
  throw new Error(`no such failure: ${inspect(error)}`);
}

async function ready() {
  const stage = await onStage({ requestSeconds: 0.3 });
  const ann = stage.server.person();
  const chat = String(ann.chat);
  const address = {
    platform: 'telegram',
    workspace: String(stage.server.bot.id),
    chat,
    person: chat,
  };
  return { ...stage, ann, address };
}

/** Nothing that leaves the adapter tells the token, or what was written. */
function expectDiscreet(error: SendFailure, token: string): void {
  const all = `${inspect(error, { depth: 9, showHidden: true })} ${error.stack} ${String(error.cause)}`;
  expect(all).not.toContain(token);
  expect(all).not.toContain(token.split(':')[1]);
  expect(all).not.toContain(text);
}

function refuse(code: number, description: string, parameters = {}): Fault {
  return { kind: 'refuse', code, description, parameters };
}

describe('a message that did not go out', () => {
  const gone: SendFailureReason = { kind: 'gone' };
  const ambiguous: SendFailureReason = { kind: 'ambiguous' };

  test.each<[string, Fault, SendFailureReason]>([
    ['asked to wait', { kind: 'too many', retryAfter: 7 }, { kind: 'wait', seconds: 7 }],
    ['without how long', refuse(429, 'Too Many Requests'), { kind: 'wait', seconds: 5 }],
    ['blocked', refuse(403, 'Forbidden: bot was blocked by the user'), gone],
    ['deactivated', refuse(403, 'Forbidden: user is deactivated'), gone],
    ['no chat', refuse(400, 'Bad Request: chat not found'), gone],
    ['refused', refuse(400, 'Bad Request: BUTTON_DATA_INVALID'), { kind: 'refused' }],
    ['no token', refuse(401, 'Unauthorized'), { kind: 'unsent' }],
    ['an error of Telegram', { kind: 'internal' }, ambiguous],
    ['a page of something between', { kind: 'bad gateway' }, ambiguous],
    ['a broken connection', { kind: 'drop' }, ambiguous],
    ['an answer that was lost', { kind: 'lost answer' }, ambiguous],
    ['no answer in time', { kind: 'hang' }, ambiguous],
  ])('%s', async (_, fault, reason) => {
    const { server, adapter, address } = await ready();
    server.faults.next({ method: ['sendMessage', 'sendDocument'] }, fault);
    const error = await failure(adapter.send(address, payload));
    expect(error.reason).toEqual(reason);
    expectDiscreet(error, server.token);
  });

  test('a group that moved', async () => {
    const { server, adapter, address } = await ready();
    const group = server.group();
    const there = { ...address, chat: String(group.chat) };
    group.migrates(server.person());
    const error = await failure(adapter.send(there, payload));
    expect(error.reason).toEqual({ kind: 'moved', to: { ...there, chat: String(group.chat) } });
    const { message } = await adapter.send({ ...there, chat: String(group.chat) }, payload);
    expect(message).toMatch(/^\d+$/);
  });

  test('no connection', async () => {
    const { server, address } = await ready();
    const { token } = server;
    const nobody = createTelegram({ token, apiRoot: 'http://127.0.0.1:9', words });
    const error = await failure(nobody.send(address, payload));
    expect(error.reason).toEqual({ kind: 'unsent' });
    expectDiscreet(error, token);
  });

  test.each<[string, unknown, SendFailureReason, RegExp]>([
    ['no such host', { code: 'ENOTFOUND' }, { kind: 'unsent' }, /ENOTFOUND/],
    ['a broken pipe', { code: 'EPIPE' }, ambiguous, /EPIPE/],
    ['no JSON', { type: 'invalid-json' }, ambiguous, /invalid-json/],
    [
      'late',
      new Error("Request to 'sendMessage' timed out after 20 seconds"),
      ambiguous,
      /timeout/,
    ],
    ['anything', 'thrown', ambiguous, /unknown/],
    ['something', {}, ambiguous, /unknown/],
  ])('%s', (_, inner, reason, words) => {
    const where = { platform: 'telegram', chat: '1', person: '1' };
    const error = toSendFailure(new HttpError('failed', inner), 'sendMessage', where);
    expect(error.reason).toEqual(reason);
    expect(error.message).toMatch(words);
  });

  test('a file, too', async () => {
    const { server, adapter, address } = await ready();
    server.faults.next({ method: 'sendDocument' }, refuse(403, 'Forbidden: bot was kicked'));
    const error = await failure(adapter.send(address, file));
    expect(error.reason).toEqual({ kind: 'gone' });
    expectDiscreet(error, server.token);
  });
});

test('a text goes out without a preview of links', async () => {
  const { server, adapter, ann, address } = await ready();
  const { message } = await adapter.send(address, payload);
  expect(ann.screen().at(-1)).toMatchObject({ id: Number(message), text });
  expect(server.callsOf('sendMessage')[0]?.parameters).toEqual({
    ...{ chat_id: ann.chat, text, entities: [], link_preview_options: { is_disabled: true } },
  });
  server.assertClean();
});

test('a file goes out with a name that breaks nothing', async () => {
  const { server, adapter, ann, address } = await ready();
  await adapter.send(address, file);
  const { document } = ann.screen().at(-1)!.message;
  expect(document?.file_name).toBe('a__b.json');
  expect(String(server.fileOf(document!.file_id))).toBe('{"a":1}');
  server.assertClean();
});

test('in a group a message answers the one that it belongs to, in its topic', async () => {
  const { server, adapter, ann, address } = await ready();
  const group = server.group({ isForum: true });
  const there = group.seat(ann);
  const said = there.says('/why', { thread: 8 });
  const where = { ...address, chat: String(group.chat), thread: '8' };
  const after = String(said.message?.message_id);
  await adapter.send(where, payload, after);
  expect(group.screen().at(-1)?.message).toMatchObject({
    message_thread_id: 8,
    reply_to_message: { message_id: Number(after) },
  });
  there.deletes(Number(after));
  await adapter.send(where, file, after);
  expect(group.screen().at(-1)?.message.document).toBeDefined();
  server.assertClean();
});

describe('after a tick', () => {
  test('the part with the item is changed, the same again counts as sent', async () => {
    const { server, adapter, ann, address } = await ready();
    const { message } = await adapter.send(address, { ...list, text: '[ ] 1. Passport' });
    const after = `checklist:${message}:passport`;
    expect(await adapter.send(address, list, after)).toEqual({ message });
    expect(await adapter.send(address, list, after)).toEqual({ message });
    const other = { ...list, items: ['diploma'] };
    expect(await adapter.send(address, other, after)).toEqual({ message });
    expect(ann.screen()).toMatchObject([{ id: Number(message), text, isEdited: true }]);
    expect(await adapter.send(address, { ...list, items: [] })).toEqual({ message });
    await adapter.send(address, payload);
    await adapter.send(address, other);
    expect(ann.screen()).toHaveLength(3);
    server.assertClean();
  });

  test('a list that is gone is sent anew', async () => {
    const { adapter, ann, address } = await ready();
    const { message } = await adapter.send(address, list);
    ann.deletes(Number(message));
    const sent = await adapter.send(address, list, `checklist:${message}:passport`);
    expect(sent.message).not.toBe(message);
    expect(ann.screen()).toHaveLength(1);
  });

  test('another failure is a failure', async () => {
    const { server, adapter, address } = await ready();
    server.faults.next({ method: 'editMessageText' }, { kind: 'internal' });
    const error = await failure(adapter.send(address, list, 'checklist:1:passport'));
    expect(error.reason).toEqual({ kind: 'ambiguous' });
  });
});

test('a message is taken back, where Telegram lets it', async () => {
  const { server, adapter, ann, address } = await ready();
  const { message } = await adapter.send(address, payload);
  await adapter.retract(address, message);
  expect(ann.screen()).toEqual([]);
  expect((await failure(adapter.retract(address, message))).reason).toEqual({ kind: 'refused' });
  server.assertClean();
});

test('a message is changed in place, and one that is gone is refused', async () => {
  const { adapter, address, ann, server } = await ready();
  const rows = [[{ text: 'Pause', callback_data: 'cen|||staff:pause:1' }]];
  const { message } = await adapter.send(address, { ...payload, rows });
  await adapter.replace?.(address, message, { ...payload, text: 'Half of it', rows });
  await adapter.replace?.(address, message, { ...payload, text: 'Half of it', rows });
  expect(ann.screen()).toMatchObject([{ text: 'Half of it', isEdited: true }]);
  server.faults.next({ method: 'editMessageText' }, { kind: 'too many', retryAfter: 7 });
  const changed = { ...payload, text: 'All of it' };
  const waiting = await failure(adapter.replace?.(address, message, changed) as Promise<void>);
  expect(waiting.reason).toEqual({ kind: 'wait', seconds: 7 });
  const asFile = await failure(adapter.replace?.(address, message, file) as Promise<void>);
  expect(asFile.reason).toEqual({ kind: 'refused' });
  server.assertClean();
});

test('a message that the person deleted cannot be changed', async () => {
  const { adapter, address, ann } = await ready();
  const { message } = await adapter.send(address, payload);
  ann.deletes(Number(message));
  const error = await failure(adapter.replace?.(address, message, payload) as Promise<void>);
  expect(error.reason).toEqual({ kind: 'refused' });
});

test.each([
  [true, true],
  [true, false],
  [false, true],
])('paid broadcasts %s: to many %s', async (paidBroadcasts, toMany) => {
  const stage = await onStage({ paidBroadcasts });
  const chat = String(stage.server.person().chat);
  const address = {
    platform: 'telegram',
    workspace: String(stage.server.bot.id),
    chat,
    person: chat,
  };
  for (const one of [payload, file]) await stage.adapter.send(address, one, undefined, toMany);
  const sent = [...stage.server.callsOf('sendMessage'), ...stage.server.callsOf('sendDocument')];
  const isPaid = sent.map(({ parameters }) => parameters.allow_paid_broadcast);
  const each = paidBroadcasts && toMany ? true : undefined;
  expect(isPaid).toEqual([each, each]);
});
