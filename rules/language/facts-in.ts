import type { Call, Derived } from './call.ts';

type Loose = Readonly<Record<string, unknown>>;

const NAMES_A_FACT = [
  'fact',
  'sameAs',
  'notAfter',
  'notMoreThan',
  'forSome',
  'forAll',
  'memberSameAs',
];

/** The declared and derived facts that a derived fact is worked out from. */
export function partsOf(derived: Derived): readonly string[] {
  if ('lastDay' in derived) return [derived.lastDay.start, derived.lastDay.months];
  if ('later' in derived) return [derived.later.date];
  if ('lookUp' in derived) return [derived.lookUp];
  if ('band' in derived) return [derived.band];
  if ('times' in derived) return [derived.of];
  if ('percent' in derived) return [derived.percent.part, derived.percent.whole];
  if ('share' in derived) return [derived.share.of];
  if ('difference' in derived) return derived.difference;
  return 'sum' in derived ? derived.sum : [derived.count];
}

function declaredFacts(call: Call, id: string): string[] {
  const derived = call.derived[id];
  return derived ? partsOf(derived).flatMap((part) => declaredFacts(call, part)) : [id];
}

function named(condition: unknown): string[] {
  if (Array.isArray(condition)) return condition.flatMap(named);
  if (typeof condition !== 'object' || condition === null) return [];
  return Object.entries(condition as Loose).flatMap(([word, inner]) =>
    NAMES_A_FACT.includes(word) ? [String(inner)] : named(inner),
  );
}

/** The declared facts that a condition names, also through derived ones, each once. */
export function factsIn(call: Call, condition: unknown): string[] {
  return [...new Set(named(condition).flatMap((id) => declaredFacts(call, id)))];
}
