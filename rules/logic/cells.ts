import type { Fact, FactValue } from '../language/facts.ts';
import type { Expression, Form } from './expression.ts';
import { partsOf } from './expression.ts';
import type { Expressions } from './expressions.ts';
import type { Given } from './given.ts';
import type { Comparison } from './ordered-cells.ts';
import { createOrderedCells } from './ordered-cells.ts';

type OneOf = Expression<Extract<Form, { op: 'oneOf' }>>;

/** A code that is no country's, to stand for every country that no list of a call holds. */
export const ELSEWHERE = 'ZZ';

/** Values of a fact between which no condition can differ: one of them, and where they start on a line. */
export interface Cell {
  readonly value: FactValue;
  readonly start?: number;
}

/** The cells of a fact, as an expression cuts it. */
export type Cells = (expression: Expression, fact: string) => readonly Cell[];

function collect(expression: Expression, seen = new Set<Expression>()): Set<Expression> {
  if (seen.has(expression)) return seen;
  seen.add(expression);
  for (const part of partsOf(expression.form)) collect(part, seen);
  return seen;
}

function isComparison(expression: Expression): expression is Comparison {
  return 'pair' in expression.form;
}

function isOneOf(expression: Expression): expression is OneOf {
  return expression.form.op === 'oneOf';
}

/** One country for each set of lists that countries can share, and one that is in none. */
function countryCells(parts: readonly Expression[]): string[] {
  const lists = [...new Set(parts.filter(isOneOf).map((part) => part.form.values))];
  const cells = new Map<string, string>();
  for (const code of [...new Set(lists.flat().map(String))].sort()) {
    const signature = lists.map((list) => (list.includes(code) ? 1 : 0)).join('');
    if (/^[A-Z]{2}$/.test(code) && !cells.has(signature)) cells.set(signature, code);
  }
  return [...cells.values(), ELSEWHERE];
}

function someOf(members: readonly string[]): string[][] {
  const sets = members.reduce<string[][]>(
    (before, member) => [...before, ...before.map((set) => [...set, member])],
    [[]],
  );
  return sets.filter((set) => set.length > 0);
}

/** Cuts facts into cells at the bounds and lists that an expression uses. */
export function createCells(
  declared: (fact: string) => Fact,
  make: Expressions,
  given: Given,
): Cells {
  const orderedCells = createOrderedCells(declared, make, given);
  return (expression, fact) => {
    const declaration = declared(fact);
    if (declaration.kind === 'yes-no') return [{ value: true }, { value: false }];
    if (declaration.kind === 'choice') return declaration.options.map((value) => ({ value }));
    const parts = [...collect(expression)];
    if (declaration.kind === 'country') return countryCells(parts).map((value) => ({ value }));
    if (declaration.kind === 'countries')
      return someOf(countryCells(parts)).map((value) => ({ value }));
    return orderedCells(parts.filter(isComparison), fact);
  };
}
