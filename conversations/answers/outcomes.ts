import type { FactValue, Parsed, Range, ReasonCode } from './answer.ts';

/** The answer is taken. */
export function value(taken: FactValue): Parsed {
  return { kind: 'value', value: taken };
}

/** Only part of a date is known. */
export function partial(known: Range, reason: ReasonCode): Parsed {
  return { kind: 'partial', value: known, reason };
}

/** The answer is asked back with the readings to choose from. */
export function confirm(reason: ReasonCode, candidates: readonly FactValue[]): Parsed {
  return { kind: 'confirm', reason, candidates };
}

/** The answer cannot be taken; `example` is one that could. */
export function refuse(reason: ReasonCode, example?: string): Parsed {
  return example === undefined ? { kind: 'refuse', reason } : { kind: 'refuse', reason, example };
}

/** What a reading offers for a button: its value, or the readings already to be asked. */
export function candidatesOf(parsed: Parsed): readonly FactValue[] {
  if (parsed.kind === 'value' || parsed.kind === 'partial') return [parsed.value];
  return parsed.kind === 'confirm' ? parsed.candidates : [];
}

/** Turns a taken answer into a question with the same value; the rest stays as it is. */
export function doubted(parsed: Parsed, reason: ReasonCode): Parsed {
  if (parsed.kind === 'value' || parsed.kind === 'partial') return confirm(reason, [parsed.value]);
  return parsed;
}

/** Whether a value is a range. */
export function isRange(known: FactValue): known is Range {
  return typeof known === 'object' && !Array.isArray(known);
}
