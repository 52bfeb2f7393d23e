import type { Result } from '../language/conditions.ts';
import type { Case, Expression, Form, Key } from './expression.ts';
import { MEMBER, partsOf, resultOf } from './expression.ts';
import { factsOfTerm, keyOfTerm } from './terms.ts';

function ownFacts(form: Form): readonly string[] {
  switch (form.op) {
    case 'oneOf':
      return [form.fact];
    case 'same':
      return form.facts;
    case 'notMore':
    case 'less':
    case 'equal':
      return form.pair.flatMap(factsOfTerm);
    case 'some':
      return [form.list];
    case 'unknowable':
      return [form.about];
    default:
      return [];
  }
}

function keyOf(form: Form): string {
  switch (form.op) {
    case 'result':
      return form.result;
    case 'outcome':
      return `=${form.outcome}`;
    case 'oneOf':
      return `${form.fact}:${form.values.join('|')}`;
    case 'same':
      return `same ${form.facts.join(' ')}`;
    case 'notMore':
    case 'less':
    case 'equal':
      return `${form.op} ${form.pair.map(keyOfTerm).join(' ')} ${JSON.stringify(form.within)} ${form.about ?? ''}`;
    case 'unknowable':
      return `? ${form.about}`;
    case 'some':
      return `some ${form.list} ${form.item.id}`;
    case 'is':
      return `is ${form.result} ${form.item.id}`;
    case 'cases':
      return `cases ${form.cases.map((one) => `${one.when.id}>${one.outcome}`).join(' ')}`;
    default:
      return `${form.op} ${partsOf(form)
        .map((part) => part.id)
        .join(' ')}`;
  }
}

const SWAPPED = { met: 'unmet', unmet: 'met', office: 'office' } as const;

/** Makes expressions: each different one once, simplified as far as constants go. */
export class Expressions {
  readonly #known = new Map<string, Expression>();
  #steps = 0;

  /** How many expressions and steps between them are held. */
  get size(): number {
    return this.#known.size + this.#steps;
  }

  /** Keeps what an expression becomes once a fact is known. */
  remember(expression: Expression, fact: string, key: Key, left: Expression): void {
    this.#steps += 1;
    const known = expression.given.get(fact);
    if (known) known.set(key, left);
    else expression.given.set(fact, new Map([[key, left]]));
  }

  /** The one expression of a form, as it stands. */
  of(form: Form): Expression {
    const key = keyOf(form);
    const known = this.#known.get(key);
    if (known) return known;
    const facts = new Set(ownFacts(form));
    for (const part of partsOf(form)) for (const fact of part.facts) facts.add(fact);
    if (form.op === 'some') facts.delete(MEMBER);
    const made: Expression = { id: this.#known.size, form, facts, given: new Map() };
    this.#known.set(key, made);
    return made;
  }

  result(result: Result): Expression {
    return this.of({ op: 'result', result });
  }

  /** All of them: unmet beats office beats met. */
  all(items: readonly Expression[]): Expression {
    return this.#joined('all', items, 'unmet', 'met');
  }

  /** Any of them: met beats office beats unmet. */
  any(items: readonly Expression[]): Expression {
    return this.#joined('any', items, 'met', 'unmet');
  }

  not(item: Expression): Expression {
    const result = resultOf(item);
    if (result) return this.result(SWAPPED[result]);
    return item.form.op === 'not' ? item.form.item : this.of({ op: 'not', item });
  }

  /** Met exactly when the item comes to the given result. */
  is(item: Expression, result: Result): Expression {
    const known = resultOf(item);
    if (known) return this.result(known === result ? 'met' : 'unmet');
    return this.of({ op: 'is', item, result });
  }

  /** Met when some member of a list meets the item, in which the member stands as a fact. */
  some(list: string, item: Expression): Expression {
    return this.of({ op: 'some', list, item });
  }

  /** The first outcome whose condition is met; each condition must come to met or unmet. */
  cases(cases: readonly Case[]): Expression {
    const left: Case[] = [];
    for (const one of cases) {
      const result = resultOf(one.when);
      if (result === 'unmet') continue;
      left.push(one);
      if (result === 'met') break;
    }
    const [first] = left;
    if (first && resultOf(first.when) === 'met')
      return this.of({ op: 'outcome', outcome: first.outcome });
    return this.of({ op: 'cases', cases: left });
  }

  #joined(
    op: 'all' | 'any',
    items: readonly Expression[],
    wins: Result,
    yields: Result,
  ): Expression {
    const left = new Set<Expression>();
    for (const item of items) {
      const inner = item.form.op === op ? item.form.items : [item];
      for (const one of inner) {
        const result = resultOf(one);
        if (result === wins) return one;
        if (result !== yields) left.add(one);
      }
    }
    const [only] = left;
    if (!only) return this.result(yields);
    if (left.size === 1) return only;
    return this.of({ op, items: [...left].sort((a, b) => a.id - b.id) });
  }
}
