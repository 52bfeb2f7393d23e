import type { Call } from '../../rules/language/call.ts';
import type { Fact, Facts, FactValue } from '../../rules/language/facts.ts';
import { isRange } from '../../rules/language/facts.ts';

/**
 * Answers by key: an option, a country or `yes`/`no` under the fact; a list as `|KE|RS|` under the
 * fact; the bounds of a number, equal where it is exact, under `least <fact>` and `most <fact>`.
 */
export type ProjectedAnswers = Readonly<Record<string, string | number>>;

/** The keys of a number's bounds. */
export function boundKeys(fact: string): { readonly least: string; readonly most: string } {
  return { least: `least ${fact}`, most: `most ${fact}` };
}

/** Whether an audience may ask for a fact: never a date, and nothing of the most sensitive kind. */
export function isAskable({ kind, sensitivity }: Fact): boolean {
  return kind !== 'date' && sensitivity !== 'special';
}

function bounds(fact: string, value: FactValue): ProjectedAnswers {
  const range =
    typeof value === 'object' && isRange(value) ? value : { atLeast: value, atMost: value };
  const { least, most } = boundKeys(fact);
  return {
    ...(typeof range.atLeast === 'number' ? { [least]: range.atLeast } : {}),
    ...(typeof range.atMost === 'number' ? { [most]: range.atMost } : {}),
  };
}

function oneAnswer(fact: string, { kind }: Fact, value: FactValue): ProjectedAnswers {
  if (kind === 'number' || kind === 'money') return bounds(fact, value);
  if (typeof value === 'boolean') return { [fact]: value ? 'yes' : 'no' };
  if (Array.isArray(value)) return { [fact]: `|${value.join('|')}|` };
  return typeof value === 'string' ? { [fact]: value } : {};
}

/** The answers of a case that an audience may ask for. */
export function projectedAnswers({ facts: declared }: Call, facts: Facts): ProjectedAnswers {
  const answers = Object.entries(facts).map(([fact, value]) => {
    const declaration = declared[fact];
    return declaration && isAskable(declaration) ? oneAnswer(fact, declaration, value) : {};
  });
  return Object.assign({}, ...answers) as ProjectedAnswers;
}
