import { expect, test } from 'vitest';
import type { Condition } from '../../../rules/language/conditions.ts';
import { defineCall } from '../../../rules/language/define-call.ts';
import { CallMistake } from '../../../rules/language/mistakes.ts';

const facts = {
  grown: { kind: 'yes-no' },
  colour: { kind: 'choice', options: ['red', 'green'] },
  papers: { kind: 'choices', options: ['x', 'y'] },
  age: { kind: 'number', least: 0, most: 120 },
  born: { kind: 'date', earliest: '1900-01-01', latest: '2024-09-30' },
  home: { kind: 'country' },
  passports: { kind: 'countries' },
} as const;

const rest = {
  id: 'typed',
  version: 1,
  referenceDate: '2024-09-30',
  roles: ['applicant', 'office'],
  clauses: { A: {} },
  notChecked: {},
  facts,
  derived: { double: { sum: ['age', 'age'] } },
  parameters: {},
  checklist: [],
} as const;

const first = { id: 'first', clauses: ['A'] } as const;
const grown = { ...first, requires: { fact: 'grown', is: true } } as const;
const last = { id: 'last', when: 'otherwise' } as const;

type Typed = Condition<typeof facts, 'double', 'applicant' | 'office'>;

/** A call of one rule, whose types are those that a call's own rules have. */
function ruled(requires: Typed) {
  return defineCall({ ...rest, rules: [{ ...first, requires }], outcomes: [last] });
}

/** Everything that types can see; a line that compiled after all would be reported by the compiler. */
const REFUSED: readonly (() => unknown)[] = [
  // @ts-expect-error: a misspelt fact
  () => ruled({ fact: 'gorwn', is: true }),
  // @ts-expect-error: a misspelt option
  () => ruled({ fact: 'colour', is: 'rde' }),
  // @ts-expect-error: a misspelt option of a list
  () => ruled({ fact: 'papers', includes: 'z' }),
  // @ts-expect-error: a misspelt role
  () => ruled({ fact: 'role', is: 'boss' }),
  // @ts-expect-error: a date tested as a number
  () => ruled({ fact: 'born', atLeast: 18 }),
  // @ts-expect-error: a number tested as a date
  () => ruled({ fact: 'age', before: '2024-01-01' }),
  // @ts-expect-error: a yes or no with a word
  () => ruled({ fact: 'grown', is: 'yes' }),
  // @ts-expect-error: members of what is no list of countries
  () => ruled({ forSome: 'papers', satisfies: { member: { is: 'DE' } } }),
  // @ts-expect-error: a member compared with what is no country
  () => ruled({ forSome: 'passports', satisfies: { memberSameAs: 'colour' } }),
  // @ts-expect-error: a finding in a rule
  () => ruled({ finding: 'first', result: 'met' }),
  // @ts-expect-error: a comparison of a number with a date
  () => ruled({ fact: 'age', notMoreThan: 'born' }),
  () =>
    defineCall({
      ...rest,
      // @ts-expect-error: a misspelt fact in a rule that stands in the call
      rules: [{ ...first, requires: { fact: 'gorwn', is: true } }],
      outcomes: [last],
    }),
  () =>
    defineCall({
      ...rest,
      // @ts-expect-error: a rule settled by a stranger
      rules: [{ ...grown, settledBy: ['boss'] }],
      outcomes: [last],
    }),
  () =>
    defineCall({
      ...rest,
      rules: [grown],
      // @ts-expect-error: an outcome on a rule that there is not
      outcomes: [{ id: 'x', when: { finding: 'second', result: 'met' } }, last],
    }),
  () =>
    defineCall({
      ...rest,
      rules: [grown],
      // @ts-expect-error: an outcome on a misspelt fact
      outcomes: [{ id: 'x', when: { fact: 'gorwn', is: true } }, last],
    }),
];

test.each(REFUSED.map((define) => ({ define })))(
  'what does not compile is refused when loaded too',
  ({ define }) => {
    expect(define).toThrow(CallMistake);
  },
);

test('what is right compiles and loads', () => {
  const call = defineCall({
    ...rest,
    rules: [
      { ...grown, settledBy: ['office'] },
      { ...first, id: 'second', requires: { fact: 'double', atLeast: 36 } },
    ],
    outcomes: [{ id: 'no', when: { finding: 'second', result: 'unmet' }, turnsAway: true }, last],
  });
  expect(call.rules.map(({ id }) => id)).toEqual(['first', 'second']);
});
