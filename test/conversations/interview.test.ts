import { describe, expect, test } from 'vitest';
import { host, project, scientist } from './people.ts';
import { Person } from './person.ts';

function verdictOf(person: Person) {
  const [verdict] = person.told('verdict');
  if (!verdict) throw new Error(`no verdict in: ${person.text}`);
  return verdict;
}

describe('the scientist in the exchange', () => {
  test('is asked at most 20 questions, and nothing stands in the way on their side', () => {
    const person = new Person().starts('shanghai-2024-exchange scientist');
    expect(person.notes).toEqual(['welcome', 'role', 'privacy']);
    const asked = person.answers(scientist);
    expect(asked).toEqual(Object.keys(scientist));
    expect(asked.length + 1).toBeLessThanOrEqual(20);
    expect(verdictOf(person)).toMatchObject({
      outcome: 'host-must-confirm',
      certain: true,
      whatIf: [],
    });
    expect(verdictOf(person).text).toContain('400,000');
    expect(verdictOf(person).text).toContain('240,000');
  });

  test('without a doctorate, is asked for the experience and stays within 20 questions', () => {
    const person = new Person().starts('scientist shanghai-2024-exchange');
    const asked = person.answers({
      ...scientist,
      doctorate: ['none'],
      researchMonths: '61 months',
    });
    expect(asked).toContain('researchMonths');
    expect(asked).not.toContain('otherResearchMonths');
    expect(asked.length + 1).toBeLessThanOrEqual(20);
    expect(verdictOf(person).outcome).toBe('host-must-confirm');
  });

  test('is never asked what only the host knows', () => {
    const person = new Person().starts('shanghai-2024-exchange scientist');
    const asked = person.answers({ ...host });
    for (const fact of ['labourBudget', 'leader', 'classified', 'position'])
      expect(asked).not.toContain(fact);
    expect(verdictOf(person).text).toContain('Your host');
  });

  test('is told of a certain no after the first decisive answer, with clause, words and way out', () => {
    const person = new Person().starts('shanghai-2024-exchange scientist');
    person.answers({ passports: 'Kenya', formerChinese: ['never'], birthDate: '31 December 1978' });
    const verdict = verdictOf(person);
    expect(verdict).toMatchObject({ outcome: 'ineligible', certain: true, whatIf: [] });
    expect(verdict.text).toContain('(born on or after January 1, 1979)');
    expect(verdict.text).toContain('31 December 1978');
    expect(verdict.text).toContain('None of them would change this result');
    expect(verdict.text).toContain('have not been asked yet');
    expect(verdict.text).toContain('Topic 1');
    expect(person.question).toBeUndefined();
    expect(
      person
        .told('note')
        .at(-1)
        ?.choices?.map((one) => one.value),
    ).toContain('/all');
  });

  test('can see everything anyway', () => {
    const person = new Person().starts('shanghai-2024-exchange scientist');
    person.answers({ passports: 'Kenya', formerChinese: ['never'], birthDate: '1978-12-31' });
    person.chooses('/all');
    expect(person.question).toBe('job');
    person.answers(scientist);
    const verdict = verdictOf(person);
    expect(verdict.outcome).toBe('ineligible');
    expect(verdict.findings.filter((one) => one.result === 'unmet')).toHaveLength(1);
    expect(verdict.findings.filter((one) => one.result === 'met')).toHaveLength(17);
    expect(person.replies.at(-1)).toMatchObject({ topic: 'next' });
  });
});

describe('two people that a careless rule gets wrong', () => {
  const cases = [
    {
      passports: 'Pakistan and the United Kingdom',
      employer: 'United Kingdom',
      outcome: 'ineligible',
    },
    { passports: 'India, Kenya', employer: 'India', outcome: 'office' },
  ] as const;
  test.each(cases)(
    '$passports, employed in $employer: $outcome',
    ({ passports, employer, outcome }) => {
      const person = new Person().starts('shanghai-2024-exchange leader');
      person.answers({ ...host, passports, employerCountry: employer });
      expect(verdictOf(person).outcome).toBe(outcome);
    },
  );

  test('the first is shown what would turn it', () => {
    const person = new Person().starts('shanghai-2024-exchange leader');
    person.answers({ ...host, passports: 'PK, GB', employerCountry: 'GB' });
    expect(verdictOf(person).whatIf).toMatchObject([
      { changes: [{ fact: 'employerCountry', to: 'PK' }] },
    ]);
  });
});

describe('the host in the exchange', () => {
  test.each(['leader', 'office'])('%s is asked at most 33 questions', (role) => {
    const person = new Person().starts(`shanghai-2024-exchange ${role}`);
    const asked = person.answers({ ...host, doctorate: ['none'], researchMonths: '6 years' });
    expect(asked.length + 1).toBeLessThanOrEqual(33);
    expect(verdictOf(person)).toMatchObject({ outcome: 'eligible', certain: true });
    person.answers({ documentsInChinese: ['passport'] });
    const items = person.told('checklist')[0]?.items.map((item) => item.item) ?? [];
    expect(items).not.toContain('translate-passport');
    expect(items).toContain('translate-resume');
    expect(items).toContain('arrange-budget');
  });

  test('is sent to the office where the text leaves a point open', () => {
    const person = new Person().starts('shanghai-2024-exchange office');
    person.answers({ ...host, field: ['engineering'] });
    const verdict = verdictOf(person);
    expect(verdict.outcome).toBe('office');
    person.answers({ documentsInChinese: [] });
    const items = person.told('checklist')[0]?.items ?? [];
    expect(items.find((item) => item.item === 'office/D2-02/engineering')?.clauses).toEqual([
      'D2-02',
    ]);
  });
});

describe('cooperation projects', () => {
  test('ask at most 8 questions and none of the exchange', () => {
    const person = new Person().starts('shanghai-2024-cooperation partner');
    const asked = person.answers(project);
    expect(verdictOf(person).outcome).toBe('eligible');
    const more = person.answers({ area: ['nuclear-fusion'] });
    expect(1 + asked.length + more.length).toBeLessThanOrEqual(8);
    expect(person.question).toBeUndefined();
    const preferences = verdictOf(person).findings.filter((one) => one.result === 'met');
    expect(preferences.map((one) => one.rule)).toContain('priority-direction');
  });

  test('ask for the place only where the notice names a part of the country', () => {
    const person = new Person().starts('shanghai-2024-cooperation leader');
    person.answers({ ...project, partnerCountry: 'Germany', area: ['other'] });
    expect(person.question).toBe('partnerPlace');
    expect(person.told('verdict')).toEqual([]);
    person.chooses('not-sure');
    expect(verdictOf(person)).toMatchObject({ outcome: 'eligible', certain: true });
  });
});
