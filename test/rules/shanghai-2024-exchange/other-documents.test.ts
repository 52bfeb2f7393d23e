import { describe, expect, test } from 'vitest';
import { assessFindings } from '../../../rules/assess.ts';
import type { Reading } from '../../../rules/language/call.ts';
import type { Facts } from '../../../rules/language/facts.ts';
import { createRulebook } from '../../../rules/rulebook.ts';
import { exchange } from '../../../rules/shanghai-2024-exchange/call.ts';
import { outcomeOf, settled, testPoint } from '../rule-cases.ts';
import { ELIGIBLE } from './cases.ts';

const FOREIGN = 'GP-04/other-documents';
const LISTED = 'GP-02/other-documents';
const TWO = 'GP-04/two-nationalities';
const LOST = 'GP-03/otherwise-lost';
const RULES = {
  foreign: 'foreign-national',
  listed: 'belt-and-road-national',
  former: 'never-renounced-chinese-nationality',
  employed: 'employed-in-country-of-nationality',
} as const;

type Results = { readonly [Rule in keyof typeof RULES]: string };

function findingsOf(facts: Facts, readings: readonly Reading[]) {
  const found = assessFindings(createRulebook(exchange, readings), facts);
  return (rule: keyof typeof RULES) => found.find((one) => one.rule === RULES[rule]);
}

function resultsOf(facts: Facts, readings: readonly Reading[]): Results {
  const of = findingsOf(facts, readings);
  const results = (Object.keys(RULES) as (keyof typeof RULES)[]).map(
    (rule) => [rule, of(rule)?.result] as const,
  );
  return Object.fromEntries(results) as unknown as Results;
}

const ALL_OFFICE = { foreign: 'office', listed: 'office', former: 'office', employed: 'office' };

describe('a document of Hong Kong, Macao or Taiwan, until the office has said how it counts', () => {
  test.each([
    [{ passports: ['HK'] }],
    [{ passports: ['MO'], formerChinese: 'renounced', employerCountry: 'DE' }],
    [{ passports: ['TW'], formerChinese: 'never', employerCountry: 'TW' }],
    [{ passports: ['HK', 'KE'], formerChinese: 'never', employerCountry: 'KE' }],
  ])('%o: everything about nationality is for the office', (facts) => {
    expect(resultsOf(facts, [])).toEqual(ALL_OFFICE);
    expect(findingsOf(facts, [])('foreign')?.points).toEqual([FOREIGN]);
  });

  test('each finding names what has to be decided for it', () => {
    const of = findingsOf({ passports: ['HK'], formerChinese: 'lost', employerCountry: 'HK' }, []);
    expect(of('listed')?.points).toEqual([LISTED, FOREIGN]);
    expect(of('former')?.points).toEqual([LOST, FOREIGN]);
    expect(of('employed')?.points).toEqual([FOREIGN]);
    expect(of('former')?.clauses).toEqual(['GP-03', 'GP-04']);
    expect(of('employed')?.clauses).toEqual(['YS-01a', 'GP-02', 'GP-04']);
    const plain = findingsOf({ passports: ['HK'] }, []);
    expect(plain('former')?.points).toEqual([FOREIGN]);
  });
});

describe('once its holder counts as foreign, all else stands on its own', () => {
  const counted = [settled(FOREIGN, 'met')];
  test.each<[Facts, Results]>([
    [
      { passports: ['HK'], formerChinese: 'renounced', employerCountry: 'DE' },
      { foreign: 'met', listed: 'office', former: 'unmet', employed: 'unmet' },
    ],
    [
      { passports: ['HK'], formerChinese: 'lost', employerCountry: 'HK' },
      { foreign: 'met', listed: 'office', former: 'office', employed: 'met' },
    ],
    [
      { passports: ['HK', 'KE'], formerChinese: 'never', employerCountry: 'KE' },
      { foreign: 'met', listed: 'met', former: 'met', employed: 'met' },
    ],
    [
      { passports: ['HK', 'KE'], formerChinese: 'never', employerCountry: 'HK' },
      { foreign: 'met', listed: 'met', former: 'met', employed: 'office' },
    ],
    [
      { passports: ['HK', 'IN'], formerChinese: 'never', employerCountry: 'IN' },
      { foreign: 'met', listed: 'office', former: 'met', employed: 'office' },
    ],
    [
      { passports: ['HK', 'IN'], formerChinese: 'never', employerCountry: 'HK' },
      { foreign: 'met', listed: 'office', former: 'met', employed: 'office' },
    ],
    [
      { passports: ['HK', 'KE'], formerChinese: 'never', employerCountry: 'GB' },
      { foreign: 'met', listed: 'met', former: 'met', employed: 'unmet' },
    ],
  ])('%o', (facts, results) => {
    expect(resultsOf(facts, counted)).toEqual(results);
  });

  test('whether its place is on the list is a point of its own', () => {
    const holder = { ...ELIGIBLE, passports: ['HK'], employerCountry: 'HK' };
    expect(outcomeOf(exchange, holder, counted)).toBe('office');
    for (const [listed, outcome] of [
      ['met', 'eligible'],
      ['unmet', 'ineligible'],
    ] as const)
      expect(outcomeOf(exchange, holder, [...counted, settled(LISTED, listed)])).toBe(outcome);
  });

  test('counted as not foreign, its holder is turned away by that alone', () => {
    const facts = { passports: ['HK', 'KE'], formerChinese: 'never', employerCountry: 'KE' };
    const results = { foreign: 'unmet', listed: 'met', former: 'met', employed: 'met' };
    expect(resultsOf(facts, [settled(FOREIGN, 'unmet')])).toEqual(results);
  });
});

describe('a Chinese passport beside another document', () => {
  const results = (passports: readonly string[], ...readings: Parameters<typeof settled>[]) =>
    findingsOf(
      { passports },
      readings.map(([point, result]) => settled(point, result)),
    )('foreign')?.result;

  testPoint(exchange, TWO, 'foreign-national', { passports: ['CN', 'PK'] });

  test('a document of Hong Kong is no second nationality: it takes both readings', () => {
    expect(results(['CN', 'HK'])).toBe('office');
    expect(results(['CN', 'HK'], [TWO, 'met'])).toBe('office');
    expect(results(['CN', 'HK'], [FOREIGN, 'met'])).toBe('office');
    expect(results(['CN', 'HK'], [TWO, 'met'], [FOREIGN, 'met'])).toBe('met');
    expect(results(['CN', 'HK'], [TWO, 'unmet'])).toBe('unmet');
    expect(results(['CN', 'HK'], [FOREIGN, 'unmet'])).toBe('unmet');
  });

  test('nobody with a Chinese passport only is foreign', () => {
    expect(results(['CN'], [TWO, 'met'], [FOREIGN, 'met'])).toBe('unmet');
  });
});
