import type { Call } from '../../../rules/language/call.ts';

/** A call with a fact of every kind and no mistakes; a test changes one thing in it. */
export const BASE = {
  id: 'base',
  version: 1,
  referenceDate: '2024-09-30',
  roles: ['applicant', 'office'],
  clauses: { A: { quote: 'a' }, B: {}, C: {}, D: {} },
  notChecked: { B: 'the title' },
  facts: {
    grown: { kind: 'yes-no' },
    colour: { kind: 'choice', options: ['red', 'green'] },
    shade: { kind: 'choice', options: ['red', 'dark'] },
    papers: { kind: 'choices', options: ['x', 'y'] },
    age: { kind: 'number', least: 0, most: 120 },
    price: { kind: 'money', least: 0, most: 1_000 },
    born: { kind: 'date', earliest: '1900-01-01', latest: '2024-09-30' },
    ends: { kind: 'date', earliest: '1900-01-01', latest: '2030-12-31' },
    home: { kind: 'country' },
    passports: { kind: 'countries' },
    secret: { kind: 'yes-no', knownBy: ['office'] },
  },
  derived: {
    last: { lastDay: { start: 'born', months: 'age' } },
    amount: { lookUp: 'age', table: { parameter: 'table' } },
    half: { share: { percent: 50, of: 'amount' } },
    ratio: { percent: { part: 'age', whole: 'price' } },
    gap: { difference: ['age', 'price'] },
    total: { sum: ['age', 'price'] },
    ticks: { count: 'papers' },
  },
  parameters: {
    bound: { clause: 'A', values: [{ from: '2024-01-01', to: '2024-12-31', value: 18 }] },
    table: { clause: 'A', values: [{ from: '2024-01-01', value: { 18: 5 } }] },
    list: { clause: 'A', values: [{ from: '2024-01-01', value: ['DE', 'FR'] }] },
    period: { clause: 'A', values: [{ from: '2024-01-01', value: ['2024-01-01', '2024-12-31'] }] },
  },
  rules: [
    { id: 'first', clauses: ['A'], requires: { fact: 'grown', is: true } },
    {
      id: 'second',
      clauses: ['C'],
      requires: {
        any: [{ fact: 'secret', is: true }, { officeDecides: 'C/point' }, { always: true }],
      },
      settledBy: ['office'],
    },
  ],
  outcomes: [
    { id: 'no', when: { someFinding: 'unmet' }, turnsAway: true },
    { id: 'yes', when: 'otherwise' },
  ],
  checklist: [
    { id: 'paper', clauses: ['D'], who: 'applicant', group: 'documents', forRoles: ['applicant'] },
  ],
  amounts: { clauses: ['A'], derived: ['amount'], numbers: { years: 'age' } },
};

/** A call of which types know nothing. */
export function loose(call: unknown): Call {
  return call as Call;
}
