import type { Call } from '../../rules/language/call.ts';
import { checkCondition } from '../../rules/language/check-condition.ts';
import { kindOf, testsFor } from '../../rules/language/check-operand.ts';

/** A mistake in the condition of an audience. */
export interface AudienceMistake {
  /** The words, and the numbers of parts from 1 on, that lead to it; empty: it is the whole. */
  readonly place: readonly (string | number)[];
  readonly kind:
    | ('no-condition' | 'no-form' | 'no-parts' | 'no-field' | 'one-test' | 'no-test')
    | ('not-alike' | 'no-parameter' | 'no-bounds' | 'no-values' | 'no-value');
  /** What is written there, and what could be, for whoever says it in other words. */
  readonly names: Readonly<Record<string, string>>;
  /** The same in English. */
  readonly reason: string;
}

type Loose = Readonly<Record<string, unknown>>;
type Place = AudienceMistake['place'];
type Named = Omit<AudienceMistake, 'place' | 'reason'>;

const FORMS = ['all', 'any', 'not', 'always'];
const OF_ANOTHER = ['sameAs', 'notMoreThan'];
const OF_LISTS = ['oneOf', 'includesAny', 'includesOnly'];
const LONGEST_SHOWN = 100;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}

/** The fields that a condition may ask for. */
function fieldsIn({ roles, facts }: Call): string[] {
  return [...(roles.length > 0 ? ['role'] : []), ...Object.keys(facts)];
}

/** What stands for a value of a field: its kind, and its options where it has some. */
function valuesOf({ facts, roles }: Call, field: string): Record<string, string> {
  const fact = facts[field];
  const options = field === 'role' ? roles : fact && 'options' in fact ? fact.options : [];
  return { operand: fact?.kind ?? 'choice', options: options.join(', ') };
}

/** What a test that cannot stand gets wrong. */
function faultOf(call: Call, { fact, ...tests }: Loose): Named {
  const [field, [[test, value] = ['', undefined], ...more]] = [String(fact), Object.entries(tests)];
  const got = Object.keys(tests).join(', ');
  if (test === '' || more.length > 0) return { kind: 'one-test', names: { field, got } };
  const takes = testsFor(kindOf(call, field) ?? '');
  const written = { field, test, got: shown(value) };
  if (!takes.includes(test))
    return { kind: 'no-test', names: { ...written, known: takes.join(', ') } };
  if (OF_ANOTHER.includes(test)) return { kind: 'not-alike', names: { ...written } };
  const isParameter = typeof value === 'object' && value !== null && 'parameter' in value;
  if (isParameter) return { kind: 'no-parameter', names: written };
  const names = { ...written, ...valuesOf(call, field) };
  if (test === 'within') return { kind: 'no-bounds', names };
  return { kind: OF_LISTS.includes(test) ? 'no-values' : 'no-value', names };
}

function testMistakes(call: Call, condition: Loose, place: Place): AudienceMistake[] {
  const known = fieldsIn(call);
  const fields = [condition.fact, ...OF_ANOTHER.map((test) => condition[test])];
  const strange = fields.find((one) => one !== undefined && !known.includes(String(one)));
  if (strange !== undefined) {
    const names = { field: String(strange), known: known.join(', ') };
    const reason = `there is no field "${names.field}"; there is: ${names.known}`;
    return [{ place, kind: 'no-field', names, reason }];
  }
  const standing = { at: 'audience', findings: false, officeDecides: false };
  const mistakes = checkCondition(call, standing, condition);
  return mistakes.map(({ reason }) => ({ place, ...faultOf(call, condition), reason }));
}

/**
 * The mistakes in a condition over the facts of a call that stands for an audience: fields and forms
 * that there are not, and tests and values that do not fit.
 */
export function mistakesIn(
  call: Call,
  condition: unknown,
  place: Place = [],
): readonly AudienceMistake[] {
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition)) {
    const got = shown(condition);
    const reason = `not a condition: ${got}`;
    return [{ place, kind: 'no-condition', names: { got }, reason }];
  }
  const one = condition as Loose;
  if ('fact' in one) return testMistakes(call, one, place);
  const [form = '', ...more] = Object.keys(one);
  if (more.length > 0 || !FORMS.includes(form)) {
    const names = { got: Object.keys(one).join(', '), known: FORMS.join(', ') };
    const reason = `an audience is made of tests of a "fact" and ${names.known}, not: ${names.got}`;
    return [{ place, kind: 'no-form', names, reason }];
  }
  if (form === 'always') return [];
  const here = [...place, form];
  if (form === 'not') return mistakesIn(call, one.not, here);
  const parts = one[form];
  if (Array.isArray(parts) && parts.length > 0)
    return parts.flatMap((part, i) => mistakesIn(call, part, [...here, i + 1]));
  const reason = `"${form}" needs a list of at least one condition`;
  return [{ place, kind: 'no-parts', names: { form }, reason }];
}
