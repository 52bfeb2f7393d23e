import type { Fact } from '../../../rules/language/facts.ts';
import { CONTRACT_AFTER, CONTRACT_BEFORE } from '../parts/phrases.ts';
import { MOST_BESIDE, type Value } from './values.ts';

/** Whether a date's own words call it one of birth: "1987 г.р.". */
export function isOfBirth({ kind, written }: Value): boolean {
  return kind === 'date' && /(?:г\.? ?р|рожд\p{L}*)\.?$/iu.test(written);
}

/** Whether a value is of the kind that a fact is. */
export function fitsKind(declared: Fact, value: Value): boolean {
  switch (value.kind) {
    case 'age':
      return declared.kind === 'date' && declared.past === true;
    case 'country':
      return declared.kind === 'country' || declared.kind === 'countries';
    case 'city':
      return declared.kind === 'country';
    case 'duration':
      return (
        declared.kind === 'number' && (declared.unit === 'months' || declared.unit === 'years')
      );
    case 'date':
      return declared.kind === 'date' && (declared.past === true || !isOfBirth(value));
    case 'nothing':
      return declared.kind === 'money';
    case 'people':
      return declared.kind === 'number' && declared.unit === 'people';
    default:
      return declared.kind === value.kind;
  }
}

/** "A two-year contract" is no stay of two years. */
export function isOfContract(before: string, after: string): boolean {
  return CONTRACT_BEFORE.test(before.slice(-MOST_BESIDE)) || CONTRACT_AFTER.test(after);
}
