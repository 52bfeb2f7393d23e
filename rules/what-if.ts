import { assessFindings, assessOutcome } from './assess.ts';
import type { Fact, Facts, FactValue } from './language/facts.ts';
import type { Cell } from './logic/cells.ts';
import type { Decision } from './logic/decide.ts';
import type { Expression } from './logic/expression.ts';
import { placeOf, valueAt } from './logic/ordered-cells.ts';
import type { Rulebook, Workings } from './rulebook.ts';
import { known } from './rulebook.ts';

/** One answer that would be different. */
export interface Change {
  readonly fact: string;
  readonly to: FactValue;
}

/** A smallest set of changes after which the person is no longer certainly turned away. */
export interface WhatIf {
  readonly changes: readonly Change[];
  /** The clauses of the findings that the changes mend. */
  readonly clauses: readonly string[];
  /** What the outcome can be then: it is certain where only one is left. */
  readonly possible: readonly string[];
}

/** No set of changes is larger. */
const MOST_CHANGES = 3;

function turnsAway(book: Rulebook, outcome: string): boolean {
  return book.call.outcomes.some((one) => one.id === outcome && one.turnsAway === true);
}

/** How far down the list of outcomes the best possible one stands; -1 where all turn away. */
function rank(book: Rulebook, left: Decision): number {
  const ranks = book.call.outcomes.map((one, i) =>
    left.possible.has(one.id) && !one.turnsAway ? i : -1,
  );
  return Math.max(...ranks);
}

/** The facts a person can change that stand in a rule which turns them away, or in an outcome itself. */
function changeableFacts(book: Rulebook, facts: Facts): string[] {
  const { compiled } = book.workings;
  const failed = assessFindings(book, facts).filter((one) => one.counted && one.result === 'unmet');
  const blamed = new Set(failed.flatMap((one) => [...(compiled.rules.get(one.rule)?.facts ?? [])]));
  return Object.keys(book.call.facts).filter((fact) => {
    const open = failed.length === 0 ? compiled.outcome.facts.has(fact) : blamed.has(fact);
    return open && facts[fact] !== undefined && book.call.facts[fact]?.changeable === true;
  });
}

/** The value of a cell nearest to the present one. */
function nearest(cells: readonly Cell[], i: number, declaration: Fact, now: FactValue): FactValue {
  const cell = cells[i] as Cell;
  const { start } = cell;
  if (start === undefined || (typeof now !== 'string' && typeof now !== 'number'))
    return cell.value;
  const next = cells[i + 1]?.start;
  if (placeOf(now) < start) return valueAt(start, now);
  if (next !== undefined && placeOf(now) >= next) return valueAt(next - 1, now);
  return declaration.kind === 'date' ? cell.value : now;
}

/** Every way to answer the given facts anew, one for each combination of cells. */
function* answers(
  inner: Workings,
  expression: Expression,
  facts: Facts,
  [fact, ...others]: readonly string[],
): Generator<{ changes: Change[]; left: Expression }> {
  if (fact === undefined) {
    yield { changes: [], left: expression };
    return;
  }
  const cells = inner.cells(expression, fact);
  for (const [i] of cells.entries()) {
    const to = nearest(cells, i, inner.declared(fact), facts[fact] as FactValue);
    const after = inner.given(expression, fact, to);
    for (const rest of answers(inner, after, facts, others))
      yield { changes: [{ fact, to }, ...rest.changes], left: rest.left };
  }
}

function sets(facts: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return facts.flatMap((fact, i) =>
    sets(facts.slice(i + 1), size - 1).map((set) => [fact, ...set]),
  );
}

function without(facts: Facts, left: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !left.includes(fact)));
}

/** The best ways to answer one set of facts anew, if any of them helps. */
function waysOut(book: Rulebook, facts: Facts, set: readonly string[]): WhatIf[] {
  const inner = book.workings;
  const open = known(inner, inner.compiled.outcome, without(facts, set));
  const ways = [...answers(inner, open, facts, set)]
    .map(({ changes, left }) => ({ changes, decision: inner.decide(left) }))
    .map((way) => ({ ...way, rank: rank(book, way.decision) }));
  const best = Math.max(...ways.map((way) => way.rank));
  if (best < 0) return [];
  return ways
    .filter((way) => way.rank === best)
    .map(({ changes, decision }) => ({
      changes,
      clauses: mended(book, facts, changes),
      possible: [...decision.possible],
    }));
}

function mended(book: Rulebook, facts: Facts, changes: readonly Change[]): string[] {
  const after = assessFindings(book, changed(facts, changes));
  const before = assessFindings(book, facts);
  const better = before.filter((one, i) => one.result === 'unmet' && after[i]?.result !== 'unmet');
  return [...new Set(better.flatMap((one) => one.clauses))];
}

/** The facts of a case after some changes. */
export function changed(facts: Facts, changes: readonly Change[]): Facts {
  return { ...facts, ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])) };
}

/**
 * The smallest sets of up to three changes after which a person who is certainly turned away no
 * longer is; each is verified by working it through. Empty where there is none.
 */
export function whatIf(book: Rulebook, facts: Facts): WhatIf[] {
  const { settled } = assessOutcome(book, facts);
  if (settled === undefined || !turnsAway(book, settled)) return [];
  const candidates = changeableFacts(book, facts);
  const found: WhatIf[] = [];
  for (let size = 1; size <= MOST_CHANGES; size += 1)
    for (const set of sets(candidates, size)) {
      const known = found.some((way) => way.changes.every(({ fact }) => set.includes(fact)));
      if (!known) found.push(...waysOut(book, facts, set));
    }
  return found;
}
