import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headed, joined, styled } from '../../../adapters/telegram/rich-text.ts';
import { splitText } from '../../../adapters/telegram/split-text.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function texts(text: string, room: number): string[] {
  return splitText(styled(text), room).map((part) => part.text);
}

function signs(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

describe('a text that is too long', () => {
  test.each<[string, string, string[]]>([
    ['fits exactly', 'a'.repeat(20), ['a'.repeat(20)]],
    ['is one too long', 'a'.repeat(21), ['a'.repeat(20), 'a']],
    ['ends at a paragraph', 'one two three\n\nfour five six', ['one two three', 'four five six']],
    ['ends at a line', 'one two three\nfour five six', ['one two three', 'four five six']],
    ['ends at a sentence', 'One two three. Four five six.', ['One two three.', 'Four five six.']],
    [
      'ends at a Chinese sentence',
      `${'中'.repeat(14)}。${'文'.repeat(9)}`,
      [`${'中'.repeat(14)}。`, '文'.repeat(9)],
    ],
    ['ends at a word', 'aaaaaaa bbbbbbb ccccccc', ['aaaaaaa bbbbbbb', 'ccccccc']],
    ['leaves an early end', `a ${'b'.repeat(25)}`, [`a ${'b'.repeat(18)}`, 'b'.repeat(7)]],
    ['cuts no flag', `${'a'.repeat(18)}🇰🇪b`, ['a'.repeat(18), '🇰🇪b']],
    ['cuts no family', `${'a'.repeat(15)}👩‍👩‍👧b`, ['a'.repeat(15), '👩‍👩‍👧b']],
    [
      'cuts a sign of more than its room',
      `e${'\u0301'.repeat(30)}`,
      [`e${'\u0301'.repeat(19)}`, '\u0301'.repeat(11)],
    ],
    ['of blanks only is nothing', ' '.repeat(50), []],
  ])('%s', (_, text, parts) => {
    expect(texts(text, 20)).toEqual(parts);
  });

  test('loses nothing but blanks, is never over the room, and cuts no sign', () => {
    const piece = fc.constantFrom('a', ' ', '\n', '中', '。', '🇰🇪', '👩‍👩‍👧', 'é', '. ', 'word');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 120 }),
        fc.integer({ min: 12, max: 40 }),
        (all, room) => {
          const text = all.join('');
          const parts = texts(text, room);
          expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          for (const part of parts) {
            expect(part.length).toBeLessThanOrEqual(room);
            expect(part).toBe(part.trim());
          }
          const plain = (list: string[]) => list.filter((sign) => sign.trim() !== '');
          expect(plain(parts.flatMap(signs))).toEqual(plain(signs(text)));
        },
      ),
    );
  });

  test('keeps its looks in every part', () => {
    const rich = joined([headed('A heading'), styled('italic words here', 'italic')], '\n');
    const parts = splitText(rich, 15);
    expect(parts.map(({ text }) => text)).toEqual(['A heading', 'italic words', 'here']);
    expect(parts.map(({ marks }) => marks)).toEqual([
      [{ type: 'bold', offset: 0, length: 9 }],
      [{ type: 'italic', offset: 0, length: 12 }],
      [{ type: 'italic', offset: 0, length: 4 }],
    ]);
  });
});
