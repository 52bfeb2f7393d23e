import { describe, expect, test } from 'vitest';
import { cueMistakes } from '../../../conversations/messages/cues/cues.ts';
import { patternOf } from '../../../conversations/messages/cues/phrase-pattern.ts';
import { exchangeConversation } from '../../../conversations/shanghai-2024-exchange/conversation.ts';
import { scientist } from '../people.ts';
import { Person } from '../person.ts';

describe('words at the end of a phrase that may be left out', () => {
  const phrase = new RegExp(patternOf('not {a/} {secret/classified} {post/job/} {here/}'), 'u');

  test.each(['not secret', 'not a secret post', 'not classified here', 'not a secret job here'])(
    'are found or not: %s',
    (text) => expect(phrase.exec(text)?.[0]).toBe(text),
  );

  test('need no blank behind the phrase, and no part of a word is found', () => {
    expect(phrase.test('it is not secret.')).toBe(true);
    expect(phrase.test('not secretly')).toBe(false);
  });
});

test.each([
  ['8 years of research', true],
  ['8 years of research, no doctorate', true],
  ['8 years of research stays', false],
])('a phrase that ends what is said is found at the end only: %s', (text, isFound) => {
  expect(new RegExp(patternOf('of research$'), 'u').test(text)).toBe(isFound);
});

describe('"full time" alone', () => {
  const told = (text: string) => {
    const person = new Person().starts('shanghai-2024-exchange scientist en').says(text);
    return person.session?.cases[0]?.facts ?? {};
  };

  test('is only asked about while the job that it may be of is not known', () => {
    expect(told('Kenya; full time')).toEqual({ role: 'scientist', passports: ['KE'] });
  });

  test('is the same with and without a hyphen', () => {
    const person = new Person().starts('shanghai-2024-exchange scientist en');
    const { passports, formerChinese, birthDate, job } = scientist;
    person.answers({ passports, formerChinese, birthDate, job });
    expect(person.says('research; 100% full-time').session?.cases[0]?.facts).toMatchObject({
      fullTime: true,
    });
  });

  test('waits for no fact that there is not', () => {
    const cues = { facts: {}, options: {}, self: [], waits: { fullTime: ['shoeSize'] } };
    expect(cueMistakes(exchangeConversation.call, cues).map((one) => one.reason)).toEqual([
      '"shoeSize" is a cue for no fact',
    ]);
  });

  test('is taken once the job is known', () => {
    const person = new Person().starts('shanghai-2024-exchange scientist en');
    const { passports, formerChinese, birthDate, job } = scientist;
    person.answers({ passports, formerChinese, birthDate, job });
    expect(person.says('research; full time').session?.cases[0]?.facts).toMatchObject({
      jobDuties: 'research',
      fullTime: true,
    });
  });
});
