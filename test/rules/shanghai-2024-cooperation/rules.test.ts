import { describe, expect, test } from 'vitest';
import { assessOutcome } from '../../../rules/assess.ts';
import type { Facts } from '../../../rules/language/facts.ts';
import { createRulebook } from '../../../rules/rulebook.ts';
import { cooperation } from '../../../rules/shanghai-2024-cooperation/call.ts';
import { outcomeOf, testPoint, testRule } from '../rule-cases.ts';

const ELIGIBLE: Facts = {
  role: 'leader',
  partnerCountry: 'FR',
  partnerType: 'university',
  projectStart: '2025-01-01',
  projectEnd: '2026-12-31',
  partnerFunded: true,
};

describe('T1-01: a partner abroad', () => {
  testRule(cooperation, 'partner-abroad', [
    [{ partnerCountry: 'FR' }, 'met'],
    [{ partnerCountry: 'US' }, 'met'],
    [{ partnerCountry: 'CN' }, 'unmet'],
    [{ partnerCountry: 'HK' }, 'office'],
    [{ partnerCountry: 'MO' }, 'office'],
    [{ partnerCountry: 'TW' }, 'office'],
  ]);
  testPoint(cooperation, 'T1-01/hong-kong-macao-taiwan', 'partner-abroad', {
    partnerCountry: 'HK',
  });
  testRule(cooperation, 'partner-type', [
    [{ partnerType: 'university' }, 'met'],
    [{ partnerType: 'research-institute' }, 'met'],
    [{ partnerType: 'technology-enterprise' }, 'met'],
    [{ partnerType: 'technology-organization' }, 'met'],
    [{ partnerType: 'other' }, 'unmet'],
  ]);
});

describe('T1-07: within the execution period', () => {
  testRule(cooperation, 'within-period', [
    [{ projectStart: '2024-11-30', projectEnd: '2026-12-31' }, 'unmet'],
    [{ projectStart: '2024-12-01', projectEnd: '2026-12-31' }, 'met'],
    [{ projectStart: '2024-12-02', projectEnd: '2026-12-31' }, 'met'],
    [{ projectStart: '2025-01-01', projectEnd: '2027-11-29' }, 'met'],
    [{ projectStart: '2025-01-01', projectEnd: '2027-11-30' }, 'met'],
    [{ projectStart: '2025-01-01', projectEnd: '2027-12-01' }, 'unmet'],
    [{ projectStart: '2025-06-01', projectEnd: '2025-05-31' }, 'unmet'],
    [{ projectStart: '2025-06-01', projectEnd: '2025-06-01' }, 'met'],
    [{ projectStart: '2025-06-01' }, 'open'],
    [{ projectEnd: '2024-11-30' }, 'unmet'],
    [{ projectStart: { atLeast: '2025-01-01', atMost: '2025-01-31' } }, 'open'],
    [
      { projectStart: { atLeast: '2025-01-01', atMost: '2025-01-31' }, projectEnd: '2025-01-31' },
      'met',
    ],
    [
      { projectStart: { atLeast: '2025-01-01', atMost: '2025-01-31' }, projectEnd: '2025-01-30' },
      'open',
    ],
  ]);
});

describe('T1-09: not in the text, so never a plain no', () => {
  testRule(cooperation, 'partner-funded', [
    [{ partnerFunded: true }, 'met'],
    [{ partnerFunded: false }, 'office'],
  ]);
  testPoint(cooperation, 'T1-09/partner-funding', 'partner-funded', { partnerFunded: false });
});

describe('T1-05, T1-06: preferences', () => {
  testRule(cooperation, 'key-area', [
    [{ area: 'synthetic-biology' }, 'met'],
    [{ area: 'other' }, 'unmet'],
  ]);
  testRule(cooperation, 'priority-direction', [
    ...['FI', 'HU', 'BY', 'BR', 'CL', 'IL', 'TH', 'KH', 'VN'].map(
      (partnerCountry) => [{ partnerCountry }, 'met'] as const,
    ),
    [{ partnerCountry: 'FR' }, 'unmet'],
    [{ partnerCountry: 'DE', partnerPlace: 'baden-wuerttemberg' }, 'met'],
    [{ partnerCountry: 'DE', partnerPlace: 'elsewhere' }, 'unmet'],
    [{ partnerCountry: 'DE', partnerPlace: 'gothenburg' }, 'unmet'],
    [{ partnerCountry: 'SE', partnerPlace: 'gothenburg' }, 'met'],
    [{ partnerCountry: 'RU', partnerPlace: 'st-petersburg' }, 'met'],
    [{ partnerCountry: 'AU', partnerPlace: 'queensland' }, 'met'],
    [{ partnerCountry: 'NZ', partnerPlace: 'dunedin' }, 'met'],
    [{ partnerCountry: 'CA', partnerPlace: 'quebec' }, 'met'],
    [{ partnerCountry: 'CA', partnerPlace: 'several' }, 'office'],
    [{ partnerCountry: 'DE' }, 'open'],
  ]);
  testPoint(cooperation, 'T1-06/several-places', 'priority-direction', {
    partnerCountry: 'RU',
    partnerPlace: 'several',
  });

  test.each([
    { area: 'other' },
    { partnerCountry: 'DE', partnerPlace: 'elsewhere' },
    { partnerCountry: 'DE' },
    { partnerCountry: 'RU', partnerPlace: 'several' },
  ])('never stand in the way: %o', (known) => {
    expect(outcomeOf(cooperation, { ...ELIGIBLE, ...known })).toBe('eligible');
  });

  test('the outcome asks for no preference, and for none of the questions of the exchange', () => {
    const { facts } = assessOutcome(createRulebook(cooperation), {});
    const requirements = ['partnerCountry', 'partnerType', 'projectStart', 'projectEnd'];
    expect([...facts].sort()).toEqual([...requirements, 'partnerFunded'].sort());
  });
});

describe('outcomes', () => {
  test.each([
    [{}, 'eligible'],
    [{ partnerCountry: 'CN' }, 'ineligible'],
    [{ partnerCountry: 'TW' }, 'office'],
    [{ partnerFunded: false }, 'office'],
    [{ partnerFunded: false, partnerType: 'other' }, 'ineligible'],
    [{ projectEnd: '2027-12-01' }, 'ineligible'],
  ] as const)('%o: %s', (known, outcome) => {
    expect(outcomeOf(cooperation, { ...ELIGIBLE, ...known })).toBe(outcome);
  });
});
