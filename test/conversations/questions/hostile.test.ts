import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bothCalls } from '../../language/questions/questions.ts';

const questions = bothCalls();
for (const text of ['age?', '年龄？', 'возраст?']) questions.answer(text, { language: 'en' });

test.each([
  ['one word', 'a'],
  ['questions', 'how much is it and can my kids come? '],
  ['Chinese questions', '年龄限制是多少，'],
  ['joints', ' and what '],
  ['Russian joints', ' и сколько '],
  ['signs', '?.!-,;'],
  ['stops', 'a.'],
  ['a million letters', 'x'.repeat(250)],
  ['marks', 'e\u0301\u0301\u0301'],
  ['lone surrogates', '\ud800'],
  ['overrides', '\u202e\0'],
  ['prototypes', '__proto__ constructor '],
])('answers 4,000 characters of %s in time', (_, piece) => {
  const text = piece.repeat(4000);
  const start = performance.now();
  expect(questions.answer(text, { language: 'en', whole: true }).length).toBeLessThan(30);
  expect(performance.now() - start).toBeLessThan(250);
});

test('never throws, and stays within the message', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const { start, end } of questions.answer(text, { language: 'ru', whole: true })) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 200 },
  );
});
