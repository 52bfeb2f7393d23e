import { expect, test } from 'vitest';
import { withoutCourtesy } from '../../../conversations/questions/courtesy.ts';
import { bothCalls } from '../../language/questions/questions.ts';

test.each([
  ['здравствуйте, подскажите, сколько платят?', 'сколько платят?'],
  ['добрый день! скажите пожалуйста сколько платят', 'сколько платят'],
  ['good morning, could you please tell me how much', 'how much'],
  ['is there an age limit? thank you in advance', 'is there an age limit? '],
  ['老师您好,请问年龄限制', '年龄限制'],
])('leaves what %s asks', (said, asked) => {
  expect(withoutCourtesy(said)).toBe(asked);
});

test.each(['здравствуйте!', 'hello', '谢谢老师'])('leaves nothing of %s', (said) => {
  expect(withoutCourtesy(said)).toBe('');
});

test.each(['how do i say thank you in chinese', 'скажем, нужна ли виза'])(
  'keeps all of %s',
  (said) => {
    expect(withoutCourtesy(said)).toBe(said);
  },
);

const questions = bothCalls();

test.each([
  ['ru', 'Здравствуйте, подскажите, ветеринар подойдёт?', 'D2-02'],
  ['ru', 'Добрый день! Коллеги, скажите пожалуйста до скольки лет берут', 'YS-03a'],
  ['en', 'Dear all, could you please tell me how old one may be? Many thanks', 'YS-03a'],
  ['zh-Hans', '老师您好！想咨询一下，年龄有上限吗？麻烦了，谢谢老师', 'YS-03a'],
])('%s: courtesy does not stand in the way of %s', (language, message, clause) => {
  const found = questions.answer(message, { language, topic: 'shanghai-2024-exchange' });
  expect(found.flatMap(({ clauses }) => clauses)).toContain(clause);
});
