import { expect, test } from 'vitest';
import { scientist } from '../people.ts';
import { Person } from '../person.ts';

/** The duties of somebody with a permanent job who says this; undefined while they are asked about. */
function dutiesOf(text: string) {
  const person = new Person().starts('shanghai-2024-exchange scientist en');
  const { passports, formerChinese, birthDate } = scientist;
  person.answers({ passports, formerChinese, birthDate });
  return person.says(text).session?.cases[0]?.facts.jobDuties;
}

test.each([
  'permanent job, I do research and teaching',
  'permanent job; my duties are research and teaching',
  'permanent researcher and lecturer at a state university',
])('research and teaching is not research alone: %s', (text) => {
  expect(dutiesOf(text)).toBe('teaching-and-research');
});

test.each(['permanent job, I do research only', 'permanent job, only research, no teaching'])(
  'research alone stays so: %s',
  (text) => expect(dutiesOf(text)).toBe('research'),
);

test.each([
  [
    'an option that begins in another one and says more',
    'permanent job, only research and teaching',
  ],
  ['what those do whom the writer leads', 'I supervise a permanent researcher and lecturer'],
])('is not taken: %s', (_, text) => {
  expect(dutiesOf(text)).toBeUndefined();
});
