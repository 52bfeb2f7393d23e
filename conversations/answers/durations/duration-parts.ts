import { MASK, maskNumbers, type NumberToken, numbersIn } from '../numbers/numbers-in.ts';
import { MOST_FOUND } from '../text/readable.ts';
import { type DurationUnit, UNIT, unitOf } from './units.ts';

/** One amount with its unit: "two and a half years", "полгода", "一年半". */
export interface DurationPart {
  readonly start: number;
  readonly end: number;
  readonly amounts: readonly number[];
  readonly other?: number;
  readonly either?: boolean;
  readonly unit: DurationUnit;
  readonly odd: boolean;
  readonly atLeast: boolean;
}

const FULL =
  '(?:(?:full|whole|calendar|complete|solid|straight|consecutive|more|полных|полные|полный|целых|целые|целый|календарных)\\s+)?';
const HALF_AFTER = '(?:\\s*(?:and|с)\\s+(?:an? )?(?:half|половиной)|半)';
const BOTTOM = `(?:(?<between>(?:between|from|от|с|между|从)\\s+|从)(?<low>${MASK})(?:\\s*(?:${UNIT}))?\\s*(?:-|~|to|до|and|и|по|到|至)\\s*|(?<low2>${MASK})(?:\\s*(?:${UNIT}))?\\s*(?<link>-|~|/|to|до|or|или|到|至|或)\\s*)?`;

const COUNTED = new RegExp(
  `${BOTTOM}(?:(?<count>${MASK})|(?<![\\p{L}])(?<one>an?|one)(?=[\\s-]))(?<plus>\\s?\\+|\\s(?:or|and) more|\\splus|\\s(?:или|и) (?:более|больше))?(?<halfBefore>${HALF_AFTER})?(?<oddBefore>多|余|几|[\\s-]odd)?[\\s-]*${FULL}个?(?<halfInside>半)?(?<oddInside>多)?(?<unit>${UNIT})(?<halfAfter>${HALF_AFTER})?(?<oddAfter>多|余)?`,
  'gu',
);
const HALVES = new RegExp(
  `(?<![\\p{L}])(?:(?<half>(?:an? )?half(?:[\\s-]+(?:an?|of an?))?[\\s-]+|半个?|пол[\\s-]?|полу)|(?<onehalf>полтор[аы]|полутора)\\s+)(?<unit>${UNIT}|годи[еяйю]|года)(?<odd>多)?`,
  'gu',
);
const BARE =
  /(?<![\p{L}\ue001])(?:на\s+)?(?<unit>год|месяц|годик|месяцок|(?<=(?:меньше|больше|более|менее|около|свыше)\s)(?:года|месяца))(?<half>\s+с половиной)?(?!\p{L})/gu;

const INVERTED = new RegExp(
  `(?<![\\p{L}\ue001\ue000]\\s?)(?<unit>лет|месяцев|годика|месяца) (?<count>${MASK})(?!\\s*(?:${UNIT}))`,
  'gu',
);

/** From here on 年 and год name a year of the calendar, not a length. */
const CALENDAR_YEAR = 1900;

type Groups = Readonly<Record<string, string | undefined>>;

function halvesIn(masked: string): DurationPart[] {
  return Array.from(masked.matchAll(HALVES), (match) => {
    const groups: Groups = match.groups ?? {};
    const word = groups.unit ?? '';
    return {
      start: match.index,
      end: match.index + match[0].length,
      amounts: [groups.half === undefined ? 1.5 : 0.5],
      unit: unitOf(word.startsWith('годи') ? 'год' : word === '月' ? '个月' : word),
      odd: groups.odd !== undefined,
      atLeast: false,
    };
  });
}

function bareIn(masked: string): DurationPart[] {
  return Array.from(masked.matchAll(BARE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    amounts: [match.groups?.half === undefined ? 1 : 1.5],
    unit: unitOf(match.groups?.unit ?? ''),
    odd: false,
    atLeast: false,
  }));
}

type Tokens = ReadonlyMap<number, NumberToken>;

function amountsOf(match: RegExpExecArray, groups: Groups, at: Tokens): readonly number[] {
  if (groups.count === undefined) return [1];
  const low = groups.low ?? groups.low2;
  const skip = low === undefined ? 0 : (groups.between?.length ?? 0) + low.length;
  const token = at.get(match.index + match[0].indexOf('\ue000', skip));
  return token && token.style !== 'ordinal' ? token.readings : [];
}

function lowOf(match: RegExpExecArray, groups: Groups, at: Tokens): number | undefined {
  if ((groups.low ?? groups.low2) === undefined) return undefined;
  return at.get(match.index + (groups.between?.length ?? 0))?.readings[0];
}

function unitIn(match: RegExpExecArray, groups: Groups): DurationUnit {
  const word = groups.unit ?? '';
  const inside = match[0].includes(`个${groups.halfInside ?? ''}${groups.oddInside ?? ''}月`);
  return unitOf(word === '月' && inside ? '个月' : word);
}

function counted(match: RegExpExecArray, at: Tokens): DurationPart | undefined {
  const groups: Groups = match.groups ?? {};
  const half = [groups.halfBefore, groups.halfInside, groups.halfAfter].some(Boolean) ? 0.5 : 0;
  const amounts = amountsOf(match, groups, at).map((amount) => amount + half);
  const [top] = amounts;
  const unit = unitIn(match, groups);
  if (top === undefined || (unit.months === 12 && top >= CALENDAR_YEAR)) return undefined;
  const low = lowOf(match, groups, at);
  return {
    start: match.index,
    end: match.index + match[0].length,
    amounts: low === undefined ? amounts : [low],
    ...(low === undefined ? {} : { other: top }),
    either: /^(?:or|или|或|\/)$/u.test(groups.link ?? ''),
    unit,
    odd: [groups.oddBefore, groups.oddInside, groups.oddAfter].some(Boolean),
    atLeast: groups.plus !== undefined,
  };
}

function invertedIn(masked: string, at: ReadonlyMap<number, NumberToken>): DurationPart[] {
  return Array.from(masked.matchAll(INVERTED)).flatMap((match): DurationPart[] => {
    const amounts = at.get(match.index + match[0].indexOf('\ue000'))?.readings ?? [];
    if (amounts.length === 0) return [];
    const unit = { ...unitOf(match.groups?.unit ?? ''), rounded: true };
    const end = match.index + match[0].length;
    return [{ start: match.index, end, amounts, unit, odd: false, atLeast: false }];
  });
}

/** The parts of durations in a folded text, in order and without overlap. */
export function durationParts(text: string): DurationPart[] {
  const tokens = numbersIn(text);
  const at = new Map(tokens.map((token) => [token.start, token]));
  const masked = maskNumbers(text, tokens);
  const parts = [...halvesIn(masked), ...bareIn(masked), ...invertedIn(masked, at)];
  for (const match of Array.from(masked.matchAll(COUNTED)).slice(0, MOST_FOUND)) {
    const part = counted(match, at);
    if (part) parts.push(part);
  }
  parts.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return parts.filter((part) => {
    const free = part.start >= end;
    if (free) end = part.end;
    return free;
  });
}
