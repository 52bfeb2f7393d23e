import type { Fact, FactValue, Range } from '../language/facts.ts';
import type { Expression, Form } from './expression.ts';
import type { Expressions } from './expressions.ts';
import type { Given } from './given.ts';

/** An expression that compares two terms. */
export type Comparison = Expression<Extract<Form, { pair: unknown }>>;

type Bounds = Required<Range>;
type Turns = (parts: readonly Comparison[], fact: string) => number[];

const DAY = 86_400_000;
/** A fact with at most so many values is tried value by value; a longer line is halved. */
const FEW = 64;

/** The place of a number or date on its line: dates count in days. */
export function placeOf(value: number | string): number {
  return typeof value === 'number' ? value : Date.parse(value) / DAY;
}

/** The number or date at a place, in the form of a sample. */
export function valueAt(place: number, sample: number | string): number | string {
  if (typeof sample === 'number') return place;
  return new Date(place * DAY).toISOString().slice(0, 10);
}

/** The declared bounds of an ordered fact; undefined for a fact of another kind. */
export function boundsOf(fact: Fact): Bounds | undefined {
  if (fact.kind === 'number' || fact.kind === 'money')
    return { atLeast: fact.least, atMost: fact.most };
  return fact.kind === 'date' ? { atLeast: fact.earliest, atMost: fact.latest } : undefined;
}

/** The places from `low` to `high` at which a result differs from the place before. */
function turningPoints(at: (place: number) => unknown, low: number, high: number): number[] {
  if (high - low < FEW) {
    const places = Array.from({ length: high - low }, (_, i) => low + 1 + i);
    return places.filter((place) => at(place) !== at(place - 1));
  }
  if (at(low) === at(high)) return [];
  let [before, after] = [low, high];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (at(middle) === at(low)) before = middle;
    else after = middle;
  }
  return [after];
}

/** Cuts numbers and dates into cells: each starts where some comparison turns. */
export function createOrderedCells(
  declared: (fact: string) => Fact,
  make: Expressions,
  given: Given,
): (parts: readonly Comparison[], fact: string) => { value: FactValue; start: number }[] {
  function domain(parts: readonly Comparison[], fact: string): Bounds | undefined {
    const within = parts.map((part) => part.form.within[fact]).find((range) => range !== undefined);
    const bounds = boundsOf(declared(fact));
    return bounds && { ...bounds, ...within };
  }

  /** An equality turns twice, "less" and "not more" once each. */
  function halves(part: Comparison): Comparison[] {
    if (part.form.op !== 'equal') return [part];
    return (['less', 'notMore'] as const).map((op) => make.of({ ...part.form, op }) as Comparison);
  }

  /** Values of another open fact of a comparison, between which its turning point may move. */
  function samples(parts: readonly Comparison[], fact: string): readonly FactValue[] {
    const bounds = domain(parts, fact);
    if (!bounds) return [true, false];
    const [low, high] = [placeOf(bounds.atLeast), placeOf(bounds.atMost)];
    const few = Array.from({ length: Math.min(FEW, high - low + 1) }, (_, i) => low + i);
    const alone = parts.filter((part) => part.facts.size === 1 && part.facts.has(fact));
    const places = high - low < FEW ? few : [low, ...turns(alone, fact), high];
    return places.map((place) => valueAt(place, bounds.atLeast));
  }

  function turnsOf(part: Expression, parts: readonly Comparison[], fact: string): number[] {
    if (!part.facts.has(fact)) return [];
    const other = [...part.facts].find((id) => id !== fact);
    if (other !== undefined)
      return samples(parts, other).flatMap((value) =>
        turnsOf(given(part, other, value), parts, fact),
      );
    const bounds = domain(parts, fact) as Bounds;
    const at = (place: number) => given(part, fact, valueAt(place, bounds.atLeast));
    return turningPoints(at, placeOf(bounds.atLeast), placeOf(bounds.atMost));
  }

  const turns: Turns = (parts, fact) =>
    parts.flatMap(halves).flatMap((part) => turnsOf(part, parts, fact));

  return (parts, fact) => {
    const bounds = domain(parts, fact) as Bounds;
    const places = [placeOf(bounds.atLeast), ...turns(parts, fact)];
    const starts = [...new Set(places)].sort((a, b) => a - b);
    return starts.map((start, i) => {
      const last = (starts[i + 1] ?? placeOf(bounds.atMost) + 1) - 1;
      return { start, value: valueAt(Math.floor((start + last) / 2), bounds.atLeast) };
    });
  };
}
