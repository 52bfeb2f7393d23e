import { describe, expect, test } from 'vitest';
import { cameOf } from '../../language/mixed/score.ts';

const START = { role: 'scientist' };
const BORN = { ...START, passports: 'BD', formerChinese: 'never', birthDate: '1990-05-01' };
const LEADER = {
  ...{ role: 'leader', passports: 'BD', formerChinese: 'never', birthDate: '1990-05-01' },
  ...{ job: 'permanent', jobDuties: 'research', employerCountry: 'BD', doctorate: 'held' },
};

/** What comes of a message to somebody of whom this much is known, as the facts by name. */
function got(known: Record<string, string>, text: string): string[] {
  return cameOf(text, known).split('; ').sort();
}

describe('a list that goes on without a comma is a list', () => {
  test.each([
    ['I am Kenyan + PhD 2014', START, ['doctorate=held', 'passports=KE']],
    ['citizen of Kenya & permanently employed', START, ['job=permanent', 'passports=KE']],
    [
      'nationality Kenyan and date of birth is 3rd of May 1985',
      START,
      ['birthDate=1985-05-03', 'passports=KE'],
    ],
    [
      'never Chinese / permanent job',
      { ...START, passports: 'KE' },
      ['formerChinese=never', 'job=permanent'],
    ],
  ])('%s', (text, known, all) => {
    expect(got(known, text)).toEqual(all);
  });
});

describe('what holds for both sides of a joint is not cut off from the second', () => {
  test.each([
    ['I want a PhD and permanent job', BORN],
    ['I want a PhD + permanent job', BORN],
    ['if I had a PhD + permanent job it would be easy', BORN],
    ['My wife has a PhD + permanent job', BORN],
  ])('%s', (text, known) => {
    expect(got(known, text).filter((one) => one.includes('='))).toEqual([]);
  });
});

describe('words of a message that is said of something else leave it to be asked', () => {
  test.each([
    ['I have 10 years experience as a driver', { ...BORN, job: 'permanent' }, 'researchMonths'],
    ['our semester starts on 1 September 2025', { ...BORN, stayMonths: '12' }, 'stayStart'],
    ['at her home institute she works with Chinese colleagues', LEADER, 'chineseColleagues'],
    ['the leader of the neighbouring project is a German professor', LEADER, 'leader'],
    ['in 2023 we paid 300000 yuan of labour costs', LEADER, 'labourBudget'],
    ['a position', BORN, 'job'],
  ])('%s', (text, known, fact) => {
    expect(got(known, text).filter((one) => one.startsWith(`${fact}=`))).toEqual([]);
  });
});

test('who leads may be "our professor", who is nobody else', () => {
  const known = { ...LEADER, unitRegistered: 'true' };
  expect(got(known, 'led by our Chinese professor / no other applications')).toEqual([
    'leader=chinese-instructor',
    'leaderApplications=none',
  ]);
});

describe('a bracket that states something of a plan takes back nothing else', () => {
  const DOCTOR = { ...BORN, job: 'permanent', jobDuties: 'research', employerCountry: 'BD' };
  const COMING = { ...DOCTOR, doctorate: 'held', stayMonths: '12', stayStart: '2025-09-01' };
  test.each([
    ['PhD (no talent funding)', DOCTOR, ['doctorate=held', 'talentFunding=none']],
    [
      'without interruption (no other invitations)',
      COMING,
      ['oneBlock=true', 'otherInvitations=none'],
    ],
  ])('%s', (text, known, all) => {
    expect(got(known, text)).toEqual(all);
  });

  test.each(['PhD (not finished)', 'PhD (no diploma yet)', 'PhD (currently a doctoral student)'])(
    'but it may take back what it is said of: %s',
    (text) => {
      expect(got(DOCTOR, text)).not.toContain('doctorate=held');
    },
  );
});
