import { describe, expect, test } from 'vitest';
import { factsOf, scientistAt } from '../scientist-at.ts';

type Lang = 'en' | 'zh' | 'ru';

describe('one thing put in the place of another is shown as a change', () => {
  test.each<[Lang, string, string, string, unknown]>([
    ['en', 'doctorate', 'I typed permanent, should be fixed term', 'job', 'fixed-term'],
    ['en', 'doctorate', 'put fixed-term instead of permanent', 'job', 'fixed-term'],
    ['en', 'doctorate', 'I wrote 1985 instead of 1986', 'birthDate', '1986-05-03'],
    ['en', 'doctorate', '1986, not 1985', 'birthDate', '1986-05-03'],
    ['en', 'doctorate', 'not 1985, 1986', 'birthDate', '1986-05-03'],
    ['en', 'doctorate', '1985 was a typo, 1986', 'birthDate', '1986-05-03'],
    ['en', 'doctorate', 'year is right but the month is june', 'birthDate', '1985-06-03'],
    ['en', 'doctorate', 'it should be 3 june 1985 not may', 'birthDate', '1985-06-03'],
    ['en', 'doctorate', 'my employer is in Uganda, not in Kenya', 'employerCountry', 'UG'],
    ['en', 'fullTime', 'change 12 months to 9 months please', 'stayMonths', 9],
    ['en', 'fullTime', 'instead of 12 please put 9', 'stayMonths', 9],
    ['en', 'fullTime', '12 should be 9', 'stayMonths', 9],
    ['en', 'fullTime', 'the field is wrong, should be engineering', 'field', 'engineering'],
    ['en', 'fullTime', 'scrap that, my field is medicine', 'field', 'medicine'],
    ['ru', 'doctorate', 'я написал что договор постоянный, а он срочный', 'job', 'fixed-term'],
    ['ru', 'doctorate', 'договор постоянный, а он срочный, исправьте', 'job', 'fixed-term'],
    ['ru', 'doctorate', 'не 3 мая а 12 мая, год тот же', 'birthDate', '1985-05-12'],
    ['ru', 'doctorate', 'год верный, но месяц июнь', 'birthDate', '1985-06-03'],
    ['ru', 'doctorate', 'день рождения 4-го, а не 3-го', 'birthDate', '1985-05-04'],
    ['ru', 'doctorate', 'ошибся, в паспорте стоит 28 февраля 1984', 'birthDate', '1984-02-28'],
    ['ru', 'fullTime', 'вместо 12 месяцев поставьте 9', 'stayMonths', 9],
    ['zh', 'doctorate', '哎呀我写的是正式工，其实是合同工', 'job', 'fixed-term'],
    ['zh', 'doctorate', '不是5月3日，是5月12日，年份不变', 'birthDate', '1985-05-12'],
    ['zh', 'doctorate', '1985年是笔误，应该是1986年', 'birthDate', '1986-05-03'],
    ['zh', 'doctorate', '是86年的，不是85年', 'birthDate', '1986-05-03'],
    ['zh', 'fullTime', '把12个月改成10个月', 'stayMonths', 10],
    ['zh', 'fullTime', '前面领域选错了，应该选医学', 'field', 'medicine'],
  ])('%s at %s: %s', (language, question, text, fact, to) => {
    const person = scientistAt(question, language).says(text);
    expect(person.told('change')[0]).toMatchObject({ fact, to });
    expect(factsOf(person)).not.toHaveProperty(question);
  });

  test.each<[Lang, string, string, string, unknown]>([
    ['en', 'fullTime', '12 months is too long, 6', 'stayMonths', 6],
    ['en', 'fullTime', 'yes, my employer moved, it is Rwanda not Kenya', 'employerCountry', 'RW'],
    ['en', 'doctorate', "my employer isn't in Kenya but in Rwanda", 'employerCountry', 'RW'],
    ['ru', 'fullTime', '12 месяцев много, смогу 6', 'stayMonths', 6],
    ['zh', 'fullTime', '我只来6个月，12个月太长了', 'stayMonths', 6],
    ['zh', 'fullTime', '不来12个月了，来6个月', 'stayMonths', 6],
    ['zh', 'fullTime', '12个月不行，改成6个月吧', 'stayMonths', 6],
  ])(
    'also where it is too much, or cannot be: %s at %s: %s',
    (language, question, text, fact, to) => {
      const person = scientistAt(question, language).says(text);
      expect(person.told('change')[0]).toMatchObject({ fact, to });
    },
  );

  test('with the rest of the message taken beside it', () => {
    const person = scientistAt('fullTime').says('full time. 10 months instead of 12 please');
    expect(factsOf(person).fullTime).toBe(true);
    expect(person.told('change')[0]).toMatchObject({ fact: 'stayMonths', to: 10 });
  });

  test('with the other change of the same message waiting', () => {
    const person = scientistAt('fullTime').says('not 12 but 9; not permanent but fixed-term');
    expect(person.session?.waiting).toMatchObject([{ kind: 'change' }]);
  });

  test.each<[Lang, string]>([
    ['en', 'my colleague was born in 1986, not 1985'],
    ['en', 'if I were born in 1986 instead of 1985, would it matter?'],
    ['en', 'should it be 9 instead of 12?'],
    ['en', 'I said I have a permanent job and before that I had a fixed-term contract'],
    ['en', 'my office is in Uganda not in Kenya, the town is called Mbale'],
    ['ru', 'жена родилась не в 1985, а в 1986'],
    ['ru', 'можно поменять постоянную работу на временную?'],
    ['zh', '如果把永久改成合同制可以吗'],
    ['zh', '我太太不是肯尼亚人，是乌干达人'],
    ['en', 'I teach not Kenyan law but Chinese law'],
  ])('but not what is asked, supposed or said of others: %s %s', (language, text) => {
    const person = scientistAt('doctorate', language).says(text);
    const changed = person.told('change').map((one) => one.fact);
    expect(changed.filter((fact) => fact !== 'employerCountry')).toEqual([]);
  });

  test('but not in a text that is too long to be a correction', () => {
    const person = scientistAt('doctorate').says(`${'Good morning. '.repeat(50)}not 1985 but 1986`);
    expect(person.told('change')).toHaveLength(0);
  });
});

describe('a no before other facts', () => {
  test.each<[Lang, string, Record<string, unknown>]>([
    ['en', 'no, born on 14 February 1990', { formerChinese: 'never', birthDate: '1990-02-14' }],
    ['ru', 'нет. работаю постоянно', { formerChinese: 'never', job: 'permanent' }],
    ['ru', 'нет, не был, родился 14.02.1990', { formerChinese: 'never', birthDate: '1990-02-14' }],
  ])('answers the open question: %s %s', (language, text, facts) => {
    expect(factsOf(scientistAt('formerChinese', language).says(text))).toMatchObject(facts);
  });

  test('only turns where more words turn behind it', () => {
    const person = scientistAt('formerChinese').says('no, wait, born on 14 February 1990');
    expect(factsOf(person)).not.toHaveProperty('formerChinese');
  });
});

describe('a yes or no said twice is plain', () => {
  test.each<[Lang, string, boolean]>([
    ['en', 'sure, no problem', true],
    ['en', 'nope, never', false],
    ['ru', 'да, без проблем', true],
    ['zh', '对，没错', true],
  ])('%s %s', (language, text, value) => {
    expect(factsOf(scientistAt('fullTime', language).says(text)).fullTime).toBe(value);
  });
});

test('an agreement behind a denial agrees with the denial', () => {
  const person = scientistAt('fullTime').says('Not in April, of course, but who knows');
  expect(factsOf(person)).not.toHaveProperty('fullTime');
});

describe('a firm statement stands against a careful reading that is unsure', () => {
  test.each<[string, string, string]>([
    ['formerChinese', 'yes, I renounced it', 'renounced'],
    ['jobDuties', 'I do research and teaching', 'teaching-and-research'],
    ['doctorate', 'got my PhD in 2016', 'held'],
    ['job', 'fixed-term contract until May 2026', 'fixed-term'],
  ])('%s: %s', (question, text, value) => {
    expect(factsOf(scientistAt(question).says(text))[question]).toBe(value);
  });
});

describe('lengths', () => {
  test.each<[Lang, string, number]>([
    ['ru', 'полгода (6 мес)', 6],
    ['ru', 'год (12 мес), начало 1 декабря 2025', 12],
    ['zh', '一年，12个月', 12],
    ['en', '12 months, in two visits of six months each', 12],
  ])('are the same said twice, and not those of each visit: %s %s', (language, text, months) => {
    expect(factsOf(scientistAt('stayMonths', language).says(text)).stayMonths).toBe(months);
  });
});

describe('a day of birth', () => {
  test('is asked where another day stands beside it', () => {
    const text = 'born 3 May 1985, by my passport 5 March 1985. PhD';
    expect(factsOf(scientistAt('birthDate').says(text))).not.toHaveProperty('birthDate');
  });

  test('is taken where the other day is of something else', () => {
    const text = 'born 3 May 1985, PhD defended on 5 March 2015';
    expect(factsOf(scientistAt('birthDate').says(text)).birthDate).toBe('1985-05-03');
  });

  test('of two people is the one of those who write', () => {
    const text = 'my husband is from 1975, im from 1985, 6 april';
    expect(factsOf(scientistAt('birthDate').says(text)).birthDate).toBe('1985-04-06');
  });
});

describe('what hedges in another clause', () => {
  test('leaves what is plainly said', () => {
    const text = 'permanent contract, and I might come with my cat';
    expect(factsOf(scientistAt('job').says(text)).job).toBe('permanent');
  });

  test.each([
    ['six months, and I would probably bring my own samples', 6],
    ['six months, but I am not sure about the exact dates of it', undefined],
    ['six months, maybe', undefined],
  ])('leaves a plan in force, unless it doubts that: %s', (text, months) => {
    expect(factsOf(scientistAt('stayMonths').says(text)).stayMonths).toBe(months);
  });

  test('leaves a citizenship beside a country that nothing explains to be asked', () => {
    const text = 'I am Kenyan and I work on a project of Uganda';
    expect(factsOf(scientistAt('passports').says(text))).not.toHaveProperty('passports');
  });

  test.each(['I have a PhD, I think', 'PhD, probably'])(
    'asks where it says no more: %s',
    (text) => {
      expect(factsOf(scientistAt('doctorate').says(text))).not.toHaveProperty('doctorate');
    },
  );
});
