import { assessFindings, assessOutcome } from './assess.ts';
import type { ChoicesFact, Facts, FactValue } from './language/facts.ts';
import type { Cell } from './logic/cells.ts';
import { optionFact } from './logic/compile-terms.ts';
import type { Decision } from './logic/decide.ts';
import type { Expression } from './logic/expression.ts';
import { placeOf, valueAt } from './logic/places.ts';
import type { Rulebook, Workings } from './rulebook.ts';
import { known } from './rulebook.ts';
import { candidatesOf, without } from './what-if-candidates.ts';
import { joined, type Places, placesOf } from './what-if-places.ts';

/** One answer that would be different. */
export interface Change {
  readonly fact: string;
  /** The value, or one that stands for all that would do as well. */
  readonly to: FactValue;
  /** All countries that would do, member by member of a list; left out where `to` is the only one. */
  readonly places?: readonly Places[];
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

/** One fact answered anew: what is left then, and how much of a list is different. */
interface Step {
  readonly change: Change;
  readonly left: Expression;
  readonly moved: number;
}

interface Way {
  readonly changes: readonly Change[];
  readonly left: Expression;
  readonly moved: number;
}

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

/** The value of a cell nearest to the present one. */
function nearest(cells: readonly Cell[], i: number, now: FactValue): FactValue {
  const cell = cells[i] as Cell;
  const { start } = cell;
  if (start === undefined || (typeof now !== 'string' && typeof now !== 'number'))
    return cell.value;
  const next = cells[i + 1]?.start;
  if (placeOf(now) < start) return valueAt(start, now);
  return next !== undefined && placeOf(now) >= next ? valueAt(next - 1, now) : now;
}

/** Every way to tick the options of a list anew that still matter. */
function listSteps(inner: Workings, expression: Expression, fact: string, now: FactValue): Step[] {
  const ticked = now as readonly string[];
  const { options } = inner.call.facts[fact] as ChoicesFact;
  return options.reduce<Step[]>(
    (before, option) =>
      before.flatMap(({ change, left, moved }) => {
        const name = optionFact(fact, option);
        const was = ticked.includes(option);
        const either = left.facts.has(name) ? [was, !was] : [was];
        return either.map((is) => ({
          change: { fact, to: is ? [...(change.to as readonly string[]), option] : change.to },
          left: inner.given(left, name, is),
          moved: moved + (is === was ? 0 : 1),
        }));
      }),
    [{ change: { fact, to: [] }, left: expression, moved: 0 }],
  );
}

function steps(inner: Workings, expression: Expression, fact: string, now: FactValue): Step[] {
  if (inner.declared(fact).kind === 'choices') return listSteps(inner, expression, fact, now);
  const cells = inner.cells(expression, fact);
  return [...cells.keys()].map((i) => {
    const to = nearest(cells, i, now);
    const places = placesOf(cells, i);
    const change = places === undefined ? { fact, to } : { fact, to, places };
    return { change, left: inner.given(expression, fact, to), moved: 0 };
  });
}

/** Every way to answer the given facts anew, one for each combination of cells. */
function answers(
  inner: Workings,
  expression: Expression,
  facts: Facts,
  [fact, ...others]: readonly string[],
): Way[] {
  if (fact === undefined) return [{ changes: [], left: expression, moved: 0 }];
  return steps(inner, expression, fact, facts[fact] as FactValue).flatMap((step) =>
    answers(inner, step.left, facts, others).map((rest) => ({
      changes: [step.change, ...rest.changes],
      left: rest.left,
      moved: step.moved + rest.moved,
    })),
  );
}

function sets(facts: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return facts.flatMap((fact, i) =>
    sets(facts.slice(i + 1), size - 1).map((set) => [fact, ...set]),
  );
}

/** The best ways to answer one set of facts anew, if any of them helps. */
function waysOut(book: Rulebook, facts: Facts, set: readonly string[]): WhatIf[] {
  const inner = book.workings;
  const open = known(inner, inner.compiled.outcome, without(facts, set));
  const ways = answers(inner, open, facts, set)
    .map((way) => ({ ...way, decision: inner.decide(way.left) }))
    .map((way) => ({ ...way, rank: rank(book, way.decision) }));
  const best = Math.max(...ways.map((way) => way.rank));
  if (best < 0) return [];
  const good = ways.filter((way) => way.rank === best);
  const least = Math.min(...good.map((way) => way.moved));
  const smallest = good
    .filter((way) => way.moved === least)
    .map(({ changes, decision }) => ({
      changes,
      clauses: mended(book, facts, changes),
      possible: [...decision.possible],
    }));
  return joined(nearestWays(book, facts, smallest));
}

const ORDERED: readonly string[] = ['number', 'money', 'date'];

/** On which side of the present answer a new number or date lies, and how far; else undefined. */
function moveOf(book: Rulebook, { fact, to }: Change, now: FactValue | undefined) {
  if (!ORDERED.includes(book.workings.declared(fact).kind)) return undefined;
  if (typeof now !== 'number' && typeof now !== 'string') return undefined;
  const far = placeOf(to as number | string) - placeOf(now);
  return { side: Math.sign(far), far: Math.abs(far) };
}

/** Of ways that differ only in how far a number or date moves to one side, the nearest. */
function nearestWays(book: Rulebook, facts: Facts, ways: readonly WhatIf[]): WhatIf[] {
  const best = new Map<string, { way: WhatIf; far: number }>();
  for (const way of ways) {
    const moves = way.changes.map((change) => moveOf(book, change, facts[change.fact]));
    const key = JSON.stringify(moves.map((move, i) => move?.side ?? way.changes[i]));
    const far = moves.reduce((sum, move) => sum + (move?.far ?? 0), 0);
    if (far < (best.get(key)?.far ?? Number.POSITIVE_INFINITY)) best.set(key, { way, far });
  }
  return [...best.values()].map(({ way }) => way);
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
  const candidates = candidatesOf(book, facts);
  const found: WhatIf[] = [];
  for (let size = 1; size <= MOST_CHANGES; size += 1)
    for (const set of sets(candidates, size)) {
      const covered = found.some((way) => way.changes.every(({ fact }) => set.includes(fact)));
      if (!covered) found.push(...waysOut(book, facts, set));
    }
  return found;
}
