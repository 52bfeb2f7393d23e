import { describe, expect, test } from 'vitest';
import { BASE } from './base-call.ts';
import type { Parts } from './mistakes-of.ts';
import { mistakesOf, testMistakes } from './mistakes-of.ts';

const facts = (more: Parts) => ({ facts: { ...BASE.facts, ...more } });
const derived = (more: Parts) => ({ derived: { ...BASE.derived, ...more } });
const parameters = (more: Parts) => ({ parameters: { ...BASE.parameters, ...more } });

// long: one row for each mistake
describe('facts', () => {
  testMistakes([
    [
      'least above most',
      facts({ n: { kind: 'number', least: 2, most: 1 } }),
      'fact "n"',
      'least 2 is more than its most 1',
    ],
    [
      'a bound in parts',
      facts({ n: { kind: 'money', least: 0.5, most: 1 } }),
      'fact "n"',
      '0.5 is not a whole number',
    ],
    [
      'earliest after latest',
      facts({ d: { kind: 'date', earliest: '2024-01-02', latest: '2024-01-01' } }),
      'fact "d"',
      '2024-01-02 is after its latest 2024-01-01',
    ],
    [
      'no such day',
      facts({ d: { kind: 'date', earliest: '2023-02-29', latest: '2024-01-01' } }),
      'fact "d"',
      '"2023-02-29" is not a date',
    ],
    ['no options', facts({ c: { kind: 'choice', options: [] } }), 'fact "c"', 'no options'],
    [
      'an option twice',
      facts({ c: { kind: 'choices', options: ['a', 'a'] } }),
      'fact "c"',
      'the option "a" stands twice',
    ],
    [
      'a former id that is a fact',
      facts({ c: { kind: 'yes-no', formerly: ['d'] }, d: { kind: 'yes-no' } }),
      'fact "c"',
      'formerly "d", which is a fact of the call now',
    ],
    [
      'a former id of two facts',
      facts({
        c: { kind: 'yes-no', formerly: ['old'] },
        d: { kind: 'yes-no', formerly: ['old'] },
      }),
      'facts',
      'formerly "old" stands twice',
    ],
    [
      'no option that is offered',
      facts({ c: { kind: 'choice', options: ['a'], offered: { b: { fact: 'home', is: 'FR' } } } }),
      'fact "c"',
      '"b" is not an option',
    ],
    [
      'offered by no choice and no country',
      facts({ c: { kind: 'choice', options: ['a'], offered: { a: { fact: 'z', is: 'FR' } } } }),
      'fact "c"',
      'it is offered by "z", which is no choice and no country',
    ],
    [
      'no option for the rest',
      facts({ c: { kind: 'choice', options: ['a'], rest: 'b' } }),
      'fact "c"',
      '"b" is not an option',
    ],
    [
      'an unknown role',
      facts({ c: { kind: 'yes-no', knownBy: ['boss'] } }),
      'fact "c"',
      '"boss" is not a role',
    ],
    [
      'known by nobody',
      facts({ c: { kind: 'yes-no', knownBy: [] } }),
      'fact "c"',
      'nobody can know it',
    ],
  ]);
});

describe('derived facts', () => {
  testMistakes([
    [
      'an undeclared part',
      derived({ x: { sum: ['age', 'weight'] } }),
      'derived fact "x"',
      '"weight" is not a declared fact',
    ],
    [
      'a part of the wrong kind',
      derived({ x: { sum: ['age', 'born'] } }),
      'derived fact "x"',
      '"born" is a date, and it needs a number or money',
    ],
    [
      'a start that is no date',
      derived({ x: { lastDay: { start: 'age', months: 'age' } } }),
      'derived fact "x"',
      '"age" is a number, and it needs a date',
    ],
    [
      'a count of no list',
      derived({ x: { count: 'colour' } }),
      'derived fact "x"',
      '"colour" is a choice, and it needs a choices',
    ],
    [
      'worked out from itself',
      derived({ x: { sum: ['x', 'age'] } }),
      'derived fact "x"',
      'worked out from itself',
    ],
    [
      'no such parameter',
      derived({ x: { share: { percent: { parameter: 'rate' }, of: 'age' } } }),
      'derived fact "x"',
      'no parameter "rate"',
    ],
    [
      'a table that is not there',
      derived({ x: { lookUp: 'age', table: { parameter: 'tables' } } }),
      'derived fact "x"',
      'no parameter "tables"',
    ],
    [
      'a table that is a list',
      derived({ x: { lookUp: 'age', table: { parameter: 'list' } } }),
      'derived fact "x"',
      'it needs a table of numbers, not ["DE","FR"]',
    ],
    [
      'a table of words',
      derived({ x: { lookUp: 'age', table: { 1: 'a' } } }),
      'derived fact "x"',
      'it needs a table of numbers',
    ],
    [
      'a table that is a number',
      derived({ x: { lookUp: 'age', table: 3 } }),
      'derived fact "x"',
      'it needs a table of numbers, not 3',
    ],
    [
      'a share of a table',
      derived({ x: { share: { percent: { parameter: 'table' }, of: 'age' } } }),
      'derived fact "x"',
      'it needs a number',
    ],
  ]);

  test('a circle through others is told of each fact in it, and of no other', () => {
    const circle = derived({
      x: { sum: ['y', 'age'] },
      y: { sum: ['x'] },
      z: { sum: ['x', 'total'] },
    });
    expect(mistakesOf(circle).map((one) => one.at)).toEqual([
      'derived fact "x"',
      'derived fact "y"',
    ]);
  });
});

describe('parameters', () => {
  const since = (from: string, value: unknown, to?: string) => ({
    from,
    value,
    ...(to ? { to } : {}),
  });
  const p = (...values: unknown[]) => parameters({ p: { clause: 'A', values } });
  testMistakes([
    [
      'no value at the reference date',
      p(since('2024-10-01', 1)),
      'parameter "p"',
      'has no value on 2024-09-30',
    ],
    [
      'a value that has ended',
      p(since('2024-01-01', 1, '2024-09-29')),
      'parameter "p"',
      'has no value on 2024-09-30',
    ],
    [
      'two values for a day',
      p(since('2024-06-01', 1), since('2024-01-01', 2)),
      'parameter "p"',
      'from 2024-01-01 and from 2024-06-01 hold on the same day',
    ],
    [
      'an end before its beginning',
      p(since('2024-10-02', 1, '2024-10-01'), since('2024-01-01', 2, '2024-10-01')),
      'parameter "p"',
      'from 2024-10-02 ends before that',
    ],
    ['no such day', p(since('2024-02-30', 1)), 'parameter "p"', '"2024-02-30" is not a date'],
    [
      'no such clause',
      parameters({ p: { clause: 'Z', values: [since('2024-01-01', 1)] } }),
      'parameter "p"',
      'clause "Z" does not exist',
    ],
  ]);

  test('a value holds on the first and on the last of its days', () => {
    expect(mistakesOf(p(since('2024-09-30', 1, '2024-09-30')))).toEqual([]);
    expect(mistakesOf(p(since('2024-01-01', 1, '2024-09-29'), since('2024-09-30', 2)))).toEqual([]);
  });
});
