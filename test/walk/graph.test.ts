import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderOf } from '../../conversations/call-conversation.ts';
import type { Case, Session } from '../../conversations/session.ts';
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
import { nearest, pathWords } from './report.ts';
import { Talk, type Told } from './talk.ts';
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

/** Who forgets an answer when another one is changed: a fault that only edits show. */
class Forgetful extends Talk {
  override change(session: Session, step: Step): Told {
    const told = super.change(session, step);
    const [one] = told.session.cases as [Case];
    if (step.fact !== 'projectStart') return told;
    const { partnerType: _lost, ...facts } = one.facts;
    return { ...told, session: { ...told.session, cases: [{ ...one, facts }] } };
  }
}

describe('through the real turn', () => {
  const spoken = conversationOf(cooperationConversation);
  const order = orderOf(cooperationConversation);
  const graph = walk(cooperationConversation.call, 'leader', order);

  test('a whole role, with every edit, and with answers told ahead on every path', () => {
    const talked = talkThrough(graph, new Talk(spoken), true);
    const paths = graph.states.length;
    const { editsInAll, aheadInAll } = talked;
    expect(talked).toMatchObject({ faults: [], paths, edits: editsInAll, ahead: aheadInAll });
    expect(editsInAll).toBeGreaterThan(300);
  });

  test('a question out of its order is told', () => {
    const turned = walk(cooperationConversation.call, 'leader', [...order].reverse());
    const { faults } = talkThrough(turned, new Talk(spoken), false);
    expect(faults[0]).toEqual({
      what: 'partnerFunded comes next, and turn asks partnerCountry',
      path: [],
    });
  });

  test('an answer that an edit loses is told with the shortest path that shows it', () => {
    const { faults, edits, editsInAll } = talkThrough(graph, new Forgetful(spoken), false);
    expect(edits).toBeLessThan(editsInAll);
    const lost = 'after the last step as an edit, the answers to partnerType are lost';
    const fault = nearest(faults).find(({ what }) => what === lost);
    const path = pathWords(fault?.path ?? []);
    expect(path).toMatch(/partnerType = \w+, projectStart = \S+, projectStart = \S+$/);
    const lengths = faults.filter(({ what }) => what === lost).map((one) => one.path.length);
    expect(fault?.path).toHaveLength(Math.min(...lengths));
  });
});
