import {
  MASK,
  maskNumbers,
  type NumberToken,
  numbersIn,
  type Readings,
} from '../numbers/numbers-in.ts';
import { MOST_FOUND } from '../text/readable.ts';
import { apart, type Groups, groupsOf, spanOf } from '../text/spans.ts';
import { type DurationUnit, UNIT, unitOf } from './units.ts';

/** One amount with its unit: "two and a half years", "полгода", "一年半". */
export interface DurationPart {
  readonly start: number;
  readonly end: number;
  readonly amounts: Readings;
  readonly other?: number;
  readonly either?: boolean;
  readonly unit: DurationUnit;
  readonly odd: boolean;
  readonly atLeast: boolean;
}

const FULL =
  '(?:(?:full|whole|calendar|complete|solid|straight|consecutive|more|полных|полные|полный|целых|целые|целый|календарных)\\s+)?';
const HALF_AFTER = '(?:\\s*(?:and|plus|n|&|с)\\s+(?:an? )?(?:half|половиной)|半)';
const BOTTOM = `(?:(?<between>(?:between|from|от|с|между|从)\\s+|从)(?<low>${MASK})(?:\\s*(?:${UNIT}))?\\s*(?:-|~|to|до|and|и|по|到|至)\\s*|(?<low2>${MASK})(?:\\s*(?:${UNIT}))?\\s*(?<link>-|~|/|to|до|or|или|到|至|或)\\s*)?`;

const COUNTED = new RegExp(
  `${BOTTOM}(?:(?<count>${MASK})|(?<![\\p{L}])(?<one>an?|one)(?=[\\s-]))(?<plus>\\s?\\+|\\s(?:or|and) more|\\splus|\\s(?:или|и) (?:более|больше))?(?<halfBefore>${HALF_AFTER})?(?<oddBefore>多|余|几|[\\s-]odd)?[\\s-]*${FULL}个?(?<halfInside>半)?(?<oddInside>多)?(?<unit>${UNIT})(?<halfAfter>${HALF_AFTER})?(?<oddAfter>多|余)?`,
  'gu',
);
const HALVES = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}年月上下前后大小多每])(?:(?<half>(?:an? )?half(?:[\\s-]+(?:an?|of an?))?[\\s-]+|半个?|пол[\\s-]?|полу)|(?<onehalf>полтор[аы]|полутора)\\s+)(?<unit>${UNIT}|годи[еяйю]|годика|года)(?<odd>多)?`,
  'gu',
);
const BARE =
  /(?<![\p{L}\ue001])(?:на\s+)?(?<unit>год|месяц|годик|месяцок|десятилетие|(?<=(?:меньше|больше|более|менее|около|свыше|до)\s)(?:года|месяца)|(?<=(?:whole|full|entire)\s)(?:year|month))(?<half>\s+с половиной)?(?!\p{L})/gu;

const INVERTED = new RegExp(
  `(?<![\\p{L}\ue001\ue000]\\s?)(?<unit>лет|месяцев|годика|месяца) (?<count>${MASK})(?!\\s*(?:${UNIT}))`,
  'gu',
);

/** From here on 年 and год name a year of the calendar, not a length. */
const CALENDAR_YEAR = 1900;

function halfOf({ unit: word = '' }: Groups): DurationUnit {
  if (word.startsWith('годи')) return unitOf('год');
  return unitOf(word === '月' ? '个月' : word);
}

function halvesIn(masked: string): DurationPart[] {
  return Array.from(masked.matchAll(HALVES), (match) => {
    const groups = groupsOf(match);
    const amounts: Readings = [groups.half === undefined ? 1.5 : 0.5];
    const odd = groups.odd !== undefined;
    return { ...spanOf(match), amounts, unit: halfOf(groups), odd, atLeast: false };
  });
}

function bareIn(masked: string): DurationPart[] {
  return Array.from(masked.matchAll(BARE), (match) => {
    const { unit = '', half } = groupsOf(match);
    const amounts: Readings = [half === undefined ? 1 : 1.5];
    return { ...spanOf(match), amounts, unit: unitOf(unit), odd: false, atLeast: false };
  });
}

type Tokens = ReadonlyMap<number, NumberToken>;

function lowEnd({ between = '', low, low2 }: Groups): number | undefined {
  const end = low ?? low2;
  return end === undefined ? undefined : between.length + end.length;
}

function amountsOf(match: RegExpExecArray, groups: Groups, at: Tokens): Readings | undefined {
  if (groups.count === undefined) return [1];
  const token = at.get(match.index + match[0].indexOf('\ue000', lowEnd(groups)));
  return token?.style === 'ordinal' ? undefined : token?.readings;
}

function lowOf(match: RegExpExecArray, groups: Groups, at: Tokens): number | undefined {
  const { between = '' } = groups;
  if (lowEnd(groups) === undefined) return undefined;
  return at.get(match.index + between.length)?.readings[0];
}

function unitIn(match: RegExpExecArray, groups: Groups): DurationUnit {
  const { unit = '', halfInside = '', oddInside = '' } = groups;
  const measured = unit === '月' && match[0].includes(`个${halfInside}${oddInside}月`);
  return unitOf(measured ? '个月' : unit);
}

function counted(match: RegExpExecArray, at: Tokens): DurationPart | undefined {
  const groups = groupsOf(match);
  const readings = amountsOf(match, groups, at);
  const unit = unitIn(match, groups);
  if (!readings || (unit.months === 12 && readings[0] >= CALENDAR_YEAR)) return undefined;
  const half = [groups.halfBefore, groups.halfInside, groups.halfAfter].some(Boolean) ? 0.5 : 0;
  const [first, ...others] = readings;
  const low = lowOf(match, groups, at);
  const { link = '' } = groups;
  return {
    ...spanOf(match),
    amounts: low === undefined ? [first + half, ...others.map((one) => one + half)] : [low],
    ...(low === undefined ? {} : { other: first + half }),
    either: EITHER.test(link),
    unit,
    odd: [groups.oddBefore, groups.oddInside, groups.oddAfter].some(Boolean),
    atLeast: groups.plus !== undefined,
  };
}

const EITHER = /^(?:or|или|或|\/)$/u;

function invertedIn(masked: string, at: Tokens): DurationPart[] {
  return Array.from(masked.matchAll(INVERTED), (match) => {
    const { unit: word = '' } = groupsOf(match);
    const token = at.get(match.index + match[0].indexOf('\ue000')) as NumberToken;
    const unit = { ...unitOf(word), rounded: true };
    return { ...spanOf(match), amounts: token.readings, unit, odd: false, atLeast: false };
  });
}

/** The parts of durations in a folded text, in order and without overlap. */
export function durationParts(text: string): DurationPart[] {
  const tokens = numbersIn(text);
  const at = new Map(tokens.map((token) => [token.start, token]));
  const masked = maskNumbers(text, tokens);
  const matches = Array.from(masked.matchAll(COUNTED)).slice(0, MOST_FOUND);
  return apart([
    ...halvesIn(masked),
    ...bareIn(masked),
    ...invertedIn(masked, at),
    ...matches.flatMap((match) => counted(match, at) ?? []),
  ]);
}
