import { readHanNumber } from '../numbers/han-number.ts';
import type { Folded } from '../text/fold.ts';
import { type Groups, groupsOf, spanOf } from '../text/spans.ts';
import { monthRange, yearsRange } from './calendar.ts';
import type { DateHit, DateReading } from './date-hit.ts';
import { MONTH, monthOf } from './months.ts';

/** How far the years of the Buddhist era run ahead. */
export const BUDDHIST_AHEAD = 543;

/** The era that a text names: one that is converted and asked, or one that only a table could convert. */
export type Era = 'buddhist' | 'counted' | 'other' | undefined;

const NUMBER = '(?:[0-9]{1,3}|[一二三四五六七八九十百零〇]{1,4}|元)';
const HAN_ERA = new RegExp(
  `(?<era>民国|昭和|平成|令和|大正)\\s?(?<year>${NUMBER})\\s?年?(?:\\s?(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s?月(?:\\s?(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s?[日号]?)?)?`,
  'gu',
);
const LATIN_ERA = new RegExp(
  `\\b(?<era>minguo|showa|heisei|reiwa|taisho|roc year|r\\.o\\.c\\. year)(?: era)?(?: year)? (?<year>[0-9]{1,3})(?:[./-](?<month>[0-9]{1,2})[./-](?<day>[0-9]{1,2})|[\\s,]+(?<name>${MONTH})(?!\\p{L})(?:\\s+(?<inName>[0-9]{1,2})(?![0-9]))?)?`,
  'gu',
);
const BEFORE_FIRST: Readonly<Record<string, number>> = {
  民国: 1911,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  minguo: 1911,
  'roc year': 1911,
  'r.o.c. year': 1911,
  taisho: 1911,
  showa: 1925,
  heisei: 1988,
  reiwa: 2018,
};

const BUDDHIST = /buddhist|\bb\.\s?e\.|พ\.?ศ|พทธ|(?<!\p{L})будди\p{L}+|佛历|佛纪|佛元|泰历/u;
const BUDDHIST_SOURCE = /\bBE\b|พ\.?ศ\.?|พุทธ/u;
const OTHER =
  /hijri|hegira|islamic (?:calendar|year)|shamsi|jalali|(?:solar|persian|iranian|afghan|lunar|chinese|ethiopian|julian|hebrew|jewish|coptic|nepali|bengali|saka|indian national|old[- ]style|eastern) (?:hijri|calendar|year|style|date)|\b(?:in|by|per) (?:the )?lunar\b|\blunar\b|old style|bikram|vikram|samvat|sambat|\ba\.h\.|\bb\.s\.|\bo\.s\.|anno hegirae|(?<!\p{L})(?:хиджр\p{L}*|мусульманск\p{L}+|иранск\p{L}+ календар\p{L}+|шамси|лунн\p{L}+|стар(?:ому|ый) стил\p{L}+|по-старому|эфиопск\p{L}+ календар\p{L}+|еврейск\p{L}+ календар\p{L}+|юлианск\p{L}+)|هجري|هـ|ه‍|شمسی|农历|阴历|旧历|回历|伊斯兰历|伊历|希吉来历|藏历|夏历|波斯历|皇历|正月|腊月|冬月|闰[一二三四五六七八九十]|初[一二三四五六七八九十]|廿[一二三四五六七八九]?|(?:鼠|牛|虎|兔|龙|蛇|马|羊|猴|鸡|狗|猪)年[一二三四五六七八九十]+月|甲子|乙丑|年三十/u;
const OTHER_SOURCE = /\b(?:A\.?H\.?|B\.?S\.?|O\.S\.|AM)(?=\W|$)|هـ/u;
const BEFORE_CHRIST = /\b(?:bc|bce|b\.c\.)\b|до н\.?\s?э|公元前/u;

/** Which era a text names beside the common one. */
export function eraNamed(folded: Folded): Era {
  const { text, source } = folded;
  if (BUDDHIST.test(text) || BUDDHIST_SOURCE.test(source)) return 'buddhist';
  if (text.search(HAN_ERA) >= 0 || text.search(LATIN_ERA) >= 0) return 'counted';
  const digits = /[0-9]/u.test(text);
  const other =
    OTHER.test(text) || (digits && (OTHER_SOURCE.test(source) || BEFORE_CHRIST.test(text)));
  return other ? 'other' : undefined;
}

function number(text: string): number {
  return text === '元' ? 1 : Number(readHanNumber(text));
}

function reading(groups: Groups): DateReading {
  const { era = '', year: counted = '', name } = groups;
  const month = name === undefined ? (groups.month ?? '') : String(monthOf(name));
  const day = groups.day ?? groups.inName ?? '';
  const { [era]: before = 0 } = BEFORE_FIRST;
  const year = before + number(counted);
  if (month === '') {
    return { kind: 'range', range: yearsRange(year), reason: 'month-missing', ask: 'era' };
  }
  if (number(month) < 1 || number(month) > 12)
    return { kind: 'refused', reason: 'impossible-date' };
  if (day === '') {
    const range = monthRange(year, number(month));
    return { kind: 'range', range, reason: 'day-missing', ask: 'era' };
  }
  return { kind: 'days', days: [{ year, month: number(month), day: number(day) }], ask: 'era' };
}

/** Dates in the years of the Republic of China or of a Japanese reign, converted and asked. */
export function eraDates(text: string): DateHit[] {
  return [HAN_ERA, LATIN_ERA].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({
      ...spanOf(match),
      reading: reading(groupsOf(match)),
    })),
  );
}
