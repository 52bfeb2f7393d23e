import { expect, test } from 'vitest';
import { parseAnswer, wordsOf } from '../../conversations/answers/index.ts';

const options = { language: 'en', today: '2026-01-01' } as const;

test.each([
  ['£16,000', 'GBP', 16_000],
  ['16k pounds', 'GBP', 16_000],
  ['20 000 евро', 'EUR', 20_000],
  ['2万欧元', 'EUR', 20_000],
  ['US$ 1,200', 'USD', 1_200],
  ['1200', 'USD', 1_200],
  ['200 yuan', 'CNY', 200],
])('%s is an amount of %s', (text, currency, value) => {
  const shape = { input: 'money', min: 0, max: 1_000_000, currency } as const;
  expect(parseAnswer(shape, text, options)).toEqual({ kind: 'value', value });
});

test.each([
  ['500 USD', 'EUR'],
  ['500 yuan', 'EUR'],
  ['500 euros', 'CNY'],
])('%s is no amount of %s', (text, currency) => {
  const shape = { input: 'money', currency } as const;
  expect(parseAnswer(shape, text, options)).toMatchObject({ reason: 'other-currency' });
});

test.each([
  [16_000, 'GBP', '£16,000'],
  [99.5, 'EUR', '€99.50'],
  [{ atLeast: 100 }, 'EUR', '≥ €100'],
  [{ atMost: 500 }, 'EUR', '≤ €500'],
  [{ atLeast: 100, atMost: 500 }, 'EUR', '€100 – €500'],
])('%j of %s is said %s', (value, currency, words) => {
  expect(wordsOf(value, { input: 'money', currency }, 'en')).toBe(words);
});
