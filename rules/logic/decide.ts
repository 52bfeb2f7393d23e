import type { Cell, Cells } from './cells.ts';
import type { Expression } from './expression.ts';
import type { Given } from './given.ts';
import { createMergeBranches } from './merge-branches.ts';

/**
 * What an expression can still come to, as a reduced ordered decision diagram: two expressions that
 * come to the same for every answer have one node, and a node names a fact only if it matters.
 */
export interface Decision {
  readonly id: number;
  /** What it certainly comes to: a result, an outcome id, or `undefined` while that is open. */
  readonly settled: string | undefined;
  /** The first fact, in the call's order, that can still change it. */
  readonly fact: string | undefined;
  /** The cells of that fact, each by a representative value, and what is left then. */
  readonly branches: readonly Branch[];
  /** Every fact that can still change it. */
  readonly facts: ReadonlySet<string>;
  /** Everything it can still come to. */
  readonly possible: ReadonlySet<string>;
}

/** One cell of a fact's values and what is left once the answer lies in it. */
export interface Branch extends Cell {
  readonly left: Decision;
}

/** Works out what expressions can still come to; each expression once. */
export type Decide = (expression: Expression) => Decision;

function settledOf(expression: Expression): string | undefined {
  const { form } = expression;
  if (form.op === 'result') return form.result;
  if (form.op === 'outcome') return form.outcome;
  return form.op === 'cases' && form.cases.length === 0 ? 'none' : undefined;
}

/** Decisions, each different one once. */
class Nodes {
  readonly #nodes = new Map<string, Decision>();
  readonly #merge = createMergeBranches();

  #node(key: string, rest: Omit<Decision, 'id'>): Decision {
    const known = this.#nodes.get(key);
    if (known) return known;
    const made = { id: this.#nodes.size, ...rest };
    this.#nodes.set(key, made);
    return made;
  }

  end(settled: string): Decision {
    const end = { settled, fact: undefined, branches: [], facts: new Set<string>() };
    return this.#node(settled, { ...end, possible: new Set([settled]) });
  }

  fork(fact: string, all: readonly Branch[]): Decision {
    const [first, ...others] = all as readonly [Branch, ...Branch[]];
    if (others.every((branch) => branch.left === first.left)) return first.left;
    const { branches, key } = this.#merge(all);
    return this.#node(`${fact}?${key}`, {
      settled: undefined,
      fact,
      branches,
      facts: new Set([fact, ...branches.flatMap(({ left }) => [...left.facts])]),
      possible: new Set(branches.flatMap(({ left }) => [...left.possible])),
    });
  }
}

/** Builds decisions over facts in the given order. */
export function createDecide(order: readonly string[], cells: Cells, given: Given): Decide {
  const decided = new Map<Expression, Decision>();
  const nodes = new Nodes();

  function work(expression: Expression): Decision {
    const settled = settledOf(expression);
    if (settled !== undefined) return nodes.end(settled);
    const [unknowable] = [...expression.facts].sort();
    const fact = order.find((id) => expression.facts.has(id)) ?? (unknowable as string);
    const alike = new Map<string | undefined, Decision>();
    const branches = cells(expression, fact).map((cell) => {
      const same = cell.alike === undefined ? undefined : alike.get(cell.alike);
      const left = same ?? decide(given(expression, fact, cell.value));
      alike.set(cell.alike, left);
      return { ...cell, left };
    });
    return nodes.fork(fact, branches);
  }

  function decide(expression: Expression): Decision {
    const known = decided.get(expression);
    if (known) return known;
    const made = work(expression);
    decided.set(expression, made);
    return made;
  }
  return decide;
}
