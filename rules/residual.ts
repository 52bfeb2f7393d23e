import { fewValues, forEveryValue } from './each-answer.ts';
import type { Facts, FactValue } from './language/facts.ts';
import type { Expression } from './logic/expression.ts';
import { MEMBER, partsOf } from './logic/expression.ts';
import { boundsOf } from './logic/ordered-cells.ts';
import { eachStanding, known, standsAs, type Workings } from './rulebook.ts';

/**
 * What is left of something as a function of the questions that can still be asked: once for every
 * value that the facts which stay open could have.
 *
 * Why a set of functions is enough. Parked facts stay open in the outcome `f(q, p)`, with `p` the
 * parked facts and those that the role cannot know. A question `q` matters to `f` exactly when two
 * cases that differ in `q` alone come to different outcomes; both have the same `p`, so `q` then
 * matters to `f(·, p)` for that value of `p`, and the other way round. So which questions matter, and
 * with that the next one, depends only on the set { f(·, p) : every value of p }; so does what is
 * possible, which is the union of what they can come to. An answer `q = v` turns each member into
 * what it is for that `v`; parking `q` puts in its place what it is for every value of `q`.
 *
 * Facts with few values are taken value by value. For the others a value stands for its cell, and the
 * cells of a fact that is compared with another open one depend on that other's answer. So such a
 * fact waits in the functions until nothing that can still be asked is compared with it.
 */
export interface Residual {
  readonly functions: readonly Expression[];
  /** Facts that stay open and are compared with one that can still be asked. */
  readonly waiting: readonly string[];
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

/** What is left of some functions when more facts stay open. */
export function residualOf(
  inner: Workings,
  functions: readonly Expression[],
  staying: readonly string[],
): Residual {
  if (staying.length === 0) return { functions: forEveryValue(inner, functions, []), waiting: [] };
  const names = new Set([MEMBER, ...staying.flatMap((fact) => standsAs(inner.call, fact))]);
  const groups = comparedIn(functions).filter((group) => !group.isSubsetOf(names));
  const isLong = (fact: string) =>
    ['country', 'countries'].includes(inner.declared(fact).kind) ||
    (boundsOf(inner.declared(fact)) && !fewValues(inner, fact));
  const waits = (fact: string) => isLong(fact) && groups.some((group) => group.has(fact));
  const waiting = staying.filter(waits);
  const others = staying.filter((fact) => !waiting.includes(fact));
  const left = forEveryValue(inner, functions, others);
  const now = { functions: left, waiting };
  return { functions: left, waiting: waiting.filter((fact) => matters(inner, now, fact)) };
}

/** What is left of the outcome with some facts known. */
export function outcomeResidual(inner: Workings, facts: Facts): Residual {
  return { functions: [known(inner, inner.compiled.outcome, facts)], waiting: [] };
}

/** Whether anything that is left depends on a fact. */
export function matters(inner: Workings, { functions }: Residual, fact: string): boolean {
  const names = standsAs(inner.call, fact);
  return functions.some((one) => {
    const { facts } = inner.decide(one);
    return names.some((name) => facts.has(name));
  });
}

/** What is left where one more fact stays open. */
export function residualWithout(
  inner: Workings,
  { functions, waiting }: Residual,
  fact: string,
): Residual {
  return residualOf(inner, functions, [...waiting, fact]);
}

/** What an answer leaves. */
export function residualAfter(
  inner: Workings,
  { functions, waiting }: Residual,
  fact: string,
  value: FactValue,
): Residual {
  let left = functions;
  eachStanding(inner, { [fact]: value }, (name, one) => {
    left = left.map((each) => inner.given(each, name, one));
  });
  return residualOf(inner, left, waiting);
}
