import { expect, test } from 'vitest';
import { asksInGeneral } from '../../../conversations/questions/general.ts';
import { createMatters } from '../../../conversations/questions/matters.ts';
import { createNaming } from '../../../conversations/questions/meanings.ts';
import { bothCalls } from '../../language/questions/questions.ts';

const questions = bothCalls();

function found(text: string, language: string) {
  return questions.answer(text, { language, topic: 'shanghai-2024-exchange', whole: true })[0];
}

const plain = createMatters({
  thing: 'beer|小猫',
  own: 'stay',
  programme: 'fulbright',
  held: 'i had',
  place: 'paris',
  errand: 'rent',
});

test.each([
  ['how old for beer', 'other'],
  ['小猫几个月', 'other'],
  ['beer during the stay', 'own'],
  ['rent in Paris', 'other'],
  ['rent', undefined],
  ['how much is the Fulbright', 'other'],
  ['I had a Fulbright', 'own'],
  ['how old may I be', undefined],
] as const)('%j is of other matters or of the call by its words: %s', (text, matter) => {
  expect(plain(text)).toBe(matter);
});

test('a thing is named in its forms, and not by a word that only looks like one', () => {
  const naming = createNaming({ thing: 'ресторан|меню|kitten|date' });
  expect(naming('в ресторане').has('~thing')).toBe(true);
  expect(naming('two kittens').has('~thing')).toBe(true);
  expect(naming('у меня').has('~thing')).toBe(false);
  expect(naming('dating').has('~thing')).toBe(false);
});

test.each([
  ['en', 'how much does a haircut cost'],
  ['en', 'what papers do I need to sell a motorbike'],
  ['en', 'is the Rhodes scholarship for people under 25'],
  ['zh-Hans', '北京租房要准备什么材料'],
  ['zh-Hans', '哈佛要博士学位吗'],
  ['ru', 'какие документы нужны, чтобы снять квартиру в Питере'],
  ['ru', 'со скольки лет пускают в казино'],
])('in %s other matters in the words of the call get no clause: %s', (language, text) => {
  expect(found(text, language)).toMatchObject({ status: 'out-of-scope', clauses: [] });
});

test.each([
  ['en', 'may the grant pay for a bus ticket to a conference', 'D2-06'],
  ['en', 'I had a Fulbright before, is that a problem', 'YS-07'],
  ['zh-Hans', '用经费买台电脑可以吗', 'D2-06'],
  ['zh-Hans', '哈佛也邀请我了，冲突吗', 'YS-06'],
  ['ru', 'подработка в ресторане нарушит обязательство?', 'YS-04'],
  ['ru', 'Гарвард меня тоже пригласил, это помешает?', 'YS-06'],
])('in %s what is asked of the call beside other things is answered: %s', (language, text, id) => {
  expect(found(text, language)?.clauses).toContain(id);
});

test.each([
  ['can I still apply?', true],
  ['is that a problem', true],
  ['можно ещё податься?', true],
  ['есть ли шанс?', true],
  ['还能报吗', true],
  ['是不是没戏了', true],
  ['how much is it', false],
  ['сколько платят', false],
  ['给多少钱', false],
])('%j asks in general: %s', (text, general) => {
  expect(asksInGeneral(text)).toBe(general);
});

test.each([
  ['zh-Hans', '以前拿过外专的项目，还能报吗', 'YS-07'],
  ['zh-Hans', '今年刚过45，是不是没戏了', 'YS-03a'],
  ['ru', 'мне 46, есть шанс?', 'YS-03a'],
  ['en', 'I have no doctorate, can I still apply?', 'YS-02'],
])('in %s what is asked in general is asked of what was said before: %s', (language, text, id) => {
  expect(found(text, language)?.clauses).toContain(id);
});
