import { expect, test } from 'vitest';
import { HANDS, HOUSE } from './labelled.ts';
import { bothCalls } from './questions.ts';
import { answered, isRight, questionReport, statusWanted } from './score.ts';

const questions = bothCalls();
const bars: Readonly<Record<string, number>> = {
  cited: 0.93,
  'not-in-text': 0.9,
  'out-of-scope': 0.85,
  'small-talk': 0.9,
};

const sets = ['en', 'zh-Hans', 'ru'].flatMap((language) =>
  Object.keys(bars).map((status) => [language, status] as const),
);

test.each(sets)('%s %s stays above its bar', (language, status) => {
  const set = HOUSE.filter((one) => one.language === language && statusWanted(one) === status);
  const right = set.filter((one) => isRight(one, answered(questions, one)));
  expect(right.length / set.length).toBeGreaterThanOrEqual(bars[status] ?? 1);
});

test.each(['en', 'zh-Hans', 'ru'])(
  'there are at least 200 questions in %s, half held',
  (language) => {
    const set = HOUSE.filter((one) => one.language === language);
    expect(set.length).toBeGreaterThanOrEqual(200);
    const held = set.filter((one) => one.held).length;
    expect(Math.abs(held / set.length - 0.5)).toBeLessThan(0.1);
  },
);

test('the report shows the table and only what is tuned on', () => {
  const all = [...HOUSE, ...HANDS.strangers];
  const held = all.filter((one) => one.held).map(({ text }) => `${text} => `);
  const report = questionReport();
  expect(report[0]).toMatch(/^en cited +tuned .* held /);
  expect(report.filter((line) => held.some((text) => line.startsWith(text)))).toEqual([]);
});
