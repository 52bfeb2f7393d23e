import type { BlockAction } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { pressArrivals, toPress } from '../../../adapters/slack/press.ts';

const self = { workspace: 'T1', user: 'UBOT' };

function body(action: object, more: object = {}): BlockAction {
  return {
    ...{ type: 'block_actions', user: { id: 'U1', username: 'ann' }, channel: { id: 'D1' } },
    actions: [{ block_id: 'U1|1|job', action_id: 'choose|0', action_ts: '5.5', ...action }],
    ...more,
  } as unknown as BlockAction;
}

const button = { type: 'button', value: 'a', text: { type: 'plain_text', text: 'A' } };

test('a press has the person, the question, and an id of its own', () => {
  expect(toPress(body(button), self)).toEqual({
    address: { platform: 'slack', workspace: 'T1', chat: 'D1', person: 'U1' },
    ...{ owner: 'U1', ticks: false, answer: 'A' },
    events: [{ id: 'press:5.5:U1:choose|0', kind: 'choose', values: ['a'], question: 'job' }],
  });
});

test('a press under a note is for whatever is asked', () => {
  const press = toPress(body({ ...button, block_id: 'U1|1|' }), self);
  expect(press?.events[0]).not.toHaveProperty('question');
});

test('a question may hold the sign that parts its id', () => {
  const press = toPress(body({ ...button, block_id: 'U1|1|a|b' }), self);
  expect(press?.events[0]).toMatchObject({ question: 'a|b' });
});

describe('in a thread', () => {
  test.each([
    ['named by the message', { message: { ts: '2.2', thread_ts: '1.1' } }],
    ['named by the place', { container: { thread_ts: '1.1' } }],
  ])('%s, a press stays in it', (_, more) => {
    expect(toPress(body(button, more), self)?.address.thread).toBe('1.1');
  });
});

describe('nothing happens', () => {
  const option = { text: { type: 'plain_text', text: 'Kenya' }, value: 'KE' };
  test.each<[string, object]>([
    ['while boxes are chosen', { type: 'checkboxes', action_id: 'several|', selected_options: [] }],
    ['while a menu is chosen', { type: 'multi_static_select', action_id: 'several|' }],
    ['when a date is taken away', { type: 'datepicker', selected_date: null }],
    ['when a choice is taken away', { type: 'external_select', selected_option: null }],
    ['with a control of another kind', { type: 'overflow', selected_option: option }],
    ['with ticks that are no boxes', { type: 'button', action_id: 'ticks|0' }],
    ['with an id of another app', { ...button, action_id: 'other' }],
  ])('%s', (_, action) => {
    expect(toPress(body(action), self)?.events).toEqual([]);
  });

  test('where there is no chat, or the page is of somebody else', () => {
    expect(toPress(body(button, { channel: undefined }), self)).toBeUndefined();
    const view = { private_metadata: '["slack","T1","D2","","U2"]' };
    expect(toPress(body(button, { view }), self)).toBeUndefined();
    expect(toPress(body(button, { actions: [] }), self)).toBeUndefined();
  });
});

test('a button without a value chooses nothing by it', () => {
  const press = toPress(body({ type: 'button', text: { text: 'A' } }), self);
  expect(press?.events[0]).toMatchObject({ values: [''] });
});

test('what was chosen counts for its own question only', () => {
  const state = {
    values: {
      'U1|1|other': { 'several|': { type: 'checkboxes', selected_options: [{ value: 'x' }] } },
      'U1|2|job': {
        'choose|0': { type: 'datepicker' },
        'several|': { type: 'checkboxes', selected_options: [{ value: 'y', text: { text: 'Y' } }] },
      },
    },
  };
  const submit = { type: 'button', action_id: 'submit|', text: { text: 'Submit' } };
  expect(toPress(body(submit, { state }), self)?.events[0]).toMatchObject({ values: ['y'] });
  expect(toPress(body(submit), self)).toMatchObject({ answer: '', events: [{ values: [] }] });
  expect(toPress(body(submit, { state: { values: { 'U1|2|job': {} } } }), self)).toMatchObject({
    events: [{ values: [] }],
  });
});

describe('ticks', () => {
  const options = ['a', 'b', 'c'].map((value) => ({ value, text: { text: value } }));
  const [a, b] = options;
  const boxes = (initial: object[]) => ({
    type: 'actions',
    ...{ block_id: 'U1|1|job' },
    elements: [{ type: 'checkboxes', action_id: 'ticks|0', options, initial_options: initial }],
  });
  const ticked = (selected: unknown[], blocks: object[]) => {
    const action = { type: 'checkboxes', action_id: 'ticks|0', selected_options: selected };
    return toPress(body(action, { message: { ts: '2.2', blocks } }), self);
  };

  test('that came and that went are two events, in this order', () => {
    const press = ticked([a], [boxes([b as object])]);
    expect(press?.events).toEqual([
      { id: 'press:5.5:U1:ticks|0:tick', kind: 'command', command: 'tick', argument: 'a' },
      { id: 'press:5.5:U1:ticks|0:untick', kind: 'command', command: 'untick', argument: 'b' },
    ]);
    expect(pressArrivals(press as never, 'm').map(({ message }) => message)).toEqual(['m', 'm']);
    expect(pressArrivals(press as never, undefined)[0]).not.toHaveProperty('message');
  });

  test('of a message that is not known are those that are there', () => {
    expect(ticked([a], [])?.events).toMatchObject([{ command: 'tick', argument: 'a' }]);
    expect(ticked([], [])?.events).toEqual([]);
    expect(ticked([a], [{ type: 'divider', block_id: 'U1|1|job' }])?.events).toHaveLength(1);
    expect(ticked([], [{ ...boxes([]), elements: [] }])?.events).toEqual([]);
  });
});
