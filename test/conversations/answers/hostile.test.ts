import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findCountries,
  findDates,
  findDurations,
  findMoney,
  type Parsed,
  parseAnswer,
  wordsOf,
} from '../../../conversations/answers/index.ts';
import { HOUSE } from '../../language/answers/labelled.ts';
import { SHAPES } from '../../language/answers/shapes.ts';
import { fitsShape } from './shape-of.ts';

const OPTIONS = { language: 'en', today: '2024-11-23' } as const;
const LANGUAGES = ['en', 'zh', 'ru'] as const;
const KINDS = Object.entries({ ...SHAPES, free: { input: 'text' } as const });
const FINDERS = { findCountries, findDates, findDurations, findMoney };

function values(parsed: Parsed) {
  if (parsed.kind === 'value' || parsed.kind === 'partial') return [parsed.value];
  return parsed.kind === 'confirm' ? parsed.candidates : [];
}

const UNREADABLE = {
  'a NUL': 'Ken\0ya',
  'a lone surrogate': 'Kenya\ud800',
  'a direction override': '\u202eaynek',
  'stacked marks': 'K̶̢̛e̷̡n̸̛y̵̨a̷̧',
  'a control sign': 'yes\u0007',
};

describe.each(KINDS)('%s', (_kind, shape) => {
  test.each(Object.entries(UNREADABLE))('refuses %s', (_name, text) => {
    expect(parseAnswer(shape, text, OPTIONS)).toEqual({ kind: 'refuse', reason: 'unreadable' });
  });

  test.each(['', '   ', '\n\t'])('refuses nothing at all (%j)', (text) => {
    expect(parseAnswer(shape, text, OPTIONS)).toEqual({ kind: 'refuse', reason: 'empty' });
  });

  test('refuses more than it reads', () => {
    const parsed = parseAnswer(shape, 'x'.repeat(4001), OPTIONS);
    expect(parsed).toEqual({ kind: 'refuse', reason: 'too-long' });
  });
});

test.each(KINDS.filter(([, shape]) => shape.input !== 'text'))(
  '%s takes no names of objects',
  (_kind, shape) => {
    for (const text of [
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'prototype',
      '{}',
      'null',
    ]) {
      expect(parseAnswer(shape, text, OPTIONS).kind).toBe('refuse');
    }
  },
);

const PIECES = [
  ...HOUSE.filter((_, place) => place % 9 === 0).map((one) => one.text),
  ...[
    'not',
    'не',
    '不',
    ',',
    ' ',
    '.',
    '?',
    '-',
    '/',
    '\u200f',
    '🇰🇪',
    '½',
    '１',
    '٣',
    '年',
    '月',
    'г.',
    '+',
  ],
];

const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join('')),
);

test('nothing throws, and nothing outside the shape is ever offered', () => {
  fc.assert(
    fc.property(
      typed,
      fc.constantFrom(...KINDS),
      fc.constantFrom(...LANGUAGES),
      (text, [, shape], language) => {
        const parsed = parseAnswer(shape, text, { ...OPTIONS, language });
        for (const value of values(parsed)) {
          expect(fitsShape(shape, value)).toBe(true);
          expect(wordsOf(value, shape, language)).toEqual(expect.any(String));
        }
        if (parsed.kind === 'confirm') expect(parsed.candidates.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 1500, seed: 6 },
  );
});

test('finders stay within the message and give real spans', () => {
  fc.assert(
    fc.property(typed, (text) => {
      for (const find of Object.values(FINDERS)) {
        for (const { start, end } of find(text, OPTIONS)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 400, seed: 6 },
  );
});

const UNITS = [
  '1 may ',
  '12月',
  'ﷺ',
  '1 ',
  'not so ',
  '几内亚',
  'one hundred ',
  'a b ',
  '1,',
  '½',
  'kenya ',
  '👍',
  'more than ',
  '  ',
];

test('the longest messages are read in a few milliseconds (printed, not asserted)', () => {
  let worst = { took: 0, what: '' };
  for (const unit of UNITS) {
    const long = unit.repeat(Math.ceil(4000 / unit.length)).slice(0, 4000);
    const runs: (readonly [string, () => unknown])[] = [
      ...KINDS.map(
        ([kind, shape]) => [kind, () => parseAnswer(shape, long.slice(0, 300), OPTIONS)] as const,
      ),
      ...Object.entries(FINDERS).map(([name, find]) => [name, () => find(long, OPTIONS)] as const),
    ];
    for (const [name, run] of runs) {
      run();
      const from = performance.now();
      run();
      const took = performance.now() - from;
      if (took > worst.took) worst = { took, what: `${name} on ${JSON.stringify(unit)}` };
    }
  }
  console.log(`slowest: ${worst.took.toFixed(1)} ms, ${worst.what}`);
  expect(worst.what).not.toBe('');
});
