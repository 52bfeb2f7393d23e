import { describe, expect, test } from 'vitest';
import { host } from '../people.ts';
import { Person } from '../person.ts';
import { factsOf, scientistAt } from '../scientist-at.ts';

type Lang = 'en' | 'zh' | 'ru';

/** An office that has answered all that is asked before a question. */
function officeAt(question: string): Person {
  const person = new Person().starts('shanghai-2024-exchange office');
  const names = Object.keys(host);
  person.answers(Object.fromEntries(Object.entries(host).slice(0, names.indexOf(question))));
  return person;
}

describe('what somebody puts right at once is what they say', () => {
  test.each<[Lang, string, string, unknown]>([
    ['en', 'stayMonths', 'hmm 6 months... no, 12', 12],
    ['en', 'stayMonths', '6 months. Actually no, a full year', 12],
    ['en', 'stayMonths', '6, sorry, 12 months', 12],
    ['en', 'birthDate', '12 March 1986, oops, 21 March', '1986-03-21'],
    ['zh', 'birthDate', '1986年3月12日，不对，3月21日', '1986-03-21'],
    ['ru', 'birthDate', '12 марта 1986, ой, 21 марта', '1986-03-21'],
    ['en', 'birthDate', '1985... let me check my passport, no, 3 May 1986', '1986-05-03'],
    ['ru', 'stayMonths', '6 месяцев... нет, 12', 12],
    ['ru', 'stayMonths', 'полгода. Хотя нет, давайте год', 12],
    ['ru', 'stayMonths', 'на 12 лет останусь))) шучу, на год', 12],
    ['zh', 'stayMonths', '6个月……不对，12个月', 12],
    ['zh', 'stayMonths', '半年。算了，还是一年', 12],
    ['zh', 'birthDate', '1989年……稍等我看下护照，是1988年10月30日', '1988-10-30'],
  ])('%s at %s: %s', (language, question, text, value) => {
    const person = scientistAt(question, language).says(text);
    expect(factsOf(person)[question]).toBe(value);
    expect(person.session?.pending).toBeUndefined();
  });

  test.each([
    ['200 тысяч, извиняюсь, 240', 240_000],
    ['200, нет, 240 тысяч', 240_000],
    ['18万，哦不对，24万', 240_000],
    ['20，不，24万', 240_000],
  ])('and a sum keeps its thousands: %s', (text, value) => {
    expect(factsOf(officeAt('labourBudget').says(text)).labourBudget).toBe(value);
  });
});

describe('nothing is put right', () => {
  test.each<[string, string]>([
    ['12 months, no, my wife stays 6', 'another person is meant'],
    ['my colleague got 12 months, sorry, 6', 'somebody else is spoken of'],
    ['should it be 6, no, 12 months?', 'it is asked'],
  ])('where %s: %s', (text) => {
    expect(factsOf(scientistAt('stayMonths').says(text)).stayMonths).not.toBe(6);
  });

  test('in a list, of which one may be meant', () => {
    const person = scientistAt('passports').says('Kenya and Uganda, sorry, Ghana');
    expect(factsOf(person).passports).not.toEqual(['GH']);
  });

  test.each([
    ['stayMonths', '3 May 1985, no, 6 months', 3],
    ['stayMonths', '12 months, no, 3 May 2025', 3],
    ['birthDate', '3 May 1985, no, May 1986', '1986-05-03'],
    ['birthDate', 'May 1985, no, 12 May', '1985-05-12'],
    ['birthDate', '3 May 1985, no, 7', '1985-05-07'],
  ])(
    'where the two are of no one kind, or say no whole thing, at %s: %s',
    (question, text, value) => {
      expect(factsOf(scientistAt(question).says(text))[question]).not.toBe(value);
    },
  );

  test('where the day has no year to keep', () => {
    const person = scientistAt('birthDate').says('1985, no, 12 March');
    expect(factsOf(person).birthDate).not.toBe('1986-03-12');
  });

  test('where what is taken back was said before: that is shown as a change', () => {
    const person = scientistAt('fullTime').says('12 months, no wait, 9 months');
    expect(person.told('change')[0]).toMatchObject({ fact: 'stayMonths', to: 9 });
  });
});
