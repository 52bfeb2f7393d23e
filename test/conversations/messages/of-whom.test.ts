import { describe, expect, test } from 'vitest';
import { Person } from '../person.ts';
import { factsOf, scientistAt } from '../scientist-at.ts';

type Lang = 'en' | 'zh' | 'ru';

function leader(language: Lang, text: string): Readonly<Record<string, unknown>> {
  return factsOf(
    new Person({ language }).starts(`shanghai-2024-exchange leader ${language}`).says(text),
  );
}

describe('those who invite say of themselves what only they know', () => {
  test.each<[Lang, string, Record<string, unknown>]>([
    [
      'en',
      "I'm a Chinese professor. No other application",
      { leader: 'chinese-instructor', leaderApplications: 'none' },
    ],
    [
      'zh',
      '我本人中国籍，是导师，今年没报别的项目',
      { leader: 'chinese-instructor', leaderApplications: 'none' },
    ],
    ['zh', '负责人是我院王教授，中国籍', { leader: 'chinese-instructor' }],
    ['zh', '我是博导，中国籍', { leader: 'chinese-instructor' }],
    [
      'ru',
      'я, китайский профессор, других заявок нет',
      { leader: 'chinese-instructor', leaderApplications: 'none' },
    ],
    [
      'ru',
      'я сам китаец, научный руководитель. Гость приедет на 6 месяцев',
      { leader: 'chinese-instructor', stayMonths: 6 },
    ],
    [
      'en',
      'I have a guest with a permanent job. She has a PhD',
      { job: 'permanent', doctorate: 'held' },
    ],
  ])('%s: %s', (language, text, facts) => {
    expect(leader(language, text)).toEqual({ role: 'leader', ...facts });
  });

  test.each<[Lang, string]>([
    ['en', 'I am Chinese and was born in 1975'],
    ['en', 'I have a permanent job at Fudan'],
    ['en', 'I work full time in Shanghai myself'],
    ['en', "I'm Chinese, somebody else is the professor"],
    ['zh', '我以前是博导，现在退休了'],
    ['zh', '我不是中国籍，但我是博导'],
    ['zh', '我是中国人，导师另有其人'],
    ['ru', 'я китаец, жена профессор'],
    ['ru', 'у меня степень есть'],
    ['zh', '负责人是我院王教授，加拿大国籍'],
  ])('and nothing of the guest: %s %s', (language, text) => {
    expect(leader(language, text)).toEqual({ role: 'leader' });
  });
});

describe('what the guest says is the word of the guest', () => {
  test.each<[Lang, string]>([
    ['en', 'he told me that he has a permanent job'],
    ['ru', 'он сказал, что у него постоянная работа'],
    ['zh', '他说有正式编制'],
  ])('%s: %s', (language, text) => {
    expect(leader(language, text)).toMatchObject({ job: 'permanent' });
  });
});

describe('a trade is that of the writer', () => {
  test.each<[Lang, string]>([
    ['en', 'professor with a permanent contract'],
    ['ru', 'профессор с постоянным контрактом'],
    ['ru', 'начальник лаборатории, бессрочный договор'],
    ['zh', '导师，有编制'],
  ])('%s: %s', (language, text) => {
    expect(factsOf(scientistAt('job', language).says(text)).job).toBe('permanent');
  });

  test.each<[Lang, string]>([
    ['en', 'my professor has a permanent contract'],
    ['en', 'professor Smith has a permanent contract'],
    ['ru', 'профессор у нас на постоянной работе'],
    ['zh', '导师有编制'],
  ])('and of others otherwise: %s %s', (language, text) => {
    expect(factsOf(scientistAt('job', language).says(text)).job).toBeUndefined();
  });
});

describe('people beside the writer', () => {
  test.each<[Lang, string, string]>([
    ['en', 'jobDuties', 'the PhD students in my lab teach and do research'],
    ['en', 'job', 'I have a PhD student who is unemployed'],
    ['en', 'job', 'everyone in my lab has a permanent job'],
    ['ru', 'job', 'у меня есть аспирант'],
    ['zh', 'job', '我有个学生在读博'],
    ['zh', 'job', '我们实验室的博士后都是合同制'],
  ])('are not the writer: %s %s %s', (language, question, text) => {
    expect(factsOf(scientistAt(question, language).says(text))[question]).toBeUndefined();
  });

  test.each<[Lang, string]>([
    ['en', 'I have two PhD students, my contract is permanent'],
    ['ru', 'у меня два аспиранта, договор постоянный'],
    ['zh', '我指导三个博士生，长聘'],
  ])('and what follows is of the writer again: %s %s', (language, text) => {
    expect(factsOf(scientistAt('job', language).says(text)).job).toBe('permanent');
  });

  test('"as for me" turns back to the writer', () => {
    const person = scientistAt('job', 'zh').says('我弟弟在开罗大学有正式工作，我呢，没工作');
    expect(factsOf(person).job).toBe('none');
  });
});

test.each([
  ['fixed-term contract till september', 'fixed-term'],
  ["I'm on parental leave until the end of the year", 'on-leave'],
])('an end of what has one is no doubt: %s', (text, job) => {
  expect(factsOf(scientistAt('job').says(text)).job).toBe(job);
});

test.each([['permanent contract until May'], ['a permanent job till september']])(
  'an end of what has none is: %s',
  (text) => {
    expect(factsOf(scientistAt('job').says(text)).job).toBeUndefined();
  },
);
