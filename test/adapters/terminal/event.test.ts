import { describe, expect, test } from 'vitest';
import { NOTHING_OFFERED, offeredBy, toEvent } from '../../../adapters/terminal/event.ts';
import type { Reply } from '../../../conversations/reply.ts';

const choices = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];
const ask: Reply = { kind: 'ask', question: 'health', input: 'yes-no', text: 'Well?', choices };
const typed: Reply = { ...ask, input: 'date' };
const refuse: Reply = { kind: 'refuse', question: 'health', reason: 'several', text: 'No.' };
const next: Reply = { kind: 'note', topic: 'next', text: 'Next?', choices };
const change: Reply = {
  ...{ kind: 'change', fact: 'health', from: true, to: false, effects: [], text: 'Change?' },
  choices,
};

describe('what a number chooses', () => {
  test.each<[string, readonly Reply[], object]>([
    ['a choice of the question', [ask], { question: 'health', choices }],
    ['a reading of an unclear answer', [{ ...refuse, choices }], { question: 'health', choices }],
    ['a choice of the question again', [refuse, ask], { question: 'health', choices }],
    ['whether a change is kept', [change], { question: 'health', choices }],
    ['what to do next', [ask, next], { choices }],
    ['nothing where the answer is typed', [next, typed], NOTHING_OFFERED],
    ['nothing where nothing is asked', [refuse], NOTHING_OFFERED],
  ])('%s', (_, replies, offered) => {
    expect(offeredBy(replies)).toEqual(offered);
  });
});

describe('what was typed', () => {
  const offered = { question: 'health', choices };

  test.each(['2', ' 2 ', '2.', '2)', '２'])('chooses by its number: %s', (text) => {
    const event = { id: '1', kind: 'choose', values: ['no'], question: 'health' };
    expect(toEvent(text, '1', offered)).toEqual(event);
  });

  test.each(['3', '0', '1, 2', 'no', '/why', ''])('is else a text: %s', (text) => {
    expect(toEvent(text, '1', offered)).toEqual({ id: '1', kind: 'text', text });
  });

  test('belongs to no question where the choices belong to none', () => {
    expect(toEvent('1', '1', { choices })).toEqual({ id: '1', kind: 'choose', values: ['yes'] });
  });
});
