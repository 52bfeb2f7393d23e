import { describe, expect, test } from 'vitest';
import { HOUSE, OWN, score } from '../../language/answers/labelled.ts';

const LANGUAGES = ['en', 'zh', 'ru'] as const;
const LEAST_RIGHT = 0.97;

function tally(language: string, held: boolean) {
  const cases = HOUSE.filter((one) => one.language === language && one.held === held);
  const scored = cases.map(score);
  return {
    cases: cases.length,
    right: scored.filter((one) => one.right).length,
    silent: scored.filter((one) => one.silent).length,
  };
}

describe.each(LANGUAGES)('labelled answers in %s', (language) => {
  test('are at least three hundred', () => {
    expect(HOUSE.filter((one) => one.language === language).length).toBeGreaterThanOrEqual(300);
  });

  test.each([false, true])('are read right (held: %s)', (held) => {
    const { cases, right, silent } = tally(language, held);
    console.log(`${language} ${held ? 'held' : 'tuned'}: ${right}/${cases}, silent ${silent}`);
    expect(right / cases).toBeGreaterThanOrEqual(LEAST_RIGHT);
    expect(silent).toBe(0);
  });
});

test('every tuned answer is read as labelled', () => {
  const wrong = HOUSE.filter((one) => !one.held && !score(one).right);
  expect(wrong.map((one) => `${one.language} ${one.heading}: ${one.text}`)).toEqual([]);
});

test('every answer of our own is read as labelled', () => {
  const wrong = OWN.filter((one) => !score(one).right);
  expect(wrong.map((one) => `${one.language} ${one.heading}: ${one.text}`)).toEqual([]);
});
