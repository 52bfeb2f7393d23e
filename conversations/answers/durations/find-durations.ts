import type { Found, ParseOptions } from '../answer.ts';
import { type Bound, boundsAround } from '../numbers/bounds.ts';
import { type Measure, settleMeasure } from '../numbers/measure.ts';
import { fold } from '../text/fold.ts';
import { LONGEST_SEARCH, MOST_FOUND } from '../text/readable.ts';
import { foundAt } from '../text/spans.ts';
import { type DurationPart, durationParts } from './duration-parts.ts';

const JOINT = /^[\s,]*(?:and|plus|&|и|又|零|外加)?[\s,]*$/u;

function continues(text: string, last: DurationPart, next: DurationPart): boolean {
  // "A year, 12 months" says the same twice.
  const smaller = next.amounts[0] * next.unit.months < last.unit.months;
  const plain = last.other === undefined && next.other === undefined && !last.odd;
  return smaller && plain && JOINT.test(text.slice(last.end, next.start));
}

/** Neighbouring parts that make one duration: a year and six months. */
type Chain = readonly [DurationPart, ...DurationPart[]];

/** Days or weeks on top of whole months make more than these: "five years and one day". */
function isOnTop(chain: Chain): boolean {
  const [last, ...others] = chain.toReversed();
  return (
    others.length > 0 && last?.unit.rounded === true && !others.some((one) => one.unit.rounded)
  );
}

function boundOf(chain: Chain, last: DurationPart, around: Bound): Bound {
  if (around === 'exact' && isOnTop(chain)) return 'more';
  if (last.odd) return 'odd';
  return around === 'exact' && last.atLeast ? 'at-least' : around;
}

function measureOf(text: string, chain: Chain): Measure {
  const [first, ...others] = chain;
  const [last = first] = others.toReversed();
  const whole = isOnTop(chain) ? others.slice(0, -1) : others;
  const rest = whole.reduce((months, part) => months + part.amounts[0] * part.unit.months, 0);
  const { start, end, bound } = boundsAround(text, first.start, last.end);
  const [one, ...more] = first.amounts.map((amount) => tidy(amount * first.unit.months + rest));
  return {
    start,
    end,
    readings: [Number(one), ...more],
    ...(first.other === undefined ? {} : { other: tidy(first.other * first.unit.months) }),
    either: first.either === true,
    bound: boundOf(chain, last, bound),
    rounded: chain.some((part) => part.unit.rounded),
  };
}

function tidy(months: number): number {
  return Math.round(months * 1e6) / 1e6;
}

function chained(chains: readonly Chain[], text: string, part: DurationPart): Chain[] {
  const chain = chains.at(-1);
  const last = chain?.at(-1);
  if (!chain || !last || !continues(text, last, part)) return [...chains, [part]];
  return [...chains.slice(0, -1), [...chain, part]];
}

/** "5月去了加纳" names the month of May, and no length. */
function isMonthOfYear(text: string, { start, end }: DurationPart): boolean {
  const [said, after] = [text.slice(start, end), text.slice(end, end + 1)];
  return /^\d{1,2}月$/u.test(said) && /[去来到起开换入毕答份底初中前后\d]/u.test(after);
}

/** The durations of a folded text, in months. */
export function measureDurations(text: string): Measure[] {
  const parts = durationParts(text)
    .filter((part) => !isMonthOfYear(text, part))
    .slice(0, MOST_FOUND);
  const chains = parts.reduce<Chain[]>((made, part) => chained(made, text, part), []);
  return chains.map((chain) => measureOf(text, chain));
}

/** Durations inside a message, in months, with their spans as written. */
export function findDurations(message: string, _options: ParseOptions): Found[] {
  const folded = fold(message.slice(0, LONGEST_SEARCH));
  return measureDurations(folded.text).map((measure) =>
    foundAt(folded, measure, settleMeasure(measure, { integer: true })),
  );
}
