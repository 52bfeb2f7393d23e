import type { Clause } from '../language/call.ts';

/** The clauses whose ids begin with one of the given prefixes: what one direction accounts for. */
export function sectionOf(
  clauses: Readonly<Record<string, Clause>>,
  prefixes: readonly string[],
): Readonly<Record<string, Clause>> {
  const ids = Object.keys(clauses).filter((id) => prefixes.includes(id.split('-')[0] as string));
  return Object.fromEntries(ids.map((id) => [id, clauses[id] as Clause]));
}
