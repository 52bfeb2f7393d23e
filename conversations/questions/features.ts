import { nameHits } from '../answers/countries/name-hits.ts';
import { type Folded, fold } from '../answers/text/fold.ts';
import { lexemes } from '../answers/text/lexemes.ts';
import { kindOfNumber } from './numbers.ts';
import type { Repair } from './repair.ts';
import { stem } from './stem.ts';
import { phrasesIn, type Synonyms } from './subject.ts';

/** A text as it is compared: its words in order, and the countries it names. */
interface Read {
  readonly words: readonly string[];
  readonly countries: readonly string[];
}

/** Reads the features by which a text is compared with phrases: stems, pairs, meanings, kinds of number. */
export interface Reader {
  read(text: string, repair?: Repair): Read;
  features(read: Read): string[];
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN = /\p{Script=Han}/u;
const LONGEST_MEANING = 4;

/** China and its parts apart from all other countries. */
const PLACES: Readonly<Record<string, string>> = {
  CN: '~china-named',
  HK: '~hong-kong-or-taiwan',
  MO: '~hong-kong-or-taiwan',
  TW: '~hong-kong-or-taiwan',
};

/** Cuts a run of Chinese characters into its characters, the pairs of them, and its longer words. */
function hanFeatures(run: string): string[] {
  const signs = [...run];
  const pairs = signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
  if (signs.length < 3) return [...signs, ...pairs];
  const segments = Array.from(SEGMENTER.segment(run), ({ segment }) => segment);
  return [...signs, ...pairs, ...segments.filter((one) => one.length > 2)];
}

function countriesIn(folded: Folded): string[] {
  const named = nameHits(folded).map((hit) => PLACES[hit.named.codes[0] ?? ''] ?? '~country-named');
  return named.filter((one) => one === '~country-named').length > 1
    ? [...named, '~countries-named']
    : named;
}

function wordsIn(folded: Folded): string[] {
  return lexemes(folded.text)
    .filter(({ kind, text }) => kind !== 'sign' || '%$¥€+'.includes(text))
    .map(({ kind, text }) => (kind === 'word' ? stem(text) : text));
}

type Meanings = ReadonlyMap<string, readonly string[]>;

function meaningsOf(synonyms: Synonyms): Meanings {
  const meanings = new Map<string, string[]>();
  for (const [name, entry] of Object.entries(synonyms)) {
    for (const phrase of phrasesIn(entry)) {
      const key = wordsIn(fold(phrase)).join(' ');
      meanings.set(key, [...(meanings.get(key) ?? []), `~${name}`]);
    }
  }
  return meanings;
}

/** The meanings of words and of up to four of them in a row. */
function meantBy(words: readonly string[], meanings: Meanings): string[] {
  return words.flatMap((_, at) => {
    const found: string[] = [];
    let key = '';
    for (const word of words.slice(at, at + LONGEST_MEANING)) {
      key = key === '' ? word : `${key} ${word}`;
      found.push(...(meanings.get(key) ?? []));
    }
    return found;
  });
}

/** The meanings that stand anywhere in Chinese, which has no blanks. */
function meantIn(words: readonly string[], meanings: Meanings): string[] {
  const runs = words.filter((word) => HAN.test(word)).join(' ');
  return runs === ''
    ? []
    : [...meanings].flatMap(([key, names]) => (runs.includes(key) ? names : []));
}

function wordFeatures(word: string): string[] {
  if (/^[0-9]/u.test(word)) return [`#${word}`, kindOfNumber(word)];
  return HAN.test(word) ? hanFeatures(word) : [word];
}

/** What stands beside a blank, or beside a number in Chinese: numbers by their kind, of Chinese one character. */
function pairOf(left: string, right: string): string {
  const first = HAN.test(left) ? left.slice(-1) : left;
  const second = HAN.test(right) ? right.slice(0, 1) : right;
  return [first, second].map((one) => (/^[0-9]/u.test(one) ? kindOfNumber(one) : one)).join(' ');
}

/** Prepares the reading of texts in one language. */
export function createReader(synonyms: Synonyms): Reader {
  const meanings = meaningsOf(synonyms);
  return {
    read(text, repair) {
      const folded = fold(text);
      const words = wordsIn(folded);
      return {
        words: repair ? words.flatMap((word) => repair(word)) : words,
        countries: countriesIn(folded),
      };
    },
    features({ words, countries }) {
      const pairs = words.slice(1).map((word, at) => pairOf(words[at] ?? '', word));
      const meant = [...meantBy(words, meanings), ...meantIn(words, meanings)];
      return [...new Set([...words.flatMap(wordFeatures), ...pairs, ...meant, ...countries])];
    },
  };
}
