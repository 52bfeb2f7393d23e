import { describe, expect, test } from 'vitest';
import { Person } from '../person.ts';
import { factsOf, scientistAt } from '../scientist-at.ts';

type Lang = 'en' | 'zh' | 'ru';

describe('what stands elsewhere in the message leaves a plan open', () => {
  test.each<[Lang, string]>([
    ['en', "I'd prefer 6 months but my professor wants 12"],
    ['ru', 'хотелось бы на год, но шеф отпускает на полгода'],
    ['en', '6 months, or two visits of three'],
    ['ru', 'полгода с продлением до года'],
    ['en', 'two times three months'],
  ])('%s: %s', (language, text) => {
    expect(factsOf(scientistAt('stayMonths', language).says(text)).stayMonths).toBeUndefined();
  });

  test('and so does what is likely to be said of the same fact behind a yes', () => {
    const person = scientistAt('fullTime', 'ru').says('да. но только по утрам');
    expect(factsOf(person).fullTime).toBeUndefined();
  });
});

describe('the length that is asked begins a clause and goes on with when', () => {
  test.each<[Lang, string, number]>([
    ['en', 'a full year from 1 June 2025', 12],
    ['ru', 'полгода с 1 марта 2026 одним заездом', 6],
  ])('%s: %s', (language, text, months) => {
    expect(factsOf(scientistAt('stayMonths', language).says(text)).stayMonths).toBe(months);
  });
});

test('words of one option that lie over one another are all of it', () => {
  const text = 'currently on sabbatical from my permanent position in Egypt';
  expect(factsOf(scientistAt('job').says(text))).toMatchObject({ job: 'on-leave' });
});

test('the one thing that is new of a known fact is shown as a change', () => {
  const person = scientistAt('stayMonths').says('wait, the employer is in Keyna');
  expect(person.session?.pending).toMatchObject({ fact: 'employerCountry' });
});

describe('a partner tells of the own side, others do not', () => {
  test.each([
    [
      'partner',
      'we are a national laboratory in Brazil. No government money',
      'research-institute',
    ],
    ['leader', 'we are a university, the partner is in Brazil', undefined],
  ])('%s: %s', (role, text, type) => {
    const person = new Person().starts(`shanghai-2024-cooperation ${role} en`).says(text);
    expect(factsOf(person).partnerType).toBe(type);
  });
});

test.each<[Lang, string]>([
  ['en', 'our partner company is registered in Shanghai, we are in Suzhou'],
  ['ru', 'филиал зарегистрирован в Шанхае, сам институт в Нанкине'],
  ['zh', '分公司注册在上海，总部在杭州'],
])('another unit that is registered is not the one that applies: %s %s', (language, text) => {
  const person = new Person({ language }).starts(`shanghai-2024-exchange leader ${language}`);
  expect(factsOf(person.says(text)).unitRegistered).toBeUndefined();
});
