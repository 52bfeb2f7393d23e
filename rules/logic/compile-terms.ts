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

/** So many times a term: in hundredths, since a share is said in percent. */
function times(factor: ParameterValue, term: Term): Term {
  return { op: 'share', of: [{ op: 'value', value: Number(factor) * 100 }, term] };
}

/** The row of a number or option; of several options, the sum of their rows. */
function tableTerm(call: Call, derived: Extract<Derived, { table: unknown }>): Term {
  const table = resolve(call, derived.table) as Readonly<Record<number | string, number>>;
  if ('band' in derived) return { op: 'band', of: [termOf(call, derived.band)], table };
  const declared = call.facts[derived.lookUp];
  if (declared?.kind !== 'choices')
    return { op: 'lookUp', of: [termOf(call, derived.lookUp)], table };
  const rows = declared.options.map((option) =>
    times(table[option] as number, { op: 'fact', fact: optionFact(derived.lookUp, option) }),
  );
  return { op: 'sum', of: rows };
}

function derivedTerm(call: Call, derived: Derived): Term {
  const of = (...ids: readonly string[]) => ids.map((id) => termOf(call, id)) as [Term, Term];
  if ('lastDay' in derived)
    return { op: 'lastDay', of: of(derived.lastDay.start, derived.lastDay.months) };
  if ('later' in derived) {
    const { date, ...amounts } = derived.later;
    const by = Object.entries(amounts).map(([unit, value]) => [unit, resolve(call, value)]);
    return { op: 'later', of: [termOf(call, date)], by: Object.fromEntries(by) };
  }
  if ('table' in derived) return tableTerm(call, derived);
  if ('times' in derived) return times(resolve(call, derived.times), termOf(call, derived.of));
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
