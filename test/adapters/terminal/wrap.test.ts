import { describe, expect, test } from 'vitest';
import { widthOf, wrap } from '../../../adapters/terminal/wrap.ts';

test.each([
  ['plain', 5],
  ['日本', 4],
  ['“上海”', 6],
  ['e\u0301', 1],
  ['한', 2],
  ['👍', 2],
  ['привет', 6],
])('%s takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

describe('a text is broken to the width', () => {
  test.each<[string, string, number, string[]]>([
    ['at spaces', 'one two three', 8, ['one two', 'three']],
    ['keeping its own lines', 'one\n\ntwo', 8, ['one', '', 'two']],
    [
      'never inside a word',
      'antidisestablishmentarianism a',
      8,
      ['antidisestablishmentarianism', 'a'],
    ],
    ['between Chinese letters', '上海国际科技合作', 8, ['上海国际', '科技合作']],
    ['never before a closing mark', '上海国际，科技', 8, ['上海国', '际，科技']],
    ['never after an opening mark', '上海国“际', 7, ['上海国', '“际']],
    ['under its mark', '• one two three', 10, ['• one two', '  three']],
    ['under its box and number', '[x] 10. one two', 12, ['[x] 10. one', '        two']],
    ['under its number', '  1. one two', 9, ['  1. one', '     two']],
    ['without spaces at the ends', 'one    two', 5, ['one', 'two']],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});
