import { describe, expect, test } from 'vitest';
import { scientistAt } from '../scientist-at.ts';

type Lang = 'en' | 'zh' | 'ru';

describe('a plain yes or no to a choice', () => {
  test.each<[Lang, string, string, string]>([
    ['en', 'doctorate', 'yes', 'held'],
    ['en', 'doctorate', 'y', 'held'],
    ['en', 'doctorate', 'Yes, I do', 'held'],
    ['en', 'doctorate', 'no', 'none'],
    ['zh', 'doctorate', '有', 'held'],
    ['zh', 'doctorate', '有的', 'held'],
    ['zh', 'doctorate', '有博士学位', 'held'],
    ['zh', 'doctorate', '没有', 'none'],
    ['ru', 'doctorate', 'да', 'held'],
    ['en', 'formerChinese', 'no', 'never'],
    ['zh', 'formerChinese', '没有', 'never'],
    ['zh', 'formerChinese', '从来没有', 'never'],
    ['en', 'talentFunding', 'no', 'none'],
    ['zh', 'talentFunding', '没有拿过', 'none'],
    ['en', 'otherInvitations', 'no', 'none'],
  ])('takes the only option that it can mean: %s %s %s', (language, question, text, value) => {
    const person = scientistAt(question, language).says(text);
    expect(person.session?.cases[0]?.facts[question]).toBe(value);
  });

  test.each<[Lang, string, string, string[]]>([
    ['en', 'formerChinese', 'yes', ['renounced', 'lost', 'unclear']],
    ['en', 'talentFunding', 'yes', ['running', 'ended']],
    ['zh', 'talentFunding', '有', ['running', 'ended']],
    ['en', 'otherInvitations', 'yes', ['offered', 'accepted']],
    ['zh', 'otherInvitations', '有', ['offered', 'accepted']],
  ])('asks which of several: %s %s %s', (language, question, text, candidates) => {
    const person = scientistAt(question, language).says(text);
    expect(person.session?.pending).toEqual({ kind: 'confirm', fact: question, candidates });
  });

  test('without trouble is a yes in Russian', () => {
    const person = scientistAt('lawsPromise', 'ru').says('без проблем');
    expect(person.session?.cases[0]?.facts.lawsPromise).toBe(true);
  });
});

describe('an answer and a question together', () => {
  test.each<[Lang, string]>([
    ['en', 'Kenya. and am i too old?'],
    ['zh', '肯尼亚。我年龄超了吗？'],
    ['ru', 'Кения. а я не слишком стар?'],
  ])('are each read for what they are about: %s %s', (language, text) => {
    const person = scientistAt('passports', language).says(text);
    expect(person.session?.cases[0]?.facts.passports).toEqual(['KE']);
    expect(person.told('answer')[0]?.clauses).toEqual(['YS-03a']);
  });

  test.each<[Lang, string, string]>([
    ['ru', 'degreeStudy', 'нет. а кто ставит печать?'],
    ['zh', 'degreeStudy', '没有。材料要盖谁的章？'],
    ['en', 'degreeStudy', 'no. who stamps it?'],
  ])('keep a plain no: %s %s %s', (language, question, text) => {
    const person = scientistAt(question, language).says(text);
    expect(person.session?.cases[0]?.facts[question]).toBe(false);
    expect(person.told('answer')[0]?.clauses).toContain('DOC-12');
  });
});

describe('a year long gone', () => {
  test.each<[string, string]>([
    ['doctorate', 'Dr. rer. nat. since 2014'],
    ['job', 'from 2015 to 2020'],
  ])('is no day of the stay: %s %s', (question, text) => {
    const person = scientistAt(question, 'en').says(text);
    expect(person.told('refuse').map((reply) => reply.question)).not.toContain('stayStart');
    expect(person.session?.cases[0]?.facts).not.toHaveProperty('stayStart');
  });
});
