import { setTimeout as sleep } from 'node:timers/promises';
import type { KnownBlock, ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { expect, test } from 'vitest';
import { type Arrived, connected } from './answering.ts';
import { clientOf, codeOf, running } from './running.ts';
import type { SlackServer } from './server.ts';

interface Pressed {
  readonly type: string;
  readonly actions: { readonly [field: string]: unknown }[];
  readonly response_url: string;
  readonly trigger_id: string;
  readonly [field: string]: unknown;
}

/** An app that acknowledges everything but events of its own, with an answer where one is given. */
async function listening(server: SlackServer, answer: (body: Pressed) => object = () => ({})) {
  const bodies: Pressed[] = [];
  const take = ({ body, ack }: Arrived) => {
    bodies.push(body as unknown as Pressed);
    void ack(answer(body as unknown as Pressed) as Record<string, unknown>);
  };
  await connected(server, take);
  const next = async () => {
    while (bodies.length === 0) await sleep(2);
    return bodies.shift()!;
  };
  return { bodies, next };
}

const plain = (text: string) => ({ type: 'plain_text', text }) as const;
const option = (value: string) => ({ text: plain(value.toUpperCase()), value });
const button = { type: 'button', action_id: 'b', text: plain('Send'), value: 'go' } as const;
const row = (block_id: string, ...elements: object[]): KnownBlock =>
  ({ type: 'actions', block_id, elements }) as unknown as KnownBlock;

async function post(client: WebClient, channel: string, ...blocks: KnownBlock[]): Promise<string> {
  return (await client.chat.postMessage({ channel, text: 'Choose', blocks })).ts!;
}

test('a press says who, where, on what and which; a menu and boxes keep what stands in them', async () => {
  const { server, client } = await running({ echoes: false });
  const app = await listening(server);
  const ann = server.member({ name: 'ann' });
  const boxes = { type: 'checkboxes', action_id: 'c', options: ['x', 'y', 'z'].map(option) };
  const ticked = { ...boxes, initial_options: [option('z')] };
  const menu = { type: 'static_select', action_id: 's', options: ['p', 'q'].map(option) };
  const ts = await post(client, ann.channel, row('one', ticked, menu), row('two', button));
  ann.checks(['X']);
  expect((await app.next()).actions).toMatchObject([
    {
      type: 'checkboxes',
      block_id: 'one',
      action_id: 'c',
      selected_options: ['x', 'z'].map(option),
    },
  ]);
  ann.unchecks(['Z']);
  expect((await app.next()).actions[0]).toMatchObject({ selected_options: [option('x')] });
  ann.selects('Q');
  expect((await app.next()).actions[0]).toMatchObject({ selected_option: option('q') });
  ann.presses('Send');
  expect(await app.next()).toMatchObject({
    ...{ type: 'block_actions', user: { id: ann.id, name: 'ann' }, team: { id: server.team.id } },
    ...{ channel: { id: ann.channel }, container: { type: 'message', message_ts: ts } },
    message: { ts, user: server.team.bot.user, blocks: [{ block_id: 'one' }, { block_id: 'two' }] },
    actions: [
      { type: 'button', block_id: 'two', action_id: 'b', value: 'go', text: plain('Send') },
    ],
    state: {
      values: {
        one: { c: { selected_options: [option('x')] }, s: { selected_option: option('q') } },
      },
    },
  });
  server.assertClean();
});

test('a day, several options, and a menu that asks the app', async () => {
  const { server, client } = await running({ echoes: false });
  const app = await listening(server, ({ type, value }) =>
    type === 'block_suggestion' ? { options: [option(`${value}ya`), option(`${value}t`)] } : {},
  );
  const ann = server.member();
  const day = { type: 'datepicker', action_id: 'd' };
  const several = { type: 'multi_static_select', action_id: 'm', options: ['p', 'q'].map(option) };
  const asking = { type: 'external_select', action_id: 'e', min_query_length: 1 };
  await post(client, ann.channel, row('r', day, several, asking));
  ann.picksDate('1985-05-03');
  expect((await app.next()).actions[0]).toMatchObject({ selected_date: '1985-05-03' });
  ann.selects(['Q', 'P']);
  expect((await app.next()).actions[0]).toMatchObject({ selected_options: ['q', 'p'].map(option) });
  expect(() => ann.selects('KENYA')).toThrow('there is nothing with "KENYA"');
  expect(await ann.types('ken')).toEqual(['KENYA', 'KENT']);
  expect(await app.next()).toMatchObject({
    type: 'block_suggestion',
    action_id: 'e',
    value: 'ken',
  });
  ann.selects('KENYA');
  expect((await app.next()).actions[0]).toMatchObject({ selected_option: option('kenya') });
});

test('too many offers in a menu are a violation', async () => {
  const { server, client } = await running({ echoes: false });
  const options = Array.from({ length: 101 }, (_, at) => option(`${at}`));
  await listening(server, () => ({ options }));
  const ann = server.member();
  await post(client, ann.channel, row('r', { type: 'external_select', action_id: 'e' }));
  expect(await ann.types('x')).toEqual([]);
  expect(() => server.assertClean()).toThrow('no more than 100');
});

test('a stale button can be pressed as it was, and what is not there cannot', async () => {
  const { server, client } = await running({ echoes: false });
  const app = await listening(server);
  const ann = server.member();
  const ts = await post(client, ann.channel, row('r', button));
  const [old] = ann.screen();
  await client.chat.update({ channel: ann.channel, ts, text: 'Done' });
  expect(() => ann.presses('Send')).toThrow(/there is nothing with "Send":\n.*Done/);
  ann.presses('go', old);
  expect(await app.next()).toMatchObject({
    message: { ts, text: 'Done' },
    actions: [{ value: 'go' }],
  });
});

test('what nobody acknowledges in time, the person is told of', async () => {
  const { server, client } = await running({ secondMs: 20, echoes: false });
  await connected(server, () => {});
  const ann = server.member();
  await post(client, ann.channel, row('r', button));
  ann.presses('Send');
  ann.runs('/callguide');
  await server.quiet(20);
  expect(ann.warnings).toEqual(['block_actions: timeout', '/callguide: timeout']);
  await expect(ann.waitFor('never', { within: 20 })).rejects.toThrow(
    /no never:\n.*\[Send\]\n\(Slack says: block_actions: timeout\)/s,
  );
});

test('a response_url replaces, adds, whispers and deletes, five times', async () => {
  const { server, client } = await running({ echoes: false });
  const app = await listening(server);
  const [ann, bob] = [server.member(), server.member()];
  const lab = server.group({ members: [ann, bob] });
  const [here, there] = [ann.at(lab), bob.at(lab)];
  await post(client, lab.id, row('r', button));
  here.presses('Send');
  const { response_url } = await app.next();
  const say = async (body: object) => {
    const answer = await fetch(response_url, { method: 'POST', body: JSON.stringify(body) });
    return [answer.status, ((await answer.json()) as { error?: string }).error];
  };
  expect(await say({ text: 'only you' })).toEqual([200, undefined]);
  await say({ text: 'all', response_type: 'in_channel' });
  expect(there.screen().map(({ text }) => text)).toEqual(['', 'all']);
  expect(here.answers()).toMatchObject([{ text: 'only you', isEphemeral: true }, { text: 'all' }]);
  await say({ text: 'pressed', replace_original: true });
  expect(there.screen()[0]).toMatchObject({ text: 'pressed', labels: [], isEdited: true });
  expect(await say({ blocks: 'x' })).toEqual([404, 'invalid_blocks']);
  expect(await say({ response_type: 'ephemeral' })).toEqual([404, 'no_text']);
  await say({ delete_original: true });
  expect(there.screen().map(({ text }) => text)).toEqual(['all']);
  await say({ text: '5' });
  expect(await say({ text: '6' })).toEqual([404, 'used_url']);
  expect(server.violations.map(({ method }) => method)).toEqual(['response_url', 'response_url']);
});

const modal = (more: Partial<ModalView> = {}): ModalView => ({
  ...{ type: 'modal', title: plain('Change'), submit: plain('Save'), callback_id: 'change' },
  blocks: [
    {
      type: 'input',
      block_id: 'i',
      label: plain('Name'),
      element: { type: 'plain_text_input', action_id: 't' },
    },
    {
      type: 'input',
      block_id: 'j',
      label: plain('Which'),
      optional: true,
      element: { type: 'static_select', action_id: 's', options: ['p', 'q'].map(option) },
    },
  ],
  ...more,
});

test('a modal is opened by a trigger, filled in, refused, and taken', async () => {
  const { server, client } = await running({ echoes: false });
  const app = await listening(server, ({ type, view }) => {
    const { state } = (view ?? {}) as { state?: { values: { i: { t: { value: string } } } } };
    if (type !== 'view_submission' || state?.values.i.t.value !== 'bad') return {};
    return { response_action: 'errors', errors: { i: 'Not that one' } };
  });
  const ann = server.member();
  ann.uses('change');
  const { trigger_id } = await app.next();
  await client.views.open({ trigger_id, view: modal() });
  expect(await codeOf(client.views.open({ trigger_id, view: modal() }))).toBe(
    'exchanged_trigger_id',
  );
  const page = await ann.waitForModal('Change');
  expect(page).toMatchObject({ title: 'Change', text: 'Name\nWhich', labels: ['P', 'Q'] });
  await expect(page.submits({ Which: 'P' })).rejects.toThrow('"Name" must be filled in');
  await expect(page.submits({ Age: '7' })).rejects.toThrow('there is no input "Age"');
  await page.submits({ Name: 'bad' });
  expect(ann.modal()?.errors).toEqual({ i: 'Not that one' });
  await ann.modal()?.submits({ Name: 'good', j: 'Q' });
  expect(ann.modal()).toBeUndefined();
  expect(app.bodies).toHaveLength(2);
  expect(app.bodies[1]).toMatchObject({
    type: 'view_submission',
    view: {
      callback_id: 'change',
      state: {
        values: { i: { t: { value: 'good' } }, j: { s: { selected_option: option('q') } } },
      },
    },
  });
});

test('a modal is changed under way, pushed over, and closed; an old hash and a late trigger do not do', async () => {
  const { server, client } = await running({ secondMs: 300, echoes: false });
  const app = await listening(server);
  const ann = server.member();
  const trigger = async () => {
    ann.uses('change');
    return (await app.next()).trigger_id;
  };
  const { view } = await client.views.open({
    trigger_id: await trigger(),
    view: modal({ notify_on_close: true }),
  });
  const { id, hash } = view as { id: string; hash: string };
  await client.views.update({ view_id: id, hash, view: modal({ title: plain('Two') }) });
  const again = client.views.update({ view_id: id, hash, view: modal() });
  expect(await codeOf(again)).toBe('hash_conflict');
  await client.views.push({
    trigger_id: await trigger(),
    view: modal({ title: plain('Three'), notify_on_close: true }),
  });
  expect(ann.modal()?.title).toBe('Three');
  ann.modal()?.closes();
  expect(await app.next()).toMatchObject({ type: 'view_closed', is_cleared: false });
  expect(ann.modal()?.title).toBe('Two');
  const late = await trigger();
  await sleep(950);
  expect(await codeOf(client.views.open({ trigger_id: late, view: modal() }))).toBe(
    'expired_trigger_id',
  );
});

test('an answer to a modal that Slack would not take is a violation', async () => {
  const { server, client } = await running({ echoes: false });
  const answers = [
    { response_action: 'errors', errors: { nowhere: 'x' } },
    { response_action: 'update', view: { type: 'modal' } },
    { response_action: 'dance' },
    { response_action: 'clear' },
  ];
  const app = await listening(server, ({ type }) =>
    type === 'view_submission' ? answers.shift()! : {},
  );
  const ann = server.member();
  ann.uses('change');
  await client.views.open({ trigger_id: (await app.next()).trigger_id, view: modal() });
  for (let time = 0; time < 4; time += 1) await ann.modal()?.submits({ Name: 'x' });
  expect(server.violations.map(({ method }) => method)).toEqual(Array(3).fill('view_submission'));
  expect(ann.modal()).toBeUndefined();
});

test('the home page is published, and its boxes are ticked', async () => {
  const { server, client } = await running({ echoes: false });
  const app = await listening(server);
  const ann = server.member();
  ann.opensHome();
  expect((await app.next()).event).toMatchObject({
    type: 'app_home_opened',
    user: ann.id,
    tab: 'home',
  });
  const boxes = { type: 'checkboxes', action_id: 'c', options: ['x', 'y'].map(option) };
  const blocks = [row('r', boxes), { type: 'header', text: plain('Your list') } as const];
  await client.views.publish({
    user_id: ann.id,
    view: { type: 'home', blocks, private_metadata: 'm' },
  });
  const home = await ann.waitForHome('Your list');
  home.checks(['X', 'Y']);
  const [one, two] = [await app.next(), await app.next()];
  expect(one.actions[0]).toMatchObject({ selected_options: [option('x')] });
  expect(two).toMatchObject({
    ...{ container: { type: 'view' }, view: { type: 'home', private_metadata: 'm' } },
    actions: [{ selected_options: ['x', 'y'].map(option) }],
  });
  expect(one).not.toHaveProperty('message');
  await expect(ann.waitForHome('Nothing', { within: 10 })).rejects.toThrow(
    /no "Nothing":\nYour list/,
  );
});

test('messages are edited, deleted, and come with files; a shortcut is used on one', async () => {
  const { server } = await running({ echoes: false });
  const app = await listening(server);
  const ann = server.member();
  const ts = ann.says('helo');
  await app.next();
  ann.edits(ts, 'hello');
  expect((await app.next()).event).toMatchObject({
    ...{ subtype: 'message_changed', channel_type: 'im', previous_message: { text: 'helo' } },
    message: { text: 'hello', user: ann.id, ts },
  });
  ann.usesOn('ask', ann.screen()[0]!);
  const used = await app.next();
  expect(used).toMatchObject({
    type: 'message_action',
    callback_id: 'ask',
    message: { text: 'hello' },
  });
  ann.deletes(ts);
  expect((await app.next()).event).toMatchObject({ subtype: 'message_deleted', deleted_ts: ts });
  expect(() => ann.edits(ts, 'x')).toThrow('no message of this person');
  ann.shares('letter.pdf');
  expect((await app.next()).event).toMatchObject({
    subtype: 'file_share',
    files: [{ name: 'letter.pdf' }],
  });
});

test('a mention in a channel brings two events of one message, in a thread as well', async () => {
  const { server } = await running({ echoes: false });
  const app = await listening(server);
  const ann = server.member();
  const seat = ann.at(server.group({ members: [ann], kind: 'group' }));
  const ts = seat.says('@callguide which call?');
  const both = [await app.next(), await app.next()];
  expect(both.map(({ event }) => event)).toMatchObject([
    { type: 'app_mention', ts, text: `<@${server.team.bot.user}> which call?` },
    { type: 'message', ts, channel_type: 'group' },
  ]);
  expect(both[0]!.event_id).not.toBe(both[1]!.event_id);
  const thread = seat.under(ts);
  thread.says('and this');
  expect((await app.next()).event).toMatchObject({ type: 'message', thread_ts: ts });
  expect(() => thread.runs('/callguide')).toThrow('no slash command in a thread');
});

test('a stranger of a shared channel comes from another workspace', async () => {
  const { server } = await running({ echoes: false });
  const app = await listening(server);
  const bob = server.member({ belonging: 'stranger' });
  bob.at(server.group({ members: [bob] })).says('@callguide hello');
  const { team_id, is_ext_shared_channel, event } = await app.next();
  expect([team_id, is_ext_shared_channel]).toEqual([server.team.id, true]);
  expect((event as { user_team: string }).user_team).not.toBe(server.team.id);
});

test('it is quiet only some time after the last answer, not before what follows from it', async () => {
  const { server, client } = await running({ echoes: false });
  const ann = server.member();
  await connected(server, ({ ack }) => {
    void ack().then(async () => {
      await sleep(60);
      await client.chat.postMessage({ channel: ann.channel, text: 'Hello' });
    });
  });
  await server.quiet(300);
  ann.says('hello');
  await server.quiet(300);
  expect(ann.answers()).toMatchObject([{ text: 'Hello' }]);
});

test('an app that is taken out is told so, and its token holds no more', async () => {
  const { server } = await running();
  const app = await listening(server);
  const client = clientOf(server);
  server.uninstall(server.team);
  expect([await app.next(), await app.next()].map(({ event }) => event)).toMatchObject([
    { type: 'tokens_revoked' },
    { type: 'app_uninstalled' },
  ]);
  expect(await codeOf(client.auth.test())).toBe('account_inactive');
});
