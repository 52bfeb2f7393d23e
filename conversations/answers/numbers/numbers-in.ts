import { type Lexeme, lexemes } from '../text/lexemes.ts';
import { apart, groupsOf, spanOf } from '../text/spans.ts';
import { DIGIT_NUMBER, readDigits } from './digit-number.ts';
import { HAN_NUMERAL, readHanDigits, readHanNumber, readHanPair } from './han-number.ts';
import { MULTIPLIERS } from './number-words.ts';
import { readWordNumber } from './word-number.ts';

/** One reading of a number, or two where it is written ambiguously. */
export type Readings = readonly [number, ...number[]];

/** A number in a text: one reading, or two where it is written ambiguously. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  readonly readings: Readings;
  readonly style: 'digits' | 'words' | 'han' | 'ordinal';
}

const HAN = new RegExp(
  `(?:[0-9]+(?:\\.[0-9]+)?(?=[百千万亿]))?(?!一[共起定般样直下些致]|万一|十分|千万(?:别|不))[${HAN_NUMERAL}](?:[${HAN_NUMERAL}0-9]){0,20}`,
  'gu',
);

function inHan(text: string): NumberToken[] {
  return Array.from(text.matchAll(HAN)).flatMap((match): NumberToken[] => {
    const amount = readHanNumber(match[0]);
    if (amount === undefined) return [];
    return [{ ...spanOf(match), readings: readHanPair(match[0]) ?? [amount], style: 'han' }];
  });
}

const HAN_DECIMAL =
  /(?<whole>[〇零一二三四五六七八九十两]{1,3})点(?<part>[〇零一二三四五六七八九]{1,2})(?<great>[千万亿])?(?=年|个?月|元|块|$|[,.;!]|(?<=[千万亿]))/gu;

/** 九点六万, 一点五年: a Chinese numeral with a point. */
function inHanDecimals(text: string): NumberToken[] {
  return Array.from(text.matchAll(HAN_DECIMAL), (match): NumberToken => {
    const { whole = '', part = '', great } = groupsOf(match);
    const digits = String(readHanDigits(part)).padStart(part.length, '0');
    const amount = Number(`${readHanNumber(whole)}.${digits}`);
    const scale = great === undefined ? 1 : Number(readHanNumber(`一${great}`));
    return { ...spanOf(match), readings: [Math.round(amount * scale * 100) / 100], style: 'han' };
  });
}

function inDigits(text: string): NumberToken[] {
  return Array.from(text.matchAll(DIGIT_NUMBER)).flatMap((match): NumberToken[] => {
    const readings = readDigits(match[0]);
    return readings ? [{ ...spanOf(match), readings, style: 'digits' }] : [];
  });
}

/** How many words the longest number has. */
const LONGEST = 16;

function inWords(words: readonly Lexeme[]): NumberToken[] {
  const found: NumberToken[] = [];
  let free = 0;
  for (const [place, { start }] of words.entries()) {
    const read = start < free ? undefined : readWordNumber(words.slice(place, place + LONGEST));
    if (!read) continue;
    const style = read.ordinal ? 'ordinal' : 'words';
    found.push({ start, end: read.end, readings: [read.amount], style });
    free = read.end;
  }
  return found;
}

const PART_OF =
  /(?:(?<quarter>\b(?:a )?quarter[ -](?:of )?(?:an? )?|(?<!\p{L})четверть )|(?<half>\b(?:a )?half[ -](?:of )?(?:an? )?|(?<!\p{L})пол[- ]?)|(?<onehalf>(?<!\p{L})(?:полтор[аы]|полутора) ))(?<scale>dozen|hundred|thousand|million|дюжины|сотни|тысячи|миллиона|млн)(?!\p{L})/gu;

const SHARES: readonly (readonly [string, number])[] = [
  ['quarter', 0.25],
  ['half', 0.5],
  ['onehalf', 1.5],
];

/** "Half a million", полтора миллиона: a part of what is counted in. */
function inParts(text: string): NumberToken[] {
  return Array.from(text.matchAll(PART_OF)).flatMap((match): NumberToken[] => {
    const groups = groupsOf(match);
    const whole = Number(MULTIPLIERS.get(String(groups.scale)));
    return SHARES.filter(([name]) => groups[name] !== undefined).map(([, share]) => ({
      ...spanOf(match),
      readings: [whole * share],
      style: 'words',
    }));
  });
}

const GAP = /^[\s.-]{0,2}$/u;
const SCALE_FIRST =
  /^(?:[万亿千百]|(?:hundred|thousand|million|lakh|тыс|тыщ|млн|миллион)(?:s|яч|ячи|яча|ячу|а|ов)?(?!\p{L}))/u;

/** "240 тыс", "2.4 million", "24 万": the word multiplies the digits before it. */
function multiplied(text: string, tokens: readonly NumberToken[]): NumberToken[] {
  const joined: NumberToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const [scale] = token.readings;
    const follows = last?.style === 'digits' && GAP.test(text.slice(last.end, token.start));
    if (last && follows && SCALE_FIRST.test(text.slice(token.start, token.end))) {
      const [amount, ...others] = last.readings.map((one) => Math.round(one * scale * 100) / 100);
      joined[joined.length - 1] = {
        ...last,
        end: token.end,
        readings: [Number(amount), ...others],
      };
    } else joined.push(token);
  }
  return joined;
}

/** Every number in a folded text, in order: digits, Chinese numerals, English and Russian words. */
export function numbersIn(text: string): NumberToken[] {
  const whole = text.replace(HAN_DECIMAL, (said) => '.'.repeat(said.length));
  const all = [
    ...inHanDecimals(text),
    ...inHan(whole),
    ...inDigits(text),
    ...inWords(lexemes(text)),
    ...inParts(text),
  ];
  return multiplied(text, apart(all));
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
