import type { Range } from '../answer.ts';
import { measureDurations } from '../durations/find-durations.ts';
import { readHanNumber } from '../numbers/han-number.ts';
import { numbersIn } from '../numbers/numbers-in.ts';
import { MOST_FOUND } from '../text/readable.ts';
import { type Groups, groupsOf, spanOf } from '../text/spans.ts';
import { dayOf, iso, monthRange, plusDays, plusMonths, yearsRange } from './calendar.ts';
import type { DateHit, DateReading, DateSetting } from './date-hit.ts';
import { MONTH, monthOf } from './months.ts';

const DAYS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:the )?day after tomorrow\b|(?<!\p{L})послезавтра(?!\p{L})|后天/gu, 2],
  [/(?<!after )\btomorrow\b|(?<!\p{L})завтра(?!\p{L})|明天|明日/gu, 1],
  [
    /\b(?:today|right now|immediately|straight away|right away)\b|(?<!\p{L})(?:сегодня|прямо сейчас|немедленно)(?!\p{L})|今天|今日|马上|立刻|立即/gu,
    0,
  ],
  [/\byesterday\b|(?<!\p{L})вчера(?!\p{L})|昨天|昨日/gu, -1],
];

const NEXT =
  /\b(?:next|coming|upcoming)\s+(?<unit>week|month|year)\b|(?<!\p{L})(?:(?:на|в|со?)\s+)?(?:следующ|будущ)\p{L}{2,3}\s+(?<ru>недел|месяц|год)\p{L}{0,2}|(?<zh>下个?星期|下周|下个?礼拜|下个?月|明年|来年)/gu;
const THIS =
  /\bthis\s+(?<unit>week|month|year)\b|(?<!\p{L})(?:(?:на|в|со?)\s+)?эт\p{L}{1,3}\s+(?<ru>недел|месяц|год)\p{L}{0,2}|(?<zh>这个?星期|本周|这周|这个?月|本月|今年)/gu;
const LAST =
  /\blast\s+(?<unit>week|month|year)\b|(?<!\p{L})(?:(?:на|в|с)\s+)?прошл\p{L}{2,3}\s+(?<ru>недел|месяц|год)\p{L}{0,2}|(?<zh>上个?星期|上周|上个?月|去年)/gu;
const NEXT_MONTH_NAME = new RegExp(
  `\\b(?:next|coming|this coming|following)\\s+(?<month>${MONTH})(?!\\p{L})|(?<!\\p{L})(?:в\\s+)?(?:следующ|будущ)\\p{L}{2,3}\\s+(?<ru>${MONTH})(?!\\p{L})`,
  'gu',
);
const YEAR_AND_MONTH =
  /(?<year>今年|明年|来年|后年|去年)\s?(?:的)?(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})\s?月(?:份)?(?:\s?(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})\s?[日号])?/gu;
const MONTH_NEXT_YEAR = new RegExp(
  `(?<month>${MONTH})(?!\\p{L})\\s+(?:of\\s+)?(?:next year|(?:следующ|будущ)\\p{L}{2,3}\\s+год\\p{L}?)`,
  'gu',
);
const IN_BEFORE = /(?:\b(?:in|within)|(?<!\p{L})через|(?<!\p{L})спустя)\s+(?:about\s+)?$/u;
const AFTER = /^\s*(?:from now|from today|later|after|後|之后|以后|后|过后)(?!\p{L}|天)/u;
const AGO = /^\s*(?:ago|earlier|назад|前|以前|之前)/u;
const DAY_COUNT = /\ue000\ue001*/u;

function relative(range: Range): DateReading {
  return { kind: 'range', range, reason: 'relative-date', ask: 'relative-date' };
}

function weekOf(day: string): Range {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = plusDays(day, -weekday);
  return { atLeast: monday, atMost: plusDays(monday, 6) };
}

function unitRange(unit: string, steps: number, today: string): Range {
  if (/week|недел|周|星期|礼拜/u.test(unit)) return weekOf(plusDays(today, steps * 7));
  if (/month|месяц|月/u.test(unit)) {
    const { year, month } = dayOf(plusMonths(today, steps));
    return monthRange(year, month);
  }
  return yearsRange(dayOf(today).year + steps);
}

function named(text: string, pattern: RegExp, read: (groups: Groups) => DateReading): DateHit[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    ...spanOf(match),
    reading: read(groupsOf(match)),
  }));
}

/** The next time a month comes round, this month included. */
export function comingMonth(month: number, today: string): Range {
  const now = dayOf(today);
  return monthRange(month < now.month ? now.year + 1 : now.year, month);
}

function stepped(text: string, setting: DateSetting): DateHit[] {
  const units: readonly (readonly [RegExp, number])[] = [
    [NEXT, 1],
    [THIS, 0],
    [LAST, -1],
  ];
  return units.flatMap(([pattern, steps]) =>
    named(text, pattern, ({ unit = '', ru = '', zh = '' }) =>
      relative(unitRange(unit + ru + zh, steps, setting.today)),
    ),
  );
}

function yearAndMonth(text: string, setting: DateSetting): DateHit[] {
  const thisYear = dayOf(setting.today).year;
  const years: Readonly<Record<string, number>> = { 今年: 0, 明年: 1, 来年: 1, 后年: 2, 去年: -1 };
  const inChinese = named(text, YEAR_AND_MONTH, ({ year = '', month = '', day }) => {
    const number = Number(readHanNumber(month));
    const { [year]: ahead = 0 } = years;
    const full = thisYear + ahead;
    if (number < 1 || number > 12) return { kind: 'refused', reason: 'impossible-date' };
    if (day === undefined) return relative(monthRange(full, number));
    return {
      kind: 'days',
      days: [{ year: full, month: number, day: Number(readHanNumber(day)) }],
      ask: 'relative-date',
    };
  });
  const inNextYear = named(text, MONTH_NEXT_YEAR, ({ month = '' }) =>
    relative(monthRange(thisYear + 1, monthOf(month))),
  );
  return [...inChinese, ...inNextYear];
}

function afterDays(text: string, setting: DateSetting): DateHit[] {
  return numbersIn(text)
    .slice(0, MOST_FOUND)
    .flatMap((token): DateHit[] => {
      const unit =
        /^\s*(?:个)?(?<days>days?\b|дн(?:я|ей)|день|天|日)|^\s*(?:个)?(?<weeks>weeks?\b|недел\p{L}{1,2}|周|星期|礼拜)/u.exec(
          text.slice(token.end, token.end + 12),
        );
      if (!unit) return [];
      const count = token.readings[0] * (groupsOf(unit).weeks === undefined ? 1 : 7);
      return shifted(text, token.start, token.end + unit[0].length, (sign) =>
        plusDays(setting.today, Math.round(sign * Math.min(count, 40000))),
      );
    });
}

function shifted(
  text: string,
  start: number,
  end: number,
  at: (sign: 1 | -1) => string,
): DateHit[] {
  const [before = ''] = IN_BEFORE.exec(text.slice(Math.max(0, start - 16), start)) ?? [];
  const [after = ''] = AFTER.exec(text.slice(end, end + 12)) ?? [];
  const [ago = ''] = AGO.exec(text.slice(end, end + 12)) ?? [];
  if (before + after + ago === '') return [];
  const day = dayOf(at(ago === '' ? 1 : -1));
  const reading: DateReading = { kind: 'days', days: [day], ask: 'relative-date' };
  return [{ start: start - before.length, end: end + Math.max(after.length, ago.length), reading }];
}

function afterMonths(text: string, setting: DateSetting): DateHit[] {
  return measureDurations(text).flatMap((measure) => {
    const [months] = measure.readings;
    if (!Number.isInteger(months) || months > 1200 || measure.other !== undefined) return [];
    return shifted(text, measure.start, measure.end, (sign) =>
      plusMonths(setting.today, sign * months),
    );
  });
}

const HINT =
  /next|coming|following|tomorrow|today|yesterday|this|last|\bin\b|within|now|later|ago|immediately|away|следующ|будущ|завтра|сегодня|вчера|прошл|эт|через|спустя|назад|немедленно|прямо|[明今昨后下上这本去来前马立]/u;

/** Dates counted from today; every one of them is asked. */
export function relativeDates(text: string, setting: DateSetting): DateHit[] {
  if (!HINT.test(text) || DAY_COUNT.test(text)) return [];
  const days = DAYS.flatMap(([pattern, steps]) =>
    named(text, pattern, () => ({
      kind: 'days',
      days: [dayOf(plusDays(setting.today, steps))],
      ask: 'relative-date',
    })),
  );
  const months = named(text, NEXT_MONTH_NAME, ({ month = '', ru = '' }) =>
    relative(comingMonth(monthOf(month + ru), setting.today)),
  );
  return [
    ...days,
    ...months,
    ...yearAndMonth(text, setting),
    ...stepped(text, setting),
    ...afterDays(text, setting),
    ...afterMonths(text, setting),
  ];
}

/** Today and a day of no year: the next time it comes. */
export function comingDay(month: number, day: number, today: string): string {
  const { year } = dayOf(today);
  const here = iso({ year, month, day });
  return here >= today ? here : iso({ year: year + 1, month, day });
}
