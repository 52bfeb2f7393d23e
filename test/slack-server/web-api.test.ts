import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { clientOf, codeOf, running } from './running.ts';

const section = (text: string) =>
  ({ type: 'section', text: { type: 'plain_text', text } }) as const;

test('a message is posted, changed and deleted, by the real client', async () => {
  const { server, client } = await running();
  const ann = server.member();
  const blocks = [section('Hello *there*')];
  const sent = await client.chat.postMessage({ channel: ann.channel, text: 'Hello', blocks });
  expect(sent).toMatchObject({ ok: true, channel: ann.channel, message: { text: 'Hello' } });
  expect(ann.screen()).toMatchObject([
    { ts: sent.ts, from: 'app', text: 'Hello *there*', spoken: 'Hello', isEdited: false },
  ]);
  await client.chat.update({ channel: ann.channel, ts: sent.ts!, text: 'Bye' });
  expect(ann.screen()).toMatchObject([{ ts: sent.ts, text: 'Bye', blocks: [], isEdited: true }]);
  await client.chat.delete({ channel: ann.channel, ts: sent.ts! });
  expect(ann.screen()).toEqual([]);
  expect(server.calls.map(({ method, outcome }) => [method, outcome])).toEqual([
    ['chat.postMessage', 'done'],
    ['chat.update', 'done'],
    ['chat.delete', 'done'],
  ]);
  server.assertClean();
});

test('a person may be written to by their id, and somebody unknown may not', async () => {
  const { server, client } = await running();
  const ann = server.member();
  const { channel } = await client.chat.postMessage({ channel: ann.id, text: 'Hello' });
  expect(channel).toBe(ann.channel);
  const to = (where: string) => codeOf(client.chat.postMessage({ channel: where, text: 'x' }));
  expect(await to('D0NOBODY')).toBe('channel_not_found');
  const lab = server.group({ members: [ann], isWithoutBot: true });
  expect(await to(lab.id)).toBe('not_in_channel');
  const closed = server.group({ kind: 'group', isWithoutBot: true });
  expect(await to(closed.id)).toBe('channel_not_found');
  const old = server.group({ members: [ann] });
  old.archive();
  expect(await to(old.id)).toBe('is_archived');
  ann.leaves();
  expect(await to(ann.channel)).toBe('channel_not_found');
  expect(await codeOf(client.conversations.open({ users: ann.id }))).toBe('user_disabled');
  server.assertClean();
});

test('a message for one person is seen by no other', async () => {
  const { server, client } = await running();
  const [ann, bob, eve] = [server.member(), server.member(), server.member()];
  const lab = server.group({ members: [ann, bob] });
  const whisper = (user: string) =>
    client.chat.postEphemeral({ channel: lab.id, user, text: 'Psst' });
  await whisper(ann.id);
  expect(ann.at(lab).screen()).toMatchObject([{ text: 'Psst', isEphemeral: true }]);
  expect(bob.at(lab).screen()).toEqual([]);
  expect(lab.screen()).toEqual([]);
  expect(await codeOf(whisper(eve.id))).toBe('user_not_in_channel');
  const { ts } = ann.at(lab).screen()[0]!;
  const update = client.chat.update({ channel: lab.id, ts, text: 'x' });
  expect(await codeOf(update)).toBe('message_not_found');
});

test('threads are apart from their channel, unless an answer is broadcast', async () => {
  const { server, client } = await running();
  const ann = server.member();
  const lab = server.group({ members: [ann] });
  const root = ann.at(lab).says('@callguide hello');
  const post = (text: string, more = {}) =>
    client.chat.postMessage({ channel: lab.id, thread_ts: root, text, ...more });
  await post('under it');
  await post('for all', { reply_broadcast: true });
  expect(
    ann
      .at(lab)
      .screen()
      .map(({ text }) => text),
  ).toEqual([expect.stringContaining('hello'), 'for all']);
  expect(ann.at(lab, root).screen()).toHaveLength(3);
  expect(await codeOf(post('x', { thread_ts: '1.000001' }))).toBe('thread_not_found');
});

test('only own messages can be changed', async () => {
  const { server, client } = await running();
  const ann = server.member();
  const ts = ann.says('mine');
  const at = { channel: ann.channel, ts };
  expect(await codeOf(client.chat.update({ ...at, text: 'x' }))).toBe('cant_update_message');
  expect(await codeOf(client.chat.delete(at))).toBe('cant_delete_message');
});

test('who the app is, and who people are', async () => {
  const { server, client } = await running({ scopes: ['users:read', 'team:read', 'im:read'] });
  expect(await client.auth.test()).toMatchObject({
    ...{ team_id: server.team.id, user_id: server.team.bot.user, bot_id: server.team.bot.id },
    response_metadata: { scopes: ['users:read', 'team:read', 'im:read'] },
  });
  expect(await client.team.info()).toMatchObject({ team: { id: server.team.id } });
  const ann = server.member({ locale: 'zh-CN' });
  const infoOf = async (user: string) =>
    (await client.users.info({ user, include_locale: true })).user;
  expect(await infoOf(ann.id)).toMatchObject({
    ...{ id: ann.id, team_id: server.team.id, locale: 'zh-CN', is_restricted: false },
  });
  const guest = server.member({ belonging: 'single-channel guest' });
  expect(await infoOf(guest.id)).toMatchObject({ is_restricted: true, is_ultra_restricted: true });
  const stranger = await infoOf(server.member({ belonging: 'stranger' }).id);
  expect(stranger).toMatchObject({ is_stranger: true });
  expect(stranger?.team_id).not.toBe(server.team.id);
  expect(await codeOf(client.users.info({ user: 'U0NOBODY' }))).toBe('user_not_found');
  const info = await client.conversations.info({ channel: ann.channel });
  expect(info.channel).toMatchObject({ is_im: true, user: ann.id });
});

test('a file is uploaded, shared and deleted', async () => {
  const { server, client } = await running();
  const ann = server.member();
  const file = Buffer.from('BEGIN:VCALENDAR');
  const done = await client.filesUploadV2({
    ...{ channel_id: ann.channel, filename: 'dates.ics', title: 'Dates' },
    ...{ initial_comment: 'Your dates', file },
  });
  const [stored] = (done as unknown as { files: [{ files: [{ id: string }] }] }).files[0].files;
  expect(ann.screen()).toMatchObject([{ text: 'Your dates', files: [stored.id] }]);
  expect(server.fileOf(stored.id)).toEqual({ name: 'dates.ics', bytes: file });
  await client.files.delete({ file: stored.id });
  expect(server.fileOf(stored.id)).toBeUndefined();
  expect(await codeOf(client.files.delete({ file: stored.id }))).toBe('file_deleted');
  server.assertClean();
});

test('tokens and scopes are checked', async () => {
  const { server, client } = await running({ scopes: [] });
  const ann = server.member();
  const post = { channel: ann.channel, text: 'x' };
  expect(await codeOf(client.chat.postMessage(post))).toBe('missing_scope');
  expect(server.violations).toMatchObject([{ method: 'chat.postMessage' }]);
  expect(await codeOf(clientOf(server, 'xoxb-unknown').auth.test())).toBe('invalid_auth');
  expect(await codeOf(clientOf(server, '').auth.test())).toBe('not_authed');
  const ofApp = clientOf(server, server.keys.appToken);
  expect(await codeOf(ofApp.chat.postMessage(post))).toBe('not_allowed_token_type');
  expect(await codeOf(client.apps.connections.open({}))).toBe('not_allowed_token_type');
  await client.auth.revoke();
  expect(await codeOf(client.auth.test())).toBe('account_inactive');
});

test('a workspace sees nothing of another one', async () => {
  const { server, client } = await running();
  const other = server.newTeam('Other Academy');
  const bob = server.member({ team: other });
  expect(await codeOf(client.users.info({ user: bob.id }))).toBe('user_not_found');
  const post = client.chat.postMessage({ channel: bob.channel, text: 'x' });
  expect(await codeOf(post)).toBe('channel_not_found');
});

test('JSON bodies are read as forms are', async () => {
  const { server } = await running();
  const ann = server.member();
  const answer = await fetch(`${server.apiUrl}chat.postMessage`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      authorization: `Bearer ${server.botToken}`,
    },
    body: JSON.stringify({ channel: ann.channel, blocks: [section('Hello')], text: 'Hello' }),
  });
  expect(await answer.json()).toMatchObject({ ok: true });
  expect(ann.screen()).toMatchObject([{ text: 'Hello' }]);
});
