import { lexemes } from '../text/lexemes.ts';
import { type Groups, groupsOf, spanOf } from '../text/spans.ts';
import { NOISE } from '../words/noise.ts';
import { type Day, monthRange, yearsRange } from './calendar.ts';
import type { DateHit, DateReading, DateSetting } from './date-hit.ts';
import { FILL } from './digitise.ts';
import { MONTH, monthOf, nearMonths } from './months.ts';
import { dayReading, fullYears } from './numeric-dates.ts';

const DAY = `(?<![0-9./]|[0-9],)(?<day>[0-9]{1,2})${FILL}*(?:\\s?(?:st|nd|rd|th)(?!\\p{L})|-?\\s?(?:го|ого|е|ое|й|ый)(?!\\p{L}))?`;
const MONTH_NAME = `(?<!\\p{L})(?<month>${MONTH})(?!\\p{L})(?:\\.(?!\\s+\\p{L}{3}))?`;
const YEAR = `(?<year>'?[0-9]{4}|'?[0-9]{2})${FILL}*(?![0-9]|[:.,/-][0-9])(?:-?(?:го|й|м|ом|ого)(?!\\p{L}))?(?:\\s?(?:г(?:од[ау]?)?(?!\\p{L})\\.?(?:\\s?р(?!\\p{L})\\.?)?))?`;
const YEAR_FIRST = '(?<![0-9])(?<year>[0-9]{4})';
const OF_YEAR = '(?:-?(?:го|й|м|ом|ого)(?!\\p{L}))?(?:\\s?г(?:од[ау]?)?(?!\\p{L})\\.?)?';
const OF = '[\\s\\-./,]*(?:the\\s+)?(?:(?:day\\s+)?(?:of|month of)\\s+|числа\\s+|месяца\\s+)?';
const THEN = '[\\s\\-./,]*(?:of\\s+|in\\s+|year\\s+|в\\s+)?';
const AND_DAY = '[\\s\\-./,]*(?:the\\s+)?';

/** "Not 1985, 19 August 1986": the year behind is the day's own. */
const NO_YEAR_BEHIND = '(?![\\s\\-./,]*[0-9]{4})';

const PATTERNS = [
  `${DAY}${OF}${MONTH_NAME}${THEN}${YEAR}`,
  `${MONTH_NAME}${AND_DAY}${DAY}(?![0-9])${THEN}${YEAR}`,
  `${YEAR_FIRST}${FILL}*[\\s\\-./,]*${MONTH_NAME}${AND_DAY}${DAY}(?![0-9])`,
  `${YEAR_FIRST}${FILL}*${OF_YEAR}[\\s\\-./,]+${DAY}${OF}${MONTH_NAME}${NO_YEAR_BEHIND}`,
  `${MONTH_NAME}${THEN}(?<year>[0-9]{4}|'[0-9]{2}|(?:3[2-9]|[4-9][0-9]))${FILL}*(?![0-9])(?:\\s?г(?:од[ау]?)?(?!\\p{L})\\.?)?`,
  `(?<![0-9])(?<year>[0-9]{4})${FILL}*[\\s\\-./,]*${MONTH_NAME}`,
  `${DAY}${OF}${MONTH_NAME}`,
  `${MONTH_NAME}${AND_DAY}${DAY}(?![0-9])`,
].map((pattern) => new RegExp(pattern, 'gu'));
const MONTH_ALONE = new RegExp(MONTH_NAME, 'gu');

function monthYear(month: number, year: string, setting: DateSetting): DateReading {
  const digits = year.replace("'", '');
  if (digits.length === 4)
    return { kind: 'range', range: monthRange(Number(digits), month), reason: 'day-missing' };
  const [first] = fullYears(Number(digits), setting);
  return {
    kind: 'range',
    range: monthRange(first, month),
    reason: 'day-missing',
    ask: 'two-digit-year',
  };
}

function reading(groups: Groups, setting: DateSetting): DateReading {
  const { month: name = '' } = groups;
  const month = monthOf(name);
  const day = groups.day === undefined ? undefined : Number(groups.day);
  if (groups.year === undefined)
    return { kind: 'yearless', month, ...(day === undefined ? {} : { day }) };
  if (day === undefined) return monthYear(month, groups.year, setting);
  return dayReading([[day, month]], groups.year, setting);
}

/** Dates with the month in words, spelt right. */
export function wordedDates(text: string, setting: DateSetting): DateHit[] {
  if (text.search(MONTH_ALONE) < 0) return [];
  return [...PATTERNS, MONTH_ALONE].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({
      ...spanOf(match),
      reading: reading(groupsOf(match), setting),
    })),
  );
}

const SHORT_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function asked(hit: DateHit): DateHit[] {
  const { reading: read } = hit;
  if (read.kind === 'days') return [{ ...hit, reading: { ...read, ask: 'misspelt' } }];
  if (read.kind === 'range') return [{ ...hit, reading: { ...read, ask: 'misspelt' } }];
  return [];
}

/** Dates with a misspelt month, each to be asked; only words beside digits are looked at. */
export function misspeltDates(text: string, setting: DateSetting): DateHit[] {
  const words = lexemes(text).filter((word) => word.kind === 'word' && !NOISE.has(word.text));
  for (const word of words.slice(0, 12)) {
    const found = nearMonths(word.text).flatMap((month) => {
      const { [month - 1]: name = '' } = SHORT_NAMES;
      const padded = name.padEnd(word.text.length, '.');
      const spelt = `${text.slice(0, word.start)}${padded}${text.slice(word.end)}`;
      return wordedDates(spelt, setting).flatMap(asked);
    });
    const widest = Math.max(0, ...found.map((hit) => hit.end - hit.start));
    const best = found.filter((hit) => hit.end - hit.start === widest);
    const [first] = best;
    if (first) return [{ ...first, reading: merged(best) }];
  }
  return [];
}

function merged(hits: readonly DateHit[]): DateReading {
  const days = hits.flatMap((hit): readonly Day[] =>
    hit.reading.kind === 'days' ? hit.reading.days : [],
  );
  const [first] = hits;
  if (days.length > 0 || !first) return { kind: 'days', days, ask: 'misspelt' };
  return first.reading;
}

const YEARS =
  /(?<![0-9./$€£¥:-]|[0-9],|[0-9] )(?:in |year |в )?([12][0-9]{3})\ue001*(?![0-9]|[.,/-][0-9]|['’]?s|-?[еых]{1,2}(?!\p{L}))(?:\s?(?:г(?:од[ау]?)?(?!\p{L})\.?(?:\s?р(?!\p{L})\.?)?))?/gu;
const SHORT_YEAR =
  /(?:\bin |\byear |\bborn |'|(?<!\p{L})(?:в|с) )'?([0-9]{2})(?![0-9])(?:-?(?:м|ом))?(?:\s?(?:г(?:од[ау]?)?(?!\p{L})\.?))?\s*[.!]*$/gu;
const BORN_SHORT =
  /(?<![0-9./-]|[0-9],)([0-9]{2})(?:\s?г\.?\s?р(?!\p{L})\.?|\s?года? рождения|(?<=[3-9][0156789])\s?года|(?<=[6-9][0-9])\s?года|(?<=[5-9][0-9])\s?г\.?|-(?:го|й)(?: года?)?(?: рождения)?)(?!\p{L})/gu;
const DECADES =
  /(?:the )?(?:(?<full>[12][0-9]{2}0)|(?<![0-9])'?(?<short>[3-9]0))(?:['’]?s(?!\p{L})|-?(?:е|х|ые|ых)(?!\p{L})(?:\s?(?:гг|годы|годах|годов)\.?)?)/gu;

/** Years and decades on their own. */
export function yearsAlone(text: string, setting: DateSetting): DateHit[] {
  const years = Array.from(
    text.matchAll(YEARS),
    (match): DateHit => ({
      ...spanOf(match),
      reading: { kind: 'range', range: yearsRange(Number(match[1])), reason: 'month-missing' },
    }),
  );
  const shortYears = [...text.matchAll(SHORT_YEAR), ...text.matchAll(BORN_SHORT)];
  const short = shortYears.flatMap((match): DateHit[] => {
    const [year] = fullYears(Number(match[1]), setting);
    const range = yearsRange(year);
    return [
      {
        ...spanOf(match),
        reading: { kind: 'range', range, reason: 'month-missing', ask: 'two-digit-year' },
      },
    ];
  });
  const decades = Array.from(text.matchAll(DECADES), (match): DateHit => {
    const { full, short: decade = '' } = groupsOf(match);
    const first = Number(full ?? `19${decade}`);
    return {
      ...spanOf(match),
      reading: { kind: 'range', range: yearsRange(first, first + 9), reason: 'month-missing' },
    };
  });
  return [...decades, ...years, ...short];
}
