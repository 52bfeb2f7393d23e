import { describe, expect, it } from 'vitest';
import { withEnglishSpelt } from '../../../conversations/messages/written/english-spelling.ts';
import { cameOf } from '../../language/mixed/score.ts';

const START = { role: 'scientist' };
const BORN = { ...START, passports: 'TZ', formerChinese: 'never', birthDate: '1988-10-01' };
const WORKS = { ...BORN, job: 'permanent', jobDuties: 'research', employerCountry: 'TZ' };
const PHD = { ...WORKS, doctorate: 'held' };

describe('English as it is typed in a hurry', () => {
  it.each([
    ['wat is ur dedline', 'what is your deadline'],
    ['permament job n 5 yers of reaserch', 'permanent job and 5 years of research'],
    ['I hv a docterate frm the univercity', 'I have a doctorate from the university'],
    ['w/o invitaion', 'without invitation'],
  ])('spells %s right', (written, plain) => {
    expect(withEnglishSpelt(written)).toBe(plain);
  });

  it.each([
    'the employee contacts researchers and lecturers',
    'citizens of two universities',
    'Prof. U. Probe of the R&D unit, u-test@example.org, n/a',
    'silence, contrast, protection, imitation',
    'a physicist and doctorand, I lecture',
    'internationalization-of-universitylife',
  ])('leaves %s as it is', (written) => {
    expect(withEnglishSpelt(written)).toBe(written);
  });

  it.each([
    [START, 'im nigerian born 5/5/1990', 'birthDate=1990-05-05; passports=NG'],
    [START, 'I was born 5 May 1990 in Kenya', 'birthDate=1990-05-05'],
    [BORN, 'permenant, only reserch', 'job=permanent; jobDuties=research'],
    [PHD, '12 monts, begining on 1 septmber 2025', 'stayMonths=12; stayStart=2025-09-01'],
  ])('reads %o, %s', (known, text, came) => {
    const got = cameOf(text, known)
      .split('; ')
      .filter((one) => !one.endsWith('?'))
      .sort();
    expect(got.join('; ')).toBe(came);
  });
});

describe('what English letters tell beside', () => {
  it.each([
    [START, 'Zambian / 14.06.1986 / permanent - is there an age limit?', 'birthDate=1986-06-14'],
    [START, 'Zambian / 14.06.1986 / is there an age limit?', 'passports=ZM'],
    [WORKS, 'Yes, since 2019. What is the deadline?', 'doctorate=held'],
    [PHD, '12 months from 15 September 2025, in one block. What else?', 'oneBlock=true'],
    [BORN, 'Permanent, at a university, where I have been since 2014.', 'job=permanent'],
    [BORN, 'I work since 2016 in Dar es Salaam', 'employerCountry=TZ'],
    [BORN, 'permanent, at University of Nairobi', 'employerCountry=KE'],
    [BORN, 'permanent, uni in Lahore Pakistan', 'employerCountry=PK'],
  ])('reads %o, %s', (known, text, part) => {
    expect(cameOf(text, known).split('; ')).toContain(part);
  });

  it.each([
    [WORKS, 'Yes, but only in 2026', 'doctorate=held'],
    [PHD, 'i have one more offer, from uni in Beijing', 'employerCountry~CN'],
    [{ role: 'leader' }, 'we have known her for 12 months', 'stayMonths=12'],
    [BORN, 'PhD 2014, from University of Leeds', 'employerCountry=GB'],
  ])('takes not, of %o, %s', (known, text, part) => {
    expect(cameOf(text, known).split('; ')).not.toContain(part);
  });
});
