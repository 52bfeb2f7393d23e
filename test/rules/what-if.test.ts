import { describe, expect, test } from 'vitest';
import { assessOutcome } from '../../rules/assess.ts';
import type { Facts } from '../../rules/language/facts.ts';
import { createRulebook } from '../../rules/rulebook.ts';
import { cooperation } from '../../rules/shanghai-2024-cooperation/call.ts';
import { exchange } from '../../rules/shanghai-2024-exchange/call.ts';
import { changed, whatIf } from '../../rules/what-if.ts';
import { ELIGIBLE } from './shanghai-2024-exchange/cases.ts';
import { smallCall } from './small-call.ts';

const book = createRulebook(exchange);
const ways = (facts: Facts) => whatIf(book, { ...ELIGIBLE, ...facts });
const changesOf = (facts: Facts) => ways(facts).map(({ changes }) => changes);

test('nobody who is not turned away gets one', () => {
  expect(ways({})).toEqual([]);
  expect(ways({ job: 'fixed-term' })).toEqual([]);
  expect(whatIf(book, {})).toEqual([]);
});

describe('there is none where nothing that a person can change would help', () => {
  test.each([
    { birthDate: '1978-12-31' },
    { formerChinese: 'renounced' },
    { passports: ['US'] },
    { health: false },
  ])('%o', (known) => {
    expect(ways(known)).toEqual([]);
  });
});

describe('the smallest sets of changes', () => {
  test('the nearest value on the other side of a bound', () => {
    expect(changesOf({ labourBudget: 100_000 })).toContainEqual([
      { fact: 'labourBudget', to: 240_000 },
    ]);
    expect(changesOf({ stayStart: '2024-11-01' })).toEqual([
      [{ fact: 'stayStart', to: '2024-12-01' }],
    ]);
    expect(changesOf({ stayStart: '2027-01-15' })).toContainEqual([
      { fact: 'stayStart', to: '2026-12-01' },
    ]);
    expect(changesOf({ chineseLabour: 5_000 })).toEqual([[{ fact: 'chineseLabour', to: 0 }]]);
    expect(changesOf({ scientists: 3 })).toEqual([[{ fact: 'scientists', to: 1 }]]);
  });

  test('every option that would do as well', () => {
    expect(changesOf({ stayMonths: 7, labourBudget: 120_000 })).toEqual([
      [{ fact: 'stayMonths', to: 6 }],
    ]);
    expect(changesOf({ position: 'other' })).toEqual([[{ fact: 'position', to: 'research' }]]);
    expect(changesOf({ leader: 'scientist' })).toEqual([
      [{ fact: 'leader', to: 'chinese-instructor' }],
    ]);
  });

  test('a change that asks for another one is found with it', () => {
    const both = changesOf({ stayMonths: 7, labourBudget: 100_000 });
    expect(both).toContainEqual([
      { fact: 'stayMonths', to: 6 },
      { fact: 'labourBudget', to: 120_000 },
    ]);
    expect(both.every((changes) => changes.length === 2)).toBe(true);
  });

  test('three reasons take three changes, four are too many', () => {
    const three = { fullTime: false, degreeStudy: true, lawsPromise: false };
    expect(changesOf(three)).toEqual([
      [
        { fact: 'fullTime', to: true },
        { fact: 'degreeStudy', to: false },
        { fact: 'lawsPromise', to: true },
      ],
    ]);
    expect(changesOf({ ...three, writtenDuties: false })).toEqual([]);
  });

  test('one reason that cannot be changed leaves none', () => {
    expect(changesOf({ fullTime: false, birthDate: '1960-01-01' })).toEqual([]);
  });

  test('the employer moves to the country of the passport that counts', () => {
    const [way] = ways({ passports: ['PK', 'GB'], employerCountry: 'GB' });
    expect(way).toMatchObject({
      changes: [{ fact: 'employerCountry', to: 'PK' }],
      clauses: ['YS-01a', 'GP-02'],
      possible: ['eligible'],
    });
  });

  test('what others must settle is not asked of the scientist', () => {
    const known = { ...ELIGIBLE, role: 'scientist', fullTime: false, classified: true };
    expect(whatIf(book, known).map(({ changes }) => changes)).toEqual([
      [{ fact: 'fullTime', to: true }],
    ]);
  });

  test('works while other answers are missing, and promises nothing', () => {
    const [way] = whatIf(book, { role: 'leader', fullTime: false });
    expect(way?.changes).toEqual([{ fact: 'fullTime', to: true }]);
    expect([...(way?.possible ?? [])].sort()).toEqual(['eligible', 'ineligible', 'office']);
  });

  test('a range is answered by a value', () => {
    const known = { ...ELIGIBLE, stayMonths: { atLeast: 7, atMost: 11 } };
    expect(whatIf(book, known).map(({ changes }) => changes)).toEqual([
      [{ fact: 'stayMonths', to: 12 }],
    ]);
  });
});

describe('every way out of every single mistake', () => {
  const bad: Facts[] = [
    { job: 'none' },
    { jobDuties: 'other' },
    { employerCountry: 'US' },
    { field: 'social-or-humanities' },
    { otherInvitations: 'accepted' },
    { proceduresPromise: false },
    { leaderApplications: 'same-direction' },
    { labourBudget: 0 },
  ];
  test.each(bad)('%o', (known) => {
    const before = { ...ELIGIBLE, ...known };
    const found = whatIf(book, before);
    expect(found.length).toBeGreaterThan(0);
    for (const { changes, possible } of found) {
      expect(changes).toHaveLength(1);
      expect([...assessOutcome(book, changed(before, changes)).possible]).toEqual(possible);
      expect(possible).toEqual(['eligible']);
    }
  });
});

test('the dates of a cooperation project', () => {
  const known = {
    role: 'leader',
    partnerCountry: 'FR',
    partnerType: 'university',
    projectStart: '2024-06-01',
    projectEnd: '2028-01-01',
    partnerFunded: true,
  };
  expect(whatIf(createRulebook(cooperation), known).map(({ changes }) => changes)).toContainEqual([
    { fact: 'projectStart', to: '2024-12-01' },
    { fact: 'projectEnd', to: '2027-11-30' },
  ]);
});

test('of the days that would do, only the nearest is named', () => {
  const known = { role: 'leader', partnerCountry: 'DE', projectStart: '2024-11-01' };
  expect(whatIf(createRulebook(cooperation), known).map(({ changes }) => changes)).toEqual([
    [{ fact: 'projectStart', to: '2024-12-01' }],
  ]);
});

describe('calls that turn people away in other ways', () => {
  const facts = {
    funded: { kind: 'yes-no', changeable: true },
    tags: { kind: 'choices', options: ['x', 'y', 'z'], changeable: true },
    late: { kind: 'yes-no', changeable: true },
  } as const;

  test('because a finding is met, and with another outcome first', () => {
    const call = smallCall(
      facts,
      { funded: { fact: 'funded', is: true }, late: { fact: 'late', is: true } },
      {
        outcomes: [
          {
            id: 'special',
            when: {
              all: [
                { finding: 'late', result: 'met' },
                { fact: 'tags', includes: 'x' },
              ],
            },
          },
          { id: 'closed', when: { finding: 'funded', result: 'met' }, turnsAway: true },
          { id: 'open-to-you', when: 'otherwise' },
        ],
      },
    );
    const known = { funded: true, late: true, tags: ['z'] };
    expect(whatIf(createRulebook(call), known).map(({ changes }) => changes)).toEqual([
      [{ fact: 'funded', to: false }],
      [{ fact: 'tags', to: ['x', 'z'] }],
    ]);
  });

  test('ticks stay as they are unless they must change', () => {
    const needs = (option: string) => ({ fact: 'tags', includes: option });
    const call = smallCall(facts, {
      ticks: { any: [{ all: [needs('x'), needs('y')] }, { all: [needs('z')] }] },
    });
    expect(whatIf(createRulebook(call), { tags: ['y'] }).map(({ changes }) => changes)).toEqual([
      [{ fact: 'tags', to: ['y', 'z'] }],
      [{ fact: 'tags', to: ['x', 'y'] }],
    ]);
  });
});
