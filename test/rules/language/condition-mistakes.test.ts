import { describe, expect, test } from 'vitest';
import { checkCall } from '../../../rules/language/check-call.ts';
import { CallMistake } from '../../../rules/language/mistakes.ts';
import { BASE, loose } from './base-call.ts';

type Row = readonly [condition: unknown, reason: string];

function reasonsOf(requires: unknown, roles = BASE.roles): string[] {
  const [first, second] = BASE.rules;
  try {
    checkCall(loose({ ...BASE, roles, rules: [{ ...first, requires }, second] }));
  } catch (error) {
    return (error as CallMistake).mistakes
      .filter(({ at }) => at === 'rule "first"')
      .map(({ reason }) => reason);
  }
  return [];
}

function testReasons(rows: readonly Row[]): void {
  test.each(rows)('%o: %s', (condition, reason) => {
    expect(reasonsOf(condition)).toEqual([expect.stringContaining(reason)]);
  });
}

describe('what is right is taken', () => {
  test.each([
    { fact: 'grown', is: false },
    { fact: 'role', is: 'office' },
    { fact: 'colour', oneOf: ['red'] },
    { fact: 'colour', sameAs: 'shade' },
    { fact: 'papers', includes: 'x' },
    { fact: 'papers', includesOnly: ['x', 'y'] },
    { fact: 'age', atLeast: { parameter: 'bound' } },
    { fact: 'age', within: [1, 1] },
    { fact: 'age', notMoreThan: 'price' },
    { fact: 'half', notMoreThan: 'ratio' },
    { fact: 'ticks', oneOf: [0, 1] },
    { fact: 'born', within: { parameter: 'period' } },
    { fact: 'last', notAfter: 'ends' },
    { fact: 'home', oneOf: { parameter: 'list' } },
    { fact: 'passports', includesAny: { parameter: 'list' } },
    {
      forSome: 'passports',
      satisfies: { all: [{ member: { is: 'DE' } }, { memberSameAs: 'home' }] },
    },
    { forAll: 'passports', satisfies: { not: { any: [{ member: { oneOf: ['DE'] } }] } } },
  ])('%o', (condition) => {
    expect(reasonsOf(condition)).toEqual([]);
  });
});

describe('forms', () => {
  testReasons([
    [{}, 'not a condition: {}'],
    [null, 'not a condition: null'],
    ['grown', 'not a condition: "grown"'],
    [{ both: [] }, 'not a condition: {"both":[]}'],
    [{ all: [], any: [] }, 'not a condition'],
    [{ always: true, because: 'x' }, 'not a condition'],
    [{ forSome: 'passports' }, 'not a condition'],
    [{ all: [] }, '"all" needs a list of at least one condition'],
    [{ any: { fact: 'grown', is: true } }, '"any" needs a list of at least one condition'],
    [{ not: { all: [{ any: [{ fact: 'grwon', is: true }] }] } }, 'fact "grwon" is not declared'],
  ]);
});

describe('tests that do not fit the fact', () => {
  testReasons([
    [{ fact: 'grown' }, 'a test of "grown" needs exactly one test, not: none'],
    [{ fact: 'age', atLeast: 1, atMost: 2 }, 'exactly one test, not: atLeast, atMost'],
    [{ fact: 'born', atLeast: 18 }, '"born" is a date: it takes onOrAfter, onOrBefore'],
    [{ fact: 'age', onOrAfter: '2024-01-01' }, '"age" is a number: it takes is, oneOf'],
    [{ fact: 'papers', is: 'x' }, '"papers" is a choices: it takes includes'],
    [{ fact: 'last', is: '2024-01-01' }, '"last" is a date'],
    [{ fact: 'grown', is: 'yes' }, '"grown": is needs true or false, not "yes"'],
    [
      { fact: 'colour', is: 'blue' },
      '"colour": is needs an option of "colour" (red, green), not "blue"',
    ],
    [{ fact: 'colour', oneOf: ['red', 'blue'] }, 'and "blue" is none'],
    [{ fact: 'colour', oneOf: 'red' }, 'oneOf needs a list of at least one value'],
    [{ fact: 'papers', includesAny: [] }, 'includesAny needs a list of at least one value'],
    [{ fact: 'papers', includes: 'z' }, 'an option of "papers" (x, y), not "z"'],
    [{ fact: 'role', is: 'boss' }, 'an option of "role" (applicant, office), not "boss"'],
    [{ fact: 'home', is: 'Germany' }, 'a country code of two capital letters, not "Germany"'],
    [{ fact: 'passports', includesOnly: ['DE', 'fr'] }, 'and "fr" is none'],
    [{ fact: 'age', atLeast: '18' }, '"age": atLeast needs a number, not "18"'],
    [{ fact: 'born', before: '1.1.2024' }, 'before needs a date as 2024-09-30, not "1.1.2024"'],
    [{ fact: 'born', before: '2024-13-01' }, 'before needs a date'],
    [{ fact: 'born', after: 2024 }, 'after needs a date'],
  ]);
});

describe('parameters that do not fit the test', () => {
  testReasons([
    [{ fact: 'age', atLeast: { parameter: 'bounds' } }, 'there is no parameter "bounds"'],
    [{ fact: 'age', atLeast: { parameter: 'list' } }, 'atLeast needs a number, not ["DE","FR"]'],
    [
      { fact: 'age', within: { parameter: 'bound' } },
      'within needs two bounds, each a number, the lower one first, not 18',
    ],
    [{ fact: 'age', within: { parameter: 'period' } }, 'within needs two bounds, each a number'],
    [{ fact: 'age', within: [2, 1] }, 'the lower one first, not [2,1]'],
    [{ fact: 'age', within: [1, 2, 3] }, 'within needs two bounds'],
    [{ fact: 'born', within: ['2024-12-31', '2024-01-01'] }, 'the lower one first'],
    [{ fact: 'home', oneOf: { parameter: 'bound' } }, 'oneOf needs a list'],
  ]);
});

describe('tests of two facts', () => {
  testReasons([
    [{ fact: 'colour', sameAs: 'color' }, '"color" is not a declared fact'],
    [
      { fact: 'colour', sameAs: 'home' },
      '"colour" (choice) cannot be compared with "home" (country)',
    ],
    [{ fact: 'born', notAfter: 'age' }, '"born" (date) cannot be compared with "age" (number)'],
    [{ fact: 'age', notMoreThan: 'born' }, '"age" (number) cannot be compared with "born" (date)'],
    [{ fact: 'home', sameAs: 'home' }, '"home" is compared with itself'],
  ]);
});

describe('lists', () => {
  const some = (satisfies: unknown) => ({ forSome: 'passports', satisfies });
  testReasons([
    [
      { forSome: 'papers', satisfies: { member: { is: 'x' } } },
      'need a fact of kind countries, and "papers" is choices',
    ],
    [{ forAll: 'nations', satisfies: { member: { is: 'DE' } } }, '"nations" is not declared'],
    [
      some({ fact: 'grown', is: true }),
      'a member is tested with all, any, not, member, memberSameAs, not: fact, is',
    ],
    [some(undefined), 'a member is tested with'],
    [some({ any: [] }), '"any" needs a list of at least one condition'],
    [some({ not: { memberSameAs: 'age' } }), '"age" is not a declared country'],
    [some({ all: [{ member: { includes: 'DE' } }] }), 'a member takes exactly one of is and oneOf'],
    [some({ member: {} }), 'a member takes exactly one of is and oneOf'],
    [some({ member: { is: 'de' } }), 'is needs a country code of two capital letters, not "de"'],
    [some({ member: { oneOf: { parameter: 'lists' } } }), 'there is no parameter "lists"'],
  ]);
});

test('a call without roles has no fact "role"', () => {
  expect(reasonsOf({ fact: 'role', is: 'office' }, [])).toEqual(['fact "role" is not declared']);
});

test('a parameter without a value at the reference date is told where it is used, too', () => {
  const parameters = { ...BASE.parameters, bound: { clause: 'A', values: [] } };
  const [first, second] = BASE.rules;
  const requires = { fact: 'age', atLeast: { parameter: 'bound' } };
  const call = loose({ ...BASE, parameters, rules: [{ ...first, requires }, second] });
  expect(() => checkCall(call)).toThrow(CallMistake);
  expect(() => checkCall(call)).toThrow(
    /parameter "bound": .*\n {2}rule "first": call base: parameter "bound" has no value on 2024-09-30/,
  );
});
