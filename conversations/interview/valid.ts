import { type Fact, type FactValue, isRange } from '../../rules/language/facts.ts';
import { boundsOf } from '../../rules/logic/ordered-cells.ts';

function isBetween(declared: Fact, value: string | number): boolean {
  const bounds = boundsOf(declared);
  if (!bounds || typeof value !== typeof bounds.atLeast) return false;
  return value >= bounds.atLeast && value <= bounds.atMost;
}

function areOptions(options: readonly string[], value: FactValue): boolean {
  return Array.isArray(value) && value.every((one) => options.includes(one));
}

/** Whether a value is one that a fact can have, as the call declares it now. */
export function isValid(declared: Fact | undefined, value: FactValue): boolean {
  if (!declared) return false;
  switch (declared.kind) {
    case 'yes-no':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && declared.options.includes(value);
    case 'choices':
      return areOptions(declared.options, value);
    case 'country':
      return typeof value === 'string';
    case 'countries':
      return Array.isArray(value) && value.length > 0;
    default: {
      if (!isRange(value)) return isBetween(declared, value as string | number);
      const bounds = [value.atLeast, value.atMost].filter((bound) => bound !== undefined);
      return bounds.some((bound) => isBetween(declared, bound));
    }
  }
}
