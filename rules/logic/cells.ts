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
  /** Cells with the same text leave the same of the expression, whatever else they are. */
  readonly alike?: string;
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
  const known = new Map<string, readonly Cell[]>();

  /** An expression depends on a list only through what is said of its members: mixtures are alike in that. */
  function mixtures(parts: readonly Expression[], list: string): readonly Cell[] {
    const about = parts.filter(({ form }) => form.op === 'some' || form.op === 'oneOf');
    const key = `${list} ${about.map(({ id }) => id)}`;
    const there = known.get(key);
    if (there) return there;
    const own = about.filter(({ form }) => form.op === 'some' && form.list === list);
    const made = countriesCells(parts, list).map((cell) => ({
      ...cell,
      alike: own.map((one) => given(one, list, cell.value).id).join(),
    }));
    known.set(key, made);
    return made;
  }

  return (expression, fact) => {
    const declaration = declared(fact);
    if (declaration.kind === 'yes-no') return [{ value: true }, { value: false }];
    if (declaration.kind === 'choice') return declaration.options.map((value) => ({ value }));
    const parts = [...collect(expression)];
    if (declaration.kind === 'country') return countryCells(parts, fact);
    if (declaration.kind === 'countries') return mixtures(parts, fact);
    return orderedCells(parts.filter(isComparison), fact);
  };
}
