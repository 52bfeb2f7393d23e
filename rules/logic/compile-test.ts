import type { Call, ParameterValue } from '../language/call.ts';
import type { ParameterReference } from '../language/conditions.ts';
import { optionFact, resolve, termOf } from './compile-terms.ts';
import type { Expression } from './expression.ts';
import { MEMBER } from './expression.ts';
import type { Expressions } from './expressions.ts';
import type { Term } from './terms.ts';
import { canLackValue, keyOfTerm } from './terms.ts';

type Operand = ParameterValue | boolean | ParameterReference;

/** A test of one fact as it is written: the fact and exactly one named test. */
export type FactTest = { readonly fact: string } & Readonly<Record<string, Operand>>;

/** Turns tests of one fact into expressions. */
export interface CompileTest {
  test(condition: FactTest): Expression;
  /** A test of the member of a list. */
  member(test: Readonly<Record<string, Operand>>): Expression;
}

/** Compiles tests that compare a number or date with a bound or with another one. */
function createCompileOrdered(call: Call, make: Expressions) {
  const value = (operand: Operand): Term => ({
    op: 'value',
    value: resolve(call, operand as ParameterValue) as number | string,
  });

  function compare(op: 'notMore' | 'less' | 'equal', a: Term, b: Term): Expression {
    const words = { about: `${keyOfTerm(a)} ${op} ${keyOfTerm(b)}` };
    const about = canLackValue(a) || canLackValue(b) ? words : {};
    return make.of({ op, pair: [a, b], within: {}, ...about });
  }

  function within(term: Term, operand: Operand): Expression {
    const [low, high] = resolve(call, operand as ParameterValue) as readonly [string, string];
    return make.all([compare('notMore', value(low), term), compare('notMore', term, value(high))]);
  }

  function ordered(name: string, term: Term, operand: Operand): Expression {
    if (name === 'within') return within(term, operand);
    if (name === 'atLeast' || name === 'onOrAfter') return compare('notMore', value(operand), term);
    if (name === 'atMost' || name === 'onOrBefore') return compare('notMore', term, value(operand));
    if (name === 'moreThan' || name === 'after') return compare('less', value(operand), term);
    if (name === 'lessThan' || name === 'before') return compare('less', term, value(operand));
    return compare('notMore', term, termOf(call, operand as string));
  }

  const equals = (term: Term, operand: Operand) => compare('equal', term, value(operand));
  return { ordered, equals };
}

/** Compiles tests against the call's parameters at its reference date. */
export function createCompileTest(call: Call, make: Expressions): CompileTest {
  const { ordered, equals } = createCompileOrdered(call, make);
  const list = (operand: Operand) =>
    [resolve(call, operand as ParameterValue)].flat() as readonly string[];
  const isNumber = (id: string) =>
    id in call.derived || ['number', 'money'].includes(call.facts[id]?.kind ?? '');

  function oneOf(fact: string, operand: Operand): Expression {
    if (isNumber(fact))
      return make.any(list(operand).map((one) => equals(termOf(call, fact), one)));
    const values = typeof operand === 'boolean' ? [operand] : list(operand);
    return make.of({ op: 'oneOf', fact, values });
  }

  /** Met when the list holds a value that is (or, reversed, is not) among the given ones. */
  function holds(fact: string, operand: Operand, among: boolean): Expression {
    const declaration = call.facts[fact];
    const values = list(operand);
    if (declaration?.kind === 'choices') {
      const options = declaration.options.filter((option) => values.includes(option) === among);
      return make.any(options.map((option) => oneOf(optionFact(fact, option), true)));
    }
    const item = make.of({ op: 'oneOf', fact: MEMBER, values });
    return make.some(fact, among ? item : make.not(item));
  }

  function test({ fact, ...tests }: FactTest): Expression {
    const [name, operand] = Object.entries(tests)[0] as [string, Operand];
    if (name === 'is' || name === 'oneOf') return oneOf(fact, operand);
    if (name === 'sameAs') return make.of({ op: 'same', facts: [fact, operand as string] });
    if (name === 'includes' || name === 'includesAny') return holds(fact, operand, true);
    if (name === 'includesOnly') return make.not(holds(fact, operand, false));
    return ordered(name, termOf(call, fact), operand);
  }

  return { test, member: (tests) => oneOf(MEMBER, Object.values(tests)[0] as Operand) };
}
