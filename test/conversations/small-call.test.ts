import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createConversation } from '../../conversations/conversation.ts';
import { defineCall } from '../../rules/language/define-call.ts';
import { Person } from './person.ts';

const common = Object.fromEntries(
  ['en', 'zh-Hans', 'ru'].map((language) => {
    const file = new URL(`../../conversations/locales/${language}.ftl`, import.meta.url);
    return [language, [readFileSync(file, 'utf8')]];
  }),
);

const words = `
call-title = The ferry
call-summary = Who may cross.
fact-role = Role
question-role = Who are you?
option-role-sailor = Sailor
option-role-harbour = Harbour
option-role-captain = Captain
fact-island = Island
question-island = Which island?
option-island-big = The big one
option-island-small = The small one
fact-pier = Pier
question-pier = Which pier?
option-pier-north = North pier
option-pier-south = South pier
option-pier-other = { $island ->
        [none] Another pier
       *[other] Another pier of: { $island }
    }
fact-papers = Papers
question-papers = Are the papers in order?
rule-pier = A pier
    .met = Good.
    .unmet = Not good.
rule-papers = The papers
    .met = Good.
    .unmet = Not good.
outcome-no = No
    .body = No.
outcome-yes = Yes
    .body = Yes.
item-ticket = A ticket
`;

const call = defineCall({
  ...{ id: 'ferry', version: 1, referenceDate: '2026-01-01' },
  roles: ['sailor', 'harbour', 'captain'],
  clauses: { A: { quote: 'From the south pier of the big island.' } },
  ...{ notChecked: {}, derived: {}, parameters: {} },
  facts: {
    island: { kind: 'choice', options: ['big', 'small'] },
    pier: {
      kind: 'choice',
      options: ['north', 'south', 'other'],
      offered: {
        north: { fact: 'island', is: 'small' },
        south: { fact: 'island', is: 'big' },
      },
      rest: 'other',
    },
    papers: { kind: 'yes-no', knownBy: ['harbour', 'captain'] },
  },
  rules: [
    {
      id: 'pier',
      clauses: ['A'],
      requires: {
        all: [{ fact: 'island', is: 'big' }, { not: { fact: 'pier', is: 'north' } }],
      },
    },
    {
      id: 'papers',
      clauses: ['A'],
      requires: { fact: 'papers', is: true },
      settledBy: ['harbour', 'captain'],
    },
  ],
  outcomes: [
    { id: 'no', when: { someFinding: 'unmet' }, turnsAway: true },
    { id: 'yes', when: 'otherwise' },
  ],
  checklist: [
    {
      id: 'ticket',
      clauses: ['A'],
      who: 'you',
      group: 'documents',
      when: { fact: 'island', is: 'big' },
    },
  ],
});

const locales = new URL('./none/', import.meta.url);
const ferry = createConversation(
  [
    {
      ...{ call, locales, manyCases: [], alternatives: [] },
      questions: [['pier'], ['island'], ['papers']],
    },
  ],
  { common, calls: { ferry: { en: [words] } } },
);

function sailor(role = 'sailor'): Person {
  return new Person({ conversation: ferry }).starts(`ferry ${role}`);
}

const labels = (person: Person) => person.told('ask')[0]?.choices?.map(({ label }) => label);

describe('a call whose options are offered by another choice', () => {
  test('offers all of them until that is known, and names it where it is', () => {
    const person = sailor();
    expect(person.question).toBe('pier');
    expect(labels(person)).toEqual(['North pier', 'South pier', 'Another pier', 'Not sure']);
    person.says('/change island').chooses('big');
    expect(labels(person)).toEqual(['South pier', 'Another pier of: The big one', 'Not sure']);
    expect(person.says('behind the shed').told('refuse')[0]?.choices?.[0]).toEqual({
      value: 'other',
      label: 'Another pier of: The big one',
    });
  });

  test('a wrong answer gets its first button as an example where there is no rest', () => {
    const person = sailor().says('/change island').says('qqq');
    expect(person.told('refuse')[0]?.text).toContain('The big one');
  });
});

test('a call that has no words for a role names it by the words of its option', () => {
  const person = sailor();
  expect(person.notes).toEqual(['welcome', 'privacy']);
  person.answers({ pier: ['south'], island: ['big'] });
  const [list] = person.told('checklist');
  expect(list?.items.find(({ item }) => item === 'confirm/papers')?.who).toBe('harbour/captain');
  expect(list?.text).toContain('(Harbour or Captain)');
});

test('a role that a link names for another call is told what follows; the contact may be a name', () => {
  const person = sailor('harbour').says('/office');
  expect(person.text).toContain('names no contact');
  person.settings = { ...person.settings, contact: { name: 'The quay' } };
  expect(person.says('/office').text).toContain('The office can help you further: The quay.');
});
