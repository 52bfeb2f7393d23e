import { describe, expect, test } from 'vitest';
import { Person } from '../person.ts';

type Known = Parameters<Person['answers']>[0];

function says(start: string, known: Known, text: string) {
  const person = new Person().starts(`shanghai-2024-exchange ${start} en`);
  person.answers(known);
  return person.says(text).session;
}

describe('what stands beside a fact does not take it back', () => {
  test.each([
    ['leader', 'We want to invite a scientist from Kenya', { passports: ['KE'] }],
    ['leader', 'he is Iranian and never was a Chinese citizen', { passports: ['IR'] }],
    ['scientist', 'I am Kenyan, and can come for six months', { passports: ['KE'], stayMonths: 6 }],
  ])('%s: %s', (role, text, facts) => {
    expect(says(role, {}, text)?.cases[0]?.facts).toMatchObject(facts);
  });

  test('a clause behind "who" goes on about its subject and asks nothing', () => {
    const session = says('leader', {}, 'I am inviting Dr. Rossi, who is Argentinian');
    expect(session?.pending).toMatchObject({ kind: 'confirm', fact: 'passports' });
  });

  test('a "though" at the end doubts nothing', () => {
    const known = {
      ...{ passports: ['KE'], formerChinese: 'never', birthDate: '1985-03-02' },
      ...{ job: 'permanent', jobDuties: 'research', employerCountry: 'KE', doctorate: 'none' },
    };
    const session = says('scientist', known, '13 years in research though. Is that enough?');
    expect(session?.cases[0]?.facts).toMatchObject({ researchMonths: 156 });
  });
});

describe('what is no more than near a fact is not taken', () => {
  test.each([
    ['passports', 'my supervisor is a German physicist'],
    ['passports', 'I work with a German physicist'],
    ['job', 'I would like a permanent job at an institute'],
    ['job', 'my lease is renewed every year'],
    ['job', 'I do not have a job offer'],
    ['doctorate', 'I started my PhD in 2015'],
    ['talentFunding', 'my boss was in the TYSP in 2015'],
  ])('%s: %s', (fact, text) => {
    expect(says('scientist', {}, text)?.cases[0]?.facts[fact]).toBeUndefined();
  });
});
