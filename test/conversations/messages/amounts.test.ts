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
