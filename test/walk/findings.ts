import type { Call } from '../../rules/language/call.ts';
import type { Fact, Facts, FactValue } from '../../rules/language/facts.ts';
import { compile } from '../../rules/logic/compile.ts';
import type { Expression } from '../../rules/logic/expression.ts';
import { UNKNOWABLE } from '../../rules/logic/expression.ts';
import { boundsOf } from '../../rules/logic/ordered-cells.ts';
import { placeOf, valueAt } from '../../rules/logic/places.ts';
import type { Workings } from '../../rules/rulebook.ts';
import { createRulebook } from '../../rules/rulebook.ts';
import { createPlainReader } from '../rules/semantics/brute-force.ts';
import type { Step } from './graph.ts';
import type { Fault } from './prove.ts';

/** What was looked at: cases, cases beside a bound, and bounds at which a finding turns. */
export interface Looked {
  cases: number;
  bounds: number;
  turns: number;
}

/** The numbers and dates of a parameter's value, also those of a table's rows. */
function scalarsIn(value: unknown): (number | string)[] {
  if (typeof value === 'number' || typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(scalarsIn);
  const rows = Object.entries(value as object);
  return rows.flatMap(([row, amount]) => [Number(row), ...scalarsIn(amount)]);
}

function isLike(fact: Fact, value: number | string): boolean {
  const isDate = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
  return fact.kind === 'date' ? isDate : typeof value === 'number';
}

/** The bounds that the parameters name for a kind of fact. */
function namedBounds(call: Call, fact: Fact): number[] {
  const all = Object.values(call.parameters).flatMap(({ values }) =>
    values.map(({ value }) => value),
  );
  return all
    .flatMap(scalarsIn)
    .filter((value) => isLike(fact, value))
    .map(placeOf);
}

/** Every bound of a fact with the place before and after it, and one value of every cell. */
function valuesOf(inner: Workings, left: Expression, fact: string): FactValue[] {
  const cells = inner.cells(left, fact);
  const declared = inner.declared(fact);
  const range = boundsOf(declared);
  if (!range) return cells.map(({ value }) => value);
  const [low, high] = [placeOf(range.atLeast), placeOf(range.atMost)];
  const bounds = [
    ...cells.map(({ start }) => start as number),
    ...namedBounds(inner.call, declared),
  ];
  const places = bounds.flatMap((place) => [place - 1, place, place + 1]);
  const inside = [...new Set(places)].filter((place) => place >= low && place <= high);
  return inside.sort((a, b) => a - b).map((place) => valueAt(place, range.atLeast));
}

/**
 * Compares one rule with its plain words, those of the call itself unless others are given, in every
 * case of its own facts, bounds from both sides.
 */
export function proveRule(call: Call, rule: string, looked: Looked, words = call): Fault[] {
  const inner = createRulebook(call).workings;
  const plain = createPlainReader(words);
  const start = inner.compiled.rules.get(rule) as Expression;
  const order = [...start.facts];
  const faults: Fault[] = [];

  function check(left: Expression, whole: Facts): string {
    const { settled = 'open' } = inner.decide(left);
    const wanted = plain.rule(rule, new Map(Object.entries(whole)));
    looked.cases += 1;
    if (settled === wanted || settled === 'open') return settled;
    const path = Object.entries(whole).map(([fact, value]): Step => ({ fact, value }));
    faults.push({ what: `${rule} comes to ${settled}, and its words say ${wanted}`, path });
    return settled;
  }

  function visit(left: Expression, [fact, ...others]: readonly string[], whole: Facts): string[] {
    if (fact === undefined) return [check(left, whole)];
    const values = valuesOf(inner, left, fact);
    const found = values.map((value) =>
      visit(inner.given(left, fact, value), others, { ...whole, [fact]: value }),
    );
    if (boundsOf(inner.declared(fact))) {
      looked.bounds += values.length;
      looked.turns += found.filter((one, i) => i > 0 && one.join() !== found[i - 1]?.join()).length;
    }
    return found.flat();
  }

  visit(
    start,
    order.filter((fact) => !fact.startsWith(UNKNOWABLE)),
    {},
  );
  return faults;
}

/** A value with one part of it moved by the smallest step, for each of its parts. */
function moved(value: unknown): unknown[] {
  if (typeof value === 'number') return [value - 1, value + 1];
  if (typeof value === 'string')
    return /^\d/.test(value) ? [-1, 1].map((by) => valueAt(placeOf(value) + by, value)) : [];
  if (!Array.isArray(value))
    return Object.entries(value as object).flatMap(([row, amount]) =>
      moved(amount).map((other) => ({ ...(value as object), [row]: other })),
    );
  const parts = value as unknown[];
  const isCodes = parts.every((part) => typeof part === 'string' && /^[A-Z]/.test(part));
  if (isCodes) return parts.map((_, i) => parts.toSpliced(i, 1));
  return parts.flatMap((part, i) => moved(part).map((other) => parts.with(i, other)));
}

/** Every parameter matters to the day, the yuan, the month and the country: moved, something is different. */
export function proveParameters(call: Call): { moves: number; faults: Fault[] } {
  const inner = createRulebook(call).workings;
  const shape = (made: ReturnType<typeof compile>) =>
    [...made.rules.values(), ...made.items.values(), made.outcome]
      .map((one) => inner.decide(one).id)
      .join();
  const before = shape(inner.compiled);
  const moves = Object.entries(call.parameters).flatMap(([id, parameter]) => {
    const { value } =
      parameter.values.find(
        ({ from, to = '9999' }) => from <= call.referenceDate && call.referenceDate <= to,
      ) ?? {};
    return moved(value).map((other) => ({ id, other, clause: parameter.clause }));
  });
  const faults = moves.flatMap(({ id, other, clause }) => {
    const parameters = {
      ...call.parameters,
      [id]: { clause, values: [{ from: '0000-01-01', value: other }] },
    };
    const after = compile({ ...call, parameters } as Call, inner.make, {});
    return shape(after) === before
      ? [
          {
            what: `the parameter ${id} could as well be ${JSON.stringify(other).slice(0, 60)}`,
            path: [],
          },
        ]
      : [];
  });
  return { moves: moves.length, faults };
}
