import { readHanDigits, readHanNumber } from '../numbers/han-number.ts';
import { type Groups, groupsOf, spanOf } from '../text/spans.ts';
import { monthRange, yearsRange } from './calendar.ts';
import type { DateHit, DateReading, DateSetting } from './date-hit.ts';
import { dayReading, fullYears } from './numeric-dates.ts';

const DIGIT = '[0-9〇零一二三四五六七八九]';
const SMALL = '(?:[0-9]{1,2}|[一二三四五六七八九十廿壹贰叁肆伍陆柒捌玖拾]{1,3})';
const DATE = new RegExp(
  `(?<![0-9〇零一二三四五六七八九十百])(?:公元|西元)?\\s?(?<year>${DIGIT}{4}|${DIGIT}{2}|二千零?${DIGIT}|一千九百${SMALL}|两千零?${DIGIT})\\s?年(?:\\s?(?<month>${SMALL}|元)\\s?月(?:份)?(?:\\s?(?<day>${SMALL})\\s?(?:日|号)?)?)?(?:生|出生)?`,
  'gu',
);
const REVERSED = new RegExp(
  `(?<![0-9一二三四五六七八九十]|年\\s?)(?<month>${SMALL}|元)\\s?月(?:份)?(?:\\s?(?<day>${SMALL})\\s?(?:日|号))?(?:[\\s,]*(?<year>${DIGIT}{4})\\s?年)?`,
  'gu',
);
const HAN_SMALL = '[一二三四五六七八九十廿]{1,3}';
const WITH_SIGNS = new RegExp(
  `(?<![〇零一二三四五六七八九十百])(?<year>[〇零一二三四五六七八九]{4})\\s?[、.,/-]\\s?(?<month>${HAN_SMALL})\\s?[、.,/-]\\s?(?<day>${HAN_SMALL})(?![一二三四五六七八九十万千百])`,
  'gu',
);
const YEAR_ALONE =
  /(?<![〇零一二三四五六七八九十百千万])[〇零一二三四五六七八九]{4}(?![〇零一二三四五六七八九十百千万年])/gu;
const HAN_DATE = /[年月后〇零一二三四五六七八九]/u;
const DECADE = /(?<short>[3-9]0|[三四五六七八九]十|[五六七八九]零)\s?(?:年代|后)/gu;

function small(text: string): number {
  return text === '元' ? 1 : Number(readHanNumber(text));
}

function yearOf(text: string): string {
  if (/[千百]/u.test(text)) return String(readHanNumber(text));
  return String(readHanDigits(text)).padStart(text.length, '0');
}

function yearReading(
  written: string,
  month: number | undefined,
  setting: DateSetting,
): DateReading {
  const year = yearOf(written);
  const short = year.length === 2;
  const [full] = short ? fullYears(Number(year), setting) : [Number(year)];
  if (month !== undefined && (month < 1 || month > 12)) {
    return { kind: 'refused', reason: 'impossible-date' };
  }
  const range = month === undefined ? yearsRange(full) : monthRange(full, month);
  const reason = month === undefined ? 'month-missing' : 'day-missing';
  return { kind: 'range', range, reason, ...(short ? { ask: 'two-digit-year' as const } : {}) };
}

function reading({ year, month = '', day = '' }: Groups, setting: DateSetting): DateReading {
  if (year === undefined) {
    return { kind: 'yearless', month: small(month), ...(day === '' ? {} : { day: small(day) }) };
  }
  if (day !== '') return dayReading([[small(day), small(month)]], yearOf(year), setting);
  return yearReading(year, month === '' ? undefined : small(month), setting);
}

function decade({ short = '' }: Groups): DateReading {
  const first = 1900 + Number(readHanNumber(short.replace('零', '十')));
  return { kind: 'range', range: yearsRange(first, first + 9), reason: 'month-missing' };
}

function yearAlone(match: RegExpExecArray, setting: DateSetting): DateHit {
  return { ...spanOf(match), reading: reading({ year: match[0] }, setting) };
}

const BORN = /^(?:出生|生(?![效活产物]))/u;

/** "81年1月1号出生": of a birth the century goes without saying. */
function ofBirth(found: DateReading, after: string, { today }: DateSetting): DateReading {
  if (found.kind !== 'days' || found.ask !== 'two-digit-year' || !BORN.test(after)) return found;
  const gone = found.days.filter(({ year }) => year < Number(today.slice(0, 4)));
  return gone.length === 1 ? { kind: 'days', days: gone } : found;
}

/** Dates written in Chinese: 一九七九年二月一日, 1979年2月1号, 2月1日, 80后. */
export function hanDates(text: string, setting: DateSetting): DateHit[] {
  if (!HAN_DATE.test(text)) return [];
  const read = (match: RegExpExecArray): DateHit => ({
    ...spanOf(match),
    reading: ofBirth(
      reading(groupsOf(match), setting),
      text.slice(match.index + match[0].replace(/(?:出)?生$/u, '').length),
      setting,
    ),
  });
  return [
    ...Array.from(text.matchAll(DATE), read),
    ...Array.from(text.matchAll(REVERSED), read),
    ...Array.from(text.matchAll(WITH_SIGNS), read),
    ...Array.from(text.matchAll(YEAR_ALONE), (match) => yearAlone(match, setting)),
    ...Array.from(text.matchAll(DECADE), (match) => ({
      ...spanOf(match),
      reading: decade(groupsOf(match)),
    })),
  ];
}
