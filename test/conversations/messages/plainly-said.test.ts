import { describe, expect, test } from 'vitest';
import { Person } from '../person.ts';
import { factsOf, scientistAt } from '../scientist-at.ts';

type Lang = 'en' | 'zh' | 'ru';

describe('words that do not say it of the writer now are never taken silently', () => {
  test.each<[Lang, string, string]>([
    ['en', 'passports', 'I have the right to a Polish passport'],
    ['en', 'passports', 'I am as Chinese as you'],
    ['en', 'passports', 'My passport? Stolen in Italy'],
    ['en', 'passports', 'Kenya (until 2010)'],
    ['en', 'passports', 'Poland (in process)'],
    ['en', 'passports', 'anything but Chinese'],
    ['en', 'birthDate', 'I was not born on 3 May 1985'],
    ['ru', 'passports', 'Кения (вышел в 2010)'],
    ['zh', 'passports', '护照在意大利被偷了'],
    ['zh', 'passports', '我是中国人的朋友'],
    ['zh', 'passports', '我跟你一样是中国人'],
    ['zh', 'passports', '肯尼亚人很热情'],
    ['zh', 'passports', '半个肯尼亚人'],
    ['ru', 'passports', 'паспорт украли в Италии'],
    ['ru', 'passports', 'имею право на польский паспорт'],
    ['en', 'formerChinese', 'I never said I was chinese'],
    ['ru', 'formerChinese', 'никогда не говорил, что я китаец'],
    ['en', 'birthDate', 'I was 44 in 1979'],
    ['zh', 'birthDate', '1979年我44岁'],
    ['en', 'job', 'permanent jobs are rare here'],
    ['en', 'job', "I'd love a permanent one"],
    ['en', 'job', 'permanent head damage'],
    ['en', 'job', 'permanent until they fire me'],
    ['en', 'job', 'between contracts'],
    ['en', 'job', 'part-time'],
    ['zh', 'job', '正式工作在这里很少'],
    ['zh', 'job', '我想要正式工作'],
    ['zh', 'job', '正式工作没有了'],
    ['zh', 'job', '合同到期了'],
    ['zh', 'job', '兼职'],
    ['ru', 'job', 'постоянная работа тут редкость'],
    ['ru', 'job', 'постоянная головная боль'],
    ['ru', 'job', 'постоянная, пока не уволят'],
    ['ru', 'job', 'на полставки'],
    ['en', 'employerCountry', "I don't work in China"],
    ['ru', 'employerCountry', 'я не работаю в Китае'],
    ['zh', 'employerCountry', '想去肯尼亚工作'],
    ['en', 'stayMonths', "I can't stay 12 months"],
    ['en', 'stayMonths', '12 months would kill me'],
    ['en', 'stayMonths', 'I wrote 12 months in my other application'],
    ['en', 'stayMonths', '12 months if my boss lets me, 6 otherwise'],
    ['zh', 'stayMonths', '待不了12个月'],
    ['zh', 'stayMonths', '12个月会累死我'],
    ['zh', 'stayMonths', '我在别的申请里写了12个月'],
    ['zh', 'stayMonths', '给钱就12个月'],
    ['ru', 'stayMonths', 'не могу на 12 месяцев'],
    ['ru', 'stayMonths', '12 месяцев меня убьют'],
    ['ru', 'stayMonths', 'в другой заявке написал 12 месяцев'],
    ['ru', 'stayMonths', '12 месяцев, если заплатите'],
    ['ru', 'stayMonths', '6 месяцев мало, 12'],
    ['en', 'field', 'I failed chemistry'],
    ['ru', 'field', 'завалил химию'],
    ['en', 'fullTime', 'yes, if my wife agrees'],
    ['en', 'fullTime', 'yes, until lunch'],
    ['ru', 'fullTime', 'да, если жена согласится'],
    ['ru', 'fullTime', 'да, до вечера'],
    ['zh', 'fullTime', '可以，到下午三点'],
  ])('%s %s: %s', (language, question, text) => {
    const person = scientistAt(question, language);
    const before = factsOf(person);
    person.says(text);
    expect(factsOf(person)).toEqual(before);
  });

  test.each<[Lang, string]>([
    ['en', 'I have worked 61 months, 10 of them in sales'],
    ['en', '6 years (incl. 3 as PhD)'],
    ['en', 'since I was 20'],
    ['ru', '61 месяц, из них 10 в продажах'],
  ])('years of research that count in part: %s %s', (language, text) => {
    const person = scientistAt('researchMonths', language, 'none');
    const before = factsOf(person);
    person.says(text);
    expect(factsOf(person)).toEqual(before);
  });
});

describe('words that leave a statement in force', () => {
  test.each<[Lang, string, string, unknown]>([
    ['en', 'job', 'permanent, since 2015', 'permanent'],
    ['en', 'job', "I'm a permanent employee of the ministry of science", 'permanent'],
    ['ru', 'job', 'постоянка, наука, Кения', 'permanent'],
    ['zh', 'job', '2015年起在内罗毕大学有正式编制', 'permanent'],
    ['en', 'stayMonths', 'I can come for 12 months, thanks', 12],
    ['ru', 'stayMonths', 'готов приехать на 12 месяцев', 12],
    ['zh', 'stayMonths', '来半年', 6],
    ['en', 'stayMonths', '6, no wait, 12', 12],
  ])('are taken with it: %s %s %s', (language, question, text, value) => {
    const person = scientistAt(question, language).says(text);
    expect(factsOf(person)[question]).toBe(value);
  });
});

describe('the only candidate', () => {
  test.each<[Lang, string, string]>([
    ['en', 'about 12', 'yes'],
    ['zh', '大约12个月', '对'],
    ['ru', 'около 12', 'да'],
  ])('is taken by a plain yes: %s %s %s', (language, text, yes) => {
    const person = scientistAt('stayMonths', language).says(text).says(yes);
    expect(factsOf(person).stayMonths).toBe(12);
  });

  test('is refused by a plain no, and the question comes again', () => {
    const person = scientistAt('stayMonths').says('about 12').says('no');
    expect(factsOf(person).stayMonths).toBeUndefined();
    expect(person.question).toBe('stayMonths');
  });
});

describe('the one who writes is not the scientist', () => {
  test.each<[Lang, string]>([
    ['en', 'I am Chinese'],
    ['zh', '我是中国人'],
    ['ru', 'у меня паспорт КНР'],
  ])('%s %s', (language, text) => {
    const person = new Person({ language }).starts(`shanghai-2024-exchange leader ${language}`);
    person.says(text);
    expect(factsOf(person).passports).toBeUndefined();
  });
});

describe('the offer of another language', () => {
  test('is taken by a plain yes', () => {
    const person = scientistAt('birthDate').says('сколько это будет стоить и когда можно начать?');
    expect(person.notes).toContain('offer-language');
    person.says('да');
    expect(person.session?.language).toBe('ru');
    expect(person.question).toBe('birthDate');
  });

  test('is left where yes answers what is open', () => {
    const person = scientistAt('fullTime').says('сколько это будет стоить и когда можно начать?');
    person.says('да');
    expect(person.session?.language).toBe('en');
    expect(factsOf(person).fullTime).toBe(true);
  });
});

test.each<[Lang, string]>([
  ['en', 'why do you want to know?'],
  ['zh', '问这个干嘛'],
  ['ru', 'а зачем вам это'],
])('why something is asked, in other words: %s %s', (language, text) => {
  const person = scientistAt('birthDate', language).says(text);
  expect(person.told('answer')[0]?.clauses).toContain('YS-03a');
});

test('a colleague of whom something is asked is judged by the rule, and nothing is taken of it', () => {
  const person = scientistAt('passports').says('my colleague is from Laos, can she join?');
  expect(person.told('answer')[0]?.clauses).toContain('GP-02');
  expect(factsOf(person).passports).toBeUndefined();
});

test('a child that would come along is no scientist', () => {
  const person = scientistAt('birthDate').says('my daughter was born on 3 May 2015, can she come?');
  expect(person.told('answer')[0]?.status).toBe('not-in-text');
});

test('a candidate called "other" can be told from none of the candidates', () => {
  const person = scientistAt('jobDuties').says('и то и другое');
  const values = (person.told('refuse')[0]?.choices ?? []).map((one) => one.value);
  expect(new Set(values).size).toBe(values.length);
});
