import { type Lexeme, lexemes } from '../text/lexemes.ts';
import { DIGIT_NUMBER, readDigits } from './digit-number.ts';
import { HAN_NUMERAL, readHanNumber, readHanPair } from './han-number.ts';
import { readWordNumber } from './word-number.ts';

/** A number in a text: one reading, or two where it is written ambiguously. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly number[];
  readonly style: 'digits' | 'words' | 'han' | 'ordinal';
}

const HAN = new RegExp(
  `(?:[0-9]+(?:\\.[0-9]+)?(?=[百千万亿]))?(?!一[共起定般样直下些致]|万一|十分|千万(?:别|不))[${HAN_NUMERAL}](?:[${HAN_NUMERAL}0-9]){0,20}`,
  'gu',
);

function inHan(text: string): NumberToken[] {
  return Array.from(text.matchAll(HAN)).flatMap((match): NumberToken[] => {
    const pair = readHanPair(match[0]);
    const amount = readHanNumber(match[0]);
    const start = match.index;
    if (amount === undefined) return [];
    return [{ start, end: start + match[0].length, readings: pair ?? [amount], style: 'han' }];
  });
}

function inDigits(text: string): NumberToken[] {
  return Array.from(text.matchAll(DIGIT_NUMBER)).flatMap((match): NumberToken[] => {
    const readings = readDigits(match[0]);
    const start = match.index;
    if (readings.length === 0) return [];
    return [{ start, end: start + match[0].length, readings, style: 'digits' }];
  });
}

function inWords(words: readonly Lexeme[]): NumberToken[] {
  const found: NumberToken[] = [];
  for (let place = 0; place < words.length; place++) {
    const read = readWordNumber(words, place);
    const first = words[place];
    const last = words[place + (read?.taken ?? 0) - 1];
    if (!read || !first || !last) continue;
    const style = read.ordinal ? 'ordinal' : 'words';
    found.push({ start: first.start, end: last.end, readings: [read.amount], style });
    place += read.taken - 1;
  }
  return found;
}

const GAP = /^[\s.-]{0,2}$/u;
const SCALE_FIRST =
  /^(?:[万亿千百]|(?:hundred|thousand|million|lakh|тыс|тыщ|млн|миллион)(?:s|яч|ячи|яча|ячу|а|ов)?(?!\p{L}))/u;

/** "240 тыс", "2.4 million", "24 万": the word multiplies the digits before it. */
function multiplied(text: string, tokens: readonly NumberToken[]): NumberToken[] {
  const joined: NumberToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const scale = token.readings[0] ?? 1;
    const follows = last?.style === 'digits' && GAP.test(text.slice(last.end, token.start));
    if (last && follows && SCALE_FIRST.test(text.slice(token.start, token.end))) {
      const readings = last.readings.map((amount) => Math.round(amount * scale * 100) / 100);
      joined[joined.length - 1] = { ...last, end: token.end, readings };
    } else joined.push(token);
  }
  return joined;
}

/** Every number in a folded text, in order: digits, Chinese numerals, English and Russian words. */
export function numbersIn(text: string): NumberToken[] {
  const all = [...inHan(text), ...inDigits(text), ...inWords(lexemes(text))];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  const free = all.filter((token) => {
    const apart = token.start >= end;
    if (apart) end = token.end;
    return apart;
  });
  return multiplied(text, free);
}

/** A number in the notation of machines, as 1e9: no person's answer. */
export const MACHINE_NUMBER = /[0-9]e[+-]?[0-9]/u;

/** The text with each number turned into one mark of the same length, so that patterns can name it. */
export function maskNumbers(text: string, tokens: readonly NumberToken[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of tokens) {
    masked += `${text.slice(from, start)}\ue000${'\ue001'.repeat(end - start - 1)}`;
    from = end;
  }
  return masked + text.slice(from);
}

/** One masked number, for patterns. */
export const MASK = '\ue000\ue001*';
