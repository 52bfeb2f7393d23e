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
 * The halves of a set written by somebody who knew the notice and had not seen how messages are read.
 * They lie in `<kind>/strangers/`, a file for each language and half, so that one can be read without the other.
 */
export function bothHalves(kind: 'questions' | 'answers' | 'mixed'): Half[] {
  return LANGUAGES.flatMap((language) =>
    [false, true].map((held) => {
      const file = `./${kind}/strangers/${language}-${held ? 'held' : 'tuned'}.txt`;
      return { language, held, table: readFileSync(new URL(file, import.meta.url), 'utf8') };
    }),
  );
}
