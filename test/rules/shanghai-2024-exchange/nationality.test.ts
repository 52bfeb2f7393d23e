import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../rules/language/call.ts';
import { exchange } from '../../../rules/shanghai-2024-exchange/call.ts';
import { outcomeOf, settled, testPoint, testRule } from '../rule-cases.ts';
import { ELIGIBLE } from './cases.ts';

describe('GP-04: foreign', () => {
  testRule(exchange, 'foreign-national', [
    [{ passports: ['PK'] }, 'met'],
    [{ passports: ['US'] }, 'met'],
    [{ passports: ['PK', 'GB'] }, 'met'],
    [{ passports: ['CN'] }, 'unmet'],
    [{ passports: ['CN', 'PK'] }, 'office'],
    [{ passports: ['HK'] }, 'office'],
    [{ passports: ['MO'] }, 'office'],
    [{ passports: ['TW'] }, 'office'],
    [{ passports: ['HK', 'GB'] }, 'office'],
    [{ passports: ['CN', 'HK'] }, 'office'],
    [{}, 'open'],
  ]);
  testPoint(exchange, 'GP-04/two-nationalities', 'foreign-national', { passports: ['CN', 'PK'] });
  testPoint(exchange, 'GP-04/other-documents', 'foreign-national', { passports: ['TW'] });
});

describe('GP-02: from a country along the Belt and Road', () => {
  testRule(exchange, 'belt-and-road-national', [
    [{ passports: ['PK'] }, 'met'],
    [{ passports: ['US'] }, 'unmet'],
    [{ passports: ['US', 'KE'] }, 'met'],
    [{ passports: ['IN'] }, 'office'],
    [{ passports: ['IL'] }, 'office'],
    [{ passports: ['BT'] }, 'office'],
    [{ passports: ['IN', 'KE'] }, 'met'],
    [{ passports: ['IN', 'GB'] }, 'office'],
    [{ passports: ['HK'] }, 'office'],
    [{ passports: ['CN'] }, 'unmet'],
  ]);
  testPoint(exchange, 'GP-02/old-road', 'belt-and-road-national', { passports: ['IN'] });
});

describe('GP-03: those who have renounced their Chinese nationality', () => {
  testRule(exchange, 'never-renounced-chinese-nationality', [
    [{ passports: ['PK'], formerChinese: 'never' }, 'met'],
    [{ passports: ['PK'], formerChinese: 'renounced' }, 'unmet'],
    [{ passports: ['PK'], formerChinese: 'lost' }, 'office'],
    [{ passports: ['PK'], formerChinese: 'unclear' }, 'office'],
    [{ passports: ['HK'], formerChinese: 'renounced' }, 'office'],
    [{ passports: ['CN'] }, 'met'],
    [{ passports: ['HK'] }, 'office'],
    [{ passports: ['HK'], formerChinese: 'never' }, 'office'],
    [{ passports: ['PK'] }, 'open'],
    [{ formerChinese: 'never' }, 'open'],
    [{ formerChinese: 'renounced' }, 'open'],
  ]);
  testPoint(exchange, 'GP-03/otherwise-lost', 'never-renounced-chinese-nationality', {
    passports: ['PK'],
    formerChinese: 'lost',
  });
});

describe('YS-01a: a job in the country of their nationality', () => {
  testRule(exchange, 'employed-in-country-of-nationality', [
    [{ passports: ['PK'], employerCountry: 'PK' }, 'met'],
    [{ passports: ['KE'], employerCountry: 'DE' }, 'unmet'],
    [{ passports: ['PK'], employerCountry: 'CN' }, 'unmet'],
    [{ passports: ['PK', 'GB'], employerCountry: 'GB' }, 'unmet'],
    [{ passports: ['PK', 'GB'], employerCountry: 'PK' }, 'met'],
    [{ passports: ['PK', 'KE'], employerCountry: 'KE' }, 'met'],
    [{ passports: ['IN'], employerCountry: 'IN' }, 'met'],
    [{ passports: ['IN'], employerCountry: 'US' }, 'unmet'],
    [{ passports: ['IN', 'KE'], employerCountry: 'IN' }, 'office'],
    [{ passports: ['IN', 'KE'], employerCountry: 'KE' }, 'met'],
    [{ passports: ['IN', 'KE'], employerCountry: 'US' }, 'unmet'],
    [{ passports: ['US'], employerCountry: 'US' }, 'met'],
    [{ passports: ['US'], employerCountry: 'FR' }, 'unmet'],
    [{ passports: ['CN'], employerCountry: 'CN' }, 'unmet'],
    [{ passports: ['HK'] }, 'office'],
    [{ passports: ['HK'], employerCountry: 'FR' }, 'office'],
    [{ passports: ['HK', 'KE'], employerCountry: 'KE' }, 'office'],
    [{ passports: ['PS'], employerCountry: 'PS' }, 'met'],
    [{ passports: ['PK'] }, 'open'],
    [{ employerCountry: 'PK' }, 'open'],
  ]);
});

describe('what is true of one passport must be true of the passport that is relied on', () => {
  const readings = (...points: readonly string[]): Reading[] =>
    points.flatMap((point) => [settled(point, 'met')]);
  test.each([
    { passports: ['PK', 'GB'], employerCountry: 'GB', outcome: 'ineligible' },
    { passports: ['PK', 'GB'], employerCountry: 'PK', outcome: 'eligible' },
    { passports: ['IN', 'KE'], employerCountry: 'IN', outcome: 'office' },
    { passports: ['IN', 'KE'], employerCountry: 'KE', outcome: 'eligible' },
    { passports: ['IN'], employerCountry: 'IN', outcome: 'office' },
    { passports: ['US'], employerCountry: 'US', outcome: 'ineligible' },
    { passports: ['HK'], employerCountry: 'HK', outcome: 'office' },
    { passports: ['CN'], employerCountry: 'CN', outcome: 'ineligible' },
    { passports: ['CN', 'PK'], employerCountry: 'PK', outcome: 'office' },
  ])('$passports, employed in $employerCountry: $outcome', ({ outcome, ...known }) => {
    expect(outcomeOf(exchange, { ...ELIGIBLE, ...known })).toBe(outcome);
  });

  test('one reading settles every rule that waits for it', () => {
    const indian = { ...ELIGIBLE, passports: ['IN', 'KE'], employerCountry: 'IN' };
    expect(outcomeOf(exchange, indian, readings('GP-02/old-road'))).toBe('eligible');
    expect(outcomeOf(exchange, indian, [settled('GP-02/old-road', 'unmet')])).toBe('ineligible');
  });
});
