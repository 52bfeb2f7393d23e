import { describe, expect, test } from 'vitest';
import { Person } from '../person.ts';
import { factsOf, scientistAt } from '../scientist-at.ts';

type Lang = 'en' | 'zh' | 'ru';

describe('a statement is taken, whatever unknown words stand beside it', () => {
  test.each<[Lang, string, string, unknown]>([
    ['en', 'passports', "I'm a Peruvian volcanologist from Arequipa", ['PE']],
    ['en', 'job', 'I have a permanent contract with the geological survey', 'permanent'],
    ['en', 'job', 'my contract with the observatory is permanent', 'permanent'],
    ['en', 'job', "I'm on a fixed-term contract funded by a Wellcome grant", 'fixed-term'],
    ['en', 'employerCountry', 'I work in a cancer hospital in Chile', 'CL'],
    ['en', 'employerCountry', 'I teach biochemistry at a tiny college in Ecuador', 'EC'],
    ['en', 'doctorate', 'I completed my PhD on Andean frogs', 'held'],
    ['zh', 'passports', '我是秘鲁人，搞火山的', ['PE']],
    ['zh', 'job', '我在一家儿童医院有正式编制，表格谁签字？', 'permanent'],
    ['zh', 'job', '我是植物园的正式员工，宾馆谁付钱？', 'permanent'],
    ['zh', 'employerCountry', '我在智利一家肿瘤医院工作', 'CL'],
    ['zh', 'employerCountry', '我在厄瓜多尔一个很小的学院教生物化学', 'EC'],
    ['ru', 'passports', 'я из Кении, вулканолог', ['KE']],
    ['ru', 'job', 'у меня бессрочный договор с геологической службой', 'permanent'],
    ['ru', 'job', 'я штатный сотрудник ботанического сада', 'permanent'],
    ['ru', 'employerCountry', 'работаю в онкологической клинике в Чили', 'CL'],
    ['ru', 'employerCountry', 'преподаю биохимию в крошечном колледже в Эквадоре', 'EC'],
  ])('%s %s: %s', (language, question, text, value) => {
    const person = scientistAt(question, language).says(text);
    expect(factsOf(person)[question]).toEqual(value);
  });
});

describe('a clause with a known sign of doubt in it, or of something else, is not taken', () => {
  test.each<[Lang, string, string]>([
    ['en', 'job', 'I have a permanent contract offer from Lima'],
    ['en', 'job', 'I am a permanent resident of Canada'],
    ['en', 'job', 'I have a permanent smile on my face'],
    ['en', 'job', 'I have turned down a permanent contract with the survey'],
    ['en', 'job', 'my wife has a permanent contract with the survey'],
    ['en', 'job', 'I work with a permanent employee of NASA'],
    ['en', 'job', 'I had a permanent post at the university of Lima'],
    ['en', 'job', 'permanent, formerly'],
    ['en', 'passports', 'Kenya (renounced in 2010)'],
    ['en', 'doctorate', 'PhD (in progress)'],
    ['en', 'doctorate', 'ok'],
    ['en', 'degreeStudy', 'ok'],
    ['ru', 'passports', 'гражданин Кении - мой сосед'],
    ['ru', 'passports', 'на английском пожалуйста'],
    ['zh', 'passports', '我是中国文学家'],
    ['zh', 'stayMonths', '上回来上海待了3个月'],
    ['ru', 'fullTime', 'да. но только по утрам'],
    ['en', 'passports', 'I am Kenyan at heart'],
    ['en', 'passports', "I am a Kenyan citizen's husband"],
    ['en', 'employerCountry', 'I work on glaciers in Chile'],
    ['en', 'employerCountry', 'I want to work in a lab in Chile'],
    ['en', 'doctorate', 'I dream of having a PhD in zoology'],
    ['en', 'stayMonths', 'we will stay 12 months behind schedule'],
    ['en', 'field', 'I work in a school of medicine'],
    ['zh', 'job', '我有一个正式编制的朋友'],
    ['zh', 'job', '我在争取大学的正式编制'],
    ['zh', 'job', '我是正式员工的家属'],
    ['zh', 'passports', '我是肯尼亚人的女婿'],
    ['zh', 'passports', '我是肯尼亚语专家'],
    ['zh', 'employerCountry', '我在智利的朋友在医院工作'],
    ['ru', 'job', 'я ищу постоянную работу в музее'],
    ['ru', 'job', 'у меня постоянный договор аренды'],
    ['ru', 'job', 'я претендую на постоянную ставку в музее'],
    ['ru', 'passports', 'я муж гражданки Кении'],
    ['ru', 'employerCountry', 'преподаю курс о добыче меди в Чили'],
    ['ru', 'stayMonths', 'хочу приехать на 12 месяцев позже'],
    ['ru', 'doctorate', 'получил отказ в PhD по ботанике'],
  ])('%s %s: %s', (language, question, text) => {
    const person = scientistAt(question, language);
    const before = factsOf(person);
    person.says(text);
    expect(factsOf(person)).toEqual(before);
  });
});

describe('in a message to somebody who writes for a scientist', () => {
  test('what is said of the scientist is weighed in the same way', () => {
    const person = new Person({ language: 'en' }).starts('shanghai-2024-exchange leader en');
    person.says('She has a permanent contract with the geological survey.');
    expect(factsOf(person).job).toBe('permanent');
  });
});

test('a whole day by itself in a list is the birth date', () => {
  const person = scientistAt('passports', 'ru').says('Эфиопия; 14.09.1985; PhD 2014');
  expect(factsOf(person)).toMatchObject({ passports: ['ET'], birthDate: '1985-09-14' });
});

test('a plain no is the only option that is declared as one', () => {
  const person = scientistAt('otherInvitations', 'zh').says('没有。材料要盖谁的章？');
  expect(factsOf(person).otherInvitations).toBe('none');
  expect(person.told('answer')[0]?.clauses).toContain('DOC-12');
});

test('a country whose literature somebody studies is no citizenship', () => {
  const person = scientistAt('passports', 'en').says('I am a Chinese literature scholar');
  expect(factsOf(person)).not.toHaveProperty('passports');
});

describe('several things in one message', () => {
  test('what is put right inside it counts as it is put right', () => {
    const zh = scientistAt('stayMonths', 'zh').says('待六个月，哦不对，我记错了，是十二个月');
    expect(factsOf(zh).stayMonths).toBe(12);
    expect(zh.told('change')).toEqual([]);
    const en = scientistAt('stayMonths', 'en').says('I want to stay 6 months, no wait, 12 months');
    expect(factsOf(en).stayMonths).toBe(12);
  });

  test.each<[Lang, string, string]>([
    ['en', 'Twelve months. Also I must correct: I was born in 1984, not in 1985', '1984-05-03'],
    ['zh', '年份不对，83年的', '1983-05-03'],
    ['en', 'correction: I was born in 1984', '1984-05-03'],
  ])('a year that is said again keeps the day and the month: %s %s', (language, text, to) => {
    const person = scientistAt('stayMonths', language).says(text);
    expect(person.told('change')[0]).toMatchObject({ fact: 'birthDate', to });
  });

  test('a correction and a plain answer are both taken up', () => {
    const person = scientistAt('fullTime', 'ru').says(
      'да, и срок не 12 месяцев, а 9, ошибся раньше',
    );
    expect(factsOf(person).fullTime).toBe(true);
    expect(person.told('change')[0]).toMatchObject({ fact: 'stayMonths', to: 9 });
  });

  test('a whole day stands where an age beside it only says it again', () => {
    const person = scientistAt('birthDate', 'en').says(
      '1 January 1980 exactly, so I am 44 already',
    );
    expect(factsOf(person).birthDate).toBe('1980-01-01');
  });

  test('what is put right by a misspelt name is shown as a change', () => {
    const person = scientistAt('otherInvitations', 'en').says('wait, the fieild is engineering');
    expect(person.session?.pending).toEqual({ kind: 'change', fact: 'field', to: 'engineering' });
  });

  test('a yes behind the name of a fact is said of it', () => {
    const person = scientistAt('field', 'en').says('Natural science. And full time, yes');
    expect(factsOf(person)).toMatchObject({ field: 'natural-science', fullTime: true });
  });

  test('two amounts go to the two facts that are named', () => {
    const person = new Person({ language: 'zh' }).starts('shanghai-2024-exchange leader zh');
    person.says('劳务费预算12万，中方人员劳务费0元');
    expect(factsOf(person)).toMatchObject({ labourBudget: 120_000, chineseLabour: 0 });
  });

  test('what goes on about the same person asks nothing', () => {
    const person = new Person({ language: 'en' }).starts('shanghai-2024-exchange leader en');
    person.says('She is from Peru, has a PhD and would come for 12 months');
    expect(factsOf(person)).toMatchObject({ passports: ['PE'], doctorate: 'held', stayMonths: 12 });
    expect(person.told('answer')).toEqual([]);
  });

  test('a line of a form is no question', () => {
    const person = scientistAt('fullTime', 'zh').says('是否全职：是');
    expect(person.told('answer')).toEqual([]);
  });
});
