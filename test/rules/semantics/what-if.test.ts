import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessOutcome } from '../../../rules/assess.ts';
import type { Call } from '../../../rules/language/call.ts';
import type { Facts } from '../../../rules/language/facts.ts';
import { createRulebook } from '../../../rules/rulebook.ts';
import { changed, whatIf } from '../../../rules/what-if.ts';
import { createPlainReader } from './brute-force.ts';
import { longCall, smallCall, someFacts } from './random-call.ts';
import { axesOfCall, enumerate, sizeOf } from './table.ts';

const MOST = 6_000;
const RUNS = {
  numRuns: Number(process.env.FUZZ_RUNS ?? 100),
  seed: Number(process.env.FUZZ_SEED ?? 20_240_930),
};

/** Some facts stay as they are: only the others can be changed. */
function withFixed(call: Call, fixed: readonly string[]): Call {
  const facts = Object.entries(call.facts).map(([id, fact]) => [
    id,
    { ...fact, changeable: !fixed.includes(id) },
  ]);
  return { ...call, facts: Object.fromEntries(facts) };
}

function subsets(ids: readonly string[]): string[][] {
  const all = ids.reduce<string[][]>(
    (before, id) => before.concat(before.map((set) => [...set, id])),
    [[]],
  );
  return all.sort((a, b) => a.length - b.length);
}

function outcomesOf(call: Call, facts: Facts): Set<string> {
  return enumerate(axesOfCall(call, facts), createPlainReader(call).outcome).possible;
}

function isWelcome(call: Call, outcomes: ReadonlySet<string>): boolean {
  return call.outcomes.some(({ id, turnsAway }) => outcomes.has(id) && turnsAway !== true);
}

/** The smallest sets of facts with which it can be otherwise, by trying every set and every value. */
function smallestSets(call: Call, facts: Facts): string[] {
  const free = Object.keys(call.facts).filter(
    (id) => facts[id] !== undefined && call.facts[id]?.changeable,
  );
  const found: string[][] = [];
  for (const set of subsets(free).filter(({ length }) => length <= 3)) {
    if (found.some((smaller) => smaller.every((id) => set.includes(id)))) continue;
    const others = Object.fromEntries(Object.entries(facts).filter(([id]) => !set.includes(id)));
    if (isWelcome(call, outcomesOf(call, others))) found.push(set);
  }
  return found.map((set) => set.join(' ')).sort();
}

function turnedAway(calls: fc.Arbitrary<Call>): fc.Arbitrary<[Call, Facts]> {
  return calls
    .chain((call) => {
      const fixed = fc.subarray(Object.keys(call.facts), { maxLength: 1 });
      return fc.tuple(
        fixed.map((ids) => withFixed(call, ids)),
        someFacts(call),
      );
    })
    .filter(([call, facts]) => {
      const left = assessOutcome(createRulebook(call), facts).settled;
      const away = call.outcomes.some(({ id, turnsAway }) => id === left && turnsAway === true);
      return away && sizeOf(axesOfCall(call, {})) <= MOST;
    });
}

function compare([call, facts]: [Call, Facts]): void {
  const book = createRulebook(call);
  const ways = whatIf(book, facts);
  const found = new Set(ways.map(({ changes }) => changes.map(({ fact }) => fact).join(' ')));
  expect([...found].sort()).toEqual(smallestSets(call, facts));
  for (const { changes, possible } of ways) {
    const after = changed(facts, changes);
    expect(isWelcome(call, new Set(possible))).toBe(true);
    expect([...assessOutcome(book, after).possible].sort()).toEqual([...possible].sort());
    expect([...outcomesOf(call, after)].sort()).toEqual([...possible].sort());
  }
}

test('exactly the smallest sets of changes are found, and each is what it says', () => {
  fc.assert(fc.property(turnedAway(smallCall), compare), RUNS);
}, 100_000);

test('the same holds for numbers and dates that can be many things', () => {
  fc.assert(fc.property(turnedAway(longCall), compare), { ...RUNS, numRuns: RUNS.numRuns / 5 });
}, 100_000);
