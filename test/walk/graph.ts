import type { Call } from '../../rules/language/call.ts';
import type { FactValue } from '../../rules/language/facts.ts';
import type { Expression } from '../../rules/logic/expression.ts';
import type { Workings } from '../../rules/rulebook.ts';
import { createRulebook, standsAs } from '../../rules/rulebook.ts';

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
  /** The question that comes now; undefined where there is none left. */
  readonly question: string | undefined;
  readonly edges: readonly Edge[];
  /** A shortest way to here. */
  readonly path: readonly Step[];
}

/** The whole interview of one role: every residual once, the nearest first. */
export interface Graph {
  readonly call: Call;
  readonly role: string | undefined;
  readonly order: readonly string[];
  readonly inner: Workings;
  readonly states: readonly State[];
  /** The state after some functions are left, by which a run with other values is followed. */
  readonly find: (functions: readonly Expression[]) => State | undefined;
}

interface Growing extends State {
  edges: Edge[];
}

/** Whether a role can know a fact. */
export function knows(call: Call, role: string | undefined, fact: string): boolean {
  const knownBy = call.facts[fact]?.knownBy;
  return role === undefined || knownBy === undefined || knownBy.includes(role);
}

/** One of each function: expressions that come to the same are one. */
export function distinct(inner: Workings, functions: readonly Expression[]): Expression[] {
  const byDecision = new Map<number, Expression>();
  for (const one of functions) {
    const { id } = inner.decide(one);
    if (!byDecision.has(id)) byDecision.set(id, one);
  }
  return [...byDecision].sort(([a], [b]) => a - b).map(([, one]) => one);
}

/** Something that depends on all functions, so that a fact is cut for all of them at once. */
function together(inner: Workings, functions: readonly Expression[]): Expression {
  return inner.make.of({ op: 'all', items: functions });
}

/** The functions after one answer, for each cell of a fact. */
function* answers(inner: Workings, functions: readonly Expression[], fact: string) {
  for (const { value } of inner.cells(together(inner, functions), fact))
    yield { value, left: functions.map((one) => inner.given(one, fact, value)) };
}

/** The functions after one way to tick the options of a list, for each way that can make a difference. */
function* ticks(
  { inner, call }: Pick<Graph, 'inner' | 'call'>,
  functions: readonly Expression[],
  list: string,
  names: readonly string[] = standsAs(call, list),
): Generator<{ value: string[]; left: Expression[] }> {
  const [name, ...others] = names;
  if (name === undefined) {
    yield { value: [], left: [...functions] };
    return;
  }
  const matters = functions.some((one) => inner.decide(one).facts.has(name));
  for (const ticked of matters ? [true, false] : [false]) {
    const after = functions.map((one) => inner.given(one, name, ticked));
    for (const { value, left } of ticks({ inner, call }, after, list, others))
      yield { value: ticked ? [name.slice(list.length + 1), ...value] : value, left };
  }
}

/** What each answer to a question leaves. */
export function* answersTo(
  graph: Pick<Graph, 'inner' | 'call'>,
  functions: readonly Expression[],
  question: string,
): Generator<{ value: FactValue; left: Expression[] }> {
  if (graph.call.facts[question]?.kind === 'choices') yield* ticks(graph, functions, question);
  else yield* answers(graph.inner, functions, question);
}

/** The functions for every value of facts that stay open. */
export function forEveryValue(
  graph: Pick<Graph, 'inner' | 'call'>,
  functions: readonly Expression[],
  facts: readonly string[],
): Expression[] {
  return facts.reduce<Expression[]>(
    (before, fact) => {
      const all = [...answersTo(graph, before, fact)].flatMap(({ left }) => left);
      return distinct(graph.inner, all);
    },
    distinct(graph.inner, functions),
  );
}

/** The first question that some function depends on. */
export function questionOf(
  { inner, call }: Pick<Graph, 'inner' | 'call'>,
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
 */
export function walk(call: Call, role: string | undefined, order: readonly string[]): Graph {
  const inner = createRulebook(call, [], order).workings;
  const found = new Map<string, Growing>();
  const states: Growing[] = [];
  const askable = order.filter((fact) => fact !== 'role' && knows(call, role, fact));
  const hidden = order.filter((fact) => fact !== 'role' && !knows(call, role, fact));
  const here = { inner, call };
  const keyOf = (all: readonly Expression[]) => all.map((one) => inner.decide(one).id).join();

  function stateOf(left: readonly Expression[], path: readonly Step[]): Growing {
    const functions = distinct(inner, left);
    const key = keyOf(functions);
    const known = found.get(key);
    if (known) return known;
    const question = questionOf(here, functions, askable);
    const made: Growing = { id: states.length, functions, question, edges: [], path };
    found.set(key, made);
    states.push(made);
    return made;
  }

  const first =
    role === undefined ? inner.compiled.outcome : inner.given(inner.compiled.outcome, 'role', role);
  stateOf(forEveryValue(here, [first], hidden), []);
  for (const state of states) {
    const { question: fact, functions, path } = state;
    if (fact === undefined) continue;
    const all: Expression[] = [];
    for (const { value, left } of answersTo(here, functions, fact)) {
      all.push(...left);
      const to = stateOf(left, [...path, { fact, value }]);
      if (isNew(state.edges, call, fact, to)) state.edges.push({ fact, value, to });
    }
    const parked = stateOf(all, [...path, { fact, value: NOT_SURE }]);
    state.edges.push({ fact, value: NOT_SURE, to: parked });
  }
  const find = (left: readonly Expression[]) => found.get(keyOf(distinct(inner, left)));
  return { call, role, order, inner, states, find };
}
