const DIGITS = new Map(
  Array.from('〇零一二三四五六七八九', (sign, place) => [sign, Math.max(0, place - 1)]),
);
const FORMAL = '壹贰叁肆伍陆柒捌玖拾佰仟两幺廿';
const PLAIN = '一二三四五六七八九十百千二一廿';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const GREAT: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The signs that a Chinese numeral is written with, for patterns. */
export const HAN_NUMERAL = '〇零一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟两廿';

const PIECES = /[0-9]+(?:\.[0-9]+)?|[〇零一二三四五六七八九]|[十百千万亿]/gu;

interface Count {
  total: number;
  section: number;
  pending: number | undefined;
  lastUnit: number;
}

function addUnit(count: Count, unit: number): void {
  count.section += (count.pending ?? 1) * unit;
  count.pending = undefined;
  count.lastUnit = unit;
}

function addGreat(count: Count, unit: number): void {
  count.total += (count.section + (count.pending ?? 0) || 1) * unit;
  count.section = 0;
  count.pending = undefined;
  count.lastUnit = unit;
}

function plain(text: string): string {
  return Array.from(text, (sign) => {
    const place = FORMAL.indexOf(sign);
    return place < 0 ? sign : PLAIN.charAt(place);
  })
    .join('')
    .replace(/廿/gu, '二十');
}

/** Reads 1979 written digit by digit: 一九七九. */
export function readHanDigits(text: string): number {
  const digits = Array.from(plain(text), (sign) => DIGITS.get(sign) ?? sign).join('');
  return Number(digits);
}

/** Reads two neighbouring digits as the choice that they are: 两三年 is two or three years. */
export function readHanPair(text: string): readonly [number, number] | undefined {
  const [first, second, more] = Array.from(plain(text), (sign) => DIGITS.get(sign));
  if (first === undefined || second === undefined || more !== undefined) return undefined;
  return text.length === 2 && first > 0 ? [first, second] : undefined;
}

/** Reads a Chinese numeral, also with digits inside: 二十四万, 24万5千, 两万四; undefined when it is none. */
export function readHanNumber(text: string): number | undefined {
  const signs = plain(text);
  const pieces = Array.from(signs.matchAll(PIECES), ([piece]) => piece);
  if (!/[十百千万亿]/u.test(signs)) return readHanDigits(signs);
  const count: Count = { total: 0, section: 0, pending: undefined, lastUnit: 1 };
  let zero = false;
  for (const piece of pieces) {
    const unit = UNITS[piece];
    const great = GREAT[piece];
    if (unit !== undefined) addUnit(count, unit);
    else if (great !== undefined) addGreat(count, great);
    else {
      const digit = DIGITS.get(piece) ?? Number(piece);
      if (count.pending !== undefined && count.pending !== 0) return undefined;
      count.pending = digit;
      zero = digit === 0;
      if (zero) count.lastUnit = 1;
    }
  }
  const short = count.lastUnit >= 100 ? count.lastUnit / 10 : 1;
  return count.total + count.section + (count.pending ?? 0) * short;
}
