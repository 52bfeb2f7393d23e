import { readFileSync } from 'node:fs';

/** Half a set in one language. */
interface Half {
  readonly language: 'en' | 'zh' | 'ru';
  /** Only scored, never tuned on. */
  readonly held: boolean;
  readonly table: string;
}

const LANGUAGES = ['en', 'zh', 'ru'] as const;

type Kind = 'questions' | 'answers' | 'mixed';

/** Who wrote a set: people who knew the notice and had not seen how messages are read; `further` is more of our own. */
export type Hand =
  | 'strangers'
  | 'further'
  | 'third'
  | 'fourth'
  | 'fifth'
  | 'sixth'
  | 'seventh'
  | 'eighth'
  | 'ninth'
  | 'tenth';

function bothHalves(kind: Kind, by: Hand): Half[] {
  return LANGUAGES.flatMap((language) =>
    [false, true].map((held) => {
      const file = `./${kind}/${by}/${language}-${held ? 'held' : 'tuned'}.txt`;
      return { language, held, table: readFileSync(new URL(file, import.meta.url), 'utf8') };
    }),
  );
}

/**
 * The sets of these hands, by their names, in the order in which they were written. They lie in `<kind>/<hand>/`, a file for each
 * language and half, so that one can be read without the other.
 */
export function byHand<By extends Hand, T>(
  kind: Kind,
  hands: readonly By[],
  read: (half: Half) => readonly T[],
): Readonly<Record<By, readonly T[]>> {
  const sets = hands.map((by) => [by, bothHalves(kind, by).flatMap(read)]);
  return Object.fromEntries(sets) as Record<By, readonly T[]>;
}

/** What is said of a set in a table behind its name: nothing of the first, which is the house's. */
export function fromSet(name: string): string {
  return name === 'house' ? '' : `, ${name}`;
}

/** The tables of a set of our own that has no held half: `<kind>/own/`, a file for each language. */
export function ownTables(
  kind: Kind,
): { readonly language: Half['language']; readonly table: string }[] {
  return LANGUAGES.map((language) => {
    const file = `./${kind}/own/${language}-tuned.txt`;
    return { language, table: readFileSync(new URL(file, import.meta.url), 'utf8') };
  });
}
