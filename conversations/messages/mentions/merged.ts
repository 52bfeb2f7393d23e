import type { FactValue } from '../../../rules/language/facts.ts';
import { isRange } from '../../../rules/language/facts.ts';
import type { Parsed } from '../../answers/index.ts';
import type { Mention } from './mentions.ts';

function within(value: FactValue, range: FactValue): boolean {
  if (!isRange(range) || (typeof value !== 'string' && typeof value !== 'number')) return false;
  const { atLeast = value, atMost = value } = range;
  return value >= atLeast && value <= atMost;
}

function listOf(value: FactValue): readonly string[] | undefined {
  return Array.isArray(value) ? (value as readonly string[]) : undefined;
}

/** Whether what is said now is no more than what is known already. */
export function saysNothingNew(known: FactValue, said: FactValue): boolean {
  const [before, now] = [listOf(known), listOf(said)];
  if (before && now) return now.every((one) => before.includes(one));
  return JSON.stringify(known) === JSON.stringify(said) || within(known, said);
}

function valueIn(parsed: Parsed): FactValue | undefined {
  return parsed.kind === 'value' || parsed.kind === 'partial' ? parsed.value : undefined;
}

type Doubt = Extract<Parsed, { kind: 'confirm' }>;

function eitherOf(a: Doubt, b: Doubt): Doubt {
  const known = new Set(a.candidates.map((one) => JSON.stringify(one)));
  const others = b.candidates.filter((one) => !known.has(JSON.stringify(one)));
  return { ...a, candidates: [...a.candidates, ...others] };
}

function together(a: Parsed, b: Parsed): Parsed {
  if (a.kind === 'confirm' && b.kind === 'confirm') return eitherOf(a, b);
  const [one, other] = [valueIn(a), valueIn(b)];
  if (one === undefined || other === undefined) {
    if (a.kind === 'refuse' || a.kind === 'unsure') return b;
    if (a.kind === 'confirm' && a.reason === 'several' && other !== undefined)
      return eitherOf(a, { ...a, candidates: [other] });
    return b.kind === 'refuse' || b.kind === 'unsure' || b.kind === 'confirm' ? a : b;
  }
  if (saysNothingNew(one, other)) return a;
  if (saysNothingNew(other, one)) return b;
  const [lists, others] = [listOf(one), listOf(other)];
  if (lists && others) return { kind: 'value', value: [...new Set([...lists, ...others])] };
  return { kind: 'confirm', reason: 'several', candidates: [one, other] };
}

/** One mention for each fact: the same said twice is one, several countries are one list, else it is asked which. */
export function merged(mentions: readonly Mention[]): Mention[] {
  const byFact = new Map<string, Mention>();
  for (const mention of mentions) {
    const known = byFact.get(mention.fact);
    const parsed = known ? together(known.parsed, mention.parsed) : mention.parsed;
    byFact.set(mention.fact, { ...mention, parsed });
  }
  return [...byFact.values()];
}
