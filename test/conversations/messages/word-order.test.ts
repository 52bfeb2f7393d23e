import { describe, expect, test } from 'vitest';
import { Person } from '../person.ts';
import { factsOf, scientistAt } from '../scientist-at.ts';

describe('Russian says it in any order, and means it', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['doctorate', 'диссертацию защитил, корочки пока не выдали', { doctorate: 'defended' }],
    ['stayMonths', 'на полгода хочу, полный день', { stayMonths: 6, fullTime: true }],
    ['stayMonths', 'могу на полгода, с 1 марта 2025', { stayMonths: 6, stayStart: '2025-03-01' }],
    ['job', 'постоянная ставка, учу студентов и статьи пишу', { job: 'permanent' }],
    ['job', 'в отпуске по уходу за ребёнком до сентября', { job: 'on-leave' }],
    ['otherInvitations', 'нет, только к вам. здоров', { otherInvitations: 'none', health: true }],
    ['field', 'область - прикладная математика', { field: 'natural-science' }],
  ])('%s: %s', (question, text, facts) => {
    expect(factsOf(scientistAt(question, 'ru').says(text))).toMatchObject(facts);
  });

  test.each<[string, string]>([
    ['doctorate', 'пока не защищусь, степени не будет'],
    ['doctorate', 'степень у коллеги'],
    ['job', 'постоянная, пока не уволят'],
    ['job', 'предложили постоянную, думаю'],
    ['employerCountry', 'живу в Таиланде'],
    ['stayMonths', 'контракт у меня ещё на 12 месяцев'],
    ['stayMonths', 'ставка на два года'],
    ['field', 'по первому образованию химик'],
    ['talentFunding', 'грант получает мой шеф'],
  ])('and what is of others or of other times is not taken: %s: %s', (question, text) => {
    const person = scientistAt(question, 'ru');
    const before = factsOf(person);
    person.says(text);
    expect(factsOf(person)).toEqual(before);
  });
});

describe('a last day', () => {
  test.each<[string, string]>([
    ['en', 'project from 1 April 2025 until 30 June 2027'],
    ['ru', 'проект с 1 апреля 2025 до 30 июня 2027'],
  ])('behind "until" is no other start: %s', (language, text) => {
    const person = new Person({ language }).starts(`shanghai-2024-cooperation leader ${language}`);
    expect(factsOf(person.says(text))).toMatchObject({
      projectStart: '2025-04-01',
      projectEnd: '2027-06-30',
    });
  });
});

describe('a question without its sign', () => {
  test.each<[string, string]>([
    ['6 месяцев. и зарплата скока в месяц выйдет', 'cited'],
    ['6 месяцев, через какой сайт подаваться', 'not-in-text'],
  ])('is answered beside a fact: %s', (text, status) => {
    const person = scientistAt('stayMonths', 'ru').says(text);
    expect(factsOf(person).stayMonths).toBe(6);
    expect(person.replies).toContainEqual(expect.objectContaining({ kind: 'answer', status }));
  });
});
