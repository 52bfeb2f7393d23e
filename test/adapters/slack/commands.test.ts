import { expect, test } from 'vitest';
import { type AtWork, arrivalsOf, atWork, direct } from './deliver.ts';
import { SCIENTIST, saying } from './interview.ts';

function slashed({ slack }: AtWork, text: string, channel = 'D1'): Record<string, string> {
  return {
    ...{ command: '/callguide', text, token: 'made-up', api_app_id: 'A1' },
    ...{ user_id: 'U1', user_name: 'ann', team_id: 'T1', team_domain: 'made-up' },
    ...{ channel_id: channel, channel_name: 'directmessage', trigger_id: `7.${text}` },
    response_url: slack.responseUrl('slash'),
  };
}

function shortcut(callback_id: string, more: object = {}): object {
  return {
    ...{ type: 'shortcut', callback_id, token: 'made-up', action_ts: '8.1', trigger_id: '8.8' },
    ...{
      user: { id: 'U1', username: 'ann', team_id: 'T1' },
      team: { id: 'T1', domain: 'made-up' },
    },
    ...more,
  };
}

test('the slash command begins', async () => {
  const work = await atWork();
  const answer = await work.postForm(slashed(work, ''));
  expect([answer.status, await answer.text()]).toEqual([200, '']);
  expect(arrivalsOf(work)[0]).toMatchObject({
    address: { workspace: 'T1', chat: 'D1', person: 'U1' },
    event: { kind: 'command', command: 'start' },
  });
  expect(work.slack.responses).toEqual([]);
});

test('the slash command in a channel is answered in direct messages', async () => {
  const work = await atWork();
  await work.postForm(slashed(work, 'help', 'C1'));
  expect(work.slack.of('conversations.open')[0]?.args.users).toBe('U1');
  expect(work.slack.of('chat.postMessage')[0]?.args.channel).toBe('D1');
  expect(work.slack.responses[0]?.body).toMatchObject({
    ...{ response_type: 'ephemeral', text: 'I have answered you in our direct messages.' },
  });
});

test('a slash command that could not be taken says so', async () => {
  const work = await atWork();
  work.engine.breakDown(new Error('the store is away'));
  expect((await work.postForm(slashed(work, 'help'))).status).toBe(200);
  expect(work.slack.responses[0]?.body.text).toContain('Please try again');
  expect(work.engine.failures.map(([what]) => what)).toEqual(['slack event']);
});

test('the shortcut begins', async () => {
  const work = await atWork();
  await work.postPayload(shortcut('callguide-start'));
  expect(arrivalsOf(work)[0]?.event).toMatchObject({ command: 'start', id: 'shortcut:8.8' });
});

test('the shortcut for changes opens the modal, or says that there is nothing to change', async () => {
  const work = await saying(SCIENTIST);
  await work.postPayload(shortcut('callguide-change'));
  expect(work.slack.of('views.open')).toHaveLength(1);
  const fresh = await atWork();
  await fresh.postPayload(shortcut('callguide-change'));
  expect(arrivalsOf(fresh)[0]?.event).toMatchObject({ command: 'change' });
});

test('a message is asked about by its shortcut', async () => {
  const work = await saying(SCIENTIST.slice(0, 2));
  const message = {
    type: 'message',
    user: 'U2',
    ts: '3.3',
    text: 'What about <https://example.org>?',
  };
  await work.postPayload(
    shortcut('callguide-ask', {
      ...{ type: 'message_action', message_ts: '3.3', message, channel: { id: 'C1', name: 'c' } },
      response_url: work.slack.responseUrl('ask'),
    }),
  );
  expect(arrivalsOf(work).at(-1)?.event).toMatchObject({
    ...{ kind: 'text', text: 'What about https://example.org?' },
  });
  expect(work.slack.responses[0]?.body.text).toContain('direct messages');
});

test('a message without words cannot be asked about', async () => {
  const work = await saying(SCIENTIST.slice(0, 2));
  const told = work.told.length;
  const message = { type: 'message', user: 'U2', ts: '3.3' };
  const place = { message_ts: '3.3', message, channel: { id: 'C1', name: 'c' } };
  const url = work.slack.responseUrl('ask');
  await work.postPayload(
    shortcut('callguide-ask', { type: 'message_action', ...place, response_url: url }),
  );
  expect(work.told).toHaveLength(told);
  expect(work.slack.responses[0]?.body.text).toContain('only read text');
});

test('a shortcut that could not be taken is told in direct messages', async () => {
  const work = await atWork();
  work.engine.breakDown(new Error('the store is away'));
  await work.postPayload(shortcut('callguide-start'));
  expect(work.slack.of('chat.postEphemeral')[0]?.args).toMatchObject({ channel: 'D1', user: 'U1' });
});

test('a person is spoken to in the language of their profile', async () => {
  const work = await atWork();
  work.slack.answering = ({ method }) =>
    method === 'users.info' ? { user: { id: 'U1', locale: 'ru-RU' } } : undefined;
  await work.postEvent(direct('Привет', '1.1'));
  await work.postEvent(direct('', '1.2', { subtype: 'file_share' }));
  expect(arrivalsOf(work)[0]?.event.language).toBe('ru-RU');
  expect(work.slack.of('users.info')).toHaveLength(1);
  expect(work.slack.of('users.info')[0]?.args.include_locale).toBe('true');
  expect(work.slack.of('chat.postEphemeral')[0]?.args.text).toContain('только текст');
});

test('whose profile Slack does not tell is spoken to all the same', async () => {
  const work = await atWork();
  work.slack.answering = ({ method }) => (method === 'users.info' ? { status: 500 } : undefined);
  await work.postEvent(direct('Hello', '1.1'));
  expect(arrivalsOf(work)[0]?.event.language).toBeUndefined();
});

test.each([
  [{ id: 'U1', team_id: 'T1' }, false],
  [{ id: 'U1', team_id: 'T1', is_restricted: true }, true],
  [{ id: 'U1', team_id: 'T1', is_ultra_restricted: true }, true],
  [{ id: 'U1', team_id: 'T1', deleted: true }, true],
  [{ id: 'U1', team_id: 'T2' }, true],
  [{ id: 'U1', team_id: 'T2', is_stranger: true }, true],
  [{ id: 'U1', team_id: 'E1', enterprise_user: { teams: ['T1', 'T2'] } }, false],
])('%j is a guest: %j', async (user, is) => {
  const { adapter, slack } = await atWork();
  slack.answering = ({ method }) => (method === 'users.info' ? { user } : undefined);
  const address = { platform: 'slack', workspace: 'T1', chat: 'C1', person: 'U1' };
  expect(await adapter.isGuest(address)).toBe(is);
});

test('whether somebody is a guest is never guessed', async () => {
  const { adapter, slack } = await atWork();
  slack.answering = ({ method }) => (method === 'users.info' ? { status: 500 } : undefined);
  const address = { platform: 'slack', workspace: 'T1', chat: 'C1', person: 'U1' };
  await expect(adapter.isGuest(address)).rejects.toThrow('Slack users.info: HTTP 500');
});
