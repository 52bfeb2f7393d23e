import { describe, expect, test } from 'vitest';
import { answerPrompt } from '../../conversations/answer-prompt.ts';
import type { Session } from '../../conversations/session.ts';
import { NO_SETTINGS } from '../../conversations/settings.ts';
import { Person, shanghai } from './person.ts';

function begun(): Person {
  return new Person().starts('shanghai-2024-exchange scientist');
}

function sceneOf(person: Person) {
  const now = new Date('2024-10-10T08:00:00Z');
  const session = person.session as Session;
  return { conversation: shanghai, settings: NO_SETTINGS, now, session };
}

describe('while a change is shown', () => {
  test('a misspelt answer is asked about', () => {
    const person = begun().says('Kenya').says('sorry, I meant Uganda');
    expect(person.told('change')[0]).toMatchObject({ fact: 'passports', to: ['UG'] });
    person.says('Tanzannia');
    expect(person.session?.pending).toMatchObject({ kind: 'confirm', candidates: [['TZ']] });
    expect(person.session?.cases[0]?.facts.passports).toEqual(['KE']);
  });
});

describe('a prompt of which nothing is pending', () => {
  const event = { id: '1', kind: 'text', text: 'Kenya' } as const;

  test('as a change leaves all as it is', () => {
    const scene = sceneOf(begun());
    const step = answerPrompt(scene, { kind: 'change', fact: 'passports' }, event);
    expect(step).toEqual({ session: scene.session, replies: [] });
  });

  test('as a doubt takes the words as the answer', () => {
    const step = answerPrompt(sceneOf(begun()), { kind: 'confirm', fact: 'passports' }, event);
    expect(step.session?.cases[0]?.facts).toEqual({ role: 'scientist', passports: ['KE'] });
  });
});
