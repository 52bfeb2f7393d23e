import { expect, test } from 'vitest';
import { clausePhrases } from '../../../conversations/questions/clause-phrases.ts';
import { createReader } from '../../../conversations/questions/features.ts';
import { createFinder } from '../../../conversations/questions/finder.ts';
import { tallyOf } from '../../../conversations/questions/tally.ts';
import { shanghai } from '../person.ts';

const reader = createReader({ money: 'money|cash|grant money' });
const tables = [
  { money: 'how much money', age: 'how old|too old' },
  { money: 'is it 200 yuan', countries: 'from asia or kenya' },
];
const finder = createFinder(
  tables.map((table) => tallyOf(table, reader)),
  reader,
);

test('the more special a word, the more it says', () => {
  const [first, ...others] = finder.hits('how much cash is it');
  expect(first?.subject).toBe('money');
  for (const { score } of others) expect(score).toBeLessThan(first?.score ?? 0);
});

test('a subject accounts for a share of what a text says, by its words or by their meanings', () => {
  expect(finder.share('age', 'how old')).toBe(1);
  expect(finder.share('age', 'how old xyzzy')).toBeLessThan(1);
  expect(finder.share('money', 'cash')).toBeGreaterThan(0);
  expect(finder.share('money', 'xyzzy')).toBe(0);
  expect(finder.share('money', '')).toBe(0);
});

test('nothing is found for words that no phrase uses', () => {
  expect(finder.hits('xyzzy')).toEqual([]);
  expect(finder.strangers('how xyzzy is plugh')).toBe(2);
  expect(finder.matter('how xyzzy is plugh')).toBeUndefined();
});

test('parts of the world and countries both say where somebody is from', () => {
  expect(finder.hits('Uganda')[0]?.subject).toBe('countries');
  expect(finder.hits('Uganda, Kenya, Africa')[0]?.subject).toBe('countries');
});

test('a subject covers a text whose words all are in its phrases', () => {
  expect(finder.covers('age', 'too old, how old')).toBe(true);
  expect(finder.covers('age', 'too much')).toBe(false);
  expect(finder.covers('age', '')).toBe(false);
  expect(finder.covers('none', 'old')).toBe(false);
});

test('a clause without words of its own in a language is found by its quote', () => {
  for (const topic of shanghai.topics) {
    const bare = { ...topic, words: { ...topic.words, has: () => false } };
    const phrases = clausePhrases(bare, undefined).phrases('en');
    expect(phrases['clause/GEN-01']).toMatch(/^Notice on the Release/);
    expect(phrases['clause/GEN-02']).toBe('');
    const chinese = { ...bare, call: { ...topic.call, textLanguage: 'zh' } };
    expect(clausePhrases(chinese, undefined).phrases('en')['clause/GEN-01']).toBe('');
  }
});
