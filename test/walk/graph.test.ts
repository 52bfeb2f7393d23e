import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderOf } from '../../conversations/call-conversation.ts';
import { cooperationConversation } from '../../conversations/shanghai-2024-cooperation/conversation.ts';
import { assessOutcome } from '../../rules/assess.ts';
import type { Call } from '../../rules/language/call.ts';
import type { Facts } from '../../rules/language/facts.ts';
import { createRulebook, factIds, standsAs } from '../../rules/rulebook.ts';
import { conversationOf } from '../conversations/person.ts';
import { smallCall } from '../rules/semantics/random-call.ts';
import { SOUND } from './broken-calls.ts';
import { proveRule } from './findings.ts';
import type { Graph, State, Step } from './graph.ts';
import { knows, NOT_SURE, walk } from './graph.ts';
import { factsOf, proveStates, settledOf } from './prove.ts';
import { talkThrough } from './through-turn.ts';

/** A small call of which one role cannot know the last fact. */
const hidden = smallCall.map((call): Call => {
  const [last] = Object.keys(call.facts).slice(-1);
  const facts = Object.entries(call.facts).map(([id, fact]) => [
    id,
    id === last && Object.keys(call.facts).length > 1 ? { ...fact, knownBy: ['bob'] } : fact,
  ]);
  return { ...call, facts: Object.fromEntries(facts) };
});

/** The next question as it is defined: looked for in the outcome itself, with what is parked left open. */
function nextQuestion(graph: Graph, facts: Facts, parked: readonly string[]): string | undefined {
  const left = assessOutcome(createRulebook(graph.call), facts).facts;
  return factIds(graph.call).find(
    (fact) =>
      facts[fact] === undefined &&
      !parked.includes(fact) &&
      knows(graph.call, graph.role, fact) &&
      standsAs(graph.call, fact).some((name) => left.has(name)),
  );
}

/** Follows every path of answers, one by one, parked questions kept apart: nothing is shared. */
function compare(graph: Graph, state: State, path: readonly Step[]): void {
  const facts = factsOf(graph, path);
  const parked = path.flatMap(({ fact, value }) => (value === NOT_SURE ? [fact] : []));
  expect(nextQuestion(graph, facts, parked)).toBe(state.question);
  const left = assessOutcome(createRulebook(graph.call), facts);
  const possible = state.functions.flatMap((one) => [...graph.inner.decide(one).possible]);
  expect([...new Set(possible)].sort()).toEqual([...left.possible].sort());
  if (state.question === undefined) expect(settledOf(graph, state)).toBe(left.settled);
  for (const edge of state.edges)
    compare(graph, edge.to, [...path, { fact: edge.fact, value: edge.value }]);
}

const RUNS = {
  numRuns: Number(process.env.FUZZ_RUNS ?? 40),
  seed: Number(process.env.FUZZ_SEED ?? 7),
};

test('residuals that share their functions are what every path of its own comes to', () => {
  fc.assert(
    fc.property(hidden, fc.constantFrom('ann', 'bob'), (call, role) => {
      const graph = walk(call, role, factIds(call));
      compare(graph, graph.states[0] as State, []);
      expect(proveStates(graph)).toEqual([]);
    }),
    RUNS,
  );
}, 100_000);

describe('what is wrong with a residual is told', () => {
  const graph = walk(SOUND.call, undefined, orderOf(SOUND));
  const faults = (state: State) =>
    proveStates({ ...graph, states: [state] }).map(({ what }) => what);
  const [start] = graph.states as [State];
  const end = graph.states.find((state) => state.question === undefined) as State;

  test('a question too few', () => {
    expect(faults({ ...start, question: undefined })).toEqual([
      'the next question is none and should be grown',
      'a dead end: grown,age matter and are not asked',
    ]);
  });

  test('a question too many', () => {
    expect(faults({ ...end, question: 'age' })).toEqual([
      'the next question is age and should be none',
      'age is asked and cannot change the outcome',
    ]);
  });
});

test('a finding that is not what its words say is told with the case', () => {
  const { call } = SOUND;
  const [first, second, third] = call.rules as [
    Call['rules'][number],
    Call['rules'][number],
    Call['rules'][number],
  ];
  const words = {
    ...call,
    rules: [
      first,
      { ...second, requires: { fact: 'age', moreThan: { parameter: 'bound' } } as never },
      third,
    ],
  };
  const looked = { cases: 0, bounds: 0, turns: 0 };
  expect(proveRule(call, 'old-enough', looked, words)).toEqual([
    {
      what: 'old-enough comes to met, and its words say unmet',
      path: [{ fact: 'age', value: 18 }],
    },
  ]);
  expect(looked.turns).toBe(1);
  expect(proveRule(call, 'old-enough', looked)).toEqual([]);
});

describe('through the real turn', () => {
  const spoken = conversationOf(cooperationConversation);
  const order = orderOf(cooperationConversation);

  test('a whole role, with every edit', () => {
    const talked = talkThrough(walk(cooperationConversation.call, 'leader', order), spoken, true);
    expect(talked).toMatchObject({ faults: [], paths: 39, edits: talked.editsInAll });
  });

  test('a question out of its order is told', () => {
    const turned = walk(cooperationConversation.call, 'leader', [...order].reverse());
    const { faults } = talkThrough(turned, spoken, false);
    expect(faults[0]).toEqual({
      what: 'partnerFunded comes next, and turn asks partnerCountry',
      path: [],
    });
  });
});
