import type { Call, Derived, ParameterValue } from '../language/call.ts';
import type { ParameterReference } from '../language/conditions.ts';
import type { ChoicesFact } from '../language/facts.ts';
import { parameterOf } from '../language/parameters.ts';
import type { Term } from './terms.ts';

/** The name under which one option of a multiple choice stands as a yes or no of its own. */
export function optionFact(fact: string, option: string): string {
  return `${fact}\u220b${option}`;
}

/** A bound as it is written, or the value of the parameter that it names at the reference date. */
export function resolve(call: Call, value: ParameterValue | ParameterReference): ParameterValue {
  return typeof value === 'object' && 'parameter' in value
    ? parameterOf(call, value.parameter as string)
    : value;
}

function derivedTerm(call: Call, derived: Derived): Term {
  const of = (...ids: readonly string[]) => ids.map((id) => termOf(call, id)) as [Term, Term];
  if ('lastDay' in derived)
    return { op: 'lastDay', of: of(derived.lastDay.start, derived.lastDay.months) };
  if ('lookUp' in derived) {
    const table = resolve(call, derived.table) as Readonly<Record<number, number>>;
    return { op: 'lookUp', of: [termOf(call, derived.lookUp)], table };
  }
  if ('percent' in derived)
    return { op: 'percent', of: of(derived.percent.part, derived.percent.whole) };
  if ('share' in derived) {
    const value = resolve(call, derived.share.percent) as number;
    return { op: 'share', of: [{ op: 'value', value }, termOf(call, derived.share.of)] };
  }
  if ('difference' in derived) return { op: 'difference', of: of(...derived.difference) };
  if ('sum' in derived) return { op: 'sum', of: of(...derived.sum) };
  const { options } = call.facts[derived.count] as ChoicesFact;
  const flags = options.map((option) => optionFact(derived.count, option));
  return { op: 'sum', of: flags.map((fact) => ({ op: 'fact', fact })) };
}

/** The term of a fact, or of a derived fact worked out from others. */
export function termOf(call: Call, id: string): Term {
  const derived = call.derived[id];
  return derived ? derivedTerm(call, derived) : { op: 'fact', fact: id };
}
