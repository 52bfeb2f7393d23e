import type { Found, ParseOptions } from '../answer.ts';
import { boundsAround } from '../numbers/bounds.ts';
import { type Limits, type Measure, settleMeasure } from '../numbers/measure.ts';
import {
  MASK,
  maskNumbers,
  type NumberToken,
  numbersIn,
  type Readings,
} from '../numbers/numbers-in.ts';
import { refuse } from '../outcomes.ts';
import { fold } from '../text/fold.ts';
import { LONGEST_SEARCH, MOST_FOUND } from '../text/readable.ts';
import { foundAt, type Groups, groupsOf, spanOf } from '../text/spans.ts';
import { OTHER_CURRENCY, SCALES, YUAN } from './currencies.ts';

/** An amount of money as said: `named` when the yuan are. */
export interface Amount extends Measure {
  readonly named: boolean;
  readonly foreign: boolean;
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

function scaleOf(word: string | undefined): number {
  const { [(word ?? '').replace('.', '')]: scale = 1 } = SCALES;
  return scale;
}

function times([first, ...others]: Readings, scale: number): Readings {
  const by = (amount: number) => Math.round(amount * scale * 100) / 100;
  return [by(first), ...others.map(by)];
}

/** "200 to 240 тысяч": the lower end shares the scale that is said only once. */
function lowScale(groups: Groups, low: number, high: number): number {
  const said = groups.lowScale ?? groups.scale;
  if (said !== undefined) return scaleOf(said);
  return [1e3, 1e4, 1e6].find((scale) => low * scale <= high && low * scale * 10 >= high) ?? 1;
}

type Tokens = ReadonlyMap<number, NumberToken>;

function readingsOf(match: RegExpExecArray, at: Tokens): Pick<Amount, 'readings' | 'other'> {
  const groups = groupsOf(match);
  const { before = '', low = '' } = groups;
  const one = tokenAt(at, match.index + match[0].indexOf('\ue000'));
  const place = match[0].indexOf('\ue000', before.length + low.length);
  const other = tokenAt(at, match.index + place);
  const top = times(other, scaleOf(groups.scale));
  if (low === '') return { readings: top };
  return { readings: times(one, lowScale(groups, one[0], top[0])), other: top[0] };
}

/** Every masked number is a token, so that none is ever missing. */
function tokenAt(at: Tokens, place: number): Readings {
  return (at.get(place) as NumberToken).readings;
}

function amountOf(text: string, match: RegExpExecArray, at: Tokens): Amount {
  const { plus, before, after } = groupsOf(match);
  const { start, end } = spanOf(match);
  const around = boundsAround(text, start, end);
  return {
    ...around,
    ...readingsOf(match, at),
    bound: plus === undefined ? around.bound : 'at-least',
    named: before !== undefined || after !== undefined,
    foreign: foreignNear(text, start, end),
  };
}

/** The amounts in a folded text, with or without a currency. */
export function amountsIn(text: string): Amount[] {
  const tokens = numbersIn(text).filter((token) => token.style !== 'ordinal');
  const at = new Map(tokens.map((token) => [token.start, token]));
  const matches = Array.from(maskNumbers(text, tokens).matchAll(AMOUNT)).slice(0, MOST_FOUND);
  return matches.map((match) => amountOf(text, match, at));
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
    .map((amount) => foundAt(folded, amount, settleAmount(amount, { integer: true })));
}
