import { describe, expect, test } from 'vitest';
import { type Labelled, sessionOf } from '../../language/mixed/labelled.ts';
import { score } from '../../language/mixed/score.ts';
import { shanghai } from '../person.ts';

const SCIENTIST = { role: 'scientist', passports: 'KE', formerChinese: 'never' };
const BORN = { ...SCIENTIST, birthDate: '1986-08-17' };
const AT_WORK = { ...BORN, job: 'permanent', jobDuties: 'research', employerCountry: 'KE' };

function languageOf(text: string): string {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
}

/** What came of a message, by what was known before. */
function got(known: Record<string, string>, text: string, call = 'shanghai-2024-exchange') {
  const labelled: Labelled = {
    ...{ language: languageOf(text), call, known, text },
    ...{ facts: {}, questions: [], held: false },
  };
  expect(sessionOf(labelled).cases).toHaveLength(1);
  return score(labelled).got;
}

test('the calls are those of the notice', () => {
  expect(shanghai.topics.map(({ id }) => id)).toContain('shanghai-2024-exchange');
});

describe('what is wished for, promised or gone by is asked, not taken', () => {
  test.each([
    [BORN, 'the institute offers me a permanent job', 'job?'],
    [BORN, 'I hope to get a permanent job soon', 'job?'],
    [BORN, 'I had a permanent job until 2020', 'job?'],
    [BORN, '以后会有正式编制', 'job?'],
    [BORN, 'обещают постоянную ставку', 'job?'],
    [BORN, 'ищу постоянную работу', 'job?'],
    [AT_WORK, 'almost have a PhD', 'doctorate?'],
    [AT_WORK, '2026年博士毕业', 'doctorate?'],
    [AT_WORK, 'почти получил степень', 'doctorate?'],
    [AT_WORK, 'защитилась на прошлой неделе', 'doctorate?'],
    [{ role: 'scientist' }, '将来想入新加坡籍', 'passports?'],
  ])('%j %s', (known, text, asked) => {
    expect(got(known, text)).toContain(asked);
    expect(got(known, text)).not.toContain('=');
  });
});

describe('what is said of others is no fact', () => {
  test.each([
    [BORN, 'у коллеги постоянная работа'],
    [BORN, '同学有正式工作'],
    [AT_WORK, '我带博士生'],
    [AT_WORK, 'научрук получил степень'],
    [AT_WORK, 'у меня три аспиранта'],
    [AT_WORK, 'стаж преподавания 10 лет'],
    [SCIENTIST, '女儿2015年5月3日出生'],
  ])('%j %s', (known, text) => {
    expect(got(known, text)).not.toMatch(/=|~|\w\?/);
  });
});

describe('what is only named is asked', () => {
  test.each([
    [BORN, 'lecturer, permanent', 'job=permanent'],
    [BORN, 'lecturer, permanent', 'jobDuties?'],
    [BORN, 'I own a startup', 'job?'],
    [AT_WORK, 'degree awarded 2012', 'doctorate?'],
    [AT_WORK, '学位证拿到了', 'doctorate?'],
    [AT_WORK, 'I dropped out of my PhD, will that matter?', 'doctorate=none'],
    [AT_WORK, '博士读到一半退学了', 'doctorate=none'],
    [AT_WORK, 'аспирантуру бросил', 'doctorate=none'],
  ])('%j %s', (known, text, wanted) => {
    expect(got(known, text)).toContain(wanted);
  });
});

describe('a place or a date that is not what is asked', () => {
  test.each([
    [{ role: 'scientist' }, 'Born in Kenya, British passport', 'passports'],
    [{ role: 'scientist' }, 'I was born in 1984 (23 November)', 'birthDate=1984-11-23'],
    [{ role: 'scientist' }, 'я родилась в 1984 (23 ноября)', 'birthDate=1984-11-23'],
  ])('%j %s', (known, text, wanted) => {
    expect(got(known, text)).toContain(wanted);
    expect(got(known, text)).not.toContain('KE');
  });

  test('a year gone by begins no stay', () => {
    expect(got(AT_WORK, 'в аспирантуре с 2021')).not.toContain('stayStart');
  });

  test('the kind of one’s own side is asked about', () => {
    const known = { role: 'leader' };
    const cooperation = 'shanghai-2024-cooperation';
    expect(got(known, '我们公司在上海，合作方在以色列', cooperation)).toContain('partnerType?');
  });

  test.each(['40岁不到', '我40岁左右，男'])('%s is no exact age', (text) => {
    expect(got(SCIENTIST, text)).not.toContain('birthDate=');
  });

  test('我87年的 names a year and no age', () => {
    expect(got({ role: 'scientist' }, '我87年的，10月5日')).toBe('birthDate=1987-10-05');
  });
});
