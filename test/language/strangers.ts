import { readFileSync } from 'node:fs';

/** Half a set in one language. */
interface Half {
  readonly language: 'en' | 'zh' | 'ru';
  /** Only scored, never tuned on. */
  readonly held: boolean;
  readonly table: string;
}

const LANGUAGES = ['en', 'zh', 'ru'] as const;

/**
 * The halves of a set: `strangers`, `third`, `fourth` and `fifth`, each by somebody who knew the notice and had not seen how
 * messages are read, or `further`, more of our own. They lie in `<kind>/<by>/`, a file for each language and half, so that one
 * can be read without the other.
 */
export function bothHalves(
  kind: 'questions' | 'answers' | 'mixed',
  by: 'strangers' | 'further' | 'third' | 'fourth' | 'fifth' = 'strangers',
): Half[] {
  return LANGUAGES.flatMap((language) =>
    [false, true].map((held) => {
      const file = `./${kind}/${by}/${language}-${held ? 'held' : 'tuned'}.txt`;
      return { language, held, table: readFileSync(new URL(file, import.meta.url), 'utf8') };
    }),
  );
}

/** The tables of a set of our own that has no held half: `<kind>/own/`, a file for each language. */
export function ownTables(
  kind: 'questions' | 'answers' | 'mixed',
): { readonly language: Half['language']; readonly table: string }[] {
  return LANGUAGES.map((language) => {
    const file = `./${kind}/own/${language}-tuned.txt`;
    return { language, table: readFileSync(new URL(file, import.meta.url), 'utf8') };
  });
}
