import { add } from 'date-fns/add';
import { addMonths } from 'date-fns/addMonths';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { subDays } from 'date-fns/subDays';

/** A number or a calendar date (`YYYY-MM-DD`), or what it is worked out from. */
export type Term =
  | { readonly op: 'value'; readonly value: number | string }
  | { readonly op: 'fact'; readonly fact: string }
  | { readonly op: 'lastDay'; readonly of: readonly [Term, Term] }
  | {
      readonly op: 'later';
      readonly of: readonly [Term];
      readonly by: { readonly years?: number; readonly months?: number; readonly days?: number };
    }
  | {
      /** The row itself, or the highest row that is not above. */
      readonly op: 'lookUp' | 'band';
      readonly of: readonly [Term];
      readonly table: Readonly<Record<number | string, number>>;
    }
  | { readonly op: 'percent' | 'share' | 'difference'; readonly of: readonly [Term, Term] }
  | { readonly op: 'sum'; readonly of: readonly Term[] };

/** The last day of a stay: the day before the same day of the month, `months` later. */
function lastDayOf(start: string, months: number): string {
  return formatISO(subDays(addMonths(parseISO(start), months), 1), { representation: 'date' });
}

/** Replaces a fact in a term by its value. */
export function substituteTerm(term: Term, fact: string, value: number | string): Term {
  if (term.op === 'value') return term;
  if (term.op === 'fact') return term.fact === fact ? { op: 'value', value } : term;
  const of = term.of.map((part) => substituteTerm(part, fact, value));
  return { ...term, of } as Term;
}

/** The facts that a term still needs. */
export function factsOfTerm(term: Term): string[] {
  if (term.op === 'value') return [];
  if (term.op === 'fact') return [term.fact];
  return term.of.flatMap(factsOfTerm);
}

/** The date so many years, months and days after another. */
function laterThan(date: string, by: Extract<Term, { op: 'later' }>['by']): string {
  return formatISO(add(parseISO(date), by), { representation: 'date' });
}

function bandOf(table: Readonly<Record<number, number>>, amount: number): number | undefined {
  const below = Object.keys(table)
    .map(Number)
    .filter((row) => row <= amount);
  return below.length === 0 ? undefined : table[Math.max(...below)];
}

type Worked = Exclude<Term, { op: 'value' | 'fact' }>;

function work(term: Worked, values: readonly (number | string)[]): number | string | undefined {
  const [first, second] = values;
  const [a, b] = [Number(first), Number(second)];
  switch (term.op) {
    case 'lastDay':
      return lastDayOf(String(first), b);
    case 'later':
      return laterThan(String(first), term.by);
    case 'lookUp':
      return term.table[first as number];
    case 'band':
      return bandOf(term.table, a);
    case 'percent':
      return b === 0 ? undefined : (a * 100) / b;
    case 'share':
      return (a * b) / 100;
    case 'difference':
      return a - b;
    case 'sum':
      return values.reduce<number>((total, value) => total + Number(value), 0);
  }
}

/** The value of a term without open facts; `undefined` where there is none, as of a table without the row. */
export function evaluateTerm(term: Term): number | string | undefined {
  if (term.op === 'value') return term.value;
  if (term.op === 'fact') return undefined;
  const values: (number | string)[] = [];
  for (const part of term.of) {
    const value = evaluateTerm(part);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return work(term, values);
}

function hasTable(term: Term): term is Extract<Term, { table: unknown }> {
  return term.op === 'lookUp' || term.op === 'band';
}

/** A text that two terms share exactly when they are the same. */
export function keyOfTerm(term: Term): string {
  if (term.op === 'value') return JSON.stringify(term.value);
  if (term.op === 'fact') return `$${term.fact}`;
  const table = hasTable(term) ? JSON.stringify(term.table) : '';
  const by = term.op === 'later' ? JSON.stringify(term.by) : '';
  return `${term.op}${table}${by}(${term.of.map(keyOfTerm).join(',')})`;
}

/** Whether a term can come to have no value: a row that a table lacks, a share of nothing. */
export function canLackValue(term: Term): boolean {
  if (term.op === 'value' || term.op === 'fact') return false;
  return hasTable(term) || term.op === 'percent' || term.of.some(canLackValue);
}

/** Whether a term certainly has no value, whatever its open facts are. */
export function lacksValue(term: Term): boolean {
  if (term.op === 'value' || term.op === 'fact') return false;
  if (term.of.some(lacksValue)) return true;
  if (term.op === 'percent') return evaluateTerm(term.of[1]) === 0;
  return hasTable(term) && factsOfTerm(term).length === 0 && evaluateTerm(term) === undefined;
}

/** Where a term can jump or turn: a term inside of it with the values at which it does. */
export function jumpsOf(term: Term): { readonly at: number; readonly of: Term }[] {
  if (term.op === 'value' || term.op === 'fact') return [];
  const inner = term.of.flatMap(jumpsOf);
  if (term.op === 'percent') return [...inner, { at: 0, of: term.of[1] }];
  if (!hasTable(term)) return inner;
  const rows = Object.keys(term.table)
    .map(Number)
    .filter((row) => !Number.isNaN(row));
  return [...inner, ...rows.map((at) => ({ at, of: term.of[0] }))];
}
