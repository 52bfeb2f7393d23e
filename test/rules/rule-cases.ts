import { expect, test } from 'vitest';
import { assessFindings, assessOutcome, assessRule } from '../../rules/assess.ts';
import type { Call, Reading } from '../../rules/language/call.ts';
import type { Facts } from '../../rules/language/facts.ts';
import { createRulebook } from '../../rules/rulebook.ts';

/** What is known, and what the rule comes to: `open` while more than one result is left. */
export type Row = readonly [facts: Facts, result: 'met' | 'unmet' | 'office' | 'open'];

/** A reading as an office gives it. */
export function settled(point: string, result: Reading['result']): Reading {
  return { point, result, by: 'Wang Li', on: '2024-10-08' };
}

/** One test for each row of a rule's table. */
export function testRule(call: Call, rule: string, rows: readonly Row[]): void {
  const book = createRulebook(call);
  test.each(rows.map(([facts, result]) => ({ facts, result })))(
    `${rule}: $facts: $result`,
    ({ facts, result }) => {
      expect(assessRule(book, rule, facts).settled ?? 'open').toBe(result);
    },
  );
}

/** A reading settles a rule's point both ways, and the finding says so. */
export function testPoint(call: Call, point: string, rule: string, facts: Facts): void {
  const findingUnder = (readings: readonly Reading[]) =>
    assessFindings(createRulebook(call, readings), facts).find((one) => one.rule === rule);
  test(`${point} is the office's until a reading settles it`, () => {
    expect(findingUnder([])).toMatchObject({ result: 'office', points: [point], settledBy: [] });
    for (const result of ['met', 'unmet'] as const)
      expect(findingUnder([settled(point, result)])).toMatchObject({
        result,
        points: [],
        settledBy: [point],
      });
  });
}

/** The outcome of a case, `open` while there is more than one. */
export function outcomeOf(call: Call, facts: Facts, readings: readonly Reading[] = []): string {
  return assessOutcome(createRulebook(call, readings), facts).settled ?? 'open';
}
