import type { AnswerShape, FactValue } from '../../../conversations/answers/index.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/u;
const COUNTRY = /^[A-Z]{2}$/u;

function isOption(shape: AnswerShape, value: unknown): boolean {
  const options = shape.input === 'choice' || shape.input === 'choices' ? shape.options : [];
  return options.some((option) => option.value === value);
}

function isList(value: unknown, each: (one: string) => boolean): boolean {
  return Array.isArray(value) && value.every(each);
}

function isBounds(value: unknown, fits: (bound: unknown) => boolean): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const bounds = Object.values(value);
  return bounds.length > 0 && bounds.every(fits);
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && DATE.test(value) && !Number.isNaN(Date.parse(value));
}

function isWhole(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** Whether a value is one that a question of this shape can have. */
export function fitsShape(shape: AnswerShape, value: FactValue): boolean {
  switch (shape.input) {
    case 'date':
      return isDate(value) || isBounds(value, isDate);
    case 'country':
      return typeof value === 'string' && COUNTRY.test(value);
    case 'countries':
      return isList(value, (one) => COUNTRY.test(one));
    case 'choice':
      return isOption(shape, value);
    case 'choices':
      return isList(value, (one) => isOption(shape, one));
    case 'yes-no':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string';
    default:
      return isWhole(value) || isBounds(value, isWhole);
  }
}
