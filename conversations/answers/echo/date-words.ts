import type { Language, Range } from '../answer.ts';
import { dayOf, daysIn } from '../dates/calendar.ts';

const MONTHS: Readonly<Record<'en' | 'ru', readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
    ' ',
  ),
};
const RUSSIAN_ALONE =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

/** A date in full words: 1 February 1979, 1979年2月1日, 1 февраля 1979 г. */
export function dateWords(date: string, language: Language): string {
  const { year, month, day } = dayOf(date);
  if (language === 'zh') return `${year}年${month}月${day}日`;
  const { [month - 1]: name = '' } = MONTHS[language];
  return language === 'ru' ? `${day} ${name} ${year} г.` : `${day} ${name} ${year}`;
}

function wholeMonth(from: string, to: string): boolean {
  const { year, month } = dayOf(from);
  return from.endsWith('-01') && to === `${from.slice(0, 8)}${daysIn(year, month)}`;
}

function monthWords(date: string, language: Language): string {
  const { year, month } = dayOf(date);
  if (language === 'zh') return `${year}年${month}月`;
  const { [month - 1]: name = '' } = language === 'ru' ? RUSSIAN_ALONE : MONTHS.en;
  return language === 'ru' ? `${name} ${year} г.` : `${name} ${year}`;
}

function yearWords(year: string, language: Language): string {
  if (language === 'zh') return `${year}年`;
  return language === 'ru' ? `${year} г.` : year;
}

const WORDS = {
  en: {
    from: 'on or after',
    to: 'on or before',
    between: (a: string, b: string) => `${a} to ${b}`,
  },
  zh: { from: '不早于', to: '不晚于', between: (a: string, b: string) => `${a}至${b}` },
  ru: { from: 'не раньше', to: 'не позже', between: (a: string, b: string) => `${a} – ${b}` },
} as const;

/** The bounds of a date in words: 1985, May 1985, on or after 1 January 1980. */
export function dateRangeWords(range: Range, language: Language): string {
  const { atLeast = '', atMost = '' } = range;
  const [from, to] = [String(atLeast), String(atMost)];
  const words = WORDS[language];
  const blank = language === 'zh' ? '' : ' ';
  if (from === '') return `${words.to}${blank}${dateWords(to, language)}`;
  if (to === '') return `${words.from}${blank}${dateWords(from, language)}`;
  const years = from.endsWith('-01-01') && to.endsWith('-12-31');
  if (years && from.slice(0, 4) === to.slice(0, 4)) return yearWords(from.slice(0, 4), language);
  if (years)
    return words.between(
      yearWords(from.slice(0, 4), language),
      yearWords(to.slice(0, 4), language),
    );
  if (wholeMonth(from, to)) return monthWords(from, language);
  return words.between(dateWords(from, language), dateWords(to, language));
}
