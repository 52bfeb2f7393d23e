import { expect, test } from 'vitest';
import { Person } from '../person.ts';
import { factsOf, scientistAt } from '../scientist-at.ts';

test('a city tells where the post is, and never what somebody is', () => {
  const person = new Person().starts('shanghai-2024-exchange leader');
  person.says('It is a research post. It is here in Shanghai, nothing secret');
  expect(factsOf(person)).toMatchObject({ position: 'research', positionInShanghai: true });
  expect(factsOf(person).passports).toBeUndefined();
  expect(person.session?.pending).toBeUndefined();
  expect(person.question).toBe('passports');
});

test('a country that is to be confirmed is not put in the place of by a city', () => {
  const person = scientistAt('passports').says('maybe Kenya');
  person.says('I have a PhD. Everything is here in Shanghai');
  expect(factsOf(person)).toMatchObject({ doctorate: 'held' });
  expect(person.session?.pending).toMatchObject({ fact: 'passports', candidates: [['KE']] });
});

test('what only tells when is not named as unused', () => {
  const person = new Person().starts('shanghai-2024-exchange leader');
  expect(person.says("I'm Chinese, a professor. No other application this year").notes).toEqual([
    'taken',
    'taken',
  ]);
});

test.each([
  ['PhD done in 2015', { doctorate: 'held' }],
  ['a fixed-term contract for 5 years', { job: 'fixed-term' }],
])('what says more of a choice is not named as unused: %s', (text, facts) => {
  const person = scientistAt('passports').says(text);
  expect(factsOf(person)).toMatchObject(facts);
  expect(person.notes).not.toContain('not-used');
});

test.each(['so are we fine?', 'так у нас всё в порядке?', '那我们没问题吧？'])(
  'whether all is well is told by the verdict: %s',
  (text) => {
    const person = new Person({ language: undefined }).starts('shanghai-2024-exchange leader en');
    expect(person.says(text).told('verdict')).toHaveLength(1);
  },
);

test('the name of a fact is no value in a question about it', () => {
  const person = scientistAt('birthDate').says('why did you ask about Chinese nationality?');
  expect(person.told('answer')[0]?.clauses).toContain('GP-03');
  expect(person.text).not.toContain('with “Citizenships');
});

test('a day of next year in a list is asked of the one date that it can be', () => {
  const person = scientistAt('doctorate').says('来半年，明年4月1号，不分开');
  expect(factsOf(person)).toMatchObject({ stayMonths: 6, oneBlock: true });
  expect(person.session?.pending).toMatchObject({ fact: 'stayStart', candidates: ['2025-04-01'] });
});

test('a day counted from today that tells when something came about is none', () => {
  const person = scientistAt('doctorate').says('没有别的邀请，昨天刚拒绝了一个');
  expect(person.session?.pending).toBeUndefined();
});

test('what states something new puts nothing right that was said of another fact', () => {
  const person = new Person().starts('shanghai-2024-exchange leader');
  person.says('she teaches and does research').says('it is a research post');
  expect(factsOf(person)).toMatchObject({
    jobDuties: 'teaching-and-research',
    position: 'research',
  });
  expect(person.session?.pending).toBeUndefined();
});

test('an amount is put right where money goes', () => {
  const person = new Person().starts('shanghai-2024-exchange leader');
  person.says('labour costs for the scientist 250k, nothing for the Chinese participants');
  expect(factsOf(person)).toMatchObject({ labourBudget: 250_000, chineseLabour: 0 });
  expect(person.notes).not.toContain('not-used');
  person.says('oh sorry, 150k');
  expect(person.session?.pending).toMatchObject({ fact: 'labourBudget', to: 150_000 });
});

test('a day alone asks about nothing', () => {
  expect(scientistAt('formerChinese').says('12月3日').told('answer')).toEqual([]);
});
