import fc from 'fast-check';
import type { Call } from '../../../rules/language/call.ts';
import type { Facts, FactValue } from '../../../rules/language/facts.ts';
import { COUNTRIES, DERIVED, LONG_POOL, NEEDS, POOL, valuesOf } from './pool.ts';

type Pool = typeof POOL;
type Loose = Readonly<Record<string, unknown>>;

const ROLES = ['ann', 'bob'];
const LISTS = { some: ['AE', 'PK', 'KE'], few: ['IN', 'PK'], one: ['CN'] };

const codes = fc.oneof(
  fc.constantFrom(...Object.keys(LISTS)).map((parameter) => ({ parameter })),
  fc.subarray(COUNTRIES.slice(0, 5), { minLength: 1, maxLength: 3 }),
);

const DATES = [
  '2024-01-29',
  '2024-01-31',
  '2024-02-01',
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2024-04-15',
];

function numberTest(fact: string): fc.Arbitrary<Loose> {
  const bound = fc.oneof(fc.integer({ min: -1, max: 7 }), fc.integer({ min: -30, max: 140 }));
  const named = fc.constantFrom('is', 'atLeast', 'moreThan', 'atMost', 'lessThan');
  return fc.oneof(
    fc.tuple(named, bound).map(([name, value]) => ({ fact, [name]: value })),
    fc.array(bound, { minLength: 1, maxLength: 3 }).map((oneOf) => ({ fact, oneOf })),
    fc.tuple(bound, bound).map(([a, b]) => ({ fact, within: [Math.min(a, b), Math.max(a, b)] })),
  );
}

function dateTest(fact: string): fc.Arbitrary<Loose> {
  const bound = fc.constantFrom(...DATES);
  const named = fc.constantFrom('onOrAfter', 'onOrBefore', 'after', 'before');
  return fc.oneof(
    fc.tuple(named, bound).map(([name, value]) => ({ fact, [name]: value })),
    fc.tuple(bound, bound).map((both) => ({ fact, within: both.toSorted() })),
  );
}

function memberTest(countries: readonly string[]): fc.Arbitrary<Loose> {
  const same = countries.map((fact) => fc.constant({ memberSameAs: fact }));
  return fc.letrec<{ test: Loose }>((tie) => ({
    test: fc.oneof(
      { depthSize: 'small', maxDepth: 2 },
      codes.map((oneOf) => ({ member: { oneOf } })),
      fc.oneof(
        fc.constantFrom(...COUNTRIES).map((is) => ({ member: { is } })),
        ...same,
      ),
      fc.array(tie('test'), { minLength: 1, maxLength: 2 }).map((all) => ({ all })),
      fc.array(tie('test'), { minLength: 1, maxLength: 2 }).map((any) => ({ any })),
      tie('test').map((not) => ({ not })),
    ),
  })).test;
}

function optionTest(fact: string, options: readonly string[]): fc.Arbitrary<Loose> {
  return fc.oneof(
    fc.constantFrom(...options).map((is) => ({ fact, is })),
    fc.subarray([...options], { minLength: 1 }).map((oneOf) => ({ fact, oneOf })),
  );
}

function listTest(fact: string, options: fc.Arbitrary<unknown>): fc.Arbitrary<Loose> {
  const named = fc.constantFrom('includesAny', 'includesOnly');
  return fc.tuple(named, options).map(([name, values]) => ({ fact, [name]: values }));
}

function testOf(fact: string, countries: readonly string[]): fc.Arbitrary<Loose> {
  const declared = POOL[fact];
  if (!declared) return ['stayEnd', 'soon'].includes(fact) ? dateTest(fact) : numberTest(fact);
  switch (declared.kind) {
    case 'yes-no':
      return fc.boolean().map((is) => ({ fact, is }));
    case 'choice':
      return optionTest(fact, declared.options);
    case 'country':
      return fc.oneof(
        codes.map((oneOf) => ({ fact, oneOf })),
        fc.constantFrom(...COUNTRIES.slice(0, 5)).map((is) => ({ fact, is })),
      );
    case 'choices':
      return listTest(fact, fc.subarray([...declared.options], { minLength: 1 }));
    case 'countries':
      return fc.oneof(
        listTest(fact, codes),
        fc
          .tuple(fc.constantFrom('forSome', 'forAll'), memberTest(countries))
          .map(([name, satisfies]) => ({ [name]: fact, satisfies })),
      );
    case 'date':
      return dateTest(fact);
    default:
      return numberTest(fact);
  }
}

/** Tests of two facts that the chosen ones allow. */
function pairTests(ids: readonly string[]): Loose[] {
  const has = (...needed: string[]) => needed.every((id) => ids.includes(id));
  const derived = Object.keys(DERIVED).filter((id) => !['stayEnd', 'soon'].includes(id));
  const numbers = ['age', 'months', 'budget', ...derived];
  const there = numbers.filter((id) => has(id));
  return [
    ...(has('colour', 'paint') ? [{ fact: 'colour', sameAs: 'paint' }] : []),
    ...(has('home', 'work') ? [{ fact: 'work', sameAs: 'home' }] : []),
    ...(has('start', 'end')
      ? [
          { fact: 'end', notAfter: 'start' },
          { fact: 'start', notAfter: 'end' },
        ]
      : []),
    ...(has('stayEnd', 'end') ? [{ fact: 'stayEnd', notAfter: 'end' }] : []),
    ...(has('soon', 'end') ? [{ fact: 'soon', notAfter: 'end' }] : []),
    ...there.flatMap((fact) =>
      there.filter((other) => other !== fact).map((other) => ({ fact, notMoreThan: other })),
    ),
  ];
}

function conditionOf(ids: readonly string[], leaves: readonly Loose[]): fc.Arbitrary<Loose> {
  const countries = ids.filter((id) => POOL[id]?.kind === 'country');
  const single = ids.map((id) => testOf(id, countries));
  const pairs = pairTests(ids);
  const many = pairs.length > 0 ? [fc.constantFrom(...pairs)] : [];
  const own = leaves.length > 0 ? [fc.constantFrom(...leaves)] : [];
  return fc.letrec<{ condition: Loose }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', maxDepth: 3, withCrossShrink: true },
      fc.oneof(...single, ...many, ...own),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie('condition').map((not) => ({ not })),
    ),
  })).condition;
}

const RESULTS = ['met', 'unmet', 'office'];

function rulesOf(ids: readonly string[]): fc.Arbitrary<Loose[]> {
  const points = ['p', 'q'].map((officeDecides) => ({ officeDecides }));
  const one = fc.record({
    requires: conditionOf(ids, points),
    weight: fc.constantFrom('requirement', 'requirement', 'preference'),
    settledBy: fc.constantFrom(undefined, undefined, ['bob']),
  });
  return fc.array(one, { minLength: 1, maxLength: 3 }).map((rules) =>
    rules.map(({ settledBy, ...rule }, i) => ({
      ...rule,
      id: `r${i}`,
      clauses: [],
      ...(settledBy ? { settledBy } : {}),
    })),
  );
}

function outcomesOf(ids: readonly string[], rules: readonly Loose[]): fc.Arbitrary<Loose[]> {
  const findings = rules.flatMap(({ id }) => RESULTS.map((result) => ({ finding: id, result })));
  const some = RESULTS.map((someFinding) => ({ someFinding }));
  const role = ROLES.map((is) => ({ fact: 'role', is }));
  const when = conditionOf(ids, [...findings, ...some, ...role]);
  return fc
    .array(when, { minLength: 1, maxLength: 3 })
    .map((conditions) => [
      ...conditions.map((one, i) => ({ id: `o${i}`, when: one, turnsAway: i % 2 === 0 })),
      { id: 'last', when: 'otherwise' },
    ]);
}

function parameters() {
  const since = (value: unknown) => ({ clause: 'c', values: [{ from: '2024-01-01', value }] });
  const lists = Object.entries(LISTS).map(([id, codes]) => [id, since(codes)]);
  return {
    ...Object.fromEntries(lists),
    grants: since({ 2: 4, 4: 2, 5: 6, 80: 40, 100: 10 }),
    fees: since({ 1: 3, 4: 1, 60: 70 }),
  };
}

function callOf(
  pool: Pool,
  ids: readonly string[],
  rules: readonly Loose[],
  outcomes: readonly Loose[],
): Call {
  const facts = Object.entries(pool).filter(([id]) => ids.includes(id));
  const call = {
    id: 'small',
    version: 1,
    referenceDate: '2024-09-30',
    roles: ROLES,
    clauses: {},
    notChecked: {},
    facts: Object.fromEntries(facts.map(([id, fact]) => [id, { ...fact, changeable: true }])),
    derived: Object.fromEntries(Object.entries(DERIVED).filter(([id]) => ids.includes(id))),
    parameters: parameters(),
    rules,
    outcomes,
    checklist: [],
  };
  return call as unknown as Call;
}

/** The facts, and those of their derived facts whose every part is among them. */
function withDerived(ids: readonly string[]): string[] {
  const there = Object.entries(NEEDS).filter(([, needs]) => needs.every((id) => ids.includes(id)));
  return [...ids, ...there.map(([id]) => id)];
}

/** Facts that conditions compare with one another: where calls are hardest to get right. */
const COMPANIES = [
  ['home', 'work', 'passports'],
  ['home', 'passports', 'tidy'],
  ['home', 'work', 'sure'],
  ['start', 'months', 'end'],
  ['age', 'months', 'budget'],
  ['age', 'budget', 'tags'],
  ['colour', 'paint', 'tidy'],
  ['colour', 'months', 'tidy'],
  ['colour', 'tags', 'age'],
];

function callsOf(pool: Pool, chosen: fc.Arbitrary<string[]>): fc.Arbitrary<Call> {
  return chosen
    .map(withDerived)
    .chain((ids) =>
      rulesOf(ids).chain((rules) =>
        outcomesOf(ids, rules).map((outcomes) => callOf(pool, ids, rules, outcomes)),
      ),
    );
}

/** Calls of up to three facts with random rules and outcomes. */
export const smallCall = callsOf(
  POOL,
  fc.oneof(
    fc.subarray(Object.keys(POOL), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...COMPANIES),
  ),
);

/** Calls of numbers and dates that can be many things. */
export const longCall = callsOf(
  LONG_POOL,
  fc.constantFrom(
    ['age'],
    ['age', 'budget'],
    ['start', 'end'],
    ['start', 'months'],
    ['age', 'months'],
  ),
);

/** Some of what can be known of a call: whole values, and ranges of numbers and dates. */
export function someFacts(call: Call): fc.Arbitrary<Facts> {
  const entries = Object.entries(call.facts).map(([id, fact]) => {
    const values = valuesOf(fact);
    const ends = fc.subarray([...values.keys()], { minLength: 2, maxLength: 2 }).map(([a, b]) => ({
      atLeast: values[a as number] as number,
      atMost: values[b as number] as number,
    }));
    const halves = ends.map((both) => ({ atLeast: both.atLeast }) as FactValue);
    const others = ends.map((both) => ({ atMost: both.atMost }) as FactValue);
    const ordered = ['number', 'money', 'date'].includes(fact.kind);
    const value = fc.constantFrom(...values);
    const known = ordered ? fc.oneof(value, ends, halves, others) : value;
    return [id, fc.option(known as fc.Arbitrary<FactValue>, { nil: undefined })] as const;
  });
  const role = fc.option(fc.constantFrom<FactValue>(...ROLES), { nil: undefined });
  return fc
    .record({ role, ...Object.fromEntries(entries) })
    .map(
      (all) =>
        Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Facts,
    );
}
