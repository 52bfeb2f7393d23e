import { describe, expect, test } from 'vitest';
import { toEvent } from '../../../adapters/terminal/event.ts';
import { numberedChoices, render } from '../../../adapters/terminal/render.ts';
import type { Reply } from '../../../conversations/reply.ts';

const screen = { width: 40, colour: false };
const choices = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];
const ask: Reply = {
  ...{ kind: 'ask', question: 'health', input: 'yes-no', text: 'Are you well?', choices },
  progress: { answered: 2, atMost: 18 },
};

describe('on a terminal', () => {
  test('a question is numbered, and so are its choices', () => {
    expect(render(ask, screen)).toBe('(3/18) Are you well?\n  1. Yes\n  2. No');
  });

  test('a question that is typed has no numbers', () => {
    const typed: Reply = { ...ask, input: 'date' };
    expect(render(typed, screen)).toBe('(3/18) Are you well?');
    expect(numberedChoices(typed)).toEqual([]);
  });

  test('a question outside of the interview has no place in it', () => {
    expect(render({ kind: 'ask', question: 'pick', input: 'choice', text: 'Which?' }, screen)).toBe(
      'Which?',
    );
  });

  test('colour is only there when there is a terminal for it', () => {
    expect(render(ask, { ...screen, colour: true })).toContain('\u001b[1m');
    expect(render(ask, screen)).not.toContain('\u001b');
    const taken: Reply = { kind: 'note', topic: 'taken', text: 'Noted' };
    expect(render(taken, { ...screen, colour: true })).toContain('\u001b[2m');
  });

  test('long lines are broken at spaces, under their own margin', () => {
    const text = '[ ] 1. Put your name in the resume exactly as in the passport.';
    const shown = render({ kind: 'checklist', items: [], text }, screen);
    expect(shown).toBe('[ ] 1. Put your name in the resume\n       exactly as in the passport.');
  });

  test('what somebody typed cannot steer it', () => {
    const text = 'Noted \u001b[2J\u202eevil\u0007';
    expect(render({ kind: 'note', topic: 'x', text }, screen)).toBe(
      'Noted \ufffd[2J\ufffdevil\ufffd',
    );
  });

  test('every kind of reply has its text', () => {
    const facts: Reply = { kind: 'facts', facts: { health: true }, parked: ['job'] };
    expect(render(facts, screen)).toContain('"health": true');
    const file: Reply = { kind: 'file', name: 'a.json', mediaType: 'application/json', base64: '' };
    expect(render(file, screen)).toBe('a.json');
    const refuse: Reply = { kind: 'refuse', question: 'x', reason: 'y', text: 'No.', choices };
    expect(render(refuse, screen)).toBe('No.\n  1. Yes\n  2. No');
  });
});

describe('a typed line', () => {
  test('chooses by its number, else is text', () => {
    expect(toEvent(' 2 ', '1', choices)).toEqual({ id: '1', kind: 'choose', values: ['no'] });
    expect(toEvent('3', '1', choices)).toMatchObject({ kind: 'text', text: '3' });
    expect(toEvent('/why', '1', choices)).toMatchObject({ kind: 'text', text: '/why' });
  });
});
