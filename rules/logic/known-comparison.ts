import type { FactValue, Range } from '../language/facts.ts';
import { isRange } from '../language/facts.ts';
import type { Expression, Form } from './expression.ts';
import { UNKNOWABLE } from './expression.ts';
import type { Expressions } from './expressions.ts';
import type { Term } from './terms.ts';
import { evaluateTerm, factsOfTerm, jumpsOf, lacksValue, substituteTerm } from './terms.ts';

type Comparison = Extract<Form, { pair: unknown }>;
type Bounds = Required<Range>;

function compare(op: Comparison['op'], a: number | string, b: number | string): boolean {
  if (op === 'equal') return a === b;
  return op === 'less' ? a < b : a <= b;
}

/** Comparisons between whose turning points a comparison turns at the most once. */
export function jumpsIn(form: Comparison): Comparison[] {
  const { within, about = '' } = form;
  return form.pair.flatMap(jumpsOf).flatMap(({ at, of }) =>
    (['less', 'notMore'] as const).map((op) => {
      const pair = [of, { op: 'value', value: at }] as const;
      return { op, pair, within, about: `${op} ${at} in ${about}` };
    }),
  );
}

/** The comparison itself, or its result once both sides, or both ends of the one open range, agree. */
function settle(make: Expressions, form: Comparison): Expression {
  if (form.about !== undefined && form.pair.some(lacksValue))
    return make.of({ op: 'unknowable', about: UNKNOWABLE + form.about });
  const [only, ...others] = [...new Set(form.pair.flatMap(factsOfTerm))];
  if (only === undefined) {
    const [a, b] = form.pair.map(evaluateTerm) as [number | string, number | string];
    return make.result(compare(form.op, a, b) ? 'met' : 'unmet');
  }
  const range = form.within[only];
  return others.length === 0 && range ? narrowed(make, form, only, range) : make.of(form);
}

function replaced(
  make: Expressions,
  form: Comparison,
  fact: string,
  value: number | string,
): Expression {
  const side = (term: Term) => substituteTerm(term, fact, value);
  const { [fact]: _known, ...within } = form.within;
  return settle(make, { ...form, pair: [side(form.pair[0]), side(form.pair[1])], within });
}

/**
 * Terms rise or fall steadily, so two equal ends decide, unless a jump or an equality lies between
 * them: then the comparison stays as it is, for `decide` to look into.
 */
function narrowed(make: Expressions, form: Comparison, fact: string, range: Range): Expression {
  const { atLeast, atMost } = range as Bounds;
  const below = form.op === 'equal' ? [{ ...form, op: 'less' } as const] : [];
  const steady = [form, ...below, ...jumpsIn(form)].every(
    (one) => replaced(make, one, fact, atLeast) === replaced(make, one, fact, atMost),
  );
  return steady ? replaced(make, form, fact, atLeast) : make.of(form);
}

/** What a comparison is once one of its facts is known, be it within a range. */
export function knownComparison(
  make: Expressions,
  form: Comparison,
  fact: string,
  value: FactValue,
): Expression {
  if (isRange(value)) return settle(make, { ...form, within: { ...form.within, [fact]: value } });
  return replaced(make, form, fact, typeof value === 'string' ? value : Number(value));
}
