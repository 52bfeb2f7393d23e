import { describe, expect, test } from 'vitest';
import { host, scientist } from './people.ts';
import { Person } from './person.ts';

function told(): Person {
  const person = new Person().starts('shanghai-2024-exchange scientist');
  person.answers({ ...scientist, documentsInChinese: [] });
  return person;
}

describe('changing an answer', () => {
  test('is shown before it is kept, with what it sets aside and how the verdict moves', () => {
    const person = told().says('/change birthDate');
    expect(person.question).toBe('birthDate');
    person.says('31 December 1978');
    const [change] = person.told('change');
    expect(change).toMatchObject({ fact: 'birthDate', from: '1985-05-03', to: '1978-12-31' });
    expect(change?.effects).toContainEqual({ kind: 'set-aside', fact: 'job' });
    expect(change?.effects).toContainEqual({
      ...{ kind: 'outcome', from: 'host-must-confirm', to: 'ineligible' },
    });
    expect(person.session?.cases[0]?.facts.birthDate).toBe('1985-05-03');
    person.chooses('keep');
    expect(person.told('verdict')[0]?.outcome).toBe('ineligible');
    expect(person.session?.cases[0]?.aside.job).toBe('permanent');
  });

  test('is undone by changing it back: what was set aside comes back', () => {
    const person = told().says('/change birthDate').says('1978-12-31').chooses('keep');
    person.says('/change').chooses('birthDate').says('3 May 1985');
    expect(person.told('change')[0]?.effects).toContainEqual({ kind: 'brought-back', fact: 'job' });
    person.says('yes');
    expect(person.told('verdict')[0]?.outcome).toBe('host-must-confirm');
    expect(person.session?.cases[0]?.aside).toEqual({});
    expect(person.question).toBeUndefined();
  });

  test.each(['leave', 'no'])('%s leaves all as it was', (answer) => {
    const person = told();
    const before = person.session?.cases;
    person.says('/change birthDate').says('1978-12-31');
    if (answer === 'leave') person.chooses('leave');
    else person.says('no');
    expect(person.notes).toContain('unchanged');
    expect(person.session?.cases).toEqual(before);
  });

  test('to the same value changes nothing', () => {
    const person = told().says('/change stayMonths').says('12 months');
    expect(person.notes).toContain('unchanged');
  });

  test('to "not sure" parks the question, and asks what then matters', () => {
    const person = told().says('/change doctorate').chooses('not-sure');
    expect(person.told('change')[0]).toMatchObject({ fact: 'doctorate', to: null });
    person.chooses('keep');
    expect(person.question).toBe('researchMonths');
    expect(person.session?.cases[0]?.parked).toEqual(['doctorate']);
  });

  test('of something that nothing hangs on says so', () => {
    const person = new Person().starts('shanghai-2024-exchange scientist');
    person.answers({ ...scientist, otherInvitations: ['none'], documentsInChinese: [] });
    person.says('/change stayStart').says('2026-11-30');
    expect(person.told('change')[0]?.effects).toEqual([]);
    expect(person.text).toContain('Nothing else changes');
  });

  test('of the role sets aside what the new role cannot know', () => {
    const person = new Person().starts('shanghai-2024-exchange leader');
    person.answers({ ...host, documentsInChinese: [] });
    person.says('/change role').chooses('scientist').chooses('keep');
    expect(person.told('verdict')[0]?.outcome).toBe('host-must-confirm');
    expect(Object.keys(person.session?.cases[0]?.aside ?? {})).toContain('labourBudget');
  });

  test('asks again after an answer that cannot be read, and nothing is lost', () => {
    const person = told().says('/change birthDate').says('the blue one');
    expect(person.told('refuse')[0]?.question).toBe('birthDate');
    expect(person.question).toBe('birthDate');
    person.says('/cancel');
    expect(person.notes).toContain('unchanged');
    expect(person.question).toBeUndefined();
  });

  test('cannot be kept by words that are neither yes nor no', () => {
    const person = told().says('/change birthDate').says('1978-12-31').says('bananas');
    expect(person.told('refuse')[0]?.reason).toBe('not-an-option');
    expect(person.told('change')).toHaveLength(1);
  });
});

describe('going back', () => {
  test('steps to the last answer, and from there to the one before', () => {
    const person = new Person().starts('shanghai-2024-exchange scientist');
    person.says('Kenya').chooses('never').says('/back');
    expect(person.question).toBe('formerChinese');
    person.says('go back');
    expect(person.question).toBe('passports');
    person.says('back').says('back');
    expect(person.notes).toContain('back-none');
  });

  test('has nothing to go to before the first answer', () => {
    const person = new Person().starts('shanghai-2024-exchange').says('/back');
    expect(person.notes).toContain('back-none');
    expect(person.says('/change').notes).toContain('back-none');
  });
});
