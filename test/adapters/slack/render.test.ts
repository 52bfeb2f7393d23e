import type { KnownBlock } from '@slack/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MessagePayload, SlackPayload } from '../../../adapters/slack/payload.ts';
import { render } from '../../../adapters/slack/render.ts';
import type { Reply } from '../../../conversations/reply.ts';
import { payloadBreaches } from './block-limits.ts';
import { words } from './engine.ts';
import { controlsIn } from './presses.ts';

const address = { platform: 'slack', workspace: 'T1', chat: 'D1', person: 'U1' };

function shown(replies: readonly Reply[], language = 'en'): MessagePayload[] {
  const payloads = render(replies, { address, language }, words);
  expect(payloads.flatMap(payloadBreaches)).toEqual([]);
  return payloads.filter((payload): payload is MessagePayload => payload.kind === 'message');
}

function choices(count: number, label = 'Option') {
  return Array.from({ length: count }, (_, i) => ({ value: `v${i}`, label: `${label} ${i}` }));
}

function ask(more: Partial<Extract<Reply, { kind: 'ask' }>>): Reply {
  return { kind: 'ask', question: 'job', input: 'choice', text: 'Which job?', ...more };
}

function kindsIn(replies: readonly Reply[]): string[] {
  const [payload] = shown(replies);
  return controlsIn(payload?.blocks ?? []).map(({ element }) => element.type);
}

/** All that a person reads of some messages. */
function readIn(payloads: readonly SlackPayload[]): string {
  return payloads.map(({ text }) => text).join('\n');
}

describe('a question', () => {
  test('says how far one is, and its choices as buttons and as numbered lines', () => {
    const progress = { answered: 2, atMost: 18 };
    const [payload] = shown([ask({ choices: choices(2), progress })]);
    expect(payload?.text).toBe('Question 3 of at most 18\nWhich job?\n1. Option 0\n2. Option 1');
    expect(controlsIn(payload?.blocks ?? []).map(({ element }) => element)).toMatchObject([
      { type: 'button', value: 'v0', text: { text: 'Option 0' } },
      { type: 'button', value: 'v1', text: { text: 'Option 1' } },
    ]);
  });

  test.each([
    ['zh-Hans', '第 3 题，最多 18 题'],
    ['ru', 'Вопрос 3, всего не больше 18'],
  ])('in %s', (language, progress) => {
    const [payload] = shown([ask({ progress: { answered: 2, atMost: 18 } })], language);
    expect(payload?.text.split('\n')[0]).toBe(progress);
    expect(payload?.language).toBe(language);
  });

  test('to choose several of has boxes up to the longest value of an option; beyond, it is read and typed', () => {
    const boxes = (length: number) => {
      const choices = [{ value: 'x'.repeat(length), label: 'The first' }];
      return ask({ input: 'choices', choices });
    };
    expect(kindsIn([boxes(150)])).toEqual(['checkboxes', 'button']);
    const [payload] = shown([boxes(151)]);
    expect(controlsIn(payload?.blocks ?? [])).toEqual([]);
    expect(JSON.stringify(payload?.blocks)).toContain('1. The first');
  });

  test('of many values that are too long for a menu has buttons', () => {
    const long = choices(11).map(({ value, label }) => ({ value: value.padEnd(151, 'x'), label }));
    expect(new Set(kindsIn([ask({ choices: long })]))).toEqual(new Set(['button']));
  });

  test.each<[string, Partial<Extract<Reply, { kind: 'ask' }>>, string[]]>([
    ['many choices', { choices: choices(11) }, ['static_select']],
    ['a date', { input: 'date', choices: choices(1) }, ['datepicker', 'button']],
    ['a country', { input: 'country' }, ['external_select']],
    ['countries', { input: 'countries' }, ['multi_external_select', 'button']],
    ['several', { input: 'choices', choices: choices(10) }, ['checkboxes', 'button']],
    ['many', { input: 'choices', choices: choices(11) }, ['multi_static_select', 'button']],
    ['a number', { input: 'number' }, []],
    ['money', { input: 'money', choices: choices(1) }, ['button']],
    [
      'only not sure',
      { input: 'choices', choices: [{ value: 'not-sure', label: 'x' }] },
      ['button'],
    ],
  ])('for %s has the control for it', (_, more, kinds) => {
    expect(kindsIn([ask(more)])).toEqual(kinds);
  });

  test('with more choices than a menu holds has buttons for all', () => {
    const payloads = shown([ask({ choices: choices(101) })]);
    const controls = controlsIn(payloads.flatMap(({ blocks }) => blocks));
    expect(controls.map(({ element }) => element.type)).toEqual(Array(101).fill('button'));
  });

  test('whose choices have long values has buttons for all', () => {
    const long = choices(12).map((one) => ({ ...one, value: one.value.padEnd(200, 'x') }));
    expect(new Set(kindsIn([ask({ choices: long })]))).toEqual(new Set(['button']));
  });

  test('whose answer is typed has no numbers, which could be the answer', () => {
    const [payload] = shown([ask({ input: 'number', choices: choices(1) })]);
    expect(payload?.text).toBe('Which job?\n– Option 0');
  });

  test('with long choices shows them whole, and numbers their buttons', () => {
    const long = choices(2, `A job on a contract that ends ${'on a day, '.repeat(12)}at`);
    const [payload] = shown([ask({ choices: long })]);
    const [button] = controlsIn(payload?.blocks ?? []).map(({ element }) => element);
    expect(button).toMatchObject({ text: { text: expect.stringMatching(/^1\. A job .*…$/) } });
    const sections = payload?.blocks.filter(({ type }) => type === 'section');
    expect(JSON.stringify(sections)).toContain(`2. ${long[1]?.label}`);
  });

  test('of several that can be left open puts that beside the boxes', () => {
    const open = [...choices(2), { value: 'not-sure', label: 'Not sure' }];
    const [payload] = shown([ask({ input: 'choices', choices: open })]);
    const elements = controlsIn(payload?.blocks ?? []).map(({ element }) => element);
    expect(elements[0]).toMatchObject({ options: [{ value: 'v0' }, { value: 'v1' }] });
    expect(elements[2]).toMatchObject({ type: 'button', value: 'not-sure' });
  });

  test('with an id that is too long is asked without it', () => {
    const [payload] = shown([ask({ question: 'q'.repeat(300), choices: choices(1) })]);
    expect(payload?.blocks.map(({ block_id }) => block_id ?? '').join('')).not.toContain('qq');
  });
});

describe('what somebody wrote', () => {
  const evil = '<!channel> <@U9> <http://evil|bank> *bold* &lt; :bomb: <b>x</b>';

  test('is plain in every block, and escaped in the text', () => {
    const replies: Reply[] = [
      { kind: 'note', topic: 'taken', text: evil, choices: [{ value: 'x', label: evil }] },
      {
        kind: 'verdict',
        outcome: 'open',
        certain: false,
        findings: [],
        whatIf: [],
        text: `${evil}\n${evil}`,
      },
      ask({ text: evil, choices: choices(2, evil) }),
    ];
    for (const { text } of shown(replies)) expect(text).not.toMatch(/<|&(?!amp;|lt;|gt;)/);
  });

  test('can be sent, also with half a letter', () => {
    const [payload] = shown([{ kind: 'note', topic: 'taken', text: 'half \ud83d of it' }]);
    expect(payload?.text.isWellFormed()).toBe(true);
    expect(JSON.stringify(payload?.blocks)).toContain('half \ufffd of it');
  });

  test('names commands as they can be typed in Slack', () => {
    const text = 'Write /help, /tick 3, and/or see https://example.org/all. 写/status。 /unknown';
    const [payload] = shown([{ kind: 'answer', status: 'cited', clauses: [], text }]);
    expect(payload?.text).toBe(
      'Write !help, !tick 3, and/or see https://example.org/all. 写!status。 /unknown',
    );
  });
});

describe('replies as messages', () => {
  const item = { item: 'letter', who: 'you', clauses: [], done: true, text: 'A letter' };
  const note: Reply = { kind: 'note', topic: 'taken', text: 'Noted' };
  const file: Reply = { kind: 'file', name: 'a.json', mediaType: 'text/plain', base64: 'e30=' };
  const list: Reply = { kind: 'checklist', items: [item], text: 'Your list\n[x] 1. A letter' };

  test('are one, as far as they go together', () => {
    expect(shown([note, ask({})])).toHaveLength(1);
    expect(shown([note, list, ask({})]).map((payload) => payload.list)).toEqual([
      ...[undefined, { part: 0, of: 1 }, undefined],
    ]);
    const kinds = render([note, file, note], { address, language: 'en' }, words);
    expect(kinds.map(({ kind }) => kind)).toEqual(['message', 'file', 'message']);
  });

  test('say whether a press was taken', () => {
    const refuse: Reply = { kind: 'refuse', question: 'job', reason: 'unclear', text: 'No' };
    const stale: Reply = { kind: 'note', topic: 'stale', text: 'Old' };
    const settles = [[note], [refuse, ask({})], [stale, ask({})]].map((replies) => {
      return shown(replies)[0]?.settles;
    });
    expect(settles).toEqual([true, false, false]);
  });

  test('for programs are shown too', () => {
    const [payload] = shown([{ kind: 'facts', facts: { job: 'permanent' }, parked: ['field'] }]);
    expect(payload?.text).toBe('job: "permanent"\nfield: ?');
  });

  test('of a change are its choices', () => {
    const change: Reply = {
      ...{ kind: 'change', fact: 'job', from: 'a', to: 'b', effects: [], text: 'Change it?' },
      choices: [{ value: 'keep', label: 'Keep' }],
    };
    const [payload] = shown([change]);
    expect(controlsIn(payload?.blocks ?? [])[0]?.block_id).toBe('U1|1|job');
  });

  test('that are too long for one message are several, and nothing is left out', () => {
    const lines = Array.from({ length: 600 }, (_, i) => `Line ${i} ${'of words '.repeat(9)}`);
    const text = lines.join('\n');
    const payloads = shown([{ kind: 'answer', status: 'cited', clauses: [], text }, ask({})]);
    expect(payloads.length).toBeGreaterThan(5);
    const read = readIn(payloads).split(/\s+/);
    expect(read.slice(0, -2)).toEqual(text.trim().split(/\s+/));
  });

  test('without text are nothing', () => {
    expect(shown([{ kind: 'note', topic: 'taken', text: ' ' }])).toEqual([]);
  });

  test('a box of a long item says its number and how it begins, in two lines', () => {
    const long = { ...item, item: 'x'.repeat(200), text: 'Words of an item '.repeat(20) };
    const [payload] = shown([{ ...list, items: [item, long] } as Reply]);
    const [boxes] = controlsIn(payload?.blocks ?? []).map(({ element }) => element);
    expect(boxes).toMatchObject({
      options: [
        { text: { text: '1. A letter' }, value: 'letter' },
        { text: { text: expect.stringMatching(/^2\. Words.*…$/) }, value: '2' },
      ],
    });
  });
});

test('whatever is told, Slack takes it', () => {
  const text = fc.oneof(
    fc.string({ minLength: 1, maxLength: 400, unit: 'grapheme' }),
    fc.string({
      minLength: 1,
      maxLength: 9000,
      unit: fc.constantFrom('&', '<', 'a', ' ', '\n', '好'),
    }),
  );
  const choice = fc.record({ value: fc.string({ minLength: 1, maxLength: 160 }), label: text });
  const listed = fc.uniqueArray(choice, { maxLength: 30, selector: ({ value }) => value });
  const input = fc.constantFrom('choice', 'choices', 'date', 'countries', 'number') as never;
  const asks = fc.record({
    ...{ kind: fc.constant('ask'), question: fc.string(), input, text, choices: listed },
  });
  const items = fc.uniqueArray(
    fc.record({ item: fc.uuid(), done: fc.boolean(), text, who: text, clauses: fc.constant([]) }),
    { maxLength: 25, selector: ({ item }) => item },
  );
  const lists = fc.record({ kind: fc.constant('checklist'), items, text });
  const replies = fc.array(fc.oneof(asks, lists), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(replies, (told) => {
      const payloads = render(told as Reply[], { address, language: 'ru' }, words);
      expect(payloads.flatMap(payloadBreaches)).toEqual([]);
      const blocks = payloads.flatMap((one) => (one.kind === 'message' ? one.blocks : []));
      expect(blocks.every((block: KnownBlock) => block.type !== 'markdown')).toBe(true);
    }),
    { numRuns: 150 },
  );
});
