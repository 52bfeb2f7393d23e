import { assessFindings, assessOutcome, type Finding } from '../../rules/assess.ts';
import type { Facts } from '../../rules/language/facts.ts';
import type { Decision } from '../../rules/logic/decide.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { CaseScene } from '../scene.ts';

/** Remembers what was last worked out of some answers, since the parts of a turn ask for the same. */
function remembered<Result>(
  assess: (book: Rulebook, facts: Facts) => Result,
): (scene: CaseScene) => Result {
  const known = new WeakMap<Facts, { readonly book: Rulebook; readonly result: Result }>();
  return ({ book, case: { facts } }) => {
    const before = known.get(facts);
    if (before?.book === book) return before.result;
    const result = assess(book, facts);
    known.set(facts, { book, result });
    return result;
  };
}

/** What is left of the outcome of a case; worked out once for the same answers. */
export const outcomeLeft: (scene: CaseScene) => Decision = remembered(assessOutcome);

/** The findings of a case; worked out once for the same answers. */
export const findingsOf: (scene: CaseScene) => readonly Finding[] = remembered(assessFindings);
