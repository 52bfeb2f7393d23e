import type { Call } from '../../rules/language/call.ts';
import type { FactValue } from '../../rules/language/facts.ts';
import type { Expression } from '../../rules/logic/expression.ts';
import { partsOf } from '../../rules/logic/expression.ts';
import { boundsOf } from '../../rules/logic/ordered-cells.ts';
import { createRulebook, standsAs } from '../../rules/rulebook.ts';
import type { Worked } from './answers.ts';
import { answersTo, fewValues, forEveryValue } from './answers.ts';

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
export interface Graph extends Worked {
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
  { inner, call }: Worked,
  functions: readonly Expression[],
  askable: readonly string[],
): string | undefined {
  const matters = new Set(functions.flatMap((one) => [...inner.decide(one).facts]));
  return askable.find((fact) => standsAs(call, fact).some((name) => matters.has(name)));
}

/** Answers that leave the same are one edge, but each option of a choice keeps its own. */
function isNew(edges: readonly Edge[], call: Call, fact: string, to: State): boolean {
  const kind = call.facts[fact]?.kind;
  return kind === 'choice' || kind === 'yes-no' || edges.every((edge) => edge.to !== to);
}

/** The facts that some expression compares with one another while they are open, in groups. */
function comparedIn(functions: readonly Expression[]): Set<string>[] {
  const parts = new Set(functions);
  for (const part of parts) for (const inner of partsOf(part.form)) parts.add(inner);
  const tests = [...parts].filter(
    ({ form }) => 'pair' in form || 'list' in form || form.op === 'same',
  );
  return tests.reduce<Set<string>[]>((groups, { facts }) => {
    const touching = groups.filter((group) => !group.isDisjointFrom(facts));
    const joined = touching.reduce((all, group) => all.union(group), new Set(facts));
    return [...groups.filter((group) => !touching.includes(group)), joined];
  }, []);
}

/**
 * Takes every value of the facts that stay open, but not yet of those that are compared with a fact
 * that can still be asked: which values of them differ depends on its answer.
 */
function closed(
  graph: Worked,
  functions: readonly Expression[],
  staying: readonly string[],
): { functions: Expression[]; waiting: string[] } {
  const names = new Set(staying.flatMap((fact) => standsAs(graph.call, fact)));
  const groups = comparedIn(functions).filter((group) => !group.isSubsetOf(names));
  const isLong = (fact: string) =>
    ['country', 'countries'].includes(graph.inner.declared(fact).kind) ||
    (boundsOf(graph.inner.declared(fact)) && !fewValues(graph.inner, fact));
  const waits = (fact: string) => isLong(fact) && groups.some((group) => group.has(fact));
  const waiting = staying.filter(waits);
  const others = staying.filter((fact) => !waiting.includes(fact));
  const left = forEveryValue(graph, functions, others);
  const matters = new Set(left.flatMap((one) => [...graph.inner.decide(one).facts]));
  return {
    functions: left,
    waiting: waiting.filter((fact) => matters.has(fact)),
  };
}

/**
 * Walks everything that one role can be asked, every residual once.
 *
 * Why a set of functions is enough. Parked facts stay open in the outcome `f(q, p)`, with `p` the
 * parked facts and those that the role cannot know. A question `q` matters to `f` exactly when two
 * cases that differ in `q` alone come to different outcomes; both have the same `p`, so `q` then
 * matters to `f(·, p)` for that value of `p`, and the other way round. So which questions matter, and
 * with that the next one, depends only on the set { f(·, p) : every value of p }; so does what is
 * possible, which is the union of what they can come to. An answer `q = v` turns each member into
 * what it is for that `v`; parking `q` puts in its place what it is for every value of `q`. Nothing
 * else is ever asked of the residual, and two residuals with the same set are one state. It is 2^n
 * histories of parking folded into sets of the few functions that they can leave.
 *
 * Facts with few values are taken value by value. For the others a value stands for its cell, and the
 * cells of a fact that is compared with another open one depend on that other's answer. So such a
 * parked fact stays in the functions until nothing that can still be asked is compared with it, and
 * states differ by the facts that so wait.
 */
export function walk(call: Call, role: string | undefined, order: readonly string[]): Graph {
  const inner = createRulebook(call, [], order).workings;
  const found = new Map<string, Growing>();
  const states: Growing[] = [];
  const known = order.filter((fact) => fact !== 'role' && knows(call, role, fact));
  const hidden = order.filter((fact) => fact !== 'role' && !knows(call, role, fact));
  const here = { inner, call };

  function stateOf(
    left: readonly Expression[],
    staying: readonly string[],
    path: readonly Step[],
  ): Growing {
    const { functions, waiting } = closed(here, left, staying);
    const ids = functions.map((one) => inner.decide(one).id);
    const key = [ids, ...waiting].join();
    const there = found.get(key);
    if (there) return there;
    const askable = known.filter((fact) => !waiting.includes(fact));
    const question = questionOf(here, functions, askable);
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
    for (const { value, left } of answersTo(here, functions, fact)) {
      const to = stateOf(left, waiting, [...path, { fact, value }]);
      if (isNew(state.edges, call, fact, to)) state.edges.push({ fact, value, to });
    }
    const parked = stateOf(functions, [...waiting, fact], [...path, { fact, value: NOT_SURE }]);
    state.edges.push({ fact, value: NOT_SURE, to: parked });
  }
  return { call, role, order, inner, states };
}
