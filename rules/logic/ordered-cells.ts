import type { Fact, FactValue, Range } from '../language/facts.ts';
import type { Expressions } from './expressions.ts';
import type { Given } from './given.ts';
import { inOrder, placeOf, valueAt } from './places.ts';
import type { Comparison } from './turns.ts';
import { Turns } from './turns.ts';

type Bounds = Required<Range>;

/** The declared bounds of an ordered fact; undefined for a fact of another kind. */
export function boundsOf(fact: Fact): Bounds | undefined {
  if (fact.kind === 'number' || fact.kind === 'money')
    return { atLeast: fact.least, atMost: fact.most };
  return fact.kind === 'date' ? { atLeast: fact.earliest, atMost: fact.latest } : undefined;
}

/** Where another fact is compared with it, it matters where in its cell it lies: each is halved. */
function halved(starts: readonly number[], end: number): number[] {
  const middles = starts.map((start, i) => Math.ceil((start + (starts[i + 1] ?? end)) / 2));
  return inOrder([...starts, ...middles.filter((middle) => middle < end)]);
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

  /** The values of a fact that is no line. */
  function few(fact: string): readonly FactValue[] {
    const declaration = declared(fact);
    return 'options' in declaration ? declaration.options : [true, false];
  }

  const turns = new Turns(make, given, domain, few);
  return (parts, fact) => {
    const bounds = domain(parts, fact) as Bounds;
    const end = placeOf(bounds.atMost) + 1;
    const compared = parts.some((part) => part.facts.size > 1 && part.facts.has(fact));
    const turning = inOrder([placeOf(bounds.atLeast), ...turns.of(parts, fact)]);
    const starts = compared ? halved(turning, end) : turning;
    return starts.map((start, i) => {
      const last = (starts[i + 1] ?? end) - 1;
      return { start, value: valueAt(Math.floor((start + last) / 2), bounds.atLeast) };
    });
  };
}
