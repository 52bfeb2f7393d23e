import { expect, test } from 'vitest';
import { widthOf, wrapText } from '../../../src/diagram/wrap-text.ts';

test.each([
  ['a short text', 20, ['a short text']],
  ['', 5, ['']],
  ['one two three', 4.5, ['one two', 'three']],
  ['Donaudampfschiff', 4, ['Donaud', 'ampfsc', 'hiff']],
  ['停留在二〇二四年之内', 5, ['停留在二〇', '二四年之内']],
  ['停留在上海，工作', 5, ['停留在上', '海，工作']],
  ['12个月 in Shanghai', 6, ['12个月 in', 'Shanghai']],
  ['  many   blanks ', 20, ['many blanks']],
])('%s in %d ems', (text, ems, lines) => {
  expect(wrapText(text, ems)).toEqual(lines);
});

test('no line is wider than it may be, and no letter is lost', () => {
  for (const text of [
    'Ширина строки и слова',
    '超过五年的研究经历（不含读博）',
    'Mostly plain words, and 3 numbers',
  ])
    for (const ems of [3, 7, 12]) {
      const lines = wrapText(text, ems);
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(ems + 1);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
});

test('a Chinese letter is as wide as it is high', () => {
  expect(widthOf('上海')).toBe(2);
  expect(widthOf('il')).toBeLessThan(1);
});
