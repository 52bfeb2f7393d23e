import { russianStem } from './russian-stem.ts';

const ENGLISH_ENDINGS = [
  'fulness',
  'ations',
  'ities',
  'ments',
  'ation',
  'ingly',
  'edly',
  'ment',
  'ings',
  'ists',
  'ies',
  'ied',
  'ing',
  'ion',
  'ors',
  'ers',
  'ity',
  'ist',
  'ed',
  'es',
  'ly',
  'er',
  'or',
  's',
  'e',
  'y',
];

const LONG = 5;

function without(word: string, endings: readonly string[], least: number): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= least);
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
}

function english(word: string): string {
  const once = without(word, ENGLISH_ENDINGS, 3);
  const twice = once.length > LONG ? without(once, ENGLISH_ENDINGS, 4) : once;
  return /([bdgmnprt])\1$/u.test(twice) ? twice.slice(0, -1) : twice;
}

/** The part of a word that its forms share, roughly; words of three letters stay as they are. */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  return /^[а-я]/u.test(word) ? russianStem(word) : english(word);
}
