import type { Call, Reading } from './language/call.ts';
import type { Fact, Facts, FactValue } from './language/facts.ts';
import { isRange } from './language/facts.ts';
import type { Cells } from './logic/cells.ts';
import { createCells } from './logic/cells.ts';
import type { Compiled, Settled } from './logic/compile.ts';
import { compile } from './logic/compile.ts';
import { optionFact } from './logic/compile-terms.ts';
import type { Decide } from './logic/decide.ts';
import { createDecide } from './logic/decide.ts';
import type { Expression } from './logic/expression.ts';
import { Expressions } from './logic/expressions.ts';
import type { Given } from './logic/given.ts';
import { createGiven } from './logic/given.ts';
import { boundsOf } from './logic/ordered-cells.ts';

/** So many expressions and steps, of some 300 bytes each, are kept before the workings are begun anew. */
const KEPT = 120_000;

/** The workings of one call under one set of readings. */
export interface Workings {
  readonly call: Call;
  /** The facts in the order in which they are asked. */
  readonly ids: readonly string[];
  readonly declared: (fact: string) => Fact;
  readonly make: Expressions;
  readonly given: Given;
  readonly cells: Cells;
  readonly compiled: Compiled;
  readonly decide: Decide;
}

/** One call, ready to assess cases under an office's readings. */
export interface Rulebook {
  readonly call: Call;
  readonly readings: readonly Reading[];
  /** Begun anew when they have grown large: take them once for each piece of work. */
  readonly workings: Workings;
}

const YES_NO: Fact = { kind: 'yes-no' };

/** The declaration of a fact of a call: also of `role`, and of what stands for one option of a list. */
export function declarationIn(call: Call): (fact: string) => Fact {
  const role: Fact = { kind: 'choice', options: call.roles };
  return (fact) => (fact === 'role' ? role : (call.facts[fact] ?? YES_NO));
}

/** All facts of a call in the order of their declaration, `role` first. */
export function factIds(call: Call): string[] {
  return call.roles.length > 0 ? ['role', ...Object.keys(call.facts)] : Object.keys(call.facts);
}

/** The facts under which one fact stands in expressions: itself, or its options. */
export function standsAs(call: Call, fact: string): readonly string[] {
  const declaration = call.facts[fact];
  if (declaration?.kind !== 'choices') return [fact];
  return declaration.options.map((option) => optionFact(fact, option));
}

function bounded(declaration: Fact, value: FactValue): FactValue {
  return isRange(value) ? { ...boundsOf(declaration), ...value } : value;
}

/** Hands over the known values under the names in which they stand in expressions. */
export function eachStanding(
  { declared, ids }: Workings,
  facts: Facts,
  take: (fact: string, value: FactValue) => void,
): void {
  for (const fact of ids) {
    const value = facts[fact];
    if (value === undefined) continue;
    const declaration = declared(fact);
    if (declaration.kind !== 'choices') take(fact, bounded(declaration, value));
    else
      for (const option of declaration.options)
        take(optionFact(fact, option), (value as readonly string[]).includes(option));
  }
}

function workings(call: Call, ids: readonly string[], settled: Settled): Workings {
  const make = new Expressions();
  const given = createGiven(make);
  const declared = declarationIn(call);
  const cells = createCells(declared, make, given);
  const order = ids.flatMap((id) => standsAs(call, id));
  const decide = createDecide(order, cells, given);
  return {
    call,
    ids,
    declared,
    make,
    given,
    cells,
    compiled: compile(call, make, settled),
    decide,
  };
}

/** Prepares a call for assessing cases, under the office's readings. Facts are taken in the order given. */
export function createRulebook(
  call: Call,
  readings: readonly Reading[] = [],
  ids: readonly string[] = factIds(call),
): Rulebook {
  const settled: Settled = Object.fromEntries(readings.map((one) => [one.point, one.result]));
  let inner = workings(call, ids, settled);
  return {
    call,
    get workings() {
      if (inner.make.size > KEPT) inner = workings(call, ids, settled);
      return inner;
    },
    readings,
  };
}

/** What an expression is once the given facts are known. */
export function known(inner: Workings, expression: Expression, facts: Facts): Expression {
  let left = expression;
  eachStanding(inner, facts, (fact, value) => {
    left = inner.given(left, fact, value);
  });
  return left;
}
