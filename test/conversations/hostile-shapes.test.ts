import { expect, test } from 'vitest';
import { hostileReaders, leastMs } from '../language/hostile-readers.ts';
import { HOSTILE, hostile } from '../language/hostile-shapes.ts';

const RUNS = 5;
const [SHORT, LONG] = [1000, 4000];
/** Four times the text takes four times as long, sixteen times where a reader goes back and forth. */
const GROWTH = 10;
/** Below this a clock on a busy machine says nothing of growth. */
const BRIEF_MS = 5;
/** A busy machine makes a reader look slow once; one that goes back and forth is slow each time. */
const TRIES = 12;

const readers = hostileReaders();

test.each(Object.keys(HOSTILE))('no reader is slow on %s', (shape) => {
  const looksSlow = (read: (text: string) => unknown) => {
    const long = leastMs(read, hostile(shape, LONG), RUNS);
    if (long < BRIEF_MS) return false;
    return long > leastMs(read, hostile(shape, SHORT), RUNS) * GROWTH || long > BRIEF_MS * GROWTH;
  };
  const slow = readers.filter(([, read]) =>
    Array.from({ length: TRIES }).every(() => looksSlow(read)),
  );
  expect(slow.map(([name]) => name)).toEqual([]);
});
