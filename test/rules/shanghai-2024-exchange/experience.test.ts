import { describe, expect, test } from 'vitest';
import { assessFindings } from '../../../rules/assess.ts';
import type { Reading } from '../../../rules/language/call.ts';
import type { Facts } from '../../../rules/language/facts.ts';
import { createRulebook } from '../../../rules/rulebook.ts';
import { exchange } from '../../../rules/shanghai-2024-exchange/call.ts';
import { settled, testPoint, testRule } from '../rule-cases.ts';

const FIVE = 'YS-02/exactly-five-years';
const STUDY = 'YS-02/study-or-part-time';
const DEFENDED = 'YS-02/defended';

function findingOf(facts: Facts, readings: readonly Reading[]) {
  const findings = assessFindings(createRulebook(exchange, readings), facts);
  return findings.find((one) => one.rule === 'doctorate-or-experience');
}

describe('YS-02: a doctoral degree or more than 5 years of research', () => {
  testRule(exchange, 'doctorate-or-experience', [
    [{ doctorate: 'held' }, 'met'],
    [{ doctorate: 'none', researchMonths: 61 }, 'met'],
    [{ doctorate: 'none', researchMonths: 60 }, 'office'],
    [{ doctorate: 'none', researchMonths: 59, otherResearchMonths: 0 }, 'unmet'],
    [{ doctorate: 'none', researchMonths: 59, otherResearchMonths: 1 }, 'office'],
    [{ doctorate: 'none', researchMonths: 0, otherResearchMonths: 59 }, 'unmet'],
    [{ doctorate: 'none', researchMonths: 0, otherResearchMonths: 60 }, 'office'],
    [{ doctorate: 'none', researchMonths: 59 }, 'open'],
    [{ doctorate: 'none', researchMonths: { atLeast: 61 } }, 'met'],
    [{ doctorate: 'none', researchMonths: { atLeast: 60 } }, 'open'],
    [{ doctorate: 'none', researchMonths: { atMost: 59 }, otherResearchMonths: 0 }, 'unmet'],
    [{ doctorate: 'defended', researchMonths: 0, otherResearchMonths: 0 }, 'office'],
    [{ doctorate: 'defended', researchMonths: 61 }, 'met'],
    [{ researchMonths: 61 }, 'met'],
    [{ doctorate: 'none' }, 'open'],
  ]);
  testPoint(exchange, DEFENDED, 'doctorate-or-experience', {
    doctorate: 'defended',
    researchMonths: 0,
    otherResearchMonths: 0,
  });
  testPoint(exchange, STUDY, 'doctorate-or-experience', {
    doctorate: 'none',
    researchMonths: 59,
    otherResearchMonths: 2,
  });
  testPoint(exchange, FIVE, 'doctorate-or-experience', {
    doctorate: 'none',
    researchMonths: 60,
    otherResearchMonths: 0,
  });
});

/**
 * The clause, by hand: "more than 5 years" for certain only above 60 months; 60 exactly is the first
 * point; whether study and part-time months are added is the second. A row holds the months of each
 * kind and what they come to, for each way in which the two points can be settled, in the order of
 * `SETTLED`: m met, u unmet, and for the office f (the first point), s (the second), b (both).
 */
const SETTLED = [
  ['open', 'open'],
  ['open', 'met'],
  ['open', 'unmet'],
  ['met', 'open'],
  ['met', 'met'],
  ['met', 'unmet'],
  ['unmet', 'open'],
  ['unmet', 'met'],
  ['unmet', 'unmet'],
] as const;

const TABLE: readonly (readonly [months: number, others: number, results: string])[] = [
  [58, 1, 'uuuuuuuuu'],
  [59, 0, 'uuuuuuuuu'],
  [59, 1, 'bfusmuuuu'],
  [59, 2, 'smusmusmu'],
  [59, 24, 'smusmusmu'],
  [60, 0, 'fffmmmuuu'],
  [60, 1, 'bmfmmmsmu'],
  [60, 24, 'bmfmmmsmu'],
  [61, 0, 'mmmmmmmmm'],
  [61, 1, 'mmmmmmmmm'],
  [0, 60, 'bfusmuuuu'],
  [0, 61, 'smusmusmu'],
];

const MEANING = {
  m: { result: 'met', points: [] },
  u: { result: 'unmet', points: [] },
  f: { result: 'office', points: [FIVE] },
  s: { result: 'office', points: [STUDY] },
  b: { result: 'office', points: [FIVE, STUDY] },
} as const;

const rows = TABLE.flatMap(([researchMonths, otherResearchMonths, results]) =>
  SETTLED.map(([five, study], i) => ({
    ...{ researchMonths, otherResearchMonths, five, study },
    expected: MEANING[results[i] as keyof typeof MEANING],
  })),
);

describe('exactly five years, and months of study or part-time work, under every reading', () => {
  test.each(rows)(
    '$researchMonths and $otherResearchMonths more, five years $five, study $study: $expected.result',
    ({ researchMonths, otherResearchMonths, five, study, expected }) => {
      const readings = [
        ...(five === 'open' ? [] : [settled(FIVE, five)]),
        ...(study === 'open' ? [] : [settled(STUDY, study)]),
      ];
      const facts = { doctorate: 'none', researchMonths, otherResearchMonths };
      const found = findingOf(facts, readings);
      expect(found?.result).toBe(expected.result);
      expect([...(found?.points ?? [])].sort()).toEqual(expected.points);
    },
  );
});

describe('what is said of the points', () => {
  const sixty = { doctorate: 'none', researchMonths: 60 };

  test('with 60 full months nothing is said of study, as long as nobody has spoken of it', () => {
    expect(findingOf(sixty, [])).toMatchObject({ result: 'office', points: [FIVE] });
    expect(findingOf(sixty, [settled(FIVE, 'unmet')])?.result).toBe('open');
  });

  test('a reading that carries it is named, also where it leaves nothing to ask', () => {
    expect(findingOf({ doctorate: 'defended' }, [settled(DEFENDED, 'met')])).toMatchObject({
      result: 'met',
      settledBy: [DEFENDED],
    });
    expect(
      findingOf({ doctorate: 'none', researchMonths: 59 }, [settled(STUDY, 'unmet')]),
    ).toMatchObject({ result: 'unmet', settledBy: [STUDY] });
    expect(
      findingOf({ ...sixty, otherResearchMonths: 0 }, [
        settled(FIVE, 'met'),
        settled(STUDY, 'met'),
      ]),
    ).toMatchObject({ result: 'met', settledBy: [FIVE] });
    expect(
      findingOf({ doctorate: 'none', researchMonths: 61 }, [settled(FIVE, 'met')]),
    ).toMatchObject({ result: 'met', settledBy: [] });
  });
});
