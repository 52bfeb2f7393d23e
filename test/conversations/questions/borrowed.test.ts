import { expect, test } from 'vitest';
import { bothCalls } from '../../language/questions/questions.ts';

const questions = bothCalls();

function statusOf(text: string, language: string): string | undefined {
  const place = { language, topic: 'shanghai-2024-exchange', whole: true };
  return questions.answer(text, place)[0]?.status;
}

test.each([
  ['en', 'what documents do i need to buy a car'],
  ['ru', 'какие документы нужны для покупки машины'],
  ['zh-Hans', '买车需要什么材料'],
])(
  'in %s a question about another thing in the words of a call gets no clause',
  (language, text) => {
    expect(statusOf(text, language)).toBe('out-of-scope');
  },
);

test.each([
  ['en', 'what documents do i need'],
  ['ru', 'какие документы нужны'],
  ['zh-Hans', '需要什么材料'],
])('in %s the same words without the thing are about the call', (language, text) => {
  expect(statusOf(text, language)).toBe('cited');
});
