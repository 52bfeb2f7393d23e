import type { Found, ParseOptions } from '../answer.ts';
import { boundsAround } from '../numbers/bounds.ts';
import { type Limits, type Measure, settleMeasure } from '../numbers/measure.ts';
import { MASK, maskNumbers, numbersIn } from '../numbers/numbers-in.ts';
import { refuse } from '../outcomes.ts';
import { fold } from '../text/fold.ts';
import { LONGEST_SEARCH, MOST_FOUND } from '../text/readable.ts';
import { OTHER_CURRENCY, SCALES, YUAN } from './currencies.ts';

/** An amount of money as said: `named` when the yuan are. */
export interface Amount extends Measure {
  readonly named: boolean;
  readonly foreign: boolean;
  readonly scaled: boolean;
}

const SCALE_WORDS = Object.keys(SCALES).sort((a, b) => b.length - a.length);
const SCALE = `(?:${SCALE_WORDS.join('|')})(?=rmb|cny|yuan|юан|[^\\p{Script=Latin}\\p{Script=Cyrillic}]|$)\\.?`;
const AMOUNT = new RegExp(
  `(?<before>${YUAN}\\s*)?(?:(?<low>${MASK})\\s*(?<lowScale>${SCALE})?\\s*(?:-|~|to|до|到|至)\\s*)?(?<count>${MASK})(?:\\s*-?(?<scale>${SCALE}))?(?<plus>\\+)?(?<after>\\s*${YUAN}(?!\\p{Script=Latin}|\\p{Script=Cyrillic}))?`,
  'gu',
);
const NEAR = 14;

function foreignNear(text: string, start: number, end: number): boolean {
  return (
    OTHER_CURRENCY.test(text.slice(Math.max(0, start - NEAR), start)) ||
    OTHER_CURRENCY.test(text.slice(end, end + NEAR))
  );
}

type Groups = Readonly<Record<string, string | undefined>>;

function scaleOf(word: string | undefined): number {
  return word === undefined ? 1 : (SCALES[word.replace('.', '')] ?? 1);
}

function times(readings: readonly number[], scale: number): number[] {
  return readings.map((amount) => Math.round(amount * scale * 100) / 100);
}

/** "200 to 240 тысяч": the lower end shares the scale that is said only once. */
function lowScale(groups: Groups, low: number, high: number): number {
  if (groups.lowScale !== undefined) return scaleOf(groups.lowScale);
  if (groups.scale !== undefined) return scaleOf(groups.scale);
  return [1e3, 1e4, 1e6].find((scale) => low * scale <= high && low * scale * 10 >= high) ?? 1;
}

/** The amounts in a folded text, with or without a currency. */
export function amountsIn(text: string): Amount[] {
  const tokens = numbersIn(text).filter((token) => token.style !== 'ordinal');
  const at = new Map(tokens.map((token) => [token.start, token]));
  const masked = maskNumbers(text, tokens);
  const matches = Array.from(masked.matchAll(AMOUNT)).slice(0, MOST_FOUND);
  return matches.map((match) => {
    const groups: Groups = match.groups ?? {};
    const lowStart = match.index + (groups.before?.length ?? 0);
    const skip = groups.low === undefined ? 0 : lowStart - match.index + groups.low.length;
    const countStart = match.index + match[0].indexOf('\ue000', skip);
    const scale = scaleOf(groups.scale);
    const high = times(at.get(countStart)?.readings ?? [], scale);
    const low = groups.low === undefined ? undefined : at.get(lowStart)?.readings;
    const end = match.index + match[0].length;
    const around = boundsAround(text, match.index, end);
    return {
      start: around.start,
      end: around.end,
      readings: low ? times(low, lowScale(groups, low[0] ?? 0, high[0] ?? 0)) : high,
      ...(low ? { other: high[0] ?? 0 } : {}),
      bound: groups.plus === undefined ? around.bound : 'at-least',
      grain: scale,
      named: groups.before !== undefined || groups.after !== undefined,
      foreign: foreignNear(text, match.index, end),
      scaled: scale > 1,
    } satisfies Amount;
  });
}

/** What an amount comes to, in whole yuan. */
export function settleAmount(amount: Amount, limits: Limits): ReturnType<typeof settleMeasure> {
  return amount.foreign ? refuse('other-currency') : settleMeasure(amount, limits);
}

/** Amounts of money inside a message: those with yuan named or in tens of thousands, with their spans as written. */
export function findMoney(message: string, _options: ParseOptions): Found[] {
  const folded = fold(message.slice(0, LONGEST_SEARCH));
  return amountsIn(folded.text)
    .filter((amount) => amount.named || amount.foreign)
    .map((amount) => ({
      start: folded.at[amount.start] ?? 0,
      end: folded.at[amount.end] ?? folded.source.length,
      parsed: settleAmount(amount, { integer: true }),
    }));
}
