import type { Call } from '../../rules/language/call.ts';

const number = { kind: 'number', least: 0, most: 1000 };
const date = { kind: 'date', earliest: '2000-01-01', latest: '2030-12-31' };

/** Every fact that docs/add-a-call.md names in its examples. */
const FACTS = {
  lives: { kind: 'choice', options: ['elmstead', 'elsewhere'] },
  degree: { kind: 'choice', options: ['none', 'master', 'doctor'] },
  tools: { kind: 'choices', options: ['hand', 'electric', 'ladder'] },
  induction: { kind: 'yes-no' },
  home: { kind: 'country' },
  work: { kind: 'country' },
  passports: { kind: 'countries' },
  ...{ age: number, spent: number, grant: number, wage: number, pension: number },
  ...{ income: number, rent: number, monthlyWage: number, people: number, stayMonths: number },
  ...{ start: date, end: date, arrived: date },
};

function callWith(parts: Readonly<Record<string, unknown>>): Call {
  return {
    ...{ id: 'page', version: 1, referenceDate: '2026-01-01', roles: [], notChecked: {} },
    ...{ clauses: { A: { quote: 'a' } }, facts: FACTS, derived: {}, checklist: [] },
    parameters: { leastAge: { clause: 'A', values: [{ from: '2020-01-01', value: 16 }] } },
    rules: [{ id: 'one', clauses: ['A'], requires: { fact: 'induction', is: true } }],
    outcomes: [{ id: 'all', when: 'otherwise' }],
    ...parts,
  } as unknown as Call;
}

/** A call whose one rule requires what the page shows. */
export function withCondition(requires: unknown): Call {
  return callWith({ rules: [{ id: 'one', clauses: ['A'], requires }] });
}

/** A call with a derived fact that the page shows. */
export function withDerived(derived: unknown): Call {
  return callWith({ derived: { one: derived } });
}
