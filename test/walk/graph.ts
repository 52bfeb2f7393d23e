import { answersTo } from '../../rules/each-answer.ts';
import type { Call } from '../../rules/language/call.ts';
import type { FactValue } from '../../rules/language/facts.ts';
import type { Expression } from '../../rules/logic/expression.ts';
import { matters, residualOf } from '../../rules/residual.ts';
import type { Workings } from '../../rules/rulebook.ts';
import { createRulebook } from '../../rules/rulebook.ts';

/** What somebody answers who parks a question. */
export const NOT_SURE = 'not-sure';

/** One question and its answer on a path. */
export interface Step {
  readonly fact: string;
  readonly value: FactValue | typeof NOT_SURE;
}

/** One answer, standing for all that lead to the same, and what is left then. */
export interface Edge extends Step {
  readonly to: State;
}

/**
 * What is left of a call after some questions: the outcome as a function of the questions that this
 * role can still be asked, once for every value that the parked and the unknowable facts could have.
 */
export interface State {
  readonly id: number;
  readonly functions: readonly Expression[];
  /** Facts that stay open and are compared with one that can still be asked. */
  readonly waiting: readonly string[];
  /** The question that comes now; undefined where there is none left. */
  readonly question: string | undefined;
  readonly edges: readonly Edge[];
  /** A shortest way to here. */
  readonly path: readonly Step[];
}

/** The whole interview of one role: every residual once, the nearest first. */
export interface Graph {
  readonly call: Call;
  /** The workings in which its functions stand. */
  readonly inner: Workings;
  readonly role: string | undefined;
  readonly order: readonly string[];
  readonly states: readonly State[];
}

interface Growing extends State {
  edges: Edge[];
}

/** Whether a role can know a fact. */
export function knows(call: Call, role: string | undefined, fact: string): boolean {
  const knownBy = call.facts[fact]?.knownBy;
  return role === undefined || knownBy === undefined || knownBy.includes(role);
}

/** The first question that some function depends on. */
export function questionOf(
  inner: Workings,
  functions: readonly Expression[],
  askable: readonly string[],
): string | undefined {
  return askable.find((fact) => matters(inner, { functions, waiting: [] }, fact));
}

/** Answers that leave the same are one edge, but each option of a choice keeps its own. */
function isNew(edges: readonly Edge[], call: Call, fact: string, to: State): boolean {
  const kind = call.facts[fact]?.kind;
  return kind === 'choice' || kind === 'yes-no' || edges.every((edge) => edge.to !== to);
}

/**
 * Walks everything that one role can be asked, every residual once.
 *
 * `Residual` says why a set of functions is enough. Two residuals with the same set are one state: 2^n
 * histories of parking are folded into sets of the few functions that they can leave. States differ also
 * by the facts that wait in them.
 */
export function walk(call: Call, role: string | undefined, order: readonly string[]): Graph {
  const inner = createRulebook(call, [], order).workings;
  const found = new Map<string, Growing>();
  const states: Growing[] = [];
  const known = order.filter((fact) => fact !== 'role' && knows(call, role, fact));
  const hidden = order.filter((fact) => fact !== 'role' && !knows(call, role, fact));

  function stateOf(
    left: readonly Expression[],
    staying: readonly string[],
    path: readonly Step[],
  ): Growing {
    const { functions, waiting } = residualOf(inner, left, staying);
    const ids = functions.map((one) => inner.decide(one).id);
    const key = [ids, ...waiting].join();
    const there = found.get(key);
    if (there) return there;
    const askable = known.filter((fact) => !waiting.includes(fact));
    const question = questionOf(inner, functions, askable);
    const made: Growing = { id: states.length, functions, waiting, question, edges: [], path };
    found.set(key, made);
    states.push(made);
    return made;
  }

  const { outcome } = inner.compiled;
  stateOf([role === undefined ? outcome : inner.given(outcome, 'role', role)], hidden, []);
  for (const state of states) {
    const { question: fact, functions, waiting, path } = state;
    if (fact === undefined) continue;
    for (const { value, left } of answersTo(inner, functions, fact)) {
      const to = stateOf(left, waiting, [...path, { fact, value }]);
      if (isNew(state.edges, call, fact, to)) state.edges.push({ fact, value, to });
    }
    const parked = stateOf(functions, [...waiting, fact], [...path, { fact, value: NOT_SURE }]);
    state.edges.push({ fact, value: NOT_SURE, to: parked });
  }
  return { call, role, order, inner, states };
}
