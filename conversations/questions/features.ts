import { nameHits } from '../answers/countries/name-hits.ts';
import { type Folded, fold } from '../answers/text/fold.ts';
import { lexemes } from '../answers/text/lexemes.ts';
import { numberFeatures } from './numbers.ts';
import { stem } from './stem.ts';
import { phrasesIn, type Synonyms } from './subject.ts';

/** Reads the features by which a text is compared with phrases: stems, pairs of them, meanings, kinds of number. */
export interface Reader {
  words(text: string): string[];
  features(words: readonly string[], text: string): string[];
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN_WORD = /^\p{Script=Han}{2,}$/u;
const LONGEST_MEANING = 4;
const CHINESE_PLACES: Readonly<Record<string, string>> = {
  CN: '~china',
  HK: '~hong-kong-taiwan',
  MO: '~hong-kong-taiwan',
  TW: '~hong-kong-taiwan',
};

function hanFeatures(run: string): string[] {
  const signs = [...run];
  const pairs = signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
  const segments = Array.from(SEGMENTER.segment(run), ({ segment }) => segment);
  return [...signs, ...pairs, ...segments.filter((one) => HAN_WORD.test(one) && [...one].length > 2)];
}

/** A country named in the text: China and its parts apart from the rest. */
export function countryFeatures(folded: Folded): string[] {
  return nameHits(folded).map(({ named }) => CHINESE_PLACES[named.codes[0] ?? ''] ?? '~country');
}

type Meanings = ReadonlyMap<string, readonly string[]>;

function meaningsOf(synonyms: Synonyms): Meanings {
  const meanings = new Map<string, string[]>();
  for (const [name, entry] of Object.entries(synonyms)) {
    for (const phrase of phrasesIn(entry)) {
      const key = wordsIn(phrase).join(' ');
      meanings.set(key, [...(meanings.get(key) ?? []), `~${name}`]);
    }
  }
  return meanings;
}

/** The stems, numbers and Chinese runs of a text, in order. */
function wordsIn(text: string): string[] {
  return lexemes(fold(text).text)
    .filter(({ kind, text: sign }) => kind !== 'sign' || '%$¥€'.includes(sign))
    .map((lexeme) => (lexeme.kind === 'word' ? stem(lexeme.text) : lexeme.text));
}

function spoken(words: readonly string[], meanings: Meanings): string[] {
  return words.flatMap((_, at) =>
    Array.from({ length: LONGEST_MEANING }, (__, more) =>
      at + more < words.length ? words.slice(at, at + more + 1).join(' ') : '',
    ).flatMap((key) => meanings.get(key) ?? []),
  );
}

function written(runs: string, meanings: Meanings): string[] {
  if (runs === '') return [];
  return [...meanings].flatMap(([key, names]) => (runs.includes(key) ? names : []));
}

function wordFeatures(word: string): string[] {
  if (/^[0-9]/u.test(word)) return numberFeatures(word);
  return /^[\p{Script=Han}〇]/u.test(word) ? hanFeatures(word) : [word];
}

/** Prepares the reading of texts in one language. */
export function createReader(synonyms: Synonyms): Reader {
  const meanings = meaningsOf(synonyms);
  return {
    words: wordsIn,
    features(words, text) {
      const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
      const plain = pairs.filter((pair) => !/\p{Script=Han}/u.test(pair));
      const runs = words.filter((word) => /\p{Script=Han}/u.test(word)).join(' ');
      const meant = [...spoken(words, meanings), ...written(runs, meanings)];
      const all = [...words.flatMap(wordFeatures), ...plain, ...meant, ...countryFeatures(fold(text))];
      return [...new Set(all)];
    },
  };
}
