import { describe, expect, test } from 'vitest';
import { HANDS, HOUSE } from '../../language/mixed/labelled.ts';
import { score } from '../../language/mixed/score.ts';

const LEAST_MESSAGES = 60;
const LEAST_TUNED = 0.95;
const LEAST_HELD = 0.8;

describe.each(['en', 'zh', 'ru'])('labelled messages in %s', (language) => {
  const own = HOUSE.filter((one) => one.language === language);

  test('are at least sixty', () => {
    expect(own.length).toBeGreaterThanOrEqual(LEAST_MESSAGES);
  });

  test.each([
    [false, LEAST_TUNED],
    [true, LEAST_HELD],
  ])('come out right (held: %s)', (held, least) => {
    const scored = own.filter((one) => one.held === held).map(score);
    expect(scored.filter((one) => one.right).length / scored.length).toBeGreaterThanOrEqual(least);
    expect(scored.filter((one) => one.silent)).toEqual([]);
    expect(scored.filter((one) => !one.open)).toEqual([]);
  });
});

test.each(['en', 'zh', 'ru'])(
  'further messages in %s come out right, none wrongly taken',
  (language) => {
    const own = HANDS.further.filter((one) => one.language === language).map(score);
    expect(own.filter((one) => one.right).length / own.length).toBeGreaterThanOrEqual(LEAST_HELD);
    expect(own.filter((one) => one.silent)).toEqual([]);
  },
);
