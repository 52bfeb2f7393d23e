import type { Fact, FactValue } from '../language/facts.ts';
import type { Class } from './country-cells.ts';
import { countriesCells, countryCells } from './country-cells.ts';
import type { Expression } from './expression.ts';
import { partsOf } from './expression.ts';
import type { Expressions } from './expressions.ts';
import type { Given } from './given.ts';

import { createOrderedCells } from './ordered-cells.ts';
import type { Comparison } from './turns.ts';

/**
 * Values of a fact between which no condition can differ: one of them, and where they start on a
 * line, or which classes of countries they are made of.
 */
export interface Cell {
  readonly value: FactValue;
  readonly start?: number;
  readonly classes?: readonly Class[];
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
    if (declaration.kind === 'country') return countryCells(parts, fact);
    if (declaration.kind === 'countries') return countriesCells(parts, fact);
    return orderedCells(parts.filter(isComparison), fact);
  };
}
