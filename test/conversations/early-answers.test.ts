import { describe, expect, test } from 'vitest';
import { project } from './people.ts';
import { Person } from './person.ts';

const COOPERATION = 'shanghai-2024-cooperation';
const factsOf = (person: Person) => person.session?.cases[0]?.facts;

describe('/change of what has no answer yet', () => {
  test('asks it at once where the result can depend on it', () => {
    const person = new Person().starts(`${COOPERATION} leader`).says('/change projectEnd');
    expect(person.notes).toEqual(['not-asked-yet']);
    expect(person.question).toBe('projectEnd');
    person.says('30 November 2027');
    expect(factsOf(person)?.projectEnd).toBe('2027-11-30');
    expect(person.question).toBe('partnerCountry');
  });

  test('knows it by its label too, also before the first answer', () => {
    const person = new Person().starts(COOPERATION).says('/change Kind of partner');
    expect(person.notes).toContain('not-asked-yet');
    expect(person.question).toBe('partnerType');
    expect(new Person().starts(COOPERATION).says('/change').notes).toContain('back-none');
    expect(new Person().starts(COOPERATION).says('/change role').question).toBe('role');
  });

  test('says when it comes where only the checklist and the preferences depend on it', () => {
    const person = new Person().starts(`${COOPERATION} leader`).says('/change area');
    expect(person.notes).toEqual(['asked-later']);
    expect(person.text).toContain('“Research area” does not change the result');
    expect(person.question).toBe('partnerCountry');
    person.answers(project);
    expect(person.says('/change area').question).toBe('area');
  });

  test('says so where nothing depends on it', () => {
    const person = new Person().starts(`${COOPERATION} leader`).says('China');
    expect(person.says('/change projectEnd').notes).toContain('not-needed');
    expect(person.text).toContain('/all');
    expect(factsOf(person)).toEqual({ role: 'leader', partnerCountry: 'CN' });
  });

  test.each([
    ['en', 'Project leader in Shanghai or Research office in Shanghai'],
    ['zh', '上海'],
    ['ru', 'Руководитель проекта в Шанхае или Научный отдел в Шанхае'],
  ])('names who can know it where this role cannot, in %s', (language, who) => {
    const person = new Person().starts(`shanghai-2024-exchange scientist ${language}`);
    expect(person.says('/change classified').notes).toEqual(['not-asked-of-you']);
    expect(person.text).toContain(who);
    expect(person.question).toBe('passports');
  });
});

describe('what follows for a role', () => {
  const noteOf = (person: Person) => person.told('note').find(({ topic }) => topic === 'role');

  test.each([
    ['en', 'you do not apply yourself'],
    ['ru', 'заявку подаёт принимающая организация'],
    ['zh', '上海'],
  ])('is told to whom a deep link names it, in %s', (language, words) => {
    const person = new Person().starts(`shanghai-2024-exchange scientist ${language}`);
    expect(noteOf(person)?.text).toContain(words);
    expect(noteOf(person.says('/start shanghai-2024-exchange scientist'))).toBeUndefined();
  });

  test('is told again where the link opens another call', () => {
    const person = new Person().starts('shanghai-2024-exchange leader');
    expect(noteOf(person.says('/start shanghai-2024-cooperation leader'))?.text).toContain(
      'partner abroad',
    );
  });

  test('waits for the language where that is asked first', () => {
    const person = new Person({ language: undefined }).starts('scientist');
    expect(person.question).toBe('language');
    expect(noteOf(person)).toBeUndefined();
    expect(noteOf(person.says('Русский'))?.text).toContain('заявку подаёт');
    expect(noteOf(person.says('Кения').says('/language en'))).toBeUndefined();
  });

  test('is told once where the role is answered', () => {
    const person = new Person().starts('shanghai-2024-exchange');
    expect(noteOf(person)).toBeUndefined();
    expect(noteOf(person.chooses('scientist'))).toBeDefined();
    expect(noteOf(person.starts())).toBeUndefined();
  });
});
