import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../conversations/settings.ts';
import { host, scientist } from './people.ts';
import { Person } from './person.ts';

function at(question: string): Person {
  const person = new Person().starts('shanghai-2024-exchange leader');
  const before = Object.entries(host).slice(0, Object.keys(host).indexOf(question));
  person.answers(Object.fromEntries(before));
  expect(person.question).toBe(question);
  return person;
}

describe('an answer', () => {
  test('is echoed in full words', () => {
    expect(at('birthDate').says('1 Feb 1979').text).toContain('1 February 1979');
    expect(at('labourBudget').says('240k').text).toContain('240,000');
    expect(at('passports').chooses('KE', 'GB', 'KE').text).toContain('Kenya');
  });

  test('that can be meant in two ways is asked by button', () => {
    const person = at('birthDate').says('03/04/1985');
    const [refusal] = person.told('refuse');
    expect(refusal?.choices?.map((one) => one.value)).toEqual([
      '1985-04-03',
      '1985-03-04',
      'other',
    ]);
    expect(person.says('/status').question).toBe('birthDate');
    person.chooses('1985-04-03');
    expect(person.session?.cases[0]?.facts.birthDate).toBe('1985-04-03');
  });

  test('that is none of the ways is asked again, or read anew', () => {
    const person = at('birthDate').says('03/04/1985').chooses('other');
    expect(person.notes).toContain('again');
    expect(person.question).toBe('birthDate');
    person.says('03/04/1985').chooses('1999-01-01');
    expect(person.told('refuse')[0]?.reason).toBe('not-an-option');
    person.says('3 May 1985');
    expect(person.question).toBe('job');
  });

  test('of several countries keeps its buttons as lists', () => {
    const person = at('passports').says('Congo');
    const value = person.told('refuse')[0]?.choices?.[0]?.value ?? '';
    expect(JSON.parse(value)).toEqual([expect.stringMatching(/^C[DG]$/)]);
    person.chooses(value);
    expect(person.question).toBe('formerChinese');
  });

  test('in an edit that is none of the ways stays an edit', () => {
    const person = at('job').says('/change birthDate').says('03/04/1985').chooses('other');
    expect(person.question).toBe('birthDate');
    person.says('4 May 1985').chooses('keep');
    expect(person.session?.cases[0]?.facts.birthDate).toBe('1985-05-04');
  });

  test('that is only a year is taken where the year decides, and asked for the rest where not', () => {
    expect(at('birthDate').says('1985').question).toBe('job');
    const person = at('stayStart').says('December 2026');
    expect(person.told('refuse')[0]?.reason).toBe('day-missing');
  });

  test('that is a range is taken where it decides, and refused as too vague where not', () => {
    const without = { ...scientist, doctorate: ['none'] };
    const asked = () => {
      const person = new Person().starts('shanghai-2024-exchange scientist');
      person.answers(Object.fromEntries(Object.entries(without).slice(0, 7)));
      expect(person.question).toBe('researchMonths');
      return person;
    };
    expect(asked().says('more than 5 years').question).toBe('stayMonths');
    expect(asked().says('more than 4 years').told('refuse')[0]?.reason).toBe('too-vague');
  });

  test.each([
    ['passports', 'the moon'],
    ['passports', 'stateless'],
    ['birthDate', '31 February 1980'],
    ['birthDate', '3 May 2030'],
    ['stayMonths', 'minus six'],
    ['labourBudget', '$20,000'],
    ['health', 'it depends'],
    ['job', 'astronaut in space'],
  ])('to %s such as "%s" costs nothing', (question, text) => {
    const person = at(question);
    const before = person.session;
    person.says(text);
    expect(person.told('refuse')[0]?.question).toBe(question);
    expect(person.question).toBe(question);
    expect(person.session).toEqual(before);
  });

  test.each([
    ['passports', ['Kenya']],
    ['passports', []],
    ['employerCountry', ['XY']],
    ['employerCountry', ['KE', 'GB']],
    ['health', ['perhaps']],
    ['job', ['astronaut']],
    ['stayMonths', ['many']],
  ])('by a button that %s does not have (%j) is refused', (question, values) => {
    expect(
      at(question)
        .chooses(...values)
        .told('refuse')[0]?.reason,
    ).toBe('not-an-option');
  });

  test('by button can be a date, number or country', () => {
    expect(at('birthDate').chooses('1985-05-03').question).toBe('job');
    expect(at('stayMonths').chooses('12').question).toBe('stayStart');
    expect(at('employerCountry').chooses('KE').question).toBe('doctorate');
  });

  test('by a button of an older question changes nothing', () => {
    const person = at('birthDate');
    const before = person.session;
    person.send({ kind: 'choose', values: ['never'], question: 'formerChinese' });
    expect(person.notes).toEqual(['stale']);
    expect(person.session).toEqual(before);
    expect(person.question).toBe('birthDate');
  });

  test('of more than 4,000 characters is answered before it is read', () => {
    const person = at('passports').says('x'.repeat(4001));
    expect(person.told('refuse')[0]?.reason).toBe('too-long');
    expect(person.question).toBe('passports');
    const done = new Person().says('hi').says('y'.repeat(5000));
    expect(done.told('refuse')[0]?.question).toBe('call');
  });

  test('to which documents are in Chinese takes only what there is', () => {
    const person = new Person().starts('shanghai-2024-exchange scientist');
    person.answers(scientist);
    expect(person.chooses('passport', 'novel').told('refuse')).toHaveLength(1);
    expect(person.chooses('passport').told('checklist')).toHaveLength(1);
  });
});

describe('a reading of the office', () => {
  const reading = { result: 'met', by: 'Office One', on: '2024-10-01' };
  test('settles its point, and the finding says so', () => {
    const settings = parseSettings({ readings: [{ ...reading, point: 'D2-02/engineering' }] });
    const person = new Person({ settings }).starts('shanghai-2024-exchange scientist');
    person.answers({ ...scientist, field: ['engineering'] });
    const [verdict] = person.told('verdict');
    expect(verdict?.outcome).toBe('host-must-confirm');
    expect(verdict?.text).toContain('Office One');
  });

  test('can name a clause, for all its points', () => {
    const settings = parseSettings({ readings: [{ ...reading, point: 'D2-02', result: 'unmet' }] });
    const person = new Person({ settings }).starts('shanghai-2024-exchange scientist');
    person.answers({ ...scientist, field: ['medicine'] });
    expect(person.told('verdict')[0]?.outcome).toBe('ineligible');
    expect(person.text).toContain('Office One');
  });

  test.each([
    { readings: [{ point: 'GP-06' }] },
    { deadlines: [{ call: 'x', kind: 'funder', at: 'soon', by: 'y', on: '2024-10-01' }] },
    { contact: { name: '' } },
    { nonsense: true },
    [],
  ])('or setting that is wrong is refused with its field: %j', (input) => {
    expect(() => parseSettings(input)).toThrow(/readings|deadlines|contact|nonsense|object/);
  });
});
