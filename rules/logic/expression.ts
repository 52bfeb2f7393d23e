import type { Result } from '../language/conditions.ts';
import type { Range } from '../language/facts.ts';
import type { Term } from './terms.ts';

/** The ranges within which otherwise open facts are known. */
export type Within = Readonly<Record<string, Range>>;

/** One outcome with the condition under which it holds. */
export interface Case {
  readonly when: Expression;
  readonly outcome: string;
}

/** The forms an expression can take. */
export type Form =
  | { readonly op: 'result'; readonly result: Result }
  | { readonly op: 'outcome'; readonly outcome: string }
  | { readonly op: 'oneOf'; readonly fact: string; readonly values: readonly (string | boolean)[] }
  | { readonly op: 'same'; readonly facts: readonly [string, string] }
  | {
      readonly op: 'notMore' | 'less' | 'equal';
      readonly pair: readonly [Term, Term];
      readonly within: Within;
      /** Which comparison it is, where a side of it can come to have no value. */
      readonly about?: string;
    }
  | { readonly op: 'unknowable'; readonly about: string }
  | { readonly op: 'some'; readonly list: string; readonly item: Expression }
  | { readonly op: 'all' | 'any'; readonly items: readonly Expression[] }
  | { readonly op: 'not'; readonly item: Expression }
  | { readonly op: 'is'; readonly item: Expression; readonly result: Result }
  | { readonly op: 'cases'; readonly cases: readonly Case[] };

/**
 * A condition or an outcome list with the known facts worked in: what is still open of it.
 * Equal expressions are one object, so `===` compares them.
 */
export interface Expression<F extends Form = Form> {
  readonly id: number;
  readonly form: F;
  /** The facts it still depends on, by its words; `decide` tells on which it really depends. */
  readonly facts: ReadonlySet<string>;
  /** What it becomes once a fact is known, by fact and value; filled as it is asked for. */
  readonly given: Map<string, Map<Key, Expression>>;
}

/** A value by which it can be looked up: itself, or as JSON where it is a list or a range. */
export type Key = string | number | boolean;

/** The fact name under which a member of a list stands inside `some`. */
export const MEMBER = '(member)';

/** Begins the name of what can never be known, such as a share of an amount that does not exist. */
export const UNKNOWABLE = '(unknowable) ';

/** The result of an expression that is down to a constant. */
export function resultOf(expression: Expression): Result | undefined {
  return expression.form.op === 'result' ? expression.form.result : undefined;
}

/** The expressions directly inside an expression. */
export function partsOf(form: Form): readonly Expression[] {
  switch (form.op) {
    case 'all':
    case 'any':
      return form.items;
    case 'not':
    case 'is':
    case 'some':
      return [form.item];
    case 'cases':
      return form.cases.map((one) => one.when);
    default:
      return [];
  }
}
