import { foldText } from '../answers/text/fold.ts';

/** A phrase found in a folded text, with what it stands for. */
export interface PhraseHit<Meaning> {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

/** Finds phrases in a folded text, in order of their places; they may lie over one another. */
export type PhraseFinder<Meaning> = (text: string) => PhraseHit<Meaning>[];

const HAN = /\p{Script=Han}/u;

/** 博士 is a doctor, 博士后 a postdoc, 博士生 a student. */
const POSTDOC = '(?![后生])';

const BLANKS = '[\\s-]+';

function wordsOf(text: string): string {
  const escaped = text.replace(/[.+?^${}()[\]\\/]/gu, '\\$&');
  return escaped.replace(/\*/gu, '[\\p{L}\\d]*').replace(/\s+/gu, BLANKS);
}

/** Words of which one stands there, or perhaps none: `{my/a}`, `{my/a/}`. */
const ONE_OF = /\{([^}]*)\}(\s*)/gu;

function oneOf(alternatives: string, blanks: string): string {
  const all = alternatives.split('/');
  const words = `(?:${all.filter(Boolean).map(wordsOf).join('|')})${blanks === '' ? '' : BLANKS}`;
  return all.includes('') ? `(?:${words})?` : words;
}

/** Words at the end that may be left out, with the blank before them. */
const PERHAPS_LAST = /\s+\{([^}]*)\/\}$/u;

function withAlternatives(text: string): string {
  const last = PERHAPS_LAST.exec(text);
  if (last) {
    const before = withAlternatives(text.slice(0, last.index));
    return `${before}(?:${BLANKS}${oneOf(last[1] ?? '', '')})?`;
  }
  let from = 0;
  let pattern = '';
  for (const match of text.matchAll(ONE_OF)) {
    pattern += wordsOf(text.slice(from, match.index));
    pattern += oneOf(match[1] ?? '', match[2] ?? '');
    from = match.index + match[0].length;
  }
  return pattern + wordsOf(text.slice(from));
}

/**
 * A phrase as a pattern: its words whole, `*` for the rest of a word, `{a/b}` for one of some, blanks of any
 * length, Chinese anywhere.
 */
export function patternOf(phrase: string): string {
  const folded = foldText(phrase).trim();
  const words = withAlternatives(folded);
  const start = HAN.test(folded) ? (/^\d/u.test(folded) ? '(?<!\\d)' : '') : '(?<![\\p{L}\\d])';
  const last = folded.replace(/\}$/u, '').slice(-1);
  const open = HAN.test(last) || last === '*';
  const end = open ? (/博士$/u.test(folded) ? POSTDOC : '') : '(?![\\p{L}\\d])';
  return `${start}${words}${end}`;
}

/** One phrase; its pattern is made when its first letters are met for the first time. */
interface Entry<Meaning> {
  readonly phrase: string;
  readonly meaning: Meaning;
  pattern?: RegExp;
}

/** As many first letters of a word that goes on tell phrases apart. */
const MOST_LETTERS = 5;

const WORD = /[\p{L}\d]+/uy;

/** The word that begins at a place in a text. */
function wordAt(text: string, start: number): string {
  WORD.lastIndex = start;
  return WORD.exec(text)?.[0] ?? '';
}

/** What a phrase is looked up by: its first word, or the letters of it that are written with a star for its end. */
function keyOf(phrase: string): string {
  const word = wordAt(phrase, 0);
  return /[*{]/u.test(phrase.charAt(word.length)) ? `${word.slice(0, MOST_LETTERS)}*` : word;
}

/** What phrases that may begin at a place in a text are looked up by; Chinese ones begin at any letter. */
function keysAt(text: string, start: number): string[] {
  if (HAN.test(text.charAt(start))) return [];
  if (start > 0 && /[\p{L}\d]/u.test(text.charAt(start - 1))) return [];
  const word = wordAt(text, start);
  const letters = Array.from({ length: MOST_LETTERS + 1 }, (_, count) => word.slice(0, count));
  return word === '' ? [] : [word, ...new Set(letters.map((some) => `${some}*`))];
}

function entryEnd<Meaning>(entry: Entry<Meaning>, text: string, start: number): number | undefined {
  entry.pattern ??= new RegExp(patternOf(entry.phrase), 'uy');
  entry.pattern.lastIndex = start;
  return entry.pattern.test(text) ? entry.pattern.lastIndex : undefined;
}

/** Prepares the finding of phrases by their first words, so that a long list costs no more than a short one. */
export function createPhraseFinder<Meaning>(
  phrases: readonly (readonly [phrase: string, meaning: Meaning])[],
): PhraseFinder<Meaning> {
  const entries = phrases.map(
    ([phrase, meaning]): Entry<Meaning> & { readonly folded: string } => ({
      ...{ phrase, meaning, folded: foldText(phrase).trim() },
    }),
  );
  const chinese = entries.filter(({ folded }) => HAN.test(folded));
  const byLetter = Map.groupBy(chinese, ({ folded }) => folded.charAt(0));
  const byWord = Map.groupBy(
    entries.filter(({ folded }) => !HAN.test(folded)),
    ({ folded }) => keyOf(folded),
  );
  return (text) => {
    const hits: PhraseHit<Meaning>[] = [];
    for (let start = 0; start < text.length; start++) {
      const words = keysAt(text, start).flatMap((key) => byWord.get(key) ?? []);
      for (const entry of [...(byLetter.get(text.charAt(start)) ?? []), ...words]) {
        const end = entryEnd(entry, text, start);
        if (end !== undefined && end > start) hits.push({ meaning: entry.meaning, start, end });
      }
    }
    return hits;
  };
}
