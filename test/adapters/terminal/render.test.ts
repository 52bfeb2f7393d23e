import { describe, expect, test } from 'vitest';
import { render, type Screen } from '../../../adapters/terminal/render.ts';
import type { Reply } from '../../../conversations/reply.ts';
import { createWords } from '../../../conversations/words.ts';
import { wordsIn } from '../../../src/load-conversation.ts';

const words = createWords(wordsIn(new URL('../../../adapters/terminal/locales/', import.meta.url)));
const plain: Screen = { width: 40, colour: false };
const choices = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];
const ask: Reply = {
  ...{ kind: 'ask', question: 'health', input: 'yes-no', text: 'Are you well?', choices },
  progress: { answered: 2, atMost: 18 },
};

function shown(reply: Reply, screen: Partial<Screen> = {}, language = 'en'): string {
  return render(reply, { ...plain, ...screen }, (id, variables) =>
    words.say(language, id, variables),
  );
}

describe('a question', () => {
  test('says how far one is, and numbers its choices', () => {
    expect(shown(ask)).toBe('Question 3 of at most 18\nAre you well?\n  1. Yes\n  2. No');
  });

  test.each([
    ['zh-Hans', '第 3 题，最多 18 题'],
    ['ru', 'Вопрос 3, всего не больше 18'],
  ])('in %s', (language, progress) => {
    expect(shown(ask, {}, language).split('\n')[0]).toBe(progress);
  });

  test('never counts past its end', () => {
    const last: Reply = { ...ask, progress: { answered: 18, atMost: 18 } };
    expect(shown(last)).toContain('Question 19 of at most 19');
  });

  test('whose answer is typed has no numbers, which could be the answer', () => {
    const typed: Reply = { ...ask, input: 'number', choices: choices.slice(1) };
    expect(shown(typed)).toBe('Question 3 of at most 18\nAre you well?\n  – No');
  });

  test('of which several choices can be true says how', () => {
    expect(shown({ ...ask, input: 'choices' })).toContain('for example 1, 3');
  });

  test('outside of the interview has no place in it', () => {
    const pick: Reply = { kind: 'ask', question: 'pick', input: 'choice', text: 'Which?' };
    expect(shown(pick)).toBe('Which?');
  });

  test('breaks long choices under their numbers', () => {
    const long = [{ value: 'a', label: 'A job on a contract that ends\non a day' }];
    expect(shown({ ...ask, choices: long }, { width: 30 })).toContain(
      '  1. A job on a contract that\n     ends on a day',
    );
  });
});

describe('every kind of reply is readable as plain text', () => {
  test.each<[string, Reply, string]>([
    ['note', { kind: 'note', topic: 'x', text: 'Hello.' }, 'Hello.'],
    ['note', { kind: 'note', topic: 'x', text: 'Next?', choices }, 'Next?\n  1. Yes\n  2. No'],
    [
      'refuse',
      { kind: 'refuse', question: 'x', reason: 'y', text: 'No.', choices },
      'No.\n  1. Yes\n  2. No',
    ],
    ['refuse', { kind: 'refuse', question: 'x', reason: 'y', text: 'No.' }, 'No.'],
    ['answer', { kind: 'answer', status: 'cited', clauses: [], text: 'See A.' }, 'See A.'],
    [
      'verdict',
      { kind: 'verdict', outcome: 'a', certain: true, findings: [], whatIf: [], text: 'Yes\nso' },
      'Yes\nso',
    ],
    ['checklist', { kind: 'checklist', items: [], text: 'List' }, 'List'],
    [
      'change',
      { kind: 'change', fact: 'a', from: 1, to: 2, effects: [], text: 'Change?', choices },
      'Change?\n  1. Yes\n  2. No',
    ],
    [
      'facts',
      { kind: 'facts', facts: { health: true, from: ['KE'] }, parked: ['job'] },
      'health: true\nfrom: ["KE"]\njob: ?',
    ],
    [
      'file',
      { kind: 'file', name: 'a.json', mediaType: 'application/json', base64: '' },
      'Saved in this folder: a.json',
    ],
  ])('%s', (_, reply, text) => {
    expect(shown(reply)).toBe(text);
  });
});

describe('colour', () => {
  const coloured = { colour: true };

  test('is only there where the screen has it', () => {
    expect(shown(ask, coloured)).toBe(
      '\u001b[2mQuestion 3 of at most 18\u001b[0m\n\u001b[1mAre you well?\u001b[0m\n  1. Yes\n  2. No',
    );
    const taken: Reply = { kind: 'note', topic: 'taken', text: 'Noted\n' };
    expect(shown(taken, coloured)).toBe('\u001b[2mNoted\u001b[0m\n');
    expect(shown(ask)).not.toContain('\u001b');
  });

  test('makes only the heading of a long reply stand out', () => {
    const list: Reply = { kind: 'checklist', items: [], text: 'List\n\nitem' };
    expect(shown(list, coloured)).toBe('\u001b[1mList\u001b[0m\n\nitem');
  });
});

test('what somebody typed cannot steer the terminal', () => {
  const text = 'Noted \u001b[2J\u202eevil\u0007\tx';
  expect(shown({ kind: 'note', topic: 'x', text })).toBe('Noted \ufffd[2J\ufffdevil\ufffd\ufffdx');
});

test('a screen that says it is nearly nothing wide is taken as 30 columns', () => {
  const text = 'one two three four five six seven';
  const narrow = shown({ kind: 'note', topic: 'x', text }, { width: 1 });
  expect(narrow).toBe('one two three four five six\nseven');
});

test('the terminal says the same in every language', () => {
  const [first = '', ...others] = words.languages;
  for (const language of others) expect(words.ids(language)).toEqual(words.ids(first));
});
