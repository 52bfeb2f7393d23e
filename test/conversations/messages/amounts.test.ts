import { describe, expect, test } from 'vitest';
import { Person } from '../person.ts';
import { factsOf } from '../scientist-at.ts';

type Lang = 'en' | 'zh' | 'ru';

function said(language: Lang, text: string) {
  const person = new Person({ language }).starts(`shanghai-2024-exchange office ${language}`);
  return factsOf(person.says(text));
}

describe('sums with the names of what they are for', () => {
  test.each<[Lang, string, Record<string, number>]>([
    ['en', 'labour 120000, Chinese participants zero', { labourBudget: 120_000, chineseLabour: 0 }],
    [
      'en',
      '240000 for her and zero for the Chinese participants',
      { labourBudget: 240_000, chineseLabour: 0 },
    ],
    ['en', 'no money for Chinese participants', { chineseLabour: 0 }],
    ['ru', 'гостю 150 тысяч, своим не платим', { labourBudget: 150_000, chineseLabour: 0 }],
    ['ru', 'китайским участникам ноль', { chineseLabour: 0 }],
    ['zh', '劳务费12万，中方人员零', { labourBudget: 120_000, chineseLabour: 0 }],
    ['zh', '中方人员一分钱劳务都不拿', { chineseLabour: 0 }],
    ['zh', '给他劳务20万，不对，24万', { labourBudget: 240_000 }],
  ])('are taken: %s %s', (language, text, facts) => {
    expect(said(language, text)).toMatchObject(facts);
  });

  test.each<[Lang, string]>([
    ['en', 'nothing is decided about labour costs yet'],
    ['en', 'if the Chinese team gets nothing, is it ok?'],
    ['en', 'last year the labour budget was zero'],
    ['ru', 'не платим налогов с зарплаты учёного'],
    ['zh', '去年中方人员拿了1万'],
    ['zh', '中方人员不拿劳务费行吗？'],
  ])('are not taken where nothing of the kind is said: %s %s', (language, text) => {
    const facts = said(language, text);
    expect(facts).not.toHaveProperty('labourBudget');
    expect(facts).not.toHaveProperty('chineseLabour');
  });
});

describe('a sum or a number that is put right', () => {
  function office(language: Lang, ...texts: string[]) {
    const person = new Person({ language }).starts(`shanghai-2024-exchange office ${language}`);
    for (const text of texts) person.says(text);
    return person;
  }

  test.each<[Lang, string, string, string, number]>([
    ['en', 'labour 240000', 'labour 250 thousand, not 240', 'labourBudget', 250_000],
    ['ru', 'на труд учёного 240 тысяч', 'труд 250 тысяч, не 240', 'labourBudget', 250_000],
    ['en', 'one scientist', 'scientists: 2 not 1', 'scientists', 2],
    ['ru', 'один учёный', 'учёных двое, а не один', 'scientists', 2],
  ])('is shown as a change: %s %s, %s', (language, first, second, fact, to) => {
    const person = office(language, first, second);
    expect(person.told('change')[0]).toMatchObject({ fact, to });
  });

  test('is none where two numbers are named at once', () => {
    const person = office('en', 'labour 240000', 'not 240 or 250 but 260 or 270');
    expect(person.told('change')).toHaveLength(0);
  });
});
