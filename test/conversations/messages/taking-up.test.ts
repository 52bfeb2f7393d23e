import { describe, expect, test } from 'vitest';
import type { Person } from '../person.ts';
import { Person as MadeUp } from '../person.ts';
import { factsOf, scientistAt } from '../scientist-at.ts';

function clausesOf(person: Person): string[][] {
  return person.replies.flatMap((one) => (one.kind === 'answer' ? [[...one.clauses]] : []));
}

describe('a question that takes up what was said is answered by its rule', () => {
  test.each([
    ['en', 'unemployed since june :( can I still take part?', { job: 'none' }, 'YS-01a'],
    ['zh', '合同工一个😂 还有救吗', { job: 'fixed-term' }, 'YS-01a'],
    ['zh', '我待业了 能来吗', { job: 'none' }, 'YS-01a'],
  ])('%s: %s', (language, text, facts, clause) => {
    const person = scientistAt('job', language).says(text);
    expect(factsOf(person)).toMatchObject(facts);
    expect(clausesOf(person).flat()).toContain(clause);
  });

  test('beside another question, each is answered', () => {
    const person = scientistAt('job').says('I am freelance, is that ok? And which visa do I need?');
    const answers = person.replies.filter(({ kind }) => kind === 'answer');
    expect(answers).toHaveLength(2);
    expect(clausesOf(person)[0]).toContain('YS-01a');
  });

  test('by the birth date where it asks for the age', () => {
    const person = scientistAt('birthDate').says('born 5 May 1978, permanent job, am I too old?');
    expect(clausesOf(person).flat()).toContain('YS-03a');
    expect(clausesOf(person).flat()).not.toContain('YS-01a');
  });
});

describe('a question of anybody, of others, or a supposition', () => {
  test('is judged by what it names, and nothing is taken', () => {
    const person = scientistAt('job', 'zh').says('博士生可以申请吗');
    expect(factsOf(person).job).toBeUndefined();
    expect(clausesOf(person).flat()).toContain('YS-01a');
  });

  test('is judged by what it supposes', () => {
    const person = scientistAt('job').says('I have a PhD. What if I am freelance?');
    expect(clausesOf(person).flat()).toContain('YS-01a');
    expect(clausesOf(person).flat()).not.toContain('YS-02');
  });

  test('goes to what was said where it supposes nothing else', () => {
    const person = scientistAt('formerChinese', 'ru').says(
      'нет, никогда. а если бы был, это сразу отказ?',
    );
    expect(clausesOf(person).flat()).toContain('GP-03');
  });

  test('is not answered by what was said before where it supposes something of its own', () => {
    const person = scientistAt('doctorate').says(
      'I have a PhD. If I get rejected can I apply again next year?',
    );
    expect(clausesOf(person).flat()).not.toContain('YS-02');
  });

  test('of a colleague is judged without the facts of the writer', () => {
    const person = scientistAt('job').says('my colleague is unemployed, can she apply?');
    expect(factsOf(person).job).toBeUndefined();
    expect(clausesOf(person).flat()).toContain('YS-01a');
  });
});

test.each([
  ['en', 'otherInvitations', 'no offers, only from you people'],
  ['ru', 'otherInvitations', 'больше никаких приглашений, только от вас'],
])(
  'words that tell something of what is asked are no question: %s %s',
  (language, question, text) => {
    const person = scientistAt(question, language).says(text);
    expect(clausesOf(person)).toEqual([]);
  },
);

test('nothing is taken up before a call is chosen', () => {
  const person = new MadeUp({ language: 'en' }).says('is that ok?');
  expect(clausesOf(person).flat()).toEqual([]);
});
