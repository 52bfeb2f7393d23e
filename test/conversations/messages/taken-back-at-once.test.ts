import { expect, test } from 'vitest';
import { Person } from '../person.ts';
import { factsOf } from '../scientist-at.ts';

test.each<[string, Readonly<Record<string, unknown>>]>([
  [
    "I'm Kenyan, born 3 May 1985, no wait, 4 May 1985",
    { passports: ['KE'], birthDate: '1985-05-04' },
  ],
  [
    "born 3 May 1985, I'm from Kenya. sorry, Uganda",
    { passports: ['UG'], birthDate: '1985-05-03' },
  ],
  [
    'my field is medicine and I have a PhD. sorry, engineering',
    { field: 'engineering', doctorate: 'held' },
  ],
])('of two facts the one is put right that the words fit: %s', (text, facts) => {
  const person = new Person().starts('shanghai-2024-exchange scientist en').says(text);
  expect(factsOf(person)).toMatchObject(facts);
  expect(person.session?.pending).toBeUndefined();
});

test('a sum that is put right with an excuse is the second', () => {
  const person = new Person({ language: 'ru' }).starts('shanghai-2024-exchange office ru');
  person.says('На зарплату учёному заложили 200 тысяч, извиняюсь, 240 тысяч юаней');
  expect(factsOf(person).labourBudget).toBe(240_000);
});
