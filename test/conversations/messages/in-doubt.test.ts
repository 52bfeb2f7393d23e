import { describe, expect, test } from 'vitest';
import type { Person } from '../person.ts';
import { factsOf, scientistAt } from '../scientist-at.ts';

type Lang = 'en' | 'zh' | 'ru';

/** What a message leaves untaken, with what is asked about it by button. */
function untaken(person: Person, text: string) {
  const before = factsOf(person);
  person.says(text);
  expect(factsOf(person)).toEqual(before);
  const { pending } = person.session ?? {};
  return pending && 'candidates' in pending ? pending.candidates : undefined;
}

describe('a country that is no citizenship, or no longer', () => {
  test.each<[Lang, string, string[]]>([
    ['ru', 'родом из Украины, гражданин Казахстана', ['KZ']],
    ['en', 'born in Kenya, citizen of Canada', ['CA']],
    ['zh', '我出生在肯尼亚，现在是加拿大公民', ['CA']],
    ['en', 'Kenya, I gave up my Indian passport', ['KE']],
    ['en', 'I used to be Ukrainian but now I only have Polish citizenship', ['PL']],
  ])('does not doubt what is plainly held: %s %s', (language, text, codes) => {
    expect(factsOf(scientistAt('passports', language).says(text)).passports).toEqual(codes);
  });

  test.each<[Lang, string]>([
    ['en', 'I gave up my Indian passport'],
    ['zh', '已经放弃印度国籍'],
    ['ru', 'отказался от гражданства Индии'],
  ])('is refused where it is given up: %s %s', (language, text) => {
    const person = scientistAt('passports', language);
    expect(untaken(person, text)).toBeUndefined();
    expect(person.told('refuse')[0]).toMatchObject({ question: 'passports', reason: 'negated' });
  });

  test.each<[Lang, string, string[]]>([
    ['en', 'I applied for German citizenship', ['DE']],
    ['zh', '申请了德国国籍', ['DE']],
    ['ru', 'скоро получу польское гражданство', ['PL']],
    ['zh', '快拿到德国国籍了', ['DE']],
    ['zh', '我是新加坡永久居民', ['SG']],
    ['ru', 'ПМЖ Германии', ['DE']],
    ['en', 'green card of the USA', ['US']],
    ['en', 'I left Iran', ['IR']],
  ])('is asked about, and only what may be held is offered: %s %s', (language, text, codes) => {
    expect(untaken(scientistAt('passports', language), text)).toEqual([codes]);
  });

  test.each<[Lang, string]>([
    ['en', 'green card'],
    ['ru', 'грин-карта'],
  ])('is not guessed from an everyday word: %s %s', (language, text) => {
    const person = scientistAt('passports', language);
    expect(untaken(person, text)).toBeUndefined();
    expect(person.told('refuse')[0]?.reason).toBe('not-a-country');
  });
});

describe('a question without a question mark', () => {
  test.each<[Lang, string, string]>([
    ['zh', 'oneBlock', '能分两次来不'],
    ['zh', 'oneBlock', '能分两次来么'],
    ['zh', 'job', '固定期限合同行不'],
    ['zh', 'doctorate', '有博士学位才能报不'],
    ['zh', 'job', '德国护照行不'],
    ['ru', 'job', 'срочный договор подойдёт'],
    ['ru', 'job', 'а итальянский паспорт годится'],
    ['ru', 'oneBlock', 'двумя приездами можно'],
    ['en', 'job', 'permanent or fixed-term, what’s the difference'],
  ])('is answered and is no answer: %s %s %s', (language, question, text) => {
    const person = scientistAt(question, language);
    expect(untaken(person, text)).toBeUndefined();
    expect(person.told('answer')).toHaveLength(1);
    expect(person.question).toBe(question);
  });

  test.each<[Lang, string, number]>([
    ['zh', '我能待6个月不', 6],
    ['zh', '12个月可以不', 12],
    ['ru', 'а на 6 месяцев можно', 6],
    ['ru', '12 месяцев можно', 12],
    ['en', '6 months allowed', 6],
  ])('is answered, and its value offered: %s %s', (language, text, months) => {
    const person = scientistAt('stayMonths', language);
    expect(untaken(person, text)).toEqual([months]);
    expect(person.told('answer')).toHaveLength(1);
    expect(person.question).toBe('stayMonths');
  });

  test.each<[Lang, string]>([
    ['zh', '当然不'],
    ['zh', '我不'],
    ['ru', 'нет, нельзя'],
  ])('is not a plain denial: %s %s', (language, text) => {
    const person = scientistAt('oneBlock', language).says(text);
    expect(factsOf(person).oneBlock).toBe(false);
  });
});

describe('what was left, is of somebody else, or is left in doubt by the call', () => {
  test.each<[Lang, string, string]>([
    ['en', 'job', 'I quit my permanent job'],
    ['zh', 'job', '我辞掉了正式工作'],
    ['ru', 'job', 'раньше был фрилансером'],
    ['ru', 'job', 'уволился с постоянной работы'],
    ['ru', 'doctorate', 'кандидат наук'],
    ['ru', 'doctorate', 'есть степень кандидата наук'],
    ['zh', 'doctorate', '副博士'],
    ['en', 'otherInvitations', 'I accepted but withdrew'],
    ['en', 'otherInvitations', 'one'],
    ['en', 'stayMonths', '12 months is too long'],
    ['zh', 'stayMonths', '12个月太长了'],
    ['ru', 'stayMonths', '12 месяцев слишком долго'],
  ])('is asked about: %s %s %s', (language, question, text) => {
    expect(untaken(scientistAt(question, language), text)).not.toBeUndefined();
  });

  test.each<[Lang, string]>([
    ['en', '5 years including PhD'],
    ['zh', '加上读博5年'],
    ['ru', '5 лет с аспирантурой'],
  ])('is asked about where doctoral study is counted in: %s %s', (language, text) => {
    expect(untaken(scientistAt('researchMonths', language, 'none'), text)).toEqual([60]);
  });

  test('is taken without it', () => {
    const person = scientistAt('researchMonths', 'en', 'none').says('5 years');
    expect(factsOf(person).researchMonths).toBe(60);
  });

  test('is nobody’s answer where it is of a student of theirs', () => {
    const person = scientistAt('job', 'zh');
    expect(untaken(person, '我的博士生是越南人')).toBeUndefined();
    expect(person.notes).toContain('of-others');
  });

  test('is no stay where it is what a job has left', () => {
    expect(untaken(scientistAt('job'), 'I have 6 months left in my job')).toBeUndefined();
  });
});

describe('one number put in the place of another', () => {
  test.each<[Lang, string, string]>([
    ['ru', 'doctorate', 'нет, не 85, а 86'],
    ['ru', 'job', 'ой, не 85, а 86 год'],
    ['en', 'doctorate', 'no, not 85 but 86'],
    ['en', 'job', 'not 1985 but 1986'],
    ['zh', 'doctorate', '不对，不是85年，是86年'],
  ])('is shown as a change of the answer that has it: %s %s %s', (language, question, text) => {
    const person = scientistAt(question, language).says(text);
    expect(person.told('change')[0]).toMatchObject({ fact: 'birthDate', to: '1986-05-03' });
    expect(factsOf(person)).not.toHaveProperty(question);
  });

  test.each([
    ['not 3 but 4', 'birthDate', '1985-05-04'],
    ['not 12 but 9', 'stayMonths', 9],
  ])('is found in a day or a number: %s', (text, fact, to) => {
    const person = scientistAt('stayStart').says(text);
    expect(person.told('change')[0]).toMatchObject({ fact, to });
  });

  test('is not read where no answer has it', () => {
    const person = scientistAt('doctorate', 'ru');
    expect(untaken(person, 'нет, не 71, а 72')).toBeUndefined();
    expect(person.told('refuse')[0]?.question).toBe('doctorate');
  });
});
