import { foldText } from '../../answers/text/fold.ts';
import type { Span } from '../../answers/words/residue.ts';
import { AND, HAN, patternOf } from './phrase-pattern.ts';

/** A phrase found in a folded text, with what it stands for. */
export interface PhraseHit<Meaning> {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
  /** What stands between the two that have to stand there both. */
  readonly gap?: Span;
}

/** Finds phrases in a folded text, in order of their places; they may lie over one another. */
export type PhraseFinder<Meaning> = (text: string) => PhraseHit<Meaning>[];

const BEGINS_WITH_ONE_OF = /^\{([^}]*)\}(.*)$/u;

/** A phrase that begins with one of some words, once for each. */
function eachBeginning(phrase: string): string[] {
  const [, words, rest] = BEGINS_WITH_ONE_OF.exec(phrase) ?? [];
  return words === undefined ? [phrase] : words.split('/').map((word) => `${word}${rest}`);
}

/** Phrases of which each has to stand there, in every order. */
function inEachOrder(phrase: string): string[] {
  const all = phrase.split(AND);
  if (all.length === 1) return all;
  return all.flatMap((first, at) =>
    inEachOrder(all.toSpliced(at, 1).join(AND)).map((others) => first + AND + others),
  );
}

/** A phrase with words of which one stands there, once for each of all ways to say it. */
export function eachWay(phrase: string): string[] {
  const found = /\{([^}]*)\}/u.exec(phrase);
  if (!found) return [phrase.replace(/\s+/gu, ' ').trim()];
  const [group, words = ''] = found;
  const behind = phrase.slice(found.index + group.length);
  return words
    .split('/')
    .flatMap((word) => eachWay(`${phrase.slice(0, found.index)}${word}${behind}`));
}

/** One phrase; its pattern is made when its first word is met for the first time. */
interface Entry<Meaning> {
  readonly phrase: string;
  readonly meaning: Meaning;
  /** Whether it joins two that have to stand there both. */
  readonly joins: boolean;
  pattern?: RegExp;
}

/** The phrases of one that begins with one of some words: one for all of them, where its pattern can be. */
function asWritten(phrase: string): string[] {
  const isOne = HAN.test(phrase) || /^\{[^}]*\}$/u.test(phrase);
  return isOne ? eachBeginning(phrase) : [phrase];
}

/** As many first letters of a word that goes on tell phrases apart. */
const MOST_LETTERS = 5;

/** A Chinese letter ends a word: "做research". */
const WORDS = /[\p{Script=Latin}\p{Script=Cyrillic}\d]+/gu;
/** Only a phrase of one word can stand before a Chinese letter. */
const ONE_WORD = /^[^\s{-]+$/u;
const FIRST_WORD = /^[\p{L}\d]*/u;

/** What a phrase is looked up by: its first word, or the letters of it that are written with a star for its end. */
function keyOf(phrase: string): string {
  const [word = ''] = FIRST_WORD.exec(phrase) ?? [];
  return /[*{]/u.test(phrase.charAt(word.length)) ? `${word.slice(0, MOST_LETTERS)}*` : word;
}

/** What phrases that may begin with a word are looked up by. */
function keysOf(word: string): string[] {
  const letters = Array.from({ length: MOST_LETTERS + 1 }, (_, count) => word.slice(0, count));
  return [word, ...new Set(letters.map((some) => `${some}*`))];
}

/** Where a phrase stands in a text from a place on, and what stands between the two of one that joins them. */
function hitAt<Meaning>(
  entry: Entry<Meaning>,
  text: string,
  start: number,
): PhraseHit<Meaning> | undefined {
  const { phrase, meaning, joins } = entry;
  entry.pattern ??= new RegExp(patternOf(phrase), joins ? 'uyd' : 'uy');
  entry.pattern.lastIndex = start;
  if (!joins) {
    const found = entry.pattern.test(text) && entry.pattern.lastIndex > start;
    return found ? { meaning, start, end: entry.pattern.lastIndex } : undefined;
  }
  const found = entry.pattern.exec(text);
  if (!found) return undefined;
  const [from, to] = found.indices?.[1] ?? [start, start];
  return { meaning, start, end: start + found[0].length, gap: { start: from, end: to } };
}

/** A word that begins phrases more often than this in one text is no message of a person. */
const MOST_TIMES = 60;

/** The phrases that may begin with a word of a text, and how often it stood there so far. */
interface Begun<Meaning> {
  readonly entries: readonly Entry<Meaning>[];
  times: number;
}

function begunIn<Meaning>(
  all: Map<string, Begun<Meaning>>,
  begins: string,
  lookUp: (begins: string) => readonly Entry<Meaning>[],
): Begun<Meaning> {
  const known = all.get(begins);
  if (known) return known;
  const one = { entries: lookUp(begins), times: 0 };
  all.set(begins, one);
  return one;
}

/** A phrase in each order and form in which it is written, by what each begins with. */
function entriesOf<Meaning>(phrase: string, meaning: Meaning) {
  return inEachOrder(phrase)
    .flatMap((one) => asWritten(foldText(one).trim()))
    .flatMap((written) => {
      const entry: Entry<Meaning> = { phrase: written, meaning, joins: written.includes(AND) };
      return eachBeginning(written).map((begins) => ({ entry, begins: begins.trim() }));
    });
}

/** The phrases that may begin at a place of a text, by the letter or the word that stands there. */
interface Beginnings<Meaning> {
  readonly ofLetter: ReadonlyMap<string, readonly Entry<Meaning>[]>;
  /** `isShut`: a Chinese letter follows the word. */
  ofWord(word: string, isShut: boolean): readonly Entry<Meaning>[];
}

function beginningsOf<Meaning>(
  phrases: readonly (readonly [phrase: string, meaning: Meaning])[],
): Beginnings<Meaning> {
  const all = phrases.flatMap(([phrase, meaning]) => entriesOf(phrase, meaning));
  const ofLetter = new Map<string, Entry<Meaning>[]>();
  for (const { begins, entry } of all.filter(({ begins }) => HAN.test(begins)))
    ofLetter.set(begins.charAt(0), [...(ofLetter.get(begins.charAt(0)) ?? []), entry]);
  const byWord = Map.groupBy(
    all.filter(({ begins }) => !HAN.test(begins)),
    ({ begins }) => keyOf(begins),
  );
  return {
    ofLetter,
    ofWord: (word, isShut) => {
      const found = keysOf(word)
        .flatMap((key) => byWord.get(key) ?? [])
        .filter(({ begins }) => !isShut || ONE_WORD.test(begins));
      return [...new Set(found.map(({ entry }) => entry))];
    },
  };
}

/** Prepares the finding of phrases by their first words, so that a long list costs no more than a short one. */
export function createPhraseFinder<Meaning>(
  phrases: readonly (readonly [phrase: string, meaning: Meaning])[],
): PhraseFinder<Meaning> {
  const { ofLetter, ofWord } = beginningsOf(phrases);
  return (text) => {
    const hits: PhraseHit<Meaning>[] = [];
    const letters = new Map<string, Begun<Meaning>>();
    const shut = new Map<string, Begun<Meaning>>();
    const whole = new Map<string, Begun<Meaning>>();
    const find = (one: Begun<Meaning>, start: number) => {
      one.times += 1;
      if (one.times > MOST_TIMES) return;
      hits.push(...one.entries.flatMap((entry) => hitAt(entry, text, start) ?? []));
    };
    const words = text.matchAll(WORDS);
    let next = words.next().value;
    for (let start = 0; start < text.length; start++) {
      const letter = text.charAt(start);
      const entries = ofLetter.get(letter);
      if (entries)
        find(
          begunIn(letters, letter, () => entries),
          start,
        );
      if (start !== next?.index) continue;
      const [word] = next;
      const isShut = HAN.test(text.charAt(start + word.length));
      find(
        begunIn(isShut ? shut : whole, word, (one) => ofWord(one, isShut)),
        start,
      );
      next = words.next().value;
    }
    return hits;
  };
}
