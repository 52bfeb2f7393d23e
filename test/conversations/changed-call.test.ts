import { describe, expect, test } from 'vitest';
import { scientist } from './people.ts';
import { Person } from './person.ts';

/** A person whose case was kept under an older version of the call. */
function keptBefore(answers: Record<string, unknown>, parked: readonly string[] = []): Person {
  const person = new Person().starts('shanghai-2024-exchange scientist');
  const [kept] = person.session?.cases ?? [];
  if (!person.session || !kept) throw new Error('no case was begun');
  const facts = { role: 'scientist', ...answers } as typeof kept.facts;
  const old = { ...kept, callVersion: 0, facts, parked: [...parked] };
  person.session = { ...person.session, cases: [old] };
  return person;
}

describe('a case of an older version of its call', () => {
  test('keeps every answer that is still valid and asks only what is new', () => {
    const person = keptBefore({
      passports: ['KE'],
      formerChinese: 'never',
      birthDate: '1985-05-03',
      job: 'astronaut',
      jobDuties: 'research',
      shoeSize: 42,
    });
    person.says('/status');
    expect(person.notes).toContain('call-changed');
    expect(person.question).toBe('job');
    const [now] = person.session?.cases ?? [];
    expect(now?.facts).toEqual({
      ...{ role: 'scientist', passports: ['KE'], formerChinese: 'never' },
      ...{ birthDate: '1985-05-03', jobDuties: 'research' },
    });
    expect(now?.aside).toEqual({ job: 'astronaut', shoeSize: 42 });
    expect(person.says('/status').notes).not.toContain('call-changed');
  });

  test('goes on to the verdict once what is new is answered', () => {
    const { job: _job, ...others } = scientist;
    const said = new Person().starts('shanghai-2024-exchange scientist');
    said.answers(scientist);
    const facts = { ...said.session?.cases[0]?.facts };
    delete facts.job;
    const person = keptBefore(facts).says('/status');
    expect(person.question).toBe('job');
    expect(
      Object.keys(others).every((fact) => fact in (person.session?.cases[0]?.facts ?? {})),
    ).toBe(true);
    person.chooses('permanent');
    expect(person.told('verdict')[0]?.outcome).toBe('host-must-confirm');
  });
});
