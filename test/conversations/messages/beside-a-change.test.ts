import { describe, expect, test } from 'vitest';
import { host } from '../people.ts';
import { Person } from '../person.ts';
import { factsOf, scientistAt } from '../scientist-at.ts';

type Lang = 'en' | 'zh' | 'ru';

describe('a plain answer beside what is put right is taken', () => {
  test.each<[Lang, string, string, string, unknown]>([
    ['en', 'doctorate', 'held. and my birthday is on the 12th, not the 3rd', 'held', '1985-05-12'],
    ['en', 'doctorate', 'held. the day of birth is 12, sorry', 'held', '1985-05-12'],
    [
      'en',
      'doctorate',
      "I hold a PhD. Sorry about the date of birth, it's 21 June",
      'held',
      '1985-06-21',
    ],
    ['ru', 'doctorate', 'PhD есть. С датой рождения напутал, 21 июня', 'held', '1985-06-21'],
    ['ru', 'doctorate', 'есть. Год рождения 87, а не 85', 'held', '1987-05-03'],
    ['zh', 'doctorate', '有博士学位。出生日期不好意思，是6月21号', 'held', '1985-06-21'],
  ])('%s at %s: %s', (language, question, text, value, birthDate) => {
    const person = scientistAt(question, language).says(text);
    expect(factsOf(person)[question]).toBe(value);
    expect(person.told('change')[0]).toMatchObject({ fact: 'birthDate', to: birthDate });
  });

  test('and what leads up to a change is no answer', () => {
    const person = scientistAt('doctorate').says('I am not Kenyan but Bosnian, sorry');
    expect(person.told('change')[0]).toMatchObject({ fact: 'passports', to: ['BA'] });
    expect(factsOf(person)).not.toHaveProperty('doctorate');
  });
});

describe('what others decide of a plan is put right as well', () => {
  test.each<[Lang, string]>([
    ['en', 'my boss only lets me go for six months, not twelve'],
    ['ru', 'начальник отпускает только на полгода, не на год'],
    ['zh', '领导只批6个月，不是12个月'],
  ])('%s: %s', (language, text) => {
    const person = scientistAt('field', language).says(text);
    expect(person.told('change')[0]).toMatchObject({ fact: 'stayMonths', to: 6 });
  });

  test.each([
    'my boss may let me go for six months, not twelve',
    'if it were six months, not twelve, would that be ok?',
    'my colleague comes for six months, not twelve',
  ])('but not: %s', (text) => {
    expect(scientistAt('field').says(text).told('change')).toEqual([]);
  });
});

describe('corrections in free words', () => {
  test.each<[Lang, string, string, unknown]>([
    ['en', "natural science isn't quite right, engineering fits better", 'field', 'engineering'],
    ['en', 'forget 12 months, make it 6', 'stayMonths', 6],
    ['en', "you've got the month wrong: June", 'stayStart', '2026-06-01'],
    ['en', 'I was born in April, not May', 'birthDate', '1985-04-03'],
    ['ru', 'естественные науки не совсем точно, скорее инженерия', 'field', 'engineering'],
    ['ru', 'забудьте про 12 месяцев, будет 6', 'stayMonths', 6],
    ['ru', 'договор постоянный, а он срочный', 'job', 'fixed-term'],
    ['zh', '自然科学不太准，工程更贴切', 'field', 'engineering'],
    ['zh', '肯尼亚写错了，应该写哥伦比亚', 'passports', ['CO']],
  ])('%s: %s', (language, text, fact, to) => {
    const person = scientistAt('fullTime', language).says(text);
    expect(person.told('change')[0]).toMatchObject({ fact, to });
  });

  test.each([
    ['ah wait, about the Chinese question - I did have Chinese citizenship as a child'],
    ['correction: I used to be a Chinese citizen'],
  ])('a Chinese citizenship of long ago is none that is held: %s', (text) => {
    const person = scientistAt('birthDate').says(text);
    expect(person.told('change')).toEqual([]);
    expect(person.session?.pending).toMatchObject({ kind: 'confirm', fact: 'formerChinese' });
  });
});

describe('two days of birth that differ are asked', () => {
  test.each([
    'my passport says 31 December 1978 but really I was born in February 1979',
    'по паспорту 31 декабря 1978, а на самом деле февраль 1979',
    '护照上写的是1978年12月31日，但其实我是1979年2月生的',
  ])('%s', (text) => {
    const person = scientistAt('birthDate').says(text);
    expect(factsOf(person)).not.toHaveProperty('birthDate');
  });
});

describe('a half-read yes or no is none beside something else', () => {
  test.each<[Lang, string]>([
    ['ru', 'у меня на самом деле два паспорта, ещё и российский'],
    ['zh', '申请过国家的外国青年学者项目，没批下来'],
  ])('%s: %s', (language, text) => {
    const person = scientistAt('fullTime', language).says(text);
    expect(factsOf(person)).not.toHaveProperty('fullTime');
    expect(person.session?.pending).not.toMatchObject({ fact: 'fullTime' });
  });
});

describe('how long a thing is', () => {
  test.each<[Lang, string, unknown]>([
    ['en', 'a year (365 days)', 12],
    ['ru', 'год (365 дней)', 12],
    ['zh', '一年（365天）', 12],
  ])('may be said again in days: %s: %s', (language, text, months) => {
    expect(factsOf(scientistAt('stayMonths', language).says(text)).stayMonths).toBe(months);
  });

  test.each([
    '6 + 6 months with the summer at home',
    'I will come a month later',
    'кандидат готов работать полный день, приглашение у него одно',
    'two years in Germany as a postdoc',
  ])('is not taken from a part of it, or from something else: %s', (text) => {
    expect(factsOf(scientistAt('stayMonths').says(text))).not.toHaveProperty('stayMonths');
  });

  test('a country behind its city in a list is where the job is', () => {
    const person = scientistAt('job').says('Tenured. Research. Cape Town, South Africa.');
    expect(factsOf(person)).toMatchObject({ job: 'permanent', employerCountry: 'ZA' });
  });
});

describe('"no" that is a sentence of its own', () => {
  test.each<[Lang, string, string, string, unknown]>([
    ['en', 'otherInvitations', 'No. I was in a TYSP project until 2020', 'talentFunding', 'ended'],
    ['en', 'otherInvitations', 'No. Nice weather today', 'otherInvitations', 'none'],
    ['ru', 'otherInvitations', 'нет. Здоровье в норме', 'health', true],
    ['en', 'doctorate', 'No, I never did one.', 'doctorate', 'none'],
  ])('is the answer: %s at %s: %s', (language, question, text, fact, value) => {
    const person = scientistAt(question, language).says(text);
    expect(factsOf(person)).toMatchObject({ [question]: 'none', [fact]: value });
    expect(person.told('change')).toEqual([]);
  });

  test('is none where the rest puts something else right', () => {
    const person = scientistAt('doctorate').says('No. I am Bosnian.');
    expect(person.told('change')[0]).toMatchObject({ fact: 'passports', to: ['BA'] });
    expect(factsOf(person)).not.toHaveProperty('doctorate');
  });
});

describe('"zero" and its neighbour', () => {
  const officeAt = (question: string) => {
    const names = Object.keys(host);
    const before = Object.entries(host).slice(0, names.indexOf(question));
    const person = new Person().starts('shanghai-2024-exchange office');
    person.answers(Object.fromEntries(before));
    return person;
  };

  test.each([
    '240k for her salary and 0 for us',
    'labour for the scientist: 240,000. Chinese side: 0.',
    'на труд учёного 240 000, китайской стороне ничего',
    '中方人员零元，外方24万',
    '24万元，中国学生不领劳务费',
  ])('are two sums: %s', (text) => {
    expect(factsOf(officeAt('labourBudget').says(text))).toMatchObject({
      labourBudget: 240_000,
      chineseLabour: 0,
    });
  });

  test.each([
    "zero, but the scientist's labour is 120000, not 240000",
    'ничего. 240000 — опечатка, правильно 120000',
    '没有。劳务费改成12万',
  ])('the one that is known is changed, the one that is left is zero: %s', (text) => {
    const person = officeAt('chineseLabour').says(text);
    expect(factsOf(person).chineseLabour).toBe(0);
    expect(person.told('change')[0]).toMatchObject({ fact: 'labourBudget', to: 120_000 });
  });

  test.each([
    "zero. and the scientist's labour must be 120000",
    "zero, but the scientist's labour is 120000",
    '零。学者的劳务费应该是12万',
    'ноль. а на труд учёного должно быть 120000',
  ])('also where no question is open any more: %s', (text) => {
    const person = officeAt('labourBudget');
    person.says('100,000 yuan').says(text);
    expect(factsOf(person).chineseLabour).toBe(0);
    expect(person.told('change')[0]).toMatchObject({ fact: 'labourBudget', to: 120_000 });
  });

  test.each([
    'zero experience in China',
    'the labour for the Chinese side is zero, and zero for me',
  ])('is not guessed from other words: %s', (text) => {
    const person = officeAt('labourBudget');
    person.says('100,000 yuan').says(text);
    expect(person.told('change')).toEqual([]);
  });

  test('nothing is zero while both are open', () => {
    const person = officeAt('scientists').says('zero, thanks');
    expect(factsOf(person)).not.toHaveProperty('chineseLabour');
  });
});
