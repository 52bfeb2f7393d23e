import { readHanDigits, readHanNumber } from '../numbers/han-number.ts';
import { monthRange, yearsRange } from './calendar.ts';
import type { DateHit, DateReading, DateSetting } from './date-hit.ts';
import { dayReading, fullYears } from './numeric-dates.ts';

const DIGIT = '[0-9〇零一二三四五六七八九]';
const SMALL = '(?:[0-9]{1,2}|[一二三四五六七八九十廿]{1,3})';
const DATE = new RegExp(
  `(?<![0-9〇零一二三四五六七八九十百])(?:公元|西元)?\\s?(?<year>${DIGIT}{4}|${DIGIT}{2}|二千零?${DIGIT}|一千九百${SMALL}|两千零?${DIGIT})\\s?年(?:\\s?(?<month>${SMALL}|元)\\s?月(?:份)?(?:\\s?(?<day>${SMALL})\\s?(?:日|号)?)?)?(?:生|出生)?`,
  'gu',
);
const REVERSED = new RegExp(
  `(?<![0-9一二三四五六七八九十])(?<month>${SMALL}|元)\\s?月(?:份)?(?:\\s?(?<day>${SMALL})\\s?(?:日|号))?(?:[\\s,]*(?<year>${DIGIT}{4})\\s?年)?`,
  'gu',
);
const YEAR_ALONE =
  /(?<![〇零一二三四五六七八九十百千万])[〇零一二三四五六七八九]{4}(?![〇零一二三四五六七八九十百千万年])/gu;
const HAN_DATE = /[年月后〇零一二三四五六七八九]/u;
const DECADE = /(?<short>[3-9]0|[三四五六七八九]十|[五六七八九]零)\s?(?:年代|后)/gu;

function small(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return text === '元' ? 1 : readHanNumber(text);
}

function yearOf(text: string): string {
  const year = /[千百十]/u.test(text) ? readHanNumber(text) : readHanDigits(text);
  const length = /[千百]/u.test(text) ? 4 : text.length;
  return String(year ?? 0).padStart(length, '0');
}

type Groups = Readonly<Record<string, string | undefined>>;

function reading(groups: Groups, setting: DateSetting): DateReading {
  const month = small(groups.month);
  const day = small(groups.day);
  if (groups.year === undefined)
    return { kind: 'yearless', month: month ?? 0, ...(day === undefined ? {} : { day }) };
  const year = yearOf(groups.year);
  if (month !== undefined && day !== undefined) return dayReading([[day, month]], year, setting);
  const short = year.length === 2;
  const [full] = short ? fullYears(Number(year), setting) : [Number(year)];
  if (full === undefined) return { kind: 'refused', reason: 'future-date' };
  if (month !== undefined && (month < 1 || month > 12))
    return { kind: 'refused', reason: 'impossible-date' };
  const range = month === undefined ? yearsRange(full) : monthRange(full, month);
  const reason = month === undefined ? 'month-missing' : 'day-missing';
  return { kind: 'range', range, reason, ...(short ? { ask: 'two-digit-year' as const } : {}) };
}

function decade(groups: Groups): DateReading {
  const first = 1900 + (readHanNumber((groups.short ?? '').replace('零', '十')) ?? 0);
  return { kind: 'range', range: yearsRange(first, first + 9), reason: 'month-missing' };
}

/** Dates written in Chinese: 一九七九年二月一日, 1979年2月1号, 2月1日, 80后. */
export function hanDates(text: string, setting: DateSetting): DateHit[] {
  if (!HAN_DATE.test(text)) return [];
  const span = (match: RegExpExecArray) => ({
    start: match.index,
    end: match.index + match[0].length,
  });
  return [
    ...Array.from(text.matchAll(DATE), (match) => ({
      ...span(match),
      reading: reading(match.groups ?? {}, setting),
    })),
    ...Array.from(text.matchAll(REVERSED), (match) => ({
      ...span(match),
      reading: reading(match.groups ?? {}, setting),
    })),
    ...Array.from(text.matchAll(YEAR_ALONE), (match) => ({
      ...span(match),
      reading: reading({ year: match[0] }, setting),
    })),
    ...Array.from(text.matchAll(DECADE), (match) => ({
      ...span(match),
      reading: decade(match.groups ?? {}),
    })),
  ];
}
