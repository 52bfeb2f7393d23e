import { type Groups, groupsOf, spanOf } from '../text/spans.ts';
import type { DateHit, DateSetting } from './date-hit.ts';
import { MONTH, monthOf } from './months.ts';
import { dayReading } from './numeric-dates.ts';

const IS = '\\s?(?:[:=-]\\s?)?';
const THEN = '[\\s,;.]+(?:and |и )?';
const YEAR = `(?:(?<!\\p{L})(?:year|год))${IS}(?<year>[0-9]{4})`;
const IN_MONTH = `(?:month|месяц)${IS}(?<month>[0-9]{1,2}|${MONTH})`;
const DAY = `(?:day|date|число|день)${IS}(?<day>[0-9]{1,2})(?![0-9])`;

const PATTERNS = [
  `${YEAR}${THEN}${IN_MONTH}${THEN}${DAY}`,
  `(?<!\\p{L})${DAY}${THEN}${IN_MONTH}${THEN}(?:year|год)${IS}(?<year>[0-9]{4})(?![0-9])`,
].map((pattern) => new RegExp(pattern, 'gu'));

function monthIn(written: string): number {
  return /^[0-9]/u.test(written) ? Number(written) : monthOf(written);
}

function reading({ year = '', month = '', day = '' }: Groups, setting: DateSetting) {
  return dayReading([[Number(day), monthIn(month)]], year, setting);
}

/** Dates as forms ask for them, each part with its name: "year 1985, month May, day 3". */
export function labelledDates(text: string, setting: DateSetting): DateHit[] {
  return PATTERNS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({
      ...spanOf(match),
      reading: reading(groupsOf(match), setting),
    })),
  );
}
