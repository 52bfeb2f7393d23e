import { distance } from 'fastest-levenshtein';
import { type Lexeme, lexemes, wordSet } from '../text/lexemes.ts';
import { NOISE } from '../words/noise.ts';
import { HUNDREDS, MULTIPLIERS, ORDINALS, SMALL } from './number-words.ts';
import { numbersIn } from './numbers-in.ts';

/** What is counted: the words that follow a number. */
const COUNTED = wordSet(
  'year years month months week weeks day days people person persons yuan',
  'год года году лет месяц месяца месяцев неделя недели недель человек человека юань юаня юаней',
);
/** Words of everyday that nearly spell a number. */
const EVERYDAY = wordSet(
  'your hour hours then there tree fore live lives give gave fine nice even event done gone nobody mine line wine dive other others ones once each same site forth tenth over ever later longer more most less least',
  'она они срок срока сроком семья семье честь жизнь идти уйти мять пить знать стать пусть опять путь',
);
const MOST_LEXEMES = 8;
const NUMBERS = [...SMALL.keys(), ...HUNDREDS.keys()];
const AFTER_NUMBERS = [...COUNTED, ...MULTIPLIERS.keys()];
const KNOWN = new Set([...SMALL.keys(), ...HUNDREDS.keys(), ...ORDINALS.keys(), ...AFTER_NUMBERS]);

/** Words of three letters are too often one slip apart. */
const SHORTEST = 7;

/** How many letters a misspelt word may be off. */
function slips(length: number): number {
  if (length < 3) return 0;
  return length < 7 ? 1 : 2;
}

function letters(word: string): string {
  return Array.from(word).sort().join('');
}

/** The slips between two words; two letters that changed places are one. */
function apart(word: string, other: string): number {
  const far = distance(word, other);
  const swapped = far === 2 && word[0] === other[0] && letters(word) === letters(other);
  return swapped ? 1 : far;
}

function nearest(word: string, known: readonly string[]): string | undefined {
  const allowed = slips(word.length);
  if (allowed === 0 || KNOWN.has(word) || NOISE.has(word) || EVERYDAY.has(word)) return undefined;
  let best: string | undefined;
  let least = allowed + 1;
  for (const one of known) {
    if (Math.abs(one.length - word.length) > allowed) continue;
    if (one.length + word.length < SHORTEST) continue;
    const far = apart(word, one);
    if (far < least) [best, least] = [one, far];
  }
  return best;
}

const ONE = wordSet('a an one half whole full полгода целый один');

/** Whether a word stands where a unit is named: right behind a number, "a" or "one". */
function isCounted(text: string, words: readonly Lexeme[], place: number): boolean {
  const [before, word] = [words[place - 1], words[place]];
  if (!before || !word) return false;
  const ends = numbersIn(text).some(
    ({ end }) => end <= word.start && /^[\s-]*$/u.test(text.slice(end, word.start)),
  );
  return ends || ONE.has(before.text);
}

/** The words that may be meant at a place: a unit behind a number, else a number where none is named. */
function meantAt(text: string, words: readonly Lexeme[], place: number): readonly string[] {
  if (isCounted(text, words, place)) return AFTER_NUMBERS;
  return numbersIn(text).length === 0 ? NUMBERS : [];
}

/** A short text with its misspelt numbers and units put right; undefined where there is none. */
export function withNumbersSpelt(text: string): string | undefined {
  const all = lexemes(text);
  if (all.length > MOST_LEXEMES) return undefined;
  let spelt = text;
  for (const place of all.keys()) {
    const words = lexemes(spelt);
    const word = words[place];
    if (word?.kind !== 'word') continue;
    const right = nearest(word.text, meantAt(spelt, words, place));
    if (right !== undefined) {
      spelt = `${spelt.slice(0, word.start)}${right}${spelt.slice(word.end)}`;
    }
  }
  return spelt === text ? undefined : spelt;
}
