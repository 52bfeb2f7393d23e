import { describe, expect, test } from 'vitest';
import { assessChecklist, assessFindings, assessOutcome, workOut } from '../../../rules/assess.ts';
import type { Facts } from '../../../rules/language/facts.ts';
import { createRulebook } from '../../../rules/rulebook.ts';
import { exchange } from '../../../rules/shanghai-2024-exchange/call.ts';
import { host } from '../../../rules/shanghai-2024-exchange/facts.ts';
import { outcomeOf, settled } from '../rule-cases.ts';
import { ELIGIBLE } from './cases.ts';

const book = createRulebook(exchange);

/** What a scientist knows of the eligible case. */
const OWN: Facts = Object.fromEntries(
  Object.entries({ ...ELIGIBLE, role: 'scientist' }).filter(([id]) => {
    const declared = exchange.facts[id];
    return declared?.knownBy === undefined;
  }),
);

describe('outcomes', () => {
  test.each([
    [{}, 'eligible'],
    [{ birthDate: '1978-12-31' }, 'ineligible'],
    [{ job: 'fixed-term' }, 'office'],
    [{ job: 'fixed-term', health: false }, 'ineligible'],
    [{ labourBudget: 240_001 }, 'office'],
    [{ labourBudget: 239_999 }, 'ineligible'],
    [{ stayMonths: 7 }, 'ineligible'],
    [{ passports: ['GB', 'PK'], employerCountry: 'GB' }, 'ineligible'],
  ] as const)('%o: %s', (known, outcome) => {
    expect(outcomeOf(exchange, { ...ELIGIBLE, ...known })).toBe(outcome);
    expect(outcomeOf(exchange, { ...ELIGIBLE, ...known, role: 'office' })).toBe(outcome);
  });

  test('the scientist is told that the host must confirm, whatever only the host can know', () => {
    expect(outcomeOf(exchange, OWN)).toBe('host-must-confirm');
    expect(outcomeOf(exchange, { ...OWN, labourBudget: 0, leader: 'scientist' })).toBe(
      'host-must-confirm',
    );
    expect(outcomeOf(exchange, { ...OWN, talentFunding: 'ended' })).toBe('office');
    expect(outcomeOf(exchange, { ...OWN, talentFunding: 'running' })).toBe('ineligible');
  });

  test('findings that only the host can settle stand outside of the scientist’s outcome', () => {
    const counted = assessFindings(book, OWN).filter((one) => one.counted);
    expect(counted.every((one) => one.result === 'met')).toBe(true);
    const others = assessFindings(book, OWN).filter((one) => !one.counted);
    expect(others.map((one) => one.rule)).toHaveLength(14);
    expect(assessFindings(book, {}).every((one) => one.counted)).toBe(true);
    expect(exchange.rules.filter((rule) => rule.settledBy)).toSatisfy(
      (rules: { settledBy: unknown }[]) => rules.every((rule) => rule.settledBy === host),
    );
  });

  test('while facts are missing the outcome is open, and says on what it depends', () => {
    const { birthDate: _, ...others } = ELIGIBLE;
    const left = assessOutcome(book, others);
    expect(left.settled).toBeUndefined();
    expect([...left.facts]).toEqual(['birthDate']);
    expect([...left.possible].sort()).toEqual(['eligible', 'ineligible']);
  });

  test('a reading settles the whole outcome', () => {
    const known = { ...ELIGIBLE, field: 'medicine' };
    expect(outcomeOf(exchange, known)).toBe('office');
    expect(outcomeOf(exchange, known, [settled('D2-02/medicine', 'met')])).toBe('eligible');
    expect(outcomeOf(exchange, known, [settled('D2-02/medicine', 'unmet')])).toBe('ineligible');
  });
});

describe('D2-05, D2-06: the money', () => {
  test.each([
    [6, 200_000, 120_000, 80_000],
    [12, 400_000, 240_000, 160_000],
    [7, undefined, undefined, undefined],
    [undefined, undefined, undefined, undefined],
  ])(
    '%s months: %s, of it %s for the scientist and %s for the rest',
    (months, grant, labour, rest) => {
      const known: Facts = months === undefined ? {} : { stayMonths: months };
      expect(workOut(book, 'grant', known)).toBe(grant);
      expect(workOut(book, 'labour', known)).toBe(labour);
      expect(workOut(book, 'rest', known)).toBe(rest);
    },
  );

  test('the last day of a stay is the day before the same day of the month', () => {
    const end = (stayStart: string, stayMonths: number) =>
      workOut(book, 'stayEnd', { stayStart, stayMonths });
    expect(end('2026-12-01', 12)).toBe('2027-11-30');
    expect(end('2025-08-31', 6)).toBe('2026-02-27');
    expect(workOut(book, 'stayEnd', { stayStart: { atLeast: '2026-12-01' }, stayMonths: 12 })).toBe(
      undefined,
    );
    expect(workOut(book, 'stayEnd', { passports: ['PK'], oneBlock: true })).toBeUndefined();
  });
});

describe('the checklist', () => {
  const ids = (facts: Facts) => assessChecklist(book, facts).items.map(({ id }) => id);

  test('each role sees its own part', () => {
    expect(ids(OWN)).toContain('host-applies');
    expect(ids(OWN)).not.toContain('arrange-budget');
    expect(ids(ELIGIBLE)).toContain('arrange-budget');
    expect(ids(ELIGIBLE)).not.toContain('host-applies');
    expect(ids({})).toEqual(expect.arrayContaining(['arrange-budget', 'host-applies']));
  });

  test('only what is not in Chinese already is translated; what is not known is listed', () => {
    const translations = (facts: Facts) => ids(facts).filter((id) => id.startsWith('translate-'));
    expect(translations(ELIGIBLE)).toHaveLength(5);
    expect(translations({ ...ELIGIBLE, documentsInChinese: [] })).toHaveLength(5);
    expect(translations({ ...ELIGIBLE, documentsInChinese: ['resume', 'passport'] })).toEqual([
      'translate-publications',
      'translate-commitment',
      'translate-employment',
    ]);
  });

  test('says which facts still change it', () => {
    const { matters } = assessChecklist(book, ELIGIBLE);
    expect([...matters]).toHaveLength(5);
    expect(assessChecklist(book, { ...ELIGIBLE, documentsInChinese: [] }).matters.size).toBe(0);
  });

  test('two passports, one of them on the list: the one relied on is to be shown', () => {
    expect(ids({ ...ELIGIBLE, passports: ['PK', 'GB'] })).toContain('passport-relied-on');
    expect(ids({ ...ELIGIBLE, passports: ['PK', 'KE'] })).not.toContain('passport-relied-on');
    expect(ids(ELIGIBLE)).not.toContain('passport-relied-on');
  });

  test.each([
    { passports: ['IN', 'KE'], employerCountry: 'IN', why: 'GP-02 is before the office' },
    { passports: ['KE', 'CN'], employerCountry: 'KE', why: 'GP-04 is before the office' },
    { passports: ['KE', 'HK'], employerCountry: 'KE', why: 'GP-04 is before the office' },
    { passports: ['KE', 'GB'], employerCountry: 'GB', why: 'YS-01a is not met' },
  ])(
    '$passports, employed in $employerCountry: no passport to rely on, $why',
    ({ why: _, ...known }) => {
      expect(ids({ ...ELIGIBLE, ...known })).not.toContain('passport-relied-on');
    },
  );

  test('once the office has settled it, the passport relied on is to be shown', () => {
    const settledBook = createRulebook(exchange, [settled('GP-02/old-road', 'met')]);
    const known = { ...ELIGIBLE, passports: ['IN', 'KE'], employerCountry: 'IN' };
    const items = assessChecklist(settledBook, known).items.map(({ id }) => id);
    expect(items).toContain('passport-relied-on');
  });

  test('what hangs on an answer that is not known is listed as open', () => {
    const { passports: _, otherInvitations: __, ...known } = ELIGIBLE;
    const { items, open } = assessChecklist(book, { ...known, documentsInChinese: [] });
    expect([...open].sort()).toEqual(['accept-one-invitation', 'passport-relied-on']);
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining([...open]));
  });

  test('the post is set up with no study for a degree', () => {
    const post = exchange.checklist.find(({ id }) => id === 'arrange-position');
    expect(post?.clauses).toEqual(['APU-01', 'APU-02', 'APU-03']);
  });
});
