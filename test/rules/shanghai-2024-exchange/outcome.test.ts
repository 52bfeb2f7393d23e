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

describe('exactly five years, where two points leave room', () => {
  const known = { doctorate: 'none', researchMonths: 60, otherResearchMonths: 0 };
  const points = ['YS-02/exactly-five-years', 'YS-02/study-or-part-time'];
  const finding = (...readings: Parameters<typeof settled>[]) =>
    assessFindings(
      createRulebook(
        exchange,
        readings.map(([point, result]) => settled(point, result)),
      ),
      known,
    ).find((one) => one.rule === 'doctorate-or-experience');

  test('either reading for them is enough, and one against them is not', () => {
    expect(finding()).toMatchObject({ result: 'office', points });
    expect(finding(['YS-02/exactly-five-years', 'met'])).toMatchObject({ result: 'met' });
    expect(finding(['YS-02/exactly-five-years', 'unmet'])).toMatchObject({
      result: 'office',
      points: ['YS-02/study-or-part-time'],
    });
  });

  test('the finding names every reading that carries it', () => {
    expect(
      finding(['YS-02/exactly-five-years', 'met'], ['YS-02/study-or-part-time', 'met']),
    ).toMatchObject({
      result: 'met',
      settledBy: points,
    });
    expect(
      finding(['YS-02/exactly-five-years', 'unmet'], ['YS-02/study-or-part-time', 'unmet']),
    ).toMatchObject({ result: 'unmet', settledBy: points });
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
});
