import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessOutcome, assessRule } from '../../../rules/assess.ts';
import type { Call, Reading } from '../../../rules/language/call.ts';
import type { Facts, FactValue } from '../../../rules/language/facts.ts';
import type { Decision } from '../../../rules/logic/decide.ts';
import { UNKNOWABLE } from '../../../rules/logic/expression.ts';
import type { Rulebook } from '../../../rules/rulebook.ts';
import { createRulebook, eachStanding, factIds } from '../../../rules/rulebook.ts';
import { settled } from '../rule-cases.ts';
import type { Whole } from './brute-force.ts';
import { createPlainReader } from './brute-force.ts';
import { longCall, smallCall, someFacts } from './random-call.ts';
import { axesOfCall, enumerate, sizeOf } from './table.ts';

const MOST = 20_000;
/** The same cases in every run, so that coverage does not waver; `FUZZ_SEED` looks for others. */
const RUNS = {
  numRuns: Number(process.env.FUZZ_RUNS ?? 250),
  seed: Number(process.env.FUZZ_SEED ?? 20_240_930),
};

function withFacts(calls: fc.Arbitrary<Call>): fc.Arbitrary<[Call, Facts]> {
  return calls
    .chain((call) => fc.tuple(fc.constant(call), someFacts(call)))
    .filter(([call, facts]) => sizeOf(axesOfCall(call, facts)) <= MOST);
}

function inWords(decision: Decision) {
  const facts = [...decision.facts].filter((fact) => !fact.startsWith(UNKNOWABLE));
  return { possible: [...decision.possible].sort(), facts: facts.sort() };
}

function expected(call: Call, facts: Facts, read: (whole: Whole) => string) {
  const { possible, matters } = enumerate(axesOfCall(call, facts), read);
  const facts_ = [...matters].filter((name) => !name.startsWith('coin'));
  return { possible: [...possible].sort(), facts: facts_.sort() };
}

function compareAll(call: Call, facts: Facts, readings: readonly Reading[]): void {
  const book = createRulebook(call, readings);
  const reader = createPlainReader(call, readings);
  for (const { id } of call.rules)
    expect(inWords(assessRule(book, id, facts)), id).toEqual(
      expected(call, facts, (whole) => reader.rule(id, whole)),
    );
  expect(inWords(assessOutcome(book, facts))).toEqual(expected(call, facts, reader.outcome));
}

function compare([call, facts]: [Call, Facts]): void {
  compareAll(call, facts, []);
}

test('what is possible, and on what it depends, is what trying every case says', () => {
  fc.assert(fc.property(withFacts(smallCall), compare), RUNS);
}, 100_000);

test('the same holds for numbers and dates that can be many things', () => {
  fc.assert(fc.property(withFacts(longCall), compare), { ...RUNS, numRuns: RUNS.numRuns / 5 });
}, 100_000);

test('the same holds under readings', () => {
  const result = fc.constantFrom('met' as const, 'unmet' as const);
  const some = fc.subarray(['p', 'q'], { minLength: 1 });
  const readings = fc
    .tuple(some, result)
    .map(([points, one]) => points.map((p) => settled(p, one)));
  fc.assert(
    fc.property(withFacts(smallCall), readings, ([call, facts], given) =>
      compareAll(call, facts, given),
    ),
    { ...RUNS, numRuns: RUNS.numRuns / 5 },
  );
}, 100_000);

/** Answers taken one by one, in an order of their own. */
function inSteps(book: Rulebook, facts: Facts, order: readonly number[]): Decision {
  const inner = book.workings;
  const answers: (readonly [string, FactValue])[] = [];
  eachStanding(inner, facts, (fact, value) => {
    answers.push([fact, value]);
  });
  const shuffled = answers.toSorted((a, b) => {
    const [i, j] = [answers.indexOf(a), answers.indexOf(b)];
    return (order[i % order.length] ?? 0) - (order[j % order.length] ?? 0);
  });
  const left = shuffled.reduce(
    (before, [fact, value]) => inner.given(before, fact, value),
    inner.compiled.outcome,
  );
  return inner.decide(left);
}

test('neither the order of the answers nor that of the questions makes a difference', () => {
  const order = fc.array(fc.nat(), { minLength: 7, maxLength: 7 });
  const calls = fc.oneof({ weight: 4, arbitrary: withFacts(smallCall) }, withFacts(longCall));
  fc.assert(
    fc.property(calls, order, ([call, facts], places) => {
      const plain = inWords(assessOutcome(createRulebook(call), facts));
      expect(inWords(inSteps(createRulebook(call), facts, places))).toEqual(plain);
      const turned = createRulebook(call, [], factIds(call).reverse());
      expect(inWords(assessOutcome(turned, facts))).toEqual(plain);
    }),
    RUNS,
  );
}, 100_000);
