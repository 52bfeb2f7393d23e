import { expect, test } from 'vitest';
import { assessRule, workOut } from '../../rules/assess.ts';
import { checkCall } from '../../rules/language/check-call.ts';
import type { Facts } from '../../rules/language/facts.ts';
import { createRulebook } from '../../rules/rulebook.ts';
import { BASE, loose } from './language/base-call.ts';

function worth(derived: unknown, facts: Facts) {
  return workOut(createRulebook(loose({ ...BASE, derived: { x: derived } })), 'x', facts);
}

test.each([
  [{ later: { date: 'born', years: 18 } }, { born: '2004-02-29' }, '2022-02-28'],
  [{ later: { date: 'born', months: 6 } }, { born: '2024-08-31' }, '2025-02-28'],
  [{ later: { date: 'born', days: -28 } }, { born: '2024-03-01' }, '2024-02-02'],
  [
    { later: { date: 'born', months: { parameter: 'bound' } } },
    { born: '2024-01-15' },
    '2025-07-15',
  ],
  [{ lookUp: 'colour', table: { red: 3, green: 0 } }, { colour: 'red' }, 3],
  [{ lookUp: 'papers', table: { x: 3, y: 4 } }, { papers: ['x', 'y'] }, 7],
  [{ lookUp: 'papers', table: { x: 3, y: 4 } }, { papers: [] }, 0],
  [{ band: 'age', table: { 0: 10, 18: 20, 65: 15 } }, { age: 17 }, 10],
  [{ band: 'age', table: { 0: 10, 18: 20, 65: 15 } }, { age: 18 }, 20],
  [{ band: 'age', table: { 0: 10, 18: 20, 65: 15 } }, { age: 120 }, 15],
  [{ band: 'age', table: { 18: 20 } }, { age: 17 }, undefined],
  [{ times: 25, of: 'age' }, { age: 3 }, 75],
  [{ times: 25, of: 'grown' }, { grown: true }, 25],
  [{ sum: ['grown', 'secret', 'age'] }, { grown: true, secret: false, age: 4 }, 5],
  [{ sum: ['grown', 'secret'] }, { grown: true }, undefined],
])('%j of %j is %j', (derived, facts, value) => {
  expect(worth(derived, facts as Facts)).toBe(value);
});

test('nothing ticked can be asked for, and no country cannot', () => {
  const requiring = (requires: unknown) =>
    loose({ ...BASE, rules: [{ ...BASE.rules[0], requires }, BASE.rules[1]] });
  const none = requiring({ fact: 'papers', includesOnly: [] });
  expect(() => checkCall(none)).not.toThrow();
  const book = createRulebook(none);
  expect(assessRule(book, 'first', { papers: [] }).settled).toBe('met');
  expect(assessRule(book, 'first', { papers: ['x'] }).settled).toBe('unmet');
  const nowhere = requiring({ fact: 'passports', includesOnly: [] });
  expect(() => checkCall(nowhere)).toThrow('includesOnly needs a list of at least one value');
});
