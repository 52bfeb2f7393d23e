import { expect, test } from 'vitest';
import { Person } from './person.ts';

test('whoever is turned away is not told the same verdict again for a preference', () => {
  const person = new Person({ language: 'en' }).starts('shanghai-2024-cooperation leader en');
  for (const text of ['Brazil', 'university', '1 January 2025', '31 December 2027'])
    person.says(text);
  expect(person.told('verdict')[0]?.outcome).toBe('ineligible');
  person.says('synthetic biology');
  expect(person.session?.cases[0]?.facts.area).toBe('synthetic-biology');
  expect(person.told('verdict')).toEqual([]);
  person.says('it ends on 31 December 2026');
  person.says('yes');
  expect(person.told('verdict')[0]?.outcome).not.toBe('ineligible');
});
