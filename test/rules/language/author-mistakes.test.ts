import { describe, expect, test } from 'vitest';
import { checkCall } from '../../../rules/language/check-call.ts';
import { CallMistake } from '../../../rules/language/mistakes.ts';
import { BASE, loose } from './base-call.ts';

type Parts = Readonly<Record<string, unknown>>;
type Row = readonly [what: string, parts: Parts, at: string, reason: string];

function mistakesOf(parts: Parts) {
  try {
    checkCall(loose({ ...BASE, ...parts }));
  } catch (error) {
    expect(error).toBeInstanceOf(CallMistake);
    return (error as CallMistake).mistakes;
  }
  return [];
}

function testMistakes(rows: readonly Row[]): void {
  test.each(rows)('%s', (_, parts, at, reason) => {
    expect(mistakesOf(parts)).toEqual([{ at, reason: expect.stringContaining(reason) }]);
  });
}

const [first, second] = BASE.rules;
const [no, yes] = BASE.outcomes;
const [paper] = BASE.checklist;
const rule = (requires: unknown) => ({ rules: [{ ...first, requires }, second] });
const facts = (more: Parts) => ({ facts: { ...BASE.facts, ...more } });
const derived = (more: Parts) => ({ derived: { ...BASE.derived, ...more } });
const parameters = (more: Parts) => ({ parameters: { ...BASE.parameters, ...more } });
const at = 'rule "first"';

test('a call without mistakes is taken', () => {
  expect(mistakesOf({})).toEqual([]);
  expect(mistakesOf({ amounts: undefined })).toEqual([]);
});

test('all mistakes are told at once, with the call they are in', () => {
  const parts = { ...rule({ fact: 'grwon', is: true }), referenceDate: 'today' };
  expect(() => checkCall(loose({ ...BASE, ...parts }))).toThrow(
    /^call "base" cannot be used:\n {2}referenceDate: .*\n(?:.*\n)* {2}rule "first": fact "grwon" is not declared/,
  );
});

describe('ids', () => {
  testMistakes([
    ['two rules with one id', { rules: [...BASE.rules, first] }, 'rules', '"first" is used twice'],
    [
      'two outcomes with one id',
      { outcomes: [no, { ...no }, yes] },
      'outcomes',
      '"no" is used twice',
    ],
    ['two items with one id', { checklist: [paper, paper] }, 'checklist', '"paper" is used twice'],
    [
      'a fact and a derived fact',
      derived({ age: { count: 'papers' } }),
      'facts',
      '"age" is used twice',
    ],
    ['two roles', { roles: [...BASE.roles, 'office'] }, 'roles', '"office" is used twice'],
    [
      'a word of the language',
      facts({ open: { kind: 'yes-no' } }),
      'facts',
      '"open" cannot be an id',
    ],
    [
      'a blank in it',
      { rules: [{ ...first, id: 'a b' }, second] },
      'rules',
      '"a b" cannot be an id',
    ],
    [
      'the reference date',
      { referenceDate: '2024-9-30', parameters: {}, derived: {}, amounts: undefined },
      'referenceDate',
      '"2024-9-30" is not a date',
    ],
  ]);
});

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

describe('rules', () => {
  const settledBy = (...roles: string[]) => ({ rules: [first, { ...second, settledBy: roles }] });
  testMistakes([
    [
      'no clause',
      { rules: [first, second, { ...first, id: 'third', clauses: [] }] },
      'rule "third"',
      'names no clause',
    ],
    [
      'no such clause',
      { rules: [{ ...first, clauses: ['A', 'Z'] }, second] },
      at,
      'clause "Z" does not exist',
    ],
    ['an unknown role', settledBy('office', 'boss'), 'rule "second"', '"boss" is not a role'],
    ['settled by nobody', settledBy(), 'rule "second"', 'list of roles is empty'],
    [
      'settled by who cannot know',
      settledBy('applicant', 'office'),
      'rule "second"',
      '"applicant" settles it and cannot know "secret"',
    ],
    [
      'a finding in a rule',
      rule({ finding: 'second', result: 'met' }),
      at,
      'cannot depend on findings',
    ],
    [
      'some finding in a rule',
      rule({ not: { someFinding: 'met' } }),
      at,
      'cannot depend on findings',
    ],
  ]);

  test('what a role cannot know is found behind derived facts too', () => {
    const parts = {
      ...facts({ weight: { kind: 'number', least: 0, most: 9, knownBy: ['office'] } }),
      ...derived({ double: { sum: ['weight', 'weight'] } }),
      rules: [
        { ...first, requires: { fact: 'double', atLeast: 3 }, settledBy: ['applicant'] },
        second,
      ],
    };
    expect(mistakesOf(parts).map((one) => one.reason)).toEqual([
      '"applicant" settles it and cannot know "weight"',
    ]);
  });
});

describe('outcomes, checklist, clauses, money', () => {
  const outcomes = (...all: unknown[]) => ({ outcomes: all });
  testMistakes([
    ['a list that can fall through', outcomes(no), 'outcomes', 'cases that none of them holds for'],
    ['no outcomes', outcomes(), 'outcomes', 'cases that none of them holds for'],
    [
      'one after otherwise',
      outcomes(no, yes, { id: 'late', when: { always: true } }),
      'outcome "late"',
      'comes after',
    ],
    [
      'the office in an outcome',
      outcomes({ id: 'x', when: { officeDecides: 'p' } }, yes),
      'outcome "x"',
      'only a rule can leave a point to the office',
    ],
    [
      'no such rule',
      outcomes({ id: 'x', when: { finding: 'third', result: 'met' } }, yes),
      'outcome "x"',
      'no rule "third"',
    ],
    [
      'no such result',
      outcomes({ id: 'x', when: { finding: 'first', result: 'open' } }, yes),
      'outcome "x"',
      'met, unmet or office, not "open"',
    ],
    [
      'no such result of some',
      outcomes({ id: 'x', when: { someFinding: 'no' } }, yes),
      'outcome "x"',
      'met, unmet or office, not "no"',
    ],
    [
      'an item for a stranger',
      { checklist: [{ ...paper, forRoles: ['boss'] }] },
      'checklist item "paper"',
      '"boss" is not a role',
    ],
    [
      'an item without clause',
      { checklist: [paper, { ...paper, id: 'x', clauses: [] }] },
      'checklist item "x"',
      'names no clause',
    ],
    [
      'an item on an undeclared fact',
      { checklist: [{ ...paper, when: { fact: 'agee', is: 1 } }] },
      'checklist item "paper"',
      '"agee" is not declared',
    ],
    [
      'an unaccounted clause',
      { clauses: { ...BASE.clauses, E: {} } },
      'clause "E"',
      'nothing uses it',
    ],
    [
      'no such clause not checked',
      { notChecked: { B: 'b', Z: 'z' } },
      'notChecked',
      'clause "Z" does not exist',
    ],
    [
      'money that is not worked out',
      { amounts: { ...BASE.amounts, derived: ['age'] } },
      'amounts',
      '"age" is not a derived fact',
    ],
    [
      'a number that is none',
      { amounts: { ...BASE.amounts, numbers: { years: 'born' } } },
      'amounts',
      '"born" is not a number',
    ],
    [
      'a number that is undeclared',
      { amounts: { ...BASE.amounts, numbers: { years: 'ages' } } },
      'amounts',
      '"ages" is not a number',
    ],
  ]);

  test('a list of outcomes that decides every case needs no otherwise', () => {
    const both = outcomes(no, { id: 'rest', when: { not: { someFinding: 'unmet' } } });
    expect(mistakesOf(both)).toEqual([]);
  });
});
