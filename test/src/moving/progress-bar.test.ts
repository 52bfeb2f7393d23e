import { expect, it } from 'vitest';
import { createProgressBar } from '../../../src/moving/progress-bar.ts';

function drawn(isTTY: boolean) {
  const written: string[] = [];
  const progress = createProgressBar({ isTTY, write: (text) => void written.push(text) });
  progress('copy', 0, 400);
  progress('copy', 100, 400);
  progress('copy', 100, 400);
  progress('copy', 400, 400);
  progress('check', 400, 400);
  return written;
}

it('draws one line over and over in a terminal, and ends it', () => {
  const written = drawn(true);
  expect(written).toHaveLength(4);
  expect(written[1]).toBe('\r██████░░░░░░░░░░░░░░░░░░ 25 % copied, 100 of 400 rows');
  expect(written[2]).toMatch(/100 % copied, 400 of 400 rows\n$/);
  expect(written[3]).toMatch(/100 % checked, 400 of 400 rows\n$/);
});

it('knows what is all of nothing', () => {
  const written: string[] = [];
  const progress = createProgressBar({ isTTY: true, write: (text) => void written.push(text) });
  progress('check', 0, 0);
  expect(written.join('')).toContain('100 %');
});

it('leaves what is no terminal alone', () => {
  expect(drawn(false)).toEqual([]);
});
