import type { FactValue } from './language/facts.ts';
import type { Expression } from './logic/expression.ts';
import { boundsOf } from './logic/ordered-cells.ts';
import { placeOf, placesFrom, valueAt } from './logic/places.ts';
import { standsAs, type Workings } from './rulebook.ts';

/** One of each function: expressions that come to the same are one. */
function distinct(inner: Workings, functions: readonly Expression[]): Expression[] {
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
  const seen = new Set<string>();
  for (const { value, alike } of inner.cells(together(inner, functions), fact)) {
    if (alike !== undefined && seen.has(alike)) continue;
    if (alike !== undefined) seen.add(alike);
    yield { value, left: functions.map((one) => inner.given(one, fact, value)) };
  }
}

/** The functions after one way to tick the options of a list, for each way that can make a difference. */
function* ticks(
  inner: Workings,
  functions: readonly Expression[],
  list: string,
  names: readonly string[] = standsAs(inner.call, list),
): Generator<{ value: string[]; left: Expression[] }> {
  const [name, ...others] = names;
  if (name === undefined) {
    yield { value: [], left: [...functions] };
    return;
  }
  const matters = functions.some((one) => inner.decide(one).facts.has(name));
  for (const ticked of matters ? [true, false] : [false]) {
    const after = functions.map((one) => inner.given(one, name, ticked));
    for (const { value, left } of ticks(inner, after, list, others))
      yield { value: ticked ? [name.slice(list.length + 1), ...value] : value, left };
  }
}

/** What each answer to a question leaves of some functions: one answer for all that leave the same. */
export function* answersTo(
  inner: Workings,
  functions: readonly Expression[],
  question: string,
): Generator<{ value: FactValue; left: Expression[] }> {
  if (inner.declared(question).kind === 'choices') yield* ticks(inner, functions, question);
  else yield* answers(inner, functions, question);
}

/** A fact with at most so many values is taken value by value. */
const FEW = 64;

/** All values of a fact that has few; undefined where it has many. */
export function fewValues({ declared }: Workings, fact: string): FactValue[] | undefined {
  const range = boundsOf(declared(fact));
  if (!range) return undefined;
  const [low, high] = [placeOf(range.atLeast), placeOf(range.atMost)];
  if (high - low >= FEW) return undefined;
  return placesFrom(low, high).map((place) => valueAt(place, range.atLeast));
}

/** The functions for every value of facts that stay open, each different one once. */
export function forEveryValue(
  inner: Workings,
  functions: readonly Expression[],
  facts: readonly string[],
): Expression[] {
  return facts.reduce<Expression[]>(
    (before, fact) => {
      const all = fewValues(inner, fact)?.map((value) =>
        before.map((one) => inner.given(one, fact, value)),
      );
      const cells = () => [...answersTo(inner, before, fact)].map(({ left }) => left);
      return distinct(inner, (all ?? cells()).flat());
    },
    distinct(inner, functions),
  );
}
