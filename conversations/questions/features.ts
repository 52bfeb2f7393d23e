import { NAMES } from '../answers/countries/country-names.ts';
import { type NameHit, nameHits } from '../answers/countries/name-hits.ts';
import { type Folded, fold } from '../answers/text/fold.ts';
import { type Lexeme, lexemes } from '../answers/text/lexemes.ts';
import { meaningsOf, meantBy, meantIn, spoken, wordsIn } from './meanings.ts';
import { kindOfNumber } from './numbers.ts';
import type { Repair } from './repair.ts';
import { stem } from './stem.ts';
import type { Synonyms } from './subject.ts';

/** A text as it is compared: its words in order, and the countries it names. */
interface Read {
  readonly words: readonly string[];
  readonly countries: readonly string[];
}

/** Reads the features by which a text is compared with phrases: stems, pairs, meanings, kinds of number. */
export interface Reader {
  read(text: string, repair?: Repair): Read;
  features(read: Read): string[];
  /** The stems of the single words that have a meaning. */
  readonly meant: readonly string[];
  /** The words of a text, of Chinese its pairs of characters, each once with its meanings. */
  tokens(read: Read): Token[];
}

/** A word, or a pair of Chinese characters, and what it means. */
interface Token {
  readonly token: string;
  readonly meanings: readonly string[];
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN = /\p{Script=Han}/u;
const LONGEST_PHRASE = 6;

/** Stands before a short text as a whole, which says more than its words one by one. */
export const WHOLE = '=';

/** China and its parts apart from all other countries. */
const PLACES: Readonly<Record<string, string>> = {
  CN: '~china-named',
  HK: '~hong-kong-or-taiwan',
  MO: '~hong-kong-or-taiwan',
  TW: '~hong-kong-or-taiwan',
};

function pairsIn(run: string): string[] {
  const signs = [...run];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
}

/** Cuts a run of Chinese characters into its characters, the pairs of them, and its longer words. */
function hanFeatures(run: string): string[] {
  const signs = [...run];
  const pairs = pairsIn(run);
  if (signs.length < 3) return [...signs, ...pairs];
  const segments = Array.from(SEGMENTER.segment(run), ({ segment }) => segment);
  return [...signs, ...pairs, ...segments.filter((one) => one.length > 2)];
}

/** The first words of country names: a text without any of them names none. */
const FIRST_WORDS = new Set(Array.from(NAMES.keys(), (name) => name.replace(/ .*$/u, '')));

/** What stands for any country but China, so that "can a Kenyan come" is near to "can a Peruvian come". */
const COUNTRY = '~country-named';

function namesIn(folded: Folded, words: readonly Lexeme[]): NameHit[] {
  if (!words.some(({ kind, text }) => kind === 'han' || FIRST_WORDS.has(text))) return [];
  return nameHits(folded);
}

function meaningOf(hit: NameHit): string {
  return PLACES[hit.named.codes[0] ?? ''] ?? COUNTRY;
}

function countriesIn(hits: readonly NameHit[]): string[] {
  const named = hits.map(meaningOf);
  return named.filter((one) => one === COUNTRY).length > 1 ? [...named, '~countries-named'] : named;
}

/** The words with one sign for each country but China. */
function withoutNames(
  folded: Folded,
  words: readonly Lexeme[],
  hits: readonly NameHit[],
): Lexeme[] {
  const named = hits.filter((hit) => meaningOf(hit) === COUNTRY);
  if (named.length === 0) return [...words];
  return words.flatMap((word) => {
    const inside = named.filter((hit) => hit.start < word.end && hit.end > word.start);
    if (inside.length === 0) return [word];
    let from = word.start;
    const pieces: Lexeme[] = [];
    for (const { start, end } of inside) {
      if (start > from) pieces.push({ ...word, start: from, end: start });
      if (start >= word.start) pieces.push({ kind: 'sign', text: COUNTRY, start, end });
      from = Math.max(from, end);
    }
    if (from < word.end) pieces.push({ ...word, start: from, end: word.end });
    return pieces.map((one) =>
      one.kind === 'sign' ? one : { ...one, text: folded.text.slice(one.start, one.end) },
    );
  });
}

function wordFeatures(word: string): string[] {
  if (/^[0-9]/u.test(word)) return [`#${word}`, kindOfNumber(word)];
  return HAN.test(word) ? hanFeatures(word) : [word];
}

/** What stands beside a blank, or beside a number in Chinese: numbers by their kind, of Chinese one character. */
function pairOf(left: string, right: string): string {
  return `${sideOf(left, -1)} ${sideOf(right, 0)}`;
}

function sideOf(word: string, side: number): string {
  if (/^[0-9]/u.test(word)) return kindOfNumber(word);
  return HAN.test(word) ? word.slice(side === 0 ? 0 : -1, side === 0 ? 1 : undefined) : word;
}

/** Words that a short text says the same without. */
const IDLE = new Set(
  'а и но ну то же ли вот это так уж бы какой the is are am so and please there it'.split(' '),
);

/** A short text as a whole, whatever idle words stand in it. */
function wholeOf(words: readonly string[]): string[] {
  const telling = words.filter((word) => !IDLE.has(word));
  const all = telling.length > 0 ? telling : words;
  return all.length > 0 && all.length <= LONGEST_PHRASE ? [`${WHOLE}${all.join(' ')}`] : [];
}

/** Stems words, each of the phrases once; what people write is not kept. */
function createStems(): (word: string) => string {
  const stems = new Map<string, string>();
  return (word) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const made = stem(word);
    stems.set(word, made);
    return made;
  };
}

/** Prepares the reading of texts in one language. */
export function createReader(synonyms: Synonyms): Reader {
  const stemOf = createStems();
  const meanings = meaningsOf(synonyms, stemOf);
  return {
    meant: [...meanings.of.keys()].filter((key) => !key.includes(' ')),
    read(text, repair) {
      const folded = fold(text);
      const heard = spoken(lexemes(folded.text));
      const names = namesIn(folded, heard);
      const words = wordsIn(withoutNames(folded, heard, names), repair ? stem : stemOf);
      return {
        words: repair ? words.flatMap((word) => repair(word)) : words,
        countries: countriesIn(names),
      };
    },
    tokens({ words }) {
      const tokens = new Set(words.flatMap((word) => (HAN.test(word) ? pairsIn(word) : [word])));
      return Array.from(tokens, (token) => ({
        token,
        meanings: HAN.test(token) ? meantIn(token, meanings) : (meanings.of.get(token) ?? []),
      }));
    },
    features({ words, countries }) {
      const all = new Set<string>(countries);
      let last: string | undefined;
      for (const word of words) {
        for (const feature of wordFeatures(word)) all.add(feature);
        if (last !== undefined) all.add(pairOf(last, word));
        last = word;
        if (HAN.test(word)) for (const meant of meantIn(word, meanings)) all.add(meant);
      }
      for (const meant of meantBy(words, meanings)) all.add(meant);
      return [...all, ...wholeOf(words)];
    },
  };
}
