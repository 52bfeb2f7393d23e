import { describe, expect, test } from 'vitest';
import { Person } from '../person.ts';
import { factsOf, scientistAt } from '../scientist-at.ts';

type Lang = 'en' | 'zh' | 'ru';

describe('a city says where somebody works', () => {
  test.each<[Lang, string, string]>([
    ['en', 'I have a permanent post at a hospital in Lima', 'PE'],
    ['en', 'permanent researcher at the Institute of Physics in Yerevan', 'AM'],
    ['en', 'I am a lecturer at the University of Nairobi with a permanent contract', 'KE'],
    ['en', 'permanent post, the institute is in Hanoi, Vietnam', 'VN'],
    ['en', 'I work for a German company in Lagos on a permanent contract', 'NG'],
    ['zh', '在开罗的国家研究中心，正式工', 'EG'],
    ['zh', '布加勒斯特的研究所，正式员工', 'RO'],
    ['zh', '单位在塔什干，长期聘用', 'UZ'],
    ['zh', '现就职于第比利斯某研究所，有正式编制', 'GE'],
    ['ru', 'работаю в Бишкеке на постоянной основе', 'KG'],
    ['ru', 'постоянный договор, институт в Ташкенте', 'UZ'],
  ])('%s: %s', (language, text, country) => {
    const facts = factsOf(scientistAt('job', language).says(text));
    expect(facts).toMatchObject({ job: 'permanent', employerCountry: country });
  });

  test('and is asked about where it stands alone in a list', () => {
    const person = scientistAt('job').says('permanent contract, research only, Nairobi');
    expect(factsOf(person).employerCountry).toBeUndefined();
    expect(person.session?.pending).toMatchObject({ kind: 'confirm', fact: 'employerCountry' });
  });

  test('or where cities of several countries have its name', () => {
    const person = scientistAt('job').says('I work in Cambridge, permanent job');
    expect(factsOf(person).employerCountry).toBeUndefined();
    expect(person.session?.pending).toMatchObject({ kind: 'confirm', fact: 'employerCountry' });
  });
});

describe('a city is no place of work where somebody was born, studied, was a guest, or no longer works', () => {
  test.each<[Lang, string]>([
    ['en', 'I was born in Nairobi and have a permanent job'],
    ['en', 'I did my PhD in Lima, permanent job'],
    ['en', 'permanent job; my wife works in Accra'],
    ['en', 'permanent job, I hope to work in Tashkent one day'],
    ['en', 'permanent job, not in Nairobi'],
    ['en', 'I quit my job in Accra last month'],
    ['en', 'permanent job, met my boss at a conference in Lima'],
    ['zh', '我在河内大学读的博士，现在是正式员工'],
    ['zh', '正式编制，以前在开罗工作过'],
    ['zh', '正式编制，博士是去年毕业的，英国利兹大学'],
    ['zh', '我弟弟在内罗毕工作，我自己是正式工'],
    ['ru', 'ищу работу в Баку'],
    ['en', 'permanent job; my funding comes from Germany'],
    ['en', 'my lucky number in Chile is 8, permanent job'],
    ['zh', '正式工，在泰国的展会上认识的导师'],
    ['ru', 'постоянная работа, раньше работал в Баку'],
  ])('%s: %s', (language, text) => {
    const facts = factsOf(scientistAt('job', language).says(text));
    expect(facts.employerCountry).toBeUndefined();
  });

  test('nor is it the employer of the guest where the hosts tell where they are', () => {
    const person = new Person().starts('shanghai-2024-exchange leader en');
    person.says('our institute is in Shanghai. She has a PhD');
    expect(factsOf(person)).toEqual({ role: 'leader', doctorate: 'held' });
  });
});

test.each([
  ['our partner is an institute in Turin', { partnerCountry: 'IT' }],
  [
    'we want to work with a Chilean university',
    { partnerCountry: 'CL', partnerType: 'university' },
  ],
])('a partner: %s', (text, facts) => {
  const person = new Person().starts('shanghai-2024-cooperation leader en').says(text);
  expect(factsOf(person)).toMatchObject(facts);
});
