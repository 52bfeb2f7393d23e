import { answersTo } from '../../rules/each-answer.ts';
import type { Facts, FactValue } from '../../rules/language/facts.ts';
import type { Expression } from '../../rules/logic/expression.ts';
import { UNKNOWABLE } from '../../rules/logic/expression.ts';
import { eachStanding, known, standsAs } from '../../rules/rulebook.ts';
import type { Graph, State, Step } from './graph.ts';
import { knows, NOT_SURE } from './graph.ts';

/** Something that does not hold, with a shortest path that shows it. */
export interface Fault {
  readonly what: string;
  readonly path: readonly Step[];
}

/** The answers of a path, without the parked questions. */
export function factsOf(graph: Pick<Graph, 'role'>, path: readonly Step[]): Facts {
  const given = path.flatMap(({ fact, value }) => (value === NOT_SURE ? [] : [[fact, value]]));
  const role = graph.role === undefined ? {} : { role: graph.role };
  return { ...role, ...Object.fromEntries(given) };
}

/** What a state certainly comes to; undefined where parked or unknowable facts keep it open. */
export function settledOf({ inner }: Graph, { functions }: State): string | undefined {
  const [only, ...others] = functions.map((one) => inner.decide(one));
  return others.length === 0 ? only?.settled : undefined;
}

/** The facts that the outcome depends on after a path, as the conversation asks for them: one by one. */
function mattering(graph: Graph, path: readonly Step[]): string[] {
  const { inner, call, order } = graph;
  const { facts } = inner.decide(known(inner, inner.compiled.outcome, factsOf(graph, path)));
  return order.filter((fact) => standsAs(call, fact).some((name) => facts.has(name)));
}

function isParked(path: readonly Step[], fact: string): boolean {
  return path.some((step) => step.fact === fact && step.value === NOT_SURE);
}

/** The next question is the first open one that this role can know and that still matters. */
function checkQuestion(graph: Graph, state: State): Fault[] {
  const { path, question } = state;
  const open = mattering(graph, path).find(
    (fact) => fact !== 'role' && !isParked(path, fact) && knows(graph.call, graph.role, fact),
  );
  return open === question
    ? []
    : [
        {
          what: `the next question is ${question ?? 'none'} and should be ${open ?? 'none'}`,
          path,
        },
      ];
}

/** Where there are no questions left there is an outcome, or something that nobody here can tell. */
function checkEnd(graph: Graph, state: State): Fault[] {
  const { path, question } = state;
  if (question !== undefined) return [];
  const settled = settledOf(graph, state);
  if (settled === 'none') return [{ what: 'no outcome holds', path }];
  const matter = mattering(graph, path);
  const asked = matter.filter(
    (fact) => !isParked(path, fact) && knows(graph.call, graph.role, fact),
  );
  if (asked.length > 0) return [{ what: `a dead end: ${asked} matter and are not asked`, path }];
  const { facts } = graph.inner.decide(
    known(graph.inner, graph.inner.compiled.outcome, factsOf(graph, path)),
  );
  const unknowable = [...facts].some((fact) => fact.startsWith(UNKNOWABLE));
  return settled === undefined && matter.length === 0 && !unknowable
    ? [{ what: 'a dead end: the outcome is open and nothing is left to learn', path }]
    : [];
}

/** Whether two functions come to something different for some case, looked for case by case. */
function differ(
  graph: Graph,
  one: Expression,
  other: Expression,
  seen = new Set<string>(),
): boolean {
  const [a, b] = [graph.inner.decide(one), graph.inner.decide(other)];
  if (a === b) return false;
  if (a.settled !== undefined && b.settled !== undefined) return true;
  const key = `${a.id} ${b.id}`;
  if (seen.has(key)) return false;
  seen.add(key);
  const fact = a.fact ?? (b.fact as string);
  const pair = graph.inner.make.of({ op: 'all', items: [one, other] });
  return graph.inner.cells(pair, fact).some(({ value }) => {
    const [left, right] = [one, other].map((each) => graph.inner.given(each, fact, value));
    return differ(graph, left as Expression, right as Expression, seen);
  });
}

/** A question is asked only where two of its answers, all else the same, can differ in the outcome. */
function checkMatters(graph: Graph, { functions, question, path }: State): Fault[] {
  if (question === undefined) return [];
  const changes = functions.some((one) => {
    const [first, ...others] = [...answersTo(graph.inner, [one], question)].map(
      ({ left }) => left[0],
    );
    return others.some((other) => differ(graph, first as Expression, other as Expression));
  });
  return changes ? [] : [{ what: `${question} is asked and cannot change the outcome`, path }];
}

/** The answers of a path leave the same forwards, backwards, and with the later half first. */
function checkOrder(graph: Graph, { path }: State): Fault[] {
  const { inner } = graph;
  const answers: (readonly [string, FactValue])[] = [];
  eachStanding(inner, factsOf(graph, path), (fact, value) => {
    answers.push([fact, value]);
  });
  const half = Math.floor(answers.length / 2);
  const orders = [
    answers,
    answers.toReversed(),
    [...answers.slice(half), ...answers.slice(0, half)],
  ];
  const [plain, ...others] = orders.map((order) =>
    inner.decide(
      order.reduce((left, [fact, value]) => inner.given(left, fact, value), inner.compiled.outcome),
    ),
  );
  return others.every((one) => one === plain)
    ? []
    : [{ what: 'the order of the answers matters', path }];
}

/** Everything that must hold of every residual; the first fault is a nearest one. */
export function proveStates(graph: Graph): Fault[] {
  return graph.states.flatMap((state) => [
    ...checkQuestion(graph, state),
    ...checkEnd(graph, state),
    ...checkMatters(graph, state),
    ...checkOrder(graph, state),
  ]);
}
