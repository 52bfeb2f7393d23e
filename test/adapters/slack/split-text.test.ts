import { describe, expect, test } from 'vitest';
import { shortened, splitText } from '../../../adapters/slack/split-text.ts';

describe('a long text', () => {
  test('is broken after a paragraph, a line or a word', () => {
    expect(splitText('one two\n\nsix four five', 13)).toEqual(['one two', 'six four five']);
    expect(splitText('one two\nthree four', 12)).toEqual(['one two', 'three four']);
    expect(splitText('one two three', 9)).toEqual(['one two', 'three']);
  });

  test('without a gap is broken between letters, and never inside one', () => {
    const family = '👨‍👩‍👧';
    const parts = splitText(family.repeat(5), 20);
    expect(parts.join('')).toBe(family.repeat(5));
    for (const part of parts) expect(part.length % family.length).toBe(0);
    expect(splitText('e\u0301'.repeat(6), 5)).toEqual([
      'e\u0301e\u0301',
      'e\u0301e\u0301',
      'e\u0301e\u0301',
    ]);
  });

  test('counts its signs as Slack does', () => {
    expect(splitText('&&&&', 10)).toEqual(['&&', '&&']);
  });

  test('of one endless letter is broken inside it', () => {
    const parts = splitText(`a${'\u0301'.repeat(50)}`, 20);
    expect(parts.join('')).toHaveLength(51);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(20);
  });

  test('that is blank has no parts', () => {
    expect(splitText(' \n ', 10)).toEqual([]);
  });
});

test('a shortened text ends in an ellipsis where something is left out', () => {
  expect(shortened(' one\n two ', 10)).toBe('one two');
  expect(shortened('one two three', 9)).toBe('one two…');
});
