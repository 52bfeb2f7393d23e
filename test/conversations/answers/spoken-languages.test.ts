import { expect, test } from 'vitest';
import { findCountries, parseAnswer } from '../../../conversations/answers/index.ts';

const OPTIONS = { language: 'en', today: '2024-10-10' } as const;

const found = (text: string) =>
  findCountries(text, OPTIONS).map(({ parsed }) => parsed.kind === 'value' && parsed.value);

test.each([
  'my English is fine',
  'I speak French and a little German',
  'fluent in Russian',
  'Spanish B2',
  'английским владею свободно',
  'говорю по-английски',
  'знаю немного китайский язык',
])('a language names no country: %s', (text) => {
  expect(found(text)).toEqual([]);
  expect(parseAnswer({ input: 'country' }, text, OPTIONS).kind).toBe('refuse');
});

test.each([
  ['I am French', 'FR'],
  ['Russian citizen, fluent in English', 'RU'],
  ['знаю русский язык, гражданин Казахстана', 'KZ'],
  ['английское гражданство', 'GB'],
  ['Kenyan, I speak English', 'KE'],
])('a people beside it does: %s', (text, country) => {
  expect(found(text)).toEqual([country]);
});
