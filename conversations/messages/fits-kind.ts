import type { Fact } from '../../rules/language/facts.ts';
import type { Value } from './values.ts';

/** Whether a value is of the kind that a fact is. */
export function fitsKind(declared: Fact, value: Value): boolean {
  switch (value.kind) {
    case 'age':
      return declared.kind === 'date' && declared.past === true;
    case 'country':
      return declared.kind === 'country' || declared.kind === 'countries';
    case 'duration':
      return (
        declared.kind === 'number' && (declared.unit === 'months' || declared.unit === 'years')
      );
    case 'people':
      return declared.kind === 'number' && declared.unit === 'people';
    default:
      return declared.kind === value.kind;
  }
}
