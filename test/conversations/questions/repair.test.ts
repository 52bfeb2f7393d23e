import { expect, test } from 'vitest';
import { createRepair } from '../../../conversations/questions/repair.ts';

const repair = createRepair(new Set(['физик', 'социолог', 'passport', 'copy', 'age', 'limit']));

test.each([
  ['биофизик', ['физик']],
  ['социологическ', ['социолог']],
  ['pasport', ['passport']],
  ['agelimit', ['age', 'limit']],
  ['физик', ['физик']],
  ['weather', ['weather']],
])('takes %s for what it knows', (word, known) => {
  expect(repair(word)).toEqual(known);
});

test('leaves a very long word alone', () => {
  const word = 'физик'.repeat(30);
  expect(repair(word)).toEqual([word]);
});
