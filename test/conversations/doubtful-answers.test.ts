import { describe, expect, test } from 'vitest';
import { factsOf, scientistAt } from './scientist-at.ts';

describe('an answer that its own words leave in doubt is not taken', () => {
  test.each([
    ['fullTime', 'oh great, of course, why not work for free as well'],
    ['fullTime', 'yeah, right, as if'],
    ['fullTime', 'ну конечно, ещё и бесплатно поработаю'],
    ['fullTime', '当然啦，免费打工谁不愿意'],
    ['fullTime', 'нет, насколько знаю'],
    ['fullTime', 'no, as far as I know'],
    ['fullTime', 'none'],
    ['birthDate', '2 June 1988 is wrong'],
    ['birthDate', '2 июня 1988 неверно'],
    ['birthDate', 'officially 1 January 1983 but nobody knows'],
    ['stayStart', 'I cannot come on 1 April 2025'],
    ['employerCountry', 'no job in Kenya'],
  ])('%s: %s', (question, text) => {
    const person = scientistAt(question);
    const before = factsOf(person);
    expect(factsOf(person.says(text))).toEqual(before);
  });

  test('"Australian or Austrian" is asked, with each of both and both together', () => {
    const person = scientistAt('passports').says('I hold an Australian or Austrian passport');
    expect(person.session?.pending).toMatchObject({
      kind: 'confirm',
      candidates: [['AU', 'AT'], ['AU'], ['AT']],
    });
  });
});

describe('what is said plainly beside such words is taken', () => {
  test.each([
    ['fullTime', 'yes, I will work full time', { fullTime: true }],
    ['birthDate', 'born 2 June 1988', { birthDate: '1988-06-02' }],
    ['researchMonths', '十二个月', { researchMonths: 12 }],
    ['passports', 'ethnic Chinese, Indonesian citizen', { passports: ['ID'] }],
  ])('%s: %s', (question, text, facts) => {
    const person = scientistAt(question, 'en', question === 'researchMonths' ? 'none' : 'held');
    expect(factsOf(person.says(text))).toMatchObject(facts);
  });
});
