import type { Language, Range } from '../answer.ts';
import { foldText } from '../text/fold.ts';
import { YUAN } from './currencies.ts';

const LOCALE: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans', ru: 'ru' };
const DISPLAYS = ['symbol', 'narrowSymbol', 'code', 'name'] as const;
const COUNTS = [1, 2, 5];
const ANY_YUAN = new RegExp(YUAN, 'u');

/** An amount in full words of a currency, in whole units where it has no smaller part. */
export function currencyWords(amount: number, currency: string, language: Language): string {
  const digits = Number.isInteger(amount) ? { maximumFractionDigits: 0 } : {};
  const format = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  return new Intl.NumberFormat(LOCALE[language], { ...format, ...digits }).format(amount);
}

/** The bounds of an amount in words of a currency: from €100, up to €500, €100 – €500. */
export function currencyRangeWords(range: Range, currency: string, language: Language): string {
  const [from, to] = [range.atLeast, range.atMost].map((bound) =>
    bound === undefined ? '' : currencyWords(Number(bound), currency, language),
  );
  if (!from) return `≤ ${to}`;
  return to ? `${from} – ${to}` : `≥ ${from}`;
}

function saidIn(locale: string, currency: string): string[] {
  return DISPLAYS.flatMap((currencyDisplay) => {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
    const parts = COUNTS.flatMap((count) => format.formatToParts(count));
    return parts.filter(({ type }) => type === 'currency').map(({ value }) => value);
  });
}

/** Every name under which people write a currency: its sign, its code, its name and the words of it. */
function namesOf(currency: string): string[] {
  const said = Object.values(LOCALE).flatMap((locale) => saidIn(locale, currency));
  const words = said.flatMap((name) => name.split(/\s+/u)).filter((word) => word.length > 2);
  const names = new Set([...said, ...words].map(foldText));
  return [...names].sort((a, b) => b.length - a.length);
}

function patternOf(name: string): string {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return /\p{L}$/u.test(name) && !/\p{Script=Han}/u.test(name)
    ? `(?<!\\p{L})${plain}(?!\\p{L})`
    : plain;
}

const KNOWN = new Map<string, RegExp>();

function namesPattern(currency: string): RegExp {
  const known = KNOWN.get(currency);
  if (known) return known;
  const made = new RegExp(namesOf(currency).map(patternOf).join('|'), 'gu');
  KNOWN.set(currency, made);
  return made;
}

/**
 * A folded text in which the amounts of a call's own currency read as yuan do, in which amounts are
 * parsed; undefined where the text names yuan, which that currency is not.
 */
export function asYuan(text: string, currency: string): string | undefined {
  const unnamed = text.replace(namesPattern(currency), ' \u00a4 ');
  return ANY_YUAN.test(unnamed) ? undefined : unnamed.replace(/\s*\u00a4\s*/gu, ' yuan ').trim();
}
