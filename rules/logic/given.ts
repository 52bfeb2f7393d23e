import type { FactValue, Range } from '../language/facts.ts';
import { isRange } from '../language/facts.ts';
import type { Expression, Form } from './expression.ts';
import { MEMBER, UNKNOWABLE } from './expression.ts';
import type { Expressions } from './expressions.ts';
import type { Term } from './terms.ts';
import { evaluateTerm, factsOfTerm, keyOfTerm, substituteTerm } from './terms.ts';

type Comparison = Extract<Form, { pair: unknown }>;

/** Makes an expression what it is once a fact is known. */
export type Given = (expression: Expression, fact: string, value: FactValue) => Expression;

function compare(op: Comparison['op'], a: number | string, b: number | string): boolean {
  if (op === 'equal') return a === b;
  return op === 'less' ? a < b : a <= b;
}

function keyOfComparison(form: Comparison): string {
  return `${form.op} ${form.pair.map(keyOfTerm).join(' ')}`;
}

/** Works known facts into expressions, each step remembered in the expression itself. */
export function createGiven(make: Expressions): Given {
  function truth(met: boolean): Expression {
    return make.result(met ? 'met' : 'unmet');
  }

  /** The comparison itself, or its result once both sides, or both ends of the one open range, agree. */
  function settle(form: Comparison): Expression {
    const open = [...new Set(form.pair.flatMap(factsOfTerm))];
    const [only] = open;
    if (only === undefined) return settled(form);
    const range = form.within[only];
    return open.length === 1 && range ? narrowed(form, only, range) : make.of(form);
  }

  function settled(form: Comparison): Expression {
    const [a, b] = form.pair.map(evaluateTerm);
    if (a !== undefined && b !== undefined) return truth(compare(form.op, a, b));
    return make.of({ op: 'unknowable', about: UNKNOWABLE + keyOfComparison(form) });
  }

  function replaced(form: Comparison, fact: string, value: number | string): Expression {
    const side = (term: Term) => substituteTerm(term, fact, value);
    const { [fact]: _known, ...within } = form.within;
    return settle({ ...form, pair: [side(form.pair[0]), side(form.pair[1])], within });
  }

  /** Terms rise or fall steadily, so two equal ends decide, unless an equality lies between them. */
  function narrowed(form: Comparison, fact: string, range: Range): Expression {
    const { atLeast, atMost } = range;
    if (atLeast === undefined || atMost === undefined) return make.of(form);
    const ends = [replaced(form, fact, atLeast), replaced(form, fact, atMost)];
    if (ends[0] !== ends[1]) return make.of(form);
    if (form.op !== 'equal') return ends[0] as Expression;
    const below = { ...form, op: 'less' } as const;
    return replaced(below, fact, atLeast) === replaced(below, fact, atMost)
      ? (ends[0] as Expression)
      : make.of(form);
  }

  function work(expression: Expression, fact: string, value: FactValue): Expression {
    const { form } = expression;
    switch (form.op) {
      case 'oneOf':
        return truth(form.values.includes(value as string));
      case 'same': {
        const other = form.facts[0] === fact ? form.facts[1] : form.facts[0];
        return make.of({ op: 'oneOf', fact: other, values: [value as string] });
      }
      case 'notMore':
      case 'less':
      case 'equal':
        if (isRange(value)) return settle({ ...form, within: { ...form.within, [fact]: value } });
        return replaced(form, fact, typeof value === 'string' ? value : Number(value));
      case 'unknowable':
        return truth(value === true);
      case 'some':
        return workList(form, fact, value);
      case 'all':
        return make.all(form.items.map((item) => given(item, fact, value)));
      case 'any':
        return make.any(form.items.map((item) => given(item, fact, value)));
      case 'not':
        return make.not(given(form.item, fact, value));
      case 'is':
        return make.is(given(form.item, fact, value), form.result);
      case 'cases':
        return make.cases(
          form.cases.map((one) => ({ ...one, when: given(one.when, fact, value) })),
        );
      default:
        return expression;
    }
  }

  function workList(
    form: Extract<Form, { op: 'some' }>,
    fact: string,
    value: FactValue,
  ): Expression {
    if (fact !== form.list) return make.some(form.list, given(form.item, fact, value));
    const members = value as readonly string[];
    return make.any(members.map((member) => given(form.item, MEMBER, member)));
  }

  function given(expression: Expression, fact: string, value: FactValue): Expression {
    if (!expression.facts.has(fact)) return expression;
    const key = typeof value === 'object' ? `${fact}=${JSON.stringify(value)}` : `${fact}=${value}`;
    const known = expression.given.get(key);
    if (known) return known;
    const made = work(expression, fact, value);
    make.remember(expression, key, made);
    return made;
  }
  return given;
}
