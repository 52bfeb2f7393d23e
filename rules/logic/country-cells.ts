import type { Cell } from './cells.ts';
import type { Expression, Form } from './expression.ts';
import { MEMBER } from './expression.ts';

/** A code that is no country's, to stand for every country that no list of a call holds. */
const ELSEWHERE = 'ZZ';

/** Codes that ISO 3166 gives to nobody (`XK`, used for Kosovo, is left out): more of the same. */
const NOBODYS = [
  ELSEWHERE,
  ...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'L', 'M', 'N', 'O', 'P'].map(
    (c) => `X${c}`,
  ),
];

/** Countries that every list of an expression holds or leaves out together. */
export interface Class {
  /** Empty for the countries that are in no list. */
  readonly codes: readonly string[];
  /** Countries of the class, as many as may have to stand beside each other. */
  readonly samples: readonly string[];
}

function listsIn(parts: readonly Expression[]): readonly string[][] {
  const lists = parts.flatMap(({ form }) => (form.op === 'oneOf' ? [form.values] : []));
  return [...new Set(lists)].map((list) => list.map(String));
}

function classesOf(parts: readonly Expression[], beside: number): Class[] {
  const lists = listsIn(parts);
  const classes = new Map<string, string[]>();
  const codes = [...new Set(lists.flat())].filter((code) => /^[A-Z]{2}$/.test(code)).sort();
  for (const code of codes) {
    const signature = lists.map((list) => (list.includes(code) ? 1 : 0)).join('');
    classes.set(signature, [...(classes.get(signature) ?? []), code]);
  }
  const listed = [...classes.values()].map((all) => ({
    codes: all,
    samples: all.slice(0, beside),
  }));
  const free = NOBODYS.filter((code) => !codes.includes(code));
  return [...listed, { codes: [], samples: free.slice(0, beside) }];
}

/** The facts that a member of a list is compared with while both are open. */
function partners(parts: readonly Expression[], list: string): Set<string> {
  const items = parts.map(({ form }) => form).filter((form) => form.op === 'some');
  const open = items.filter((form) => form.list === list).flatMap(({ item }) => sameIn(item.form));
  return new Set(open);
}

function sameIn(form: Form): readonly string[] {
  if (form.op === 'same') return form.facts.filter((fact) => fact !== MEMBER);
  if (form.op === 'not') return sameIn(form.item.form);
  return form.op === 'all' || form.op === 'any'
    ? form.items.flatMap((one) => sameIn(one.form))
    : [];
}

/**
 * One country for each set of lists that countries can share, and one that is in none; two of each
 * where the fact is compared with one that is open too, to which it then matters which it is.
 */
export function countryCells(parts: readonly Expression[], fact: string): Cell[] {
  const compared = parts.some(({ form }) => form.op === 'same' && form.facts.includes(fact));
  return classesOf(parts, compared ? 2 : 1).flatMap(({ codes, samples }) =>
    samples.map((value) => ({ value, classes: [{ codes, samples: [value] }] })),
  );
}

/**
 * Every mixture of such countries. Where a member is compared with a fact that is open too, a class
 * stands up to once for each such fact and once more: one may be that fact's country, another not.
 */
export function countriesCells(parts: readonly Expression[], list: string): Cell[] {
  const classes = classesOf(parts, 1 + partners(parts, list).size);
  const mixtures = classes.reduce<{ value: string[]; classes: Class[] }[]>(
    (before, one) =>
      before.flatMap((mixture) =>
        ['', ...one.samples].map((_, count) => ({
          value: [...mixture.value, ...one.samples.slice(0, count)],
          classes: [...mixture.classes, ...one.samples.slice(0, count).map(() => one)],
        })),
      ),
    [{ value: [], classes: [] }],
  );
  return mixtures.filter(({ value }) => value.length > 0);
}
