import type { Language, Range, Unit } from '../answer.ts';

/** How a count is said in one language: one, few (Russian 2-4) and many. */
type Forms = readonly [one: string, few: string, many: string];

const UNITS: Readonly<Record<Language, Readonly<Record<Unit | 'yuan', Forms>>>> = {
  en: {
    months: [' month', ' months', ' months'],
    years: [' year', ' years', ' years'],
    people: [' person', ' people', ' people'],
    percent: ['%', '%', '%'],
    none: ['', '', ''],
    yuan: [' yuan', ' yuan', ' yuan'],
  },
  zh: {
    months: ['个月', '个月', '个月'],
    years: ['年', '年', '年'],
    people: ['人', '人', '人'],
    percent: ['%', '%', '%'],
    none: ['', '', ''],
    yuan: ['元', '元', '元'],
  },
  ru: {
    months: [' месяц', ' месяца', ' месяцев'],
    years: [' год', ' года', ' лет'],
    people: [' человек', ' человека', ' человек'],
    percent: [' %', ' %', ' %'],
    none: ['', '', ''],
    yuan: [' юань', ' юаня', ' юаней'],
  },
};

const BLANK: Readonly<Record<Language, string>> = { en: ',', zh: ',', ru: '\u00a0' };

function digits(amount: number, language: Language): string {
  const [whole = '', rest] = String(amount).split('.');
  const grouped = whole.replace(/\B(?=(?:[0-9]{3})+$)/gu, BLANK[language]);
  if (rest === undefined) return grouped;
  return `${grouped}${language === 'ru' ? ',' : '.'}${rest}`;
}

function form(amount: number, language: Language, forms: Forms): string {
  if (language === 'en') return forms[amount === 1 ? 0 : 2];
  const tens = Math.abs(amount) % 100;
  const ones = tens % 10;
  if (!Number.isInteger(amount)) return forms[1];
  if (ones === 1 && tens !== 11) return forms[0];
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? forms[1] : forms[2];
}

/** A number with its unit: 6 months, 240,000 yuan, 5 человек. */
export function numberWords(amount: number, unit: Unit | 'yuan', language: Language): string {
  return `${digits(amount, language)}${form(amount, language, UNITS[language][unit])}`;
}

const BOUNDS: Readonly<Record<Language, readonly [from: string, to: string, between: string]>> = {
  en: ['at least ', 'at most ', ' to '],
  zh: ['至少', '至多', '至'],
  ru: ['не менее: ', 'не более: ', ' – '],
};

/** The bounds of a number in words: at least 61 months, 5 to 6 people. */
export function numberRangeWords(range: Range, unit: Unit | 'yuan', language: Language): string {
  const [atLeast, atMost, between] = BOUNDS[language];
  const from = Number(range.atLeast);
  const to = Number(range.atMost);
  if (Number.isNaN(from)) return atMost + numberWords(to, unit, language);
  if (Number.isNaN(to)) return atLeast + numberWords(from, unit, language);
  return digits(from, language) + between + numberWords(to, unit, language);
}
