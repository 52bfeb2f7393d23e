import { expect, test } from 'vitest';
import { checkCall } from '../../../rules/language/check-call.ts';
import { CallMistake } from '../../../rules/language/mistakes.ts';
import { BASE, loose } from './base-call.ts';

/** What is different from the base call. */
export type Parts = Readonly<Record<string, unknown>>;
type Row = readonly [what: string, parts: Parts, at: string, reason: string];

/** The mistakes of the base call with some parts different. */
export function mistakesOf(parts: Parts) {
  try {
    checkCall(loose({ ...BASE, ...parts }));
  } catch (error) {
    expect(error).toBeInstanceOf(CallMistake);
    return (error as CallMistake).mistakes;
  }
  return [];
}

/** One test for each row: the one mistake, its place and its reason. */
export function testMistakes(rows: readonly Row[]): void {
  test.each(rows)('%s', (_, parts, at, reason) => {
    expect(mistakesOf(parts)).toEqual([{ at, reason: expect.stringContaining(reason) }]);
  });
}
