import type { FactValue, Range } from '../language/facts.ts';
import type { Expression, Form } from './expression.ts';
import type { Expressions } from './expressions.ts';
import type { Given } from './given.ts';
import { jumpsIn } from './known-comparison.ts';
import { inOrder, placeOf, placesFrom, valueAt } from './places.ts';

/** An expression that compares two terms. */
export type Comparison = Expression<Extract<Form, { pair: unknown }>>;

/** The bounds within which a fact lies, as far as some comparisons know; undefined where it is no line. */
export type Domain = (parts: readonly Comparison[], fact: string) => Required<Range> | undefined;

type At = (place: number) => unknown;

/** A fact with at most so many values is tried value by value; a longer line is halved. */
const FEW = 64;

/** The one place after `low` and up to `high` from which on a result differs, if there is one. */
function turningPoint(at: At, low: number, high: number): number[] {
  if (at(low) === at(high)) return [];
  let [before, after] = [low, high];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (at(middle) === at(low)) before = middle;
    else after = middle;
  }
  return [after];
}

/**
 * Finds where comparisons turn. Exact where a comparison has one open fact; where it has more, the
 * others are sampled at both sides of every place at which something turns for them, and tried whole
 * where they are few.
 */
export class Turns {
  readonly #make: Expressions;
  readonly #given: Given;
  readonly #domain: Domain;
  readonly #few: (fact: string) => readonly FactValue[];

  constructor(
    make: Expressions,
    given: Given,
    domain: Domain,
    few: (fact: string) => readonly FactValue[],
  ) {
    this.#make = make;
    this.#given = given;
    this.#domain = domain;
    this.#few = few;
  }

  /** Where something turns for a fact, as far as it does not depend on the facts of the path. */
  of(parts: readonly Comparison[], fact: string, path: readonly string[] = []): number[] {
    const own = parts.filter(
      (part) => part.facts.has(fact) && !path.some((id) => part.facts.has(id)),
    );
    return own
      .flatMap((part) => this.#halves(part))
      .flatMap((part) => this.#ofOne(part, parts, fact, [...path, fact]));
  }

  /** An equality turns twice, "less" and "not more" once each. */
  #halves(part: Comparison): Comparison[] {
    if (part.form.op !== 'equal') return [part];
    const ops = ['less', 'notMore'] as const;
    return ops.map((op) => this.#make.of({ ...part.form, op }) as Comparison);
  }

  #ofOne(
    part: Expression,
    parts: readonly Comparison[],
    fact: string,
    path: readonly string[],
  ): number[] {
    if (!('pair' in part.form && part.facts.has(fact))) return [];
    const other = [...part.facts].find((id) => id !== fact);
    if (other === undefined) return this.#alone(part as Comparison, parts, fact);
    return this.#samples(parts, other, path).flatMap((value) =>
      this.#ofOne(this.#given(part, other, value), parts, fact, path),
    );
  }

  /** Values of another open fact of a comparison, between which its turning point may move. */
  #samples(
    parts: readonly Comparison[],
    fact: string,
    path: readonly string[],
  ): readonly FactValue[] {
    const bounds = this.#domain(parts, fact);
    if (!bounds) return this.#few(fact);
    const [low, high] = [placeOf(bounds.atLeast), placeOf(bounds.atMost)];
    const turns = () => this.of(parts, fact, path).flatMap((place) => [place - 1, place]);
    const places = high - low < FEW ? placesFrom(low, high) : inOrder([low, ...turns(), high]);
    return places.map((place) => valueAt(place, bounds.atLeast));
  }

  /** Where a comparison of one open fact turns: at the most once between two of its jumps. */
  #alone(part: Comparison, parts: readonly Comparison[], fact: string): number[] {
    const bounds = this.#domain(parts, fact) as Required<Range>;
    const [low, high] = [placeOf(bounds.atLeast), placeOf(bounds.atMost)];
    const at = (place: number) => this.#given(part, fact, valueAt(place, bounds.atLeast));
    if (high - low < FEW) return placesFrom(low + 1, high).filter((one) => at(one) !== at(one - 1));
    const jumps = jumpsIn(part.form).map((form) => this.#make.of(form));
    const breaks = inOrder(jumps.flatMap((jump) => this.#ofOne(jump, parts, fact, [fact])));
    const starts = [low, ...breaks];
    const ends = [...breaks.map((place) => place - 1), high];
    return [...breaks, ...starts.flatMap((start, i) => turningPoint(at, start, ends[i] as number))];
  }
}
