import { type Folded, foldText } from '../text/fold.ts';
import { type Lexeme, lexemes } from '../text/lexemes.ts';
import type { CountryHit } from './country-hits.ts';
import { declined } from './decline.ts';
import { CITIES } from './names/cities.ts';

const LONGEST_WORDS = 4;
const LONGEST_HAN = 6;

/** The country of each city, by its folded name with single blanks. */
const CODES = new Map<string, string>();

function keyOf(name: string): string {
  return lexemes(name)
    .filter(({ kind }) => kind !== 'sign')
    .map(({ text }) => text)
    .join(' ');
}

for (const line of CITIES.split('\n').filter(Boolean)) {
  const code = line.slice(0, 2);
  for (const name of line.slice(3).split('|').map(foldText)) {
    const forms = /[а-я]/u.test(name) ? declined(name) : [name];
    for (const form of [name, ...forms]) CODES.set(keyOf(form), code);
  }
}

function hit(start: number, end: number, code: string): CountryHit {
  return { start, end, codes: [code], why: 'ambiguous' };
}

function inWords(words: readonly Lexeme[]): CountryHit[] {
  return words.flatMap((word, place) => {
    for (let taken = LONGEST_WORDS; taken > 0; taken--) {
      const run = words.slice(place, place + taken);
      const code = CODES.get(run.map(({ text }) => text).join(' '));
      if (code !== undefined) return [hit(word.start, Number(run.at(-1)?.end), code)];
    }
    return [];
  });
}

function inHan({ text, start }: Lexeme): CountryHit[] {
  return Array.from(text, (_, at) => at).flatMap((at) => {
    for (let length = LONGEST_HAN; length > 1; length--) {
      const name = text.slice(at, at + length);
      const code = CODES.get(name);
      if (code !== undefined) return [hit(start + at, start + at + name.length, code)];
    }
    return [];
  });
}

/** The cities that a short text names; each may mean its country, which is for the person to say. */
export function cityHits(folded: Folded): CountryHit[] {
  const words = lexemes(folded.text).filter(({ kind }) => kind !== 'sign');
  return [...inWords(words), ...words.filter(({ kind }) => kind === 'han').flatMap(inHan)];
}
