import type { Expression } from '../../rules/logic/expression.ts';
import { partsOf } from '../../rules/logic/expression.ts';
import type { Graph, Step } from './graph.ts';

/** Countries of the world, to stand for those that no list of a call holds. */
const REAL = ['US', 'FR', 'JP', 'GB', 'MX', 'NO', 'ES', 'CO', 'DE', 'AU'];

function listed(expression: Expression, found: Set<unknown>): void {
  const { form } = expression;
  if (form.op === 'oneOf') for (const value of form.values) found.add(value);
  for (const part of partsOf(form)) listed(part, found);
}

/** Steps with countries that a person can name; which they are makes no difference to the call. */
export function realCountries({ inner }: Pick<Graph, 'inner'>): (step: Step) => Step {
  const { rules, items, outcome } = inner.compiled;
  const found = new Set<unknown>();
  for (const one of [...rules.values(), ...items.values(), outcome]) listed(one, found);
  const free = REAL.filter((code) => !found.has(code));
  const named = new Map<string, string>();

  function real(code: string): string {
    if (!/^(ZZ|X[A-P])$/.test(code) || found.has(code)) return code;
    const name = named.get(code) ?? free[named.size] ?? code;
    named.set(code, name);
    return name;
  }

  return ({ fact, value }) => {
    if (Array.isArray(value)) return { fact, value: (value as string[]).map(real) };
    return { fact, value: typeof value === 'string' ? real(value) : value };
  };
}
