import { expect, test } from 'vitest';
import { running } from './running.ts';
import type { SlackServer } from './server.ts';

type Given = Record<string, unknown>;

async function call({ apiUrl, botToken }: SlackServer, method: string, args: Given) {
  const answer = await fetch(`${apiUrl}${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${botToken}` },
    body: JSON.stringify(args),
  });
  return (await answer.json()) as { ok: boolean; error?: string; errors?: string[] };
}

const plain = (text: string) => ({ type: 'plain_text', text });
const x = (count: number) => 'x'.repeat(count);
const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));
const button = { type: 'button', text: plain('A'), value: 'a' };
const option = (at: number | string) => ({ text: plain(`Option ${at}`), value: `v${at}` });
const section = { type: 'section', text: plain('x') };
const actions = (...elements: Given[]) => ({ type: 'actions', elements });
const select = (more: Given) =>
  actions({ type: 'static_select', placeholder: plain('x'), ...more });
const boxes = (more: Given) => actions({ type: 'checkboxes', options: [option(1)], ...more });
const input = (element: Given) => ({ type: 'input', label: plain('L'), element });

const badBlocks: readonly (readonly [what: string, blocks: unknown, said: string])[] = [
  ['no list', 'x', 'expected array'],
  ['more than 50', times(51, () => section), 'no more than 50 items allowed'],
  ['a block of an unknown type', [{ type: 'big' }], '/blocks/0/type'],
  ['an unknown field', [{ ...section, txt: 1 }], 'txt'],
  ['a section with nothing', [{ type: 'section' }], 'must define either `text` or `fields`'],
  ['an empty text', [{ type: 'section', text: plain('') }], 'must be more than 0 characters'],
  ['a long section', [{ type: 'section', text: plain(x(3001)) }], 'less than 3001 characters'],
  ['half a surrogate pair', [{ type: 'section', text: plain('a\ud83d') }], 'UTF-8'],
  ['a text that is no object', [{ type: 'section', text: 'x' }], '/blocks/0/text'],
  [
    'more than 10 fields',
    [{ type: 'section', fields: times(11, () => plain('x')) }],
    'no more than 10',
  ],
  ['a long field', [{ type: 'section', fields: [plain(x(2001))] }], 'less than 2001'],
  ['a long header', [{ type: 'header', text: plain(x(151)) }], 'less than 151'],
  ['a header with markup', [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }], 'plain_text'],
  ['context with nothing', [{ type: 'context', elements: [] }], 'no fewer than 1'],
  ['much context', [{ type: 'context', elements: times(11, () => plain('x')) }], 'no more than 10'],
  ['a long block_id', [{ ...section, block_id: x(256) }], 'less than 256'],
  [
    'a block_id twice',
    times(2, () => ({ ...section, block_id: 'b' })),
    '`block_id` "b" already exists',
  ],
  ['a row of nothing', [actions()], 'no fewer than 1'],
  ['more than 25 controls', [actions(...times(26, () => button))], 'no more than 25 items allowed'],
  ['an unknown element', [actions({ type: 'knob' })], '/blocks/0/elements/0'],
  ['a text to type in a row', [actions({ type: 'plain_text_input' })], '/blocks/0/elements/0'],
  [
    'an action_id twice',
    [actions({ ...button, action_id: 'a' }, { ...button, action_id: 'a' })],
    '`action_id` "a"',
  ],
  ['a long action_id', [actions({ ...button, action_id: x(256) })], 'less than 256'],
  ['a long label', [actions({ ...button, text: plain(x(76)) })], 'less than 76'],
  [
    'a label with markup',
    [actions({ ...button, text: { type: 'mrkdwn', text: 'x' } })],
    'plain_text',
  ],
  ['a long value', [actions({ ...button, value: x(2001) })], 'at most 2000'],
  ['a link to nowhere', [actions({ ...button, url: 'nowhere' })], 'is no URL'],
  [
    'a long link',
    [actions({ ...button, url: `https://example.org/${x(3000)}` })],
    'less than 3001',
  ],
  ['an unknown style', [actions({ ...button, style: 'big' })], 'style'],
  ['a menu of nothing', [select({ options: [] })], 'no fewer than 1'],
  ['a menu without options', [select({})], 'either `options` or `option_groups`'],
  ['more than 100 options', [select({ options: times(101, option) })], 'no more than 100'],
  [
    'more than 100 groups',
    [select({ option_groups: times(101, (at) => ({ label: plain('G'), options: [option(at)] })) })],
    'no more than 100',
  ],
  [
    'a long group label',
    [select({ option_groups: [{ label: plain(x(76)), options: [option(1)] }] })],
    'less than 76',
  ],
  ['a long option', [select({ options: [{ text: plain(x(76)), value: 'v' }] })], 'less than 76'],
  [
    'a long option value',
    [select({ options: [{ text: plain('x'), value: x(151) }] })],
    'less than 151',
  ],
  [
    'a long description',
    [select({ options: [{ ...option(1), description: plain(x(76)) }] })],
    'less than 76',
  ],
  ['two options of one value', [select({ options: [option(1), option(1)] })], 'same value'],
  [
    'an initial option that is none',
    [select({ options: [option(1)], initial_option: option(2) })],
    'none of the options',
  ],
  [
    'a long placeholder',
    [select({ options: [option(1)], placeholder: plain(x(151)) })],
    'less than 151',
  ],
  ['more than 10 boxes', [boxes({ options: times(11, option) })], 'no more than 10'],
  ['no initial boxes as a list', [boxes({ initial_options: [] })], 'no fewer than 1'],
  ['an initial box that is none', [boxes({ initial_options: [option(2)] })], 'none of the options'],
  [
    'more than 10 radio buttons',
    [actions({ type: 'radio_buttons', options: times(11, option) })],
    'no more than 10',
  ],
  [
    'more than 5 in an overflow',
    [actions({ type: 'overflow', options: times(6, option) })],
    'no more than 5',
  ],
  [
    'a day that is none',
    [actions({ type: 'datepicker', initial_date: '2024-13-01' })],
    'is no day',
  ],
  ['a day in other words', [actions({ type: 'datepicker', initial_date: '1 May' })], 'YYYY-MM-DD'],
  [
    'a long input label',
    [{ ...input({ type: 'plain_text_input' }), label: plain(x(2001)) }],
    'less than 2001',
  ],
  ['a long typed text', [input({ type: 'plain_text_input', max_length: 3001 })], 'max_length'],
  ['a button as an input', [input(button)], '/blocks/0/element'],
  ['a long markdown', [{ type: 'markdown', text: x(12_001) }], 'less than 12001'],
];

test.each(badBlocks)('blocks: %s', async (_, blocks, said) => {
  const { server } = await running();
  const ann = server.member();
  const args = { channel: ann.channel, text: 'x', blocks };
  const answer = await call(server, 'chat.postMessage', args);
  expect(answer).toMatchObject({ ok: false, error: 'invalid_blocks' });
  expect(answer.errors?.join()).toContain(said);
  expect(server.violations).toHaveLength(1);
  expect(() => server.assertClean()).toThrow(said);
  expect(ann.screen()).toEqual([]);
});

const fits: readonly (readonly [what: string, blocks: unknown[]])[] = [
  ['50 blocks', times(50, () => section)],
  ['3000 characters', [{ type: 'section', text: plain(x(3000)) }]],
  ['10 fields of 2000', [{ type: 'section', fields: times(10, () => plain(x(2000))) }]],
  ['a header of 150', [{ type: 'header', text: plain(x(150)) }]],
  [
    '25 buttons at their limits',
    [
      actions(
        ...times(25, (at) => ({
          ...button,
          text: plain(x(75)),
          value: x(2000),
          action_id: `${at}`.padEnd(255, '-'),
        })),
      ),
    ],
  ],
  [
    '100 options at their limits',
    [
      select({
        options: times(100, (at) => ({ text: plain(x(75)), value: `${at}`.padEnd(150, '-') })),
      }),
    ],
  ],
  [
    '10 boxes of which 10 are ticked',
    [boxes({ options: times(10, option), initial_options: times(10, option) })],
  ],
  ['a menu that asks the app', [actions({ type: 'external_select', min_query_length: 1 })]],
  [
    'an action_id that stands in two blocks',
    times(2, () => actions({ ...button, action_id: 'a' })),
  ],
  ['10 of context', [{ type: 'context', elements: times(10, () => plain(x(3000))) }]],
  [
    'a calendar beside a section',
    [{ ...section, accessory: { type: 'datepicker' } }, { type: 'divider' }],
  ],
];

test.each(fits)('blocks that fit: %s', async (_, blocks) => {
  const { server } = await running();
  const { channel } = server.member();
  expect(await call(server, 'chat.postMessage', { channel, text: 'x', blocks })).toMatchObject({
    ok: true,
  });
  server.assertClean();
});

const modal = (more: Given) => ({ type: 'modal', title: plain('T'), blocks: [section], ...more });
const home = (more: Given) => ({ type: 'home', blocks: [section], ...more });

const badViews: readonly (readonly [what: string, view: Given, said: string])[] = [
  ['a long title', modal({ title: plain(x(25)) }), 'less than 25'],
  ['a long submit', modal({ submit: plain(x(25)) }), 'less than 25'],
  ['a long close', modal({ close: plain(x(25)) }), 'less than 25'],
  ['no title', modal({ title: undefined }), '/view/title'],
  ['an input and no submit', modal({ blocks: [input({ type: 'plain_text_input' })] }), 'submit'],
  ['long metadata', modal({ private_metadata: x(3001) }), 'at most 3000'],
  ['a long callback_id', modal({ callback_id: x(256) }), 'at most 255'],
  ['more than 100 blocks', modal({ blocks: times(101, () => section) }), 'no more than 100'],
  ['a page that is none', home({}), '/view/type'],
];

test.each(badViews)('a modal: %s', async (_, view, said) => {
  const { server } = await running();
  const answer = await call(server, 'views.open', { trigger_id: 'made-up', view });
  expect(answer).toMatchObject({ ok: false, error: 'invalid_arguments' });
  expect(answer.errors?.join()).toContain(said);
  expect(server.violations).toHaveLength(1);
});

test('a home page takes 100 blocks and no title', async () => {
  const { server } = await running();
  const { id: user_id } = server.member();
  const publish = (view: Given) => call(server, 'views.publish', { user_id, view });
  expect(await publish(home({ blocks: times(100, () => section) }))).toMatchObject({ ok: true });
  expect(await publish(home({ blocks: times(101, () => section) }))).toMatchObject({ ok: false });
  expect(await publish(home({ title: plain('T') }))).toMatchObject({ ok: false });
  expect(server.violations).toHaveLength(2);
});

const badCalls: readonly (readonly [what: string, method: string, args: Given, error: string])[] = [
  ['an unknown method', 'chat.shout', {}, 'unknown_method'],
  ['a method that is sunset', 'files.upload', {}, 'unknown_method'],
  ['an unknown argument', 'auth.test', { loud: true }, 'invalid_arguments'],
  ['no channel', 'chat.postMessage', { text: 'x' }, 'invalid_arguments'],
  ['nothing to say', 'chat.postMessage', { channel: 'C1' }, 'no_text'],
  ['an empty text', 'chat.postMessage', { channel: 'C1', text: '' }, 'no_text'],
  ['a blank text', 'chat.postMessage', { channel: 'C1', text: ' \n' }, 'no_text'],
  [
    'a very long text',
    'chat.update',
    { channel: 'C1', ts: '1.000001', text: x(40_001) },
    'msg_too_long',
  ],
  [
    'a channel by its name',
    'chat.postMessage',
    { channel: '#lab', text: 'x' },
    'channel_not_found',
  ],
  ['a ts that is none', 'chat.delete', { channel: 'C1', ts: 'x' }, 'invalid_ts'],
  ['an unknown trigger', 'views.open', { trigger_id: 'x', view: modal({}) }, 'invalid_trigger_id'],
  [
    'an empty file',
    'files.getUploadURLExternal',
    { filename: 'a', length: 0 },
    'invalid_arguments',
  ],
];

test.each(badCalls)('a call: %s', async (_, method, args, error) => {
  const { server } = await running();
  expect(await call(server, method, args)).toMatchObject({ ok: false, error });
  expect(server.violations).toMatchObject([{ method }]);
});

test.each<[string, Given]>([
  ['<!channel>', { text: 'a <!channel>' }],
  ['<!subteam^S1>', { text: 'a <!subteam^S1>' }],
  ['<@U1>', { text: '<@U1> b' }],
  ['<#C1|lab>', { text: '<#C1|lab>' }],
  ['<https://example.org|here>', { text: '<https://example.org|here>' }],
  [
    '<mailto:a@example.org>',
    {
      text: 'x',
      blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '<mailto:a@example.org>' } }],
    },
  ],
  [
    '<!here>',
    { text: 'x', blocks: [{ type: 'context', elements: [{ type: 'mrkdwn', text: '<!here>' }] }] },
  ],
  ['@everyone', { text: 'to @everyone', link_names: true }],
])('live markup: %s', async (markup, contents) => {
  const { server } = await running();
  const { channel } = server.member();
  expect(await call(server, 'chat.postMessage', { channel, ...contents })).toMatchObject({
    ok: true,
  });
  expect(server.liveMarkup).toEqual([{ method: 'chat.postMessage', markup }]);
  expect(() => server.assertClean()).toThrow('live markup');
});

test('markup that is escaped, plain or allowed is no violation', async () => {
  const { server } = await running();
  const { channel } = server.member();
  const post = (contents: Given) => call(server, 'chat.postMessage', { channel, ...contents });
  await post({ text: '&lt;!channel&gt; a@example.org <3' });
  await post({ text: 'x', blocks: [{ type: 'section', text: plain('<!channel>') }] });
  server.allowMarkup(/example\.org/);
  await post({ text: '<https://example.org>' });
  server.assertClean();
  expect(server.liveMarkup).toHaveLength(1);
});

test('blocks that nobody could read out are a violation, and shown', async () => {
  const { server } = await running();
  const ann = server.member();
  const args = { channel: ann.channel, blocks: [section] };
  expect(await call(server, 'chat.postMessage', args)).toMatchObject({ ok: true });
  expect(ann.screen()).toHaveLength(1);
  expect(() => server.assertClean()).toThrow('missing_text_in_message');
});
