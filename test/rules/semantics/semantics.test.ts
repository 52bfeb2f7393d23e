import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessOutcome, assessRule } from '../../../rules/assess.ts';
import type { Call } from '../../../rules/language/call.ts';
import type { Facts } from '../../../rules/language/facts.ts';
import type { Decision } from '../../../rules/logic/decide.ts';
import { UNKNOWABLE } from '../../../rules/logic/expression.ts';
import { createRulebook } from '../../../rules/rulebook.ts';
import type { Whole } from './brute-force.ts';
import { createPlainReader } from './brute-force.ts';
import { longCall, smallCall, someFacts } from './random-call.ts';
import { axesOfCall, enumerate, sizeOf } from './table.ts';

const MOST = 20_000;
const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 200) };

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

function compare([call, facts]: [Call, Facts]): void {
  const book = createRulebook(call);
  const reader = createPlainReader(call);
  for (const { id } of call.rules)
    expect(inWords(assessRule(book, id, facts)), id).toEqual(
      expected(call, facts, (whole) => reader.rule(id, whole)),
    );
  expect(inWords(assessOutcome(book, facts))).toEqual(expected(call, facts, reader.outcome));
}

test('what is possible, and on what it depends, is what trying every case says', () => {
  fc.assert(fc.property(withFacts(smallCall), compare), RUNS);
}, 100_000);

test('the same holds for numbers and dates that can be many things', () => {
  fc.assert(fc.property(withFacts(longCall), compare), RUNS);
}, 100_000);
