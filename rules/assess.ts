import type { ChecklistItem, Rule } from './language/call.ts';
import type { Result } from './language/conditions.ts';
import type { Facts } from './language/facts.ts';
import { isRange } from './language/facts.ts';
import { termOf } from './logic/compile-terms.ts';
import type { Decision } from './logic/decide.ts';
import { UNKNOWABLE } from './logic/expression.ts';
import { evaluateTerm, factsOfTerm, substituteTerm } from './logic/terms.ts';
import { clausesOf, pointsOf, settledPoints } from './points.ts';
import type { Rulebook } from './rulebook.ts';
import { eachStanding, known } from './rulebook.ts';

/** What one rule comes to for a case. */
export interface Finding {
  readonly rule: string;
  /** Those of the rule, and those of the points that keep it with the office or settled it. */
  readonly clauses: readonly string[];
  readonly result: Result | 'open';
  /** False where somebody else must settle it: it stands outside of this role's outcome. */
  readonly counted: boolean;
  readonly preference: boolean;
  /** True where it only says which part of the text is the person's. */
  readonly signpost: boolean;
  /** The points that keep it with the office, where the result is `office`. */
  readonly points: readonly string[];
  /** The points that the office has settled and without which it would come to something else. */
  readonly settledBy: readonly string[];
}

/** What is left of the outcome: settled or open, what it can still be, and which facts matter. */
export function assessOutcome(book: Rulebook, facts: Facts): Decision {
  const inner = book.workings;
  return inner.decide(known(inner, inner.compiled.outcome, facts));
}

/** What is left of one rule. */
export function assessRule(book: Rulebook, rule: string, facts: Facts): Decision {
  const inner = book.workings;
  const expression = inner.compiled.rules.get(rule);
  if (!expression) throw new Error(`call ${book.call.id} has no rule "${rule}"`);
  return inner.decide(known(inner, expression, facts));
}

function findingOf(book: Rulebook, rule: Rule, facts: Facts): Finding {
  const result = (assessRule(book, rule.id, facts).settled ?? 'open') as Result | 'open';
  const role = facts.role;
  const points = result === 'office' ? pointsOf(book, rule, facts) : [];
  const settledBy = result === 'met' || result === 'unmet' ? settledPoints(book, rule, facts) : [];
  return {
    rule: rule.id,
    clauses: [...new Set([...rule.clauses, ...clausesOf(book.call, [...points, ...settledBy])])],
    result,
    counted: !rule.settledBy || role === undefined || rule.settledBy.includes(role as string),
    preference: rule.weight === 'preference',
    signpost: rule.weight === 'signpost',
    points,
    settledBy,
  };
}

/** The findings of a case, in the order of the call's rules. */
export function assessFindings(book: Rulebook, facts: Facts): Finding[] {
  return book.call.rules.map((rule) => findingOf(book, rule, facts));
}

/**
 * The checklist items of a case for its role, by id those of which it is open whether they are needed,
 * and the facts that can still change which they are.
 */
export function assessChecklist(book: Rulebook, facts: Facts) {
  const inner = book.workings;
  const role = facts.role as string | undefined;
  const matters = new Set<string>();
  const open = new Set<string>();
  const items: ChecklistItem[] = [];
  for (const item of book.call.checklist) {
    if (role !== undefined && item.forRoles?.includes(role) === false) continue;
    const left = inner.decide(known(inner, inner.compiled.items.get(item.id) as never, facts));
    if (left.settled !== 'unmet') items.push(item);
    if (left.settled === undefined) open.add(item.id);
    for (const fact of left.facts) if (!fact.startsWith(UNKNOWABLE)) matters.add(fact);
  }
  return { items, open, matters };
}

/** The value of a derived fact; `undefined` while a fact is missing or where it has no value. */
export function workOut(
  book: Rulebook,
  derived: string,
  facts: Facts,
): number | string | undefined {
  let term = termOf(book.call, derived);
  eachStanding(book.workings, facts, (fact, value) => {
    if (isRange(value) || Array.isArray(value)) return;
    term = substituteTerm(term, fact, typeof value === 'string' ? value : Number(value));
  });
  return factsOfTerm(term).length > 0 ? undefined : evaluateTerm(term);
}
