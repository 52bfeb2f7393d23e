import { describe, expect, test } from 'vitest';
import { assessOutcome } from '../../../rules/assess.ts';
import { createRulebook } from '../../../rules/rulebook.ts';
import { exchange } from '../../../rules/shanghai-2024-exchange/call.ts';
import { outcomeOf, settled, testPoint, testRule } from '../rule-cases.ts';
import { ELIGIBLE } from './cases.ts';

describe('GP-06: a total of 6 or 12 months', () => {
  testRule(exchange, 'six-or-twelve-months', [
    [{ stayMonths: 5 }, 'unmet'],
    [{ stayMonths: 6 }, 'met'],
    [{ stayMonths: 7 }, 'unmet'],
    [{ stayMonths: 11 }, 'unmet'],
    [{ stayMonths: 12 }, 'met'],
    [{ stayMonths: 13 }, 'unmet'],
    [{ stayMonths: 18 }, 'unmet'],
    [{ stayMonths: { atLeast: 7, atMost: 11 } }, 'unmet'],
    [{ stayMonths: { atLeast: 6, atMost: 12 } }, 'open'],
    [{ stayMonths: { atLeast: 13 } }, 'unmet'],
  ]);
  testRule(exchange, 'stay-in-one-block', [
    [{ oneBlock: true }, 'met'],
    [{ oneBlock: false }, 'office'],
  ]);
  testPoint(exchange, 'GP-06/several-visits', 'stay-in-one-block', { oneBlock: false });
});

describe('D2-03: an unbroken stay within the period', () => {
  const oneBlock = true;
  testRule(exchange, 'stay-within-period', [
    [{ oneBlock, stayStart: '2024-11-30', stayMonths: 6 }, 'unmet'],
    [{ oneBlock, stayStart: '2024-12-01', stayMonths: 6 }, 'met'],
    [{ oneBlock, stayStart: '2024-12-02', stayMonths: 6 }, 'met'],
    [{ oneBlock, stayStart: '2026-11-30', stayMonths: 12 }, 'met'],
    [{ oneBlock, stayStart: '2026-12-01', stayMonths: 12 }, 'met'],
    [{ stayStart: '2026-12-02', stayMonths: 12 }, 'unmet'],
    [{ oneBlock, stayStart: '2027-05-31', stayMonths: 6 }, 'met'],
    [{ oneBlock, stayStart: '2027-06-01', stayMonths: 6 }, 'met'],
    [{ stayStart: '2027-06-02', stayMonths: 6 }, 'unmet'],
    [{ stayStart: '2027-12-01' }, 'unmet'],
    [{ stayStart: '2024-11-30' }, 'unmet'],
    [{ oneBlock, stayStart: '2026-12-02' }, 'open'],
    [{ stayStart: '2026-12-01', stayMonths: 12 }, 'open'],
    [{ stayMonths: 37 }, 'unmet'],
    [{ oneBlock, stayMonths: 36 }, 'open'],
    [{ stayStart: { atLeast: '2027-06-02', atMost: '2027-06-30' }, stayMonths: 6 }, 'unmet'],
    [
      { oneBlock, stayStart: { atLeast: '2027-05-01', atMost: '2027-06-01' }, stayMonths: 6 },
      'met',
    ],
    [
      { oneBlock, stayStart: { atLeast: '2027-06-01', atMost: '2027-06-30' }, stayMonths: 6 },
      'open',
    ],
    [{ oneBlock, stayStart: '2025-03-01', stayMonths: 6, stayLastDay: '2027-12-01' }, 'met'],
  ]);
});

describe('D2-03: a split stay ends with its last visit', () => {
  const split = { oneBlock: false, stayStart: '2025-03-01', stayMonths: 6 };
  testRule(exchange, 'stay-within-period', [
    [split, 'open'],
    [{ ...split, stayLastDay: '2025-12-31' }, 'met'],
    [{ ...split, stayLastDay: '2027-11-29' }, 'met'],
    [{ ...split, stayLastDay: '2027-11-30' }, 'met'],
    [{ ...split, stayLastDay: '2027-12-01' }, 'unmet'],
    [{ ...split, stayLastDay: { atLeast: '2027-11-01', atMost: '2027-11-30' } }, 'met'],
    [{ ...split, stayLastDay: { atLeast: '2027-11-01', atMost: '2027-12-31' } }, 'open'],
    [{ ...split, stayStart: '2024-11-30', stayLastDay: '2027-11-30' }, 'unmet'],
    [{ ...split, stayStart: '2027-06-02' }, 'unmet'],
  ]);

  test('it is asked for, and decides once the office allows several visits', () => {
    const allowed = [settled('GP-06/several-visits', 'met')];
    const known = { ...ELIGIBLE, oneBlock: false };
    const left = assessOutcome(createRulebook(exchange, allowed), known);
    expect([...left.facts]).toEqual(['stayLastDay']);
    expect(outcomeOf(exchange, known, allowed)).toBe('open');
    expect(outcomeOf(exchange, { ...known, stayLastDay: '2027-11-30' }, allowed)).toBe('eligible');
    expect(outcomeOf(exchange, { ...known, stayLastDay: '2027-12-01' }, allowed)).toBe(
      'ineligible',
    );
    expect(outcomeOf(exchange, { ...known, stayLastDay: '2027-12-01' })).toBe('ineligible');
    expect(outcomeOf(exchange, { ...known, stayLastDay: '2027-11-30' })).toBe('office');
  });

  test('an unbroken stay needs no last day', () => {
    const left = assessOutcome(createRulebook(exchange), ELIGIBLE);
    expect(left.settled).toBe('eligible');
  });
});
