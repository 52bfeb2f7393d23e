import type { Call } from './call.ts';
import type { ChoiceFact } from './facts.ts';
import type { Mistake } from './mistakes.ts';
import { parameterOf } from './parameters.ts';

const NUMBERS = ['is', 'oneOf', 'atLeast', 'moreThan', 'atMost', 'lessThan', 'within'];
const DATES = ['onOrAfter', 'onOrBefore', 'after', 'before', 'within'];
const LISTS = ['includes', 'includesAny', 'includesOnly'];
const LIST_TESTS = ['oneOf', 'includesAny', 'includesOnly'];

/** Which tests each kind of fact takes, those of another fact last. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  choice: ['is', 'oneOf', 'sameAs'],
  country: ['is', 'oneOf', 'sameAs'],
  'yes-no': ['is'],
  number: [...NUMBERS, 'notMoreThan'],
  money: [...NUMBERS, 'notMoreThan'],
  date: [...DATES, 'notAfter'],
  choices: LISTS,
  countries: LISTS,
};

const OF_ANOTHER_FACT = ['sameAs', 'notAfter', 'notMoreThan'];

/** What a test compares a fact with: how it is called in messages, and whether a value is one. */
interface Operand {
  readonly name: string;
  readonly fits: (value: unknown) => boolean;
}

const NUMBER: Operand = { name: 'a number', fits: (value) => typeof value === 'number' };
const COUNTRY: Operand = {
  name: 'a country code of two capital letters',
  fits: (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value),
};
const DATE: Operand = { name: 'a date as 2024-09-30', fits: isDate };
const YES_NO: Operand = { name: 'true or false', fits: (value) => typeof value === 'boolean' };

/** The tests that a kind of fact takes. */
export function testsFor(kind: string): readonly string[] {
  return TESTS[kind] as readonly string[];
}

/** Whether a value is a calendar date, `YYYY-MM-DD`. */
export function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const at = new Date(value);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

/** The kind of a fact or derived fact of a call; undefined where the call declares none. */
export function kindOf(call: Call, id: string): string | undefined {
  const derived = call.derived[id];
  if (derived) return 'lastDay' in derived || 'later' in derived ? 'date' : 'number';
  if (id === 'role') return call.roles.length > 0 ? 'choice' : undefined;
  return call.facts[id]?.kind;
}

function optionsOf(call: Call, fact: string): readonly string[] {
  return fact === 'role' ? call.roles : (call.facts[fact] as ChoiceFact).options;
}

function operandOf(call: Call, fact: string, kind: string): Operand {
  if (kind === 'number' || kind === 'money') return NUMBER;
  if (kind === 'date') return DATE;
  if (kind === 'yes-no') return YES_NO;
  if (kind === 'country' || kind === 'countries') return COUNTRY;
  const options = optionsOf(call, fact);
  return {
    name: `an option of "${fact}" (${options.join(', ')})`,
    fits: (value) => options.includes(value as string),
  };
}

/** Whether two bounds are a pair, the lower one first. */
function isPair({ fits }: Operand, values: readonly unknown[]): boolean {
  const [low, high] = values as [number, number];
  return values.length === 2 && values.every(fits) && low <= high;
}

/** Nothing ticked at all is what `includesOnly: []` asks for; a person has at least one country. */
function fault(test: string, operand: Operand, value: unknown): string | undefined {
  const got = JSON.stringify(value);
  const list = Array.isArray(value) ? (value as unknown[]) : undefined;
  if (test === 'within')
    return list && isPair(operand, list)
      ? undefined
      : `within needs two bounds, each ${operand.name}, the lower one first, not ${got}`;
  if (!LIST_TESTS.includes(test))
    return operand.fits(value) ? undefined : `${test} needs ${operand.name}, not ${got}`;
  const mayBeEmpty = test === 'includesOnly' && operand !== COUNTRY;
  if (!list || (list.length === 0 && !mayBeEmpty))
    return `${test} needs a list of at least one value, each ${operand.name}, not ${got}`;
  const odd = list.find((one) => !operand.fits(one));
  return odd === undefined
    ? undefined
    : `${test} needs ${operand.name}, and ${JSON.stringify(odd)} is none`;
}

/** A value as it is written, or that of the parameter it names; a mistake where there is none. */
export function resolved(
  call: Call,
  at: string,
  operand: unknown,
): { readonly value: unknown } | Mistake {
  if (typeof operand !== 'object' || operand === null || !('parameter' in operand))
    return { value: operand };
  const id = String(operand.parameter);
  if (!call.parameters[id]) return { at, reason: `there is no parameter "${id}"` };
  try {
    return { value: parameterOf(call, id) };
  } catch (cause) {
    return { at, reason: (cause as Error).message };
  }
}

/** Mistakes in what a test of a fact, or of the member of a list, compares it with. */
export function checkOperand(
  call: Call,
  at: string,
  fact: string,
  [test, operand]: readonly [string, unknown],
): Mistake[] {
  const found = resolved(call, at, operand);
  if ('reason' in found) return [found];
  const kind = kindOf(call, fact) as string;
  const reason = fault(test, operandOf(call, fact, kind), found.value);
  return reason === undefined ? [] : [{ at, reason: `"${fact}": ${reason}` }];
}

function isNumeric(kind: string): boolean {
  return kind === 'number' || kind === 'money';
}

function checkOther(call: Call, at: string, fact: string, other: string): Mistake[] {
  const [kind, its] = [kindOf(call, fact) as string, kindOf(call, other)];
  if (its === undefined) return [{ at, reason: `"${other}" is not a declared fact` }];
  if (fact === other) return [{ at, reason: `"${fact}" is compared with itself` }];
  if (kind === its || (isNumeric(kind) && isNumeric(its))) return [];
  return [{ at, reason: `"${fact}" (${kind}) cannot be compared with "${other}" (${its})` }];
}

/** Mistakes in a test of one fact, as it is written: the fact and exactly one named test. */
export function checkTest(
  call: Call,
  at: string,
  condition: Readonly<Record<string, unknown>>,
): Mistake[] {
  const { fact: id, ...tests } = condition;
  const fact = String(id);
  const kind = kindOf(call, fact);
  if (kind === undefined) return [{ at, reason: `fact "${fact}" is not declared` }];
  const names = Object.keys(tests);
  const [name = ''] = names;
  if (names.length !== 1)
    return [
      {
        at,
        reason: `a test of "${fact}" needs exactly one test, not: ${names.join(', ') || 'none'}`,
      },
    ];
  const takes = testsFor(kind);
  if (!takes.includes(name))
    return [{ at, reason: `"${fact}" is a ${kind}: it takes ${takes.join(', ')}, not "${name}"` }];
  return OF_ANOTHER_FACT.includes(name)
    ? checkOther(call, at, fact, String(tests[name]))
    : checkOperand(call, at, fact, [name, tests[name]]);
}
