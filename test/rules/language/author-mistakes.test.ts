import { describe, expect, test } from 'vitest';
import { checkCall } from '../../../rules/language/check-call.ts';
import { BASE, loose } from './base-call.ts';
import type { Parts } from './mistakes-of.ts';
import { mistakesOf, testMistakes } from './mistakes-of.ts';

const [first, second] = BASE.rules;
const [no, yes] = BASE.outcomes;
const [paper] = BASE.checklist;
const rule = (requires: unknown) => ({ rules: [{ ...first, requires }, second] });
const facts = (more: Parts) => ({ facts: { ...BASE.facts, ...more } });
const derived = (more: Parts) => ({ derived: { ...BASE.derived, ...more } });
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
