import { expect, test } from 'vitest';
import { Person } from '../person.ts';
import { factsOf, scientistAt } from '../scientist-at.ts';

test.each([
  ['doctorate', 'диссертация готова'],
  ['doctorate', 'диссертация готова, защита весной'],
  ['job', 'устраиваюсь на постоянную работу в университет'],
  ['job', 'берут на постоянную'],
])('%s: what is only to come is asked: %s', (question, text) => {
  const person = scientistAt(question, 'ru').says(text);
  expect(factsOf(person)[question]).toBeUndefined();
  expect(person.session?.pending).toMatchObject({ kind: 'confirm', fact: question });
});

test('whom somebody looks for is not whom they have', () => {
  const person = new Person({ language: 'ru' }).starts('shanghai-2024-exchange leader ru');
  expect(factsOf(person.says('ищем кандидата с phd')).doctorate).toBeUndefined();
});

test.each(['работа временная, на два года', 'my job is temporary, for two years'])(
  'how long a job lasts is no stay: %s',
  (text) => {
    const person = scientistAt('job', text.startsWith('my') ? 'en' : 'ru').says(text);
    expect(factsOf(person)).toMatchObject({ job: 'fixed-term' });
    expect(factsOf(person).stayMonths).toBeUndefined();
  },
);
