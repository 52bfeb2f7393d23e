import type { Call, ParameterValue } from './call.ts';

/**
 * The value of a parameter at the call's reference date.
 * @throws Error where no entry holds at that date: there is no default.
 */
export function parameterOf(call: Call, id: string): ParameterValue {
  const date = call.referenceDate;
  const entry = call.parameters[id]?.values.find(
    ({ from, to }) => from <= date && (to === undefined || date <= to),
  );
  if (!entry) throw new Error(`call ${call.id}: parameter "${id}" has no value on ${date}`);
  return entry.value;
}
