import type { Facts } from './language/facts.ts';
import type { Expression } from './logic/expression.ts';
import { resultOf } from './logic/expression.ts';
import type { Rulebook, Workings } from './rulebook.ts';
import { known, standsAs } from './rulebook.ts';

/** The facts of a case without some of them. */
export function without(facts: Facts, left: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !left.includes(fact)));
}

/** What all must be unmet for a condition to be unmet, each by itself. */
function itemsOf(when: Expression): readonly Expression[] {
  return when.form.op === 'any' ? when.form.items.flatMap(itemsOf) : [when];
}

/** Facts that decide something together, and whether they have to be looked at in any case. */
interface Unit {
  readonly facts: ReadonlySet<string>;
  readonly decisive: boolean;
}

/**
 * What stands between a case and an outcome that does not turn away: every part of the outcomes that
 * do, decisive where it holds now; and every other outcome that comes before one of them.
 */
function unitsOf(
  book: Rulebook,
  inner: Workings,
  facts: Facts,
  changeable: readonly string[],
): Unit[] {
  const { form } = known(inner, inner.compiled.outcome, without(facts, changeable));
  const cases = form.op === 'cases' ? form.cases : [];
  const away = new Set(book.call.outcomes.filter((one) => one.turnsAway).map(({ id }) => id));
  const last = cases.findLastIndex(({ outcome }) => away.has(outcome));
  return cases.slice(0, last + 1).flatMap(({ when, outcome }) => {
    if (!away.has(outcome)) return [{ facts: when.facts, decisive: true }];
    return itemsOf(when).map((item) => ({
      facts: item.facts,
      decisive: resultOf(known(inner, item, facts)) !== 'unmet',
    }));
  });
}

/**
 * The known facts that a person can change and whose change can matter: those of the decisive units,
 * and those that share a unit with such a fact, since changing one may ask for the other.
 */
export function candidatesOf(book: Rulebook, facts: Facts): string[] {
  const inner = book.workings;
  const { call } = book;
  const changeable = Object.keys(call.facts).filter(
    (fact) => facts[fact] !== undefined && call.facts[fact]?.changeable === true,
  );
  const units = unitsOf(book, inner, facts, changeable).map((unit) => ({
    decisive: unit.decisive,
    facts: changeable.filter((fact) => standsAs(call, fact).some((name) => unit.facts.has(name))),
  }));
  const found = new Set(units.filter(({ decisive }) => decisive).flatMap((unit) => unit.facts));
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const unit of units)
      if (unit.facts.some((fact) => found.has(fact)))
        for (const fact of unit.facts) found.add(fact);
  }
  return changeable.filter((fact) => found.has(fact));
}
