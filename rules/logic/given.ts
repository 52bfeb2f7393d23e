import type { FactValue } from '../language/facts.ts';
import type { Expression, Form } from './expression.ts';
import { MEMBER } from './expression.ts';
import type { Expressions } from './expressions.ts';
import { knownComparison } from './known-comparison.ts';

/** Makes an expression what it is once a fact is known. */
export type Given = (expression: Expression, fact: string, value: FactValue) => Expression;

function otherOf([one, other]: readonly [string, string], fact: string): string {
  return one === fact ? other : one;
}

function worked(
  make: Expressions,
  given: Given,
  { form }: Expression,
  fact: string,
  value: FactValue,
): Expression {
  const each = (items: readonly Expression[]) => items.map((item) => given(item, fact, value));
  switch (form.op) {
    case 'oneOf':
      return make.result(form.values.includes(value as string) ? 'met' : 'unmet');
    case 'same':
      return make.of({ op: 'oneOf', fact: otherOf(form.facts, fact), values: [value as string] });
    case 'notMore':
    case 'less':
    case 'equal':
      return knownComparison(make, form, fact, value);
    case 'unknowable':
      return make.result(value === true ? 'met' : 'unmet');
    case 'some':
      return listed(make, given, form, fact, value);
    case 'all':
      return make.all(each(form.items));
    case 'any':
      return make.any(each(form.items));
    case 'not':
      return make.not(given(form.item, fact, value));
    case 'is':
      return make.is(given(form.item, fact, value), form.result);
    default: {
      const { cases } = form as Extract<Form, { op: 'cases' }>;
      return make.cases(cases.map((one) => ({ ...one, when: given(one.when, fact, value) })));
    }
  }
}

function listed(
  make: Expressions,
  given: Given,
  form: Extract<Form, { op: 'some' }>,
  fact: string,
  value: FactValue,
): Expression {
  if (fact !== form.list) return make.some(form.list, given(form.item, fact, value));
  const members = value as readonly string[];
  return make.any(members.map((member) => given(form.item, MEMBER, member)));
}

/** Works known facts into expressions, each step remembered in the expression itself. */
export function createGiven(make: Expressions): Given {
  function given(expression: Expression, fact: string, value: FactValue): Expression {
    if (!expression.facts.has(fact)) return expression;
    const key = typeof value === 'object' ? JSON.stringify(value) : value;
    const known = expression.given.get(fact)?.get(key);
    if (known) return known;
    const made = worked(make, given, expression, fact, value);
    make.remember(expression, fact, key, made);
    return made;
  }
  return given;
}
