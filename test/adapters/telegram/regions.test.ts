import { describe, expect, test } from 'vitest';
import { countriesOf, countryName, flagOf, REGIONS } from '../../../adapters/telegram/regions.ts';
import beltAndRoad from '../../../rules/shanghai-2024-exchange/belt-and-road.json' with {
  type: 'json',
};
import { words } from './stage.ts';

const all = REGIONS.flatMap((region) => countriesOf(region, 'en').map(({ code }) => code));

test('each country stands in one region', () => {
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(195);
});

test('every country of the Belt and Road, and every document that the question names, is there', () => {
  expect(all).toEqual(expect.arrayContaining(beltAndRoad.codes));
  expect(all).toEqual(expect.arrayContaining(['CN', 'HK', 'MO', 'TW']));
});

describe.each(words.languages)('in %s', (language) => {
  test.each(REGIONS)('%s has its countries by name, in their order', (region) => {
    const names = countriesOf(region, language).map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator(language).compare));
    for (const name of names) expect(name).not.toMatch(/^[A-Z]{2}$/);
  });
});

test('a country has the name of the conversation and its flag', () => {
  expect(countryName('CD', 'zh-Hans')).toBe('刚果民主共和国');
  expect(countryName('KE', 'ru')).toBe('Кения');
  expect(flagOf('KE')).toBe('🇰🇪');
});
