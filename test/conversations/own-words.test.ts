import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CallConversation } from '../../conversations/call-conversation.ts';
import { createConversation } from '../../conversations/conversation.ts';
import type { Sources } from '../../conversations/words.ts';
import { defineCall } from '../../rules/language/define-call.ts';
import { Person } from './person.ts';

const common = Object.fromEntries(
  ['en', 'zh-Hans', 'ru'].map((language) => {
    const file = new URL(`../../conversations/locales/${language}.ftl`, import.meta.url);
    return [language, [readFileSync(file, 'utf8')]];
  }),
);

const words = `
call-title = Title
call-summary = Summary
fact-wage = Wage
question-wage = What is your wage?
    .example = 900 pounds
fact-home = Home
question-home = Where do you live?
option-home-town = In town
option-home-village = In a village
rule-poor = A low wage
    .met = Low enough.
    .unmet = Too high.
outcome-grant = A grant
    .body = You get it.
outcome-none = No grant
    .body = Not this time.
`;

function conversationFor(id: string): CallConversation {
  const call = defineCall({
    ...{ id, version: 1, referenceDate: '2026-01-01', currency: 'GBP', roles: [] },
    clauses: { A: { quote: 'The wage is at most 1,000 pounds.' } },
    notChecked: {},
    facts: {
      home: { kind: 'choice', options: ['town', 'village'] },
      wage: { kind: 'money', least: 0, most: 100_000, changeable: true },
    },
    ...{ derived: {}, parameters: {}, checklist: [] },
    rules: [
      {
        id: 'poor',
        clauses: ['A'],
        requires: {
          any: [
            { fact: 'home', is: 'village' },
            { fact: 'wage', atMost: 1000 },
          ],
        },
      },
    ],
    outcomes: [
      { id: 'none-at-all', when: { someFinding: 'unmet' }, turnsAway: true },
      { id: 'grant', when: 'otherwise' },
    ],
  });
  const locales = new URL('./none/', import.meta.url);
  return { call, questions: [['home'], ['wage']], manyCases: [], alternatives: [], locales };
}

const own = words.replace('outcome-none =', 'outcome-none-at-all =');

function spoken(calls: Readonly<Record<string, Sources>>) {
  return createConversation(Object.keys(calls).map(conversationFor), { common, calls });
}

describe('a call with words in one language', () => {
  const only = spoken({ one: { en: [own] } });

  test('is talked about in it without asking for a language', () => {
    const person = new Person({ conversation: only, language: undefined }).starts();
    expect(only.languages).toEqual(['en']);
    expect(person.question).toBe('home');
  });

  test('beside a call with another goes on in its own, and says so', () => {
    const both = spoken({ one: { en: [own] }, two: { 'zh-Hans': [`${own}clause-A = 工资`] } });
    const person = new Person({ conversation: both, language: 'zh' }).starts('one');
    expect(person.notes).toEqual(['welcome', 'only-language', 'privacy']);
    expect(person.session?.language).toBe('en');
    person.send({ kind: 'command', command: 'language', argument: 'zh' });
    expect(person.notes).toEqual(['language', 'only-language']);
    expect(person.question).toBe('home');
  });

  test('a wrong choice is answered with its first option as an example', () => {
    const person = new Person({ conversation: only }).starts().says('qqq');
    expect(person.told('refuse')[0]?.text).toContain('In town');
  });

  test('without a checklist tells none, and offers neither it nor another call', () => {
    const person = new Person({ conversation: only }).starts().chooses('village');
    expect(person.told('checklist')).toEqual([]);
    const next = person.told('note').find(({ topic }) => topic === 'next');
    expect(next?.choices?.map(({ value }) => value)).toEqual(['/change', '/export']);
  });

  test('takes amounts in its currency, and says them in it', () => {
    const person = new Person({ conversation: only }).starts().chooses('town');
    expect(person.says('500 yuan').told('refuse')[0]?.text).toContain('British Pound');
    expect(person.says('£1,500').told('verdict')[0]?.text).toContain('£1,500');
  });
});

describe('words that are missing or cannot be said', () => {
  test('a call without any is refused', () => {
    expect(() => spoken({ one: {} })).toThrow('locales: there is no file of words');
  });

  test('are told all at once, by file and message', () => {
    const broken = own
      .replace('question-home = Where do you live?\n', '')
      .replace('    .met = Low enough.\n', '')
      .replace('Summary', '{ $name }');
    expect(() => spoken({ one: { en: [broken] } })).toThrow(
      [
        'call "one" cannot be used:',
        '  locales/en.ftl: the message "call-summary" cannot be said: Unknown variable: $name',
        '  locales/en.ftl: the message "question-home" is missing',
        '  locales/en.ftl: the message "rule-poor.met" is missing',
      ].join('\n'),
    );
  });

  test('a file in another language than the text needs every clause', () => {
    expect(() => spoken({ one: { ru: [own] } })).toThrow(
      'locales/ru.ftl: the message "clause-A" is missing',
    );
  });
});
