import { expect, test } from 'vitest';
import { checkCall } from '../../../rules/language/check-call.ts';
import type { CallMistake } from '../../../rules/language/mistakes.ts';
import { BASE, loose } from './base-call.ts';

function reasonsFor(x: unknown): string[] {
  try {
    checkCall(loose({ ...BASE, derived: { ...BASE.derived, x } }));
  } catch (error) {
    return (error as CallMistake).mistakes.map(({ at, reason }) => `${at}: ${reason}`);
  }
  return [];
}

test.each([
  { later: { date: 'born', years: 18 } },
  { later: { date: 'last', months: { parameter: 'bound' }, days: -1 } },
  { lookUp: 'colour', table: { red: 3, green: 0 } },
  { lookUp: 'papers', table: { x: 3, y: 0 } },
  { band: 'price', table: { 0: 1, 500: 2 } },
  { band: 'price', table: { parameter: 'table' } },
  { times: 3, of: 'grown' },
  { times: { parameter: 'bound' }, of: 'age' },
  { sum: ['grown', 'secret', 'age'] },
])('takes %j', (derived) => {
  expect(reasonsFor(derived)).toEqual([]);
});

test.each([
  [{ later: { date: 'age', years: 18 } }, '"age" is a number, and it needs a date'],
  [{ later: { date: 'born', years: { parameter: 'list' } } }, 'it needs a number, not ["DE","FR"]'],
  [{ later: { date: 'born', years: { parameter: 'x' } } }, 'there is no parameter "x"'],
  [{ lookUp: 'colour', table: { red: 3 } }, 'its table has no row for "green"'],
  [
    { lookUp: 'colour', table: { red: 3, green: 0, blue: 1 } },
    'the row "blue" of its table is not an option of "colour"',
  ],
  [{ lookUp: 'age', table: { few: 3 } }, 'the row "few" of its table is not a number'],
  [{ band: 'colour', table: { 0: 3 } }, '"colour" is a choice, and it needs a number or money'],
  [{ band: 'age', table: { parameter: 'list' } }, 'it needs a table of numbers, not ["DE","FR"]'],
  [{ times: 3, of: 'colour' }, '"colour" is a choice, and it needs a number or money or yes-no'],
])('refuses %j', (derived, reason) => {
  expect(reasonsFor(derived)).toEqual([`derived fact "x": ${reason}`]);
});
