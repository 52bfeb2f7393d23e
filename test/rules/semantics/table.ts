import type { Call } from '../../../rules/language/call.ts';
import type { Facts, FactValue } from '../../../rules/language/facts.ts';
import { declarationIn, factIds } from '../../../rules/rulebook.ts';
import type { Whole } from './brute-force.ts';
import { coinOf } from './brute-force.ts';
import type { Axis } from './pool.ts';
import { axesOf } from './pool.ts';

const PARTIAL = ['grant', 'share', 'ratio', 'fee'];

/** The coins of the comparisons of a condition that can be without a value. */
function coinsIn(condition: unknown, call: Call): string[] {
  if (Array.isArray(condition)) return condition.flatMap((one) => coinsIn(one, call));
  if (typeof condition !== 'object' || condition === null) return [];
  const { fact, ...tests } = condition as Record<string, unknown>;
  if (typeof fact !== 'string') return Object.values(tests).flatMap((one) => coinsIn(one, call));
  const [name, operand] = Object.entries(tests)[0] as [string, unknown];
  if (!PARTIAL.includes(fact) && !PARTIAL.includes(String(operand))) return [];
  const [low, high] = [operand].flat().map(String) as [string, string];
  if (name === 'is' || name === 'oneOf')
    return [operand].flat().map((one) => coinOf('=', fact, String(one)));
  if (name === 'within') return [coinOf('<=', low, fact), coinOf('<=', fact, high)];
  if (name === 'atLeast') return [coinOf('<=', low, fact)];
  if (name === 'moreThan') return [coinOf('<', low, fact)];
  return [coinOf(name === 'lessThan' ? '<' : '<=', fact, low)];
}

/** Every axis along which a case can still lie, coins among them. */
export function axesOfCall(call: Call, facts: Facts): Axis[] {
  const declared = declarationIn(call);
  const coins = new Set(coinsIn([call.rules, call.outcomes], call));
  return [
    ...factIds(call).flatMap((id) => axesOf(id, declared(id), facts[id])),
    ...[...coins].map((name) => ({ name, values: [true, false] })),
  ];
}

/** How many whole cases there are. */
export function sizeOf(axes: readonly Axis[]): number {
  return axes.reduce((size, axis) => size * axis.values.length, 1);
}

function wholeAt(axes: readonly Axis[], at: number): Whole {
  let rest = at;
  const whole = new Map<string, FactValue>();
  for (const { name, values } of axes) {
    whole.set(name, values[rest % values.length] as FactValue);
    rest = Math.floor(rest / values.length);
  }
  return whole;
}

/** What is possible, and which axes it depends on, by trying every whole case. */
export function enumerate(axes: readonly Axis[], read: (whole: Whole) => string) {
  const results = Array.from({ length: sizeOf(axes) }, (_, at) => read(wholeAt(axes, at)));
  const matters = new Set<string>();
  let stride = 1;
  for (const { name, values } of axes) {
    const first = (at: number) => at - (Math.floor(at / stride) % values.length) * stride;
    if (results.some((result, at) => result !== results[first(at)])) matters.add(name);
    stride *= values.length;
  }
  return { possible: new Set(results), matters };
}
