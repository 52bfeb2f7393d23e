import { describe, expect, test } from 'vitest';
import { factsOf, scientistAt } from '../scientist-at.ts';

describe('a fact said beside the answer', () => {
  test('that is out of bounds is refused, and the rest is taken', () => {
    const person = scientistAt('passports').says('Kenya, born in 1850, my field is medicine');
    expect(person.told('refuse')[0]).toMatchObject({ question: 'birthDate' });
    expect(factsOf(person)).toEqual({ role: 'scientist', passports: ['KE'], field: 'medicine' });
    expect(person.question).toBe('formerChinese');
  });

  test('that is known in full already is not made less exact', () => {
    const person = scientistAt('job').says('I was born in 1985, my passport is Kenyan');
    expect(person.notes).toEqual(['known']);
    expect(factsOf(person).birthDate).toBe('1985-05-03');
  });

  test('of which there can be one only is asked about where several are named', () => {
    const person = scientistAt('employerCountry').says('I work in Kenya and Uganda');
    expect(person.session?.pending).toEqual({
      ...{ kind: 'confirm', fact: 'employerCountry' },
      candidates: ['KE', 'UG'],
    });
  });

  test('joins the countries of a list', () => {
    const person = scientistAt('passports').says('Kenya, Uganda and Rwanda, born 3 May 1985');
    expect(factsOf(person)).toMatchObject({ passports: ['KE', 'UG', 'RW'] });
    expect(factsOf(person).birthDate).toBe('1985-05-03');
  });

  test('is not one where the name of the fact has nothing beside it', () => {
    const person = scientistAt('field').says('my field is');
    expect(factsOf(person).field).toBeUndefined();
    expect(person.question).toBe('field');
  });
});

describe('whether something is a problem', () => {
  test('is answered by the rule for the one way in which it can be meant', () => {
    const person = scientistAt('stayMonths').says('about a year. Is that a problem?');
    expect(person.told('answer')[0]).toMatchObject({
      status: 'cited',
      clauses: ['GP-06', 'D2-05'],
    });
    expect(person.session?.pending).toMatchObject({ kind: 'confirm', fact: 'stayMonths' });
  });

  test('is not answered by the rule for a country that can be either of two', () => {
    const person = scientistAt('passports').says('Korea. Is that a problem?');
    expect(person.session?.pending).toMatchObject({ candidates: [['KR'], ['KP']] });
    expect(person.text).not.toContain('By the rule, with');
  });

  test('is asked of a country that is named in doubt', () => {
    const person = scientistAt('passports').says('Georgia, is it on the list?');
    expect(person.session?.pending).toMatchObject({ candidates: [['GE'], ['US']] });
    expect(person.told('answer')[0]?.clauses).toContain('GP-02');
  });
});

describe('a date taken back in part', () => {
  test.each([
    ['sorry, I meant May 1986', '1986-05-03'],
    ['sorry, I meant June 1986', '1986-06-03'],
    ['no wait, born on the 5th', '1985-05-05'],
  ])('keeps what is not said again: %s', (text, to) => {
    const person = scientistAt('job').says(text);
    expect(person.told('change')[0]).toMatchObject({ fact: 'birthDate', to });
  });
});

describe('what else a message asks', () => {
  test('what can be written', () => {
    const person = scientistAt('passports').says('what can I write here?');
    expect(person.notes).toEqual(['help']);
    expect(person.question).toBe('passports');
  });

  test('how things stand', () => {
    const person = scientistAt('passports').says('Am I eligible?');
    expect(person.told('verdict')[0]).toMatchObject({ outcome: 'open', certain: false });
  });
});
