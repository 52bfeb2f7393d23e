import { createNaming } from './meanings.ts';

/** What a question that names other things is about: these alone, or the call, whose own words it uses too. */
export type Matter = 'other' | 'own';

/** Words that tell what a question is about, of one language, separated by `|`. */
export interface Matters {
  /** Things of everyday life that no call is about. */
  readonly thing: string;
  /** What a call is about: a question that names it too is about the call. */
  readonly own: string;
  /** Programmes, schools and services of others. */
  readonly programme: string;
  /** What is said of such a programme where it bears on the call, as in "I hold one already". */
  readonly held: string;
  /** Towns and countries that are not where the call is. */
  readonly place: string;
  /** What is done anywhere, and is no matter of the call in such a place. */
  readonly errand: string;
}

/** Prepares the telling of other matters from those of the call. */
export function createMatters(words: Matters): (text: string) => Matter | undefined {
  const namesIn = createNaming({ ...words });
  return (text) => {
    const names = namesIn(text);
    const has = (name: keyof Matters) => names.has(`~${name}`);
    if (has('programme')) return has('held') ? 'own' : 'other';
    if (!has('thing') && !(has('place') && has('errand'))) return undefined;
    return has('own') ? 'own' : 'other';
  };
}
