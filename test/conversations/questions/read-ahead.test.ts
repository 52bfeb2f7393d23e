import { expect, test } from 'vitest';
import { bothCalls } from '../../language/questions/questions.ts';

test('reading ahead ends, and changes no answer', () => {
  const asked = { language: 'en', topic: 'shanghai-2024-exchange' };
  const ready = bothCalls();
  let steps = 0;
  while (ready.readAhead()) steps += 1;
  expect(steps).toBeGreaterThan(3);
  expect(ready.readAhead()).toBe(false);
  expect(ready.answer('how much money is it?', asked)).toEqual(
    bothCalls().answer('how much money is it?', asked),
  );
});
