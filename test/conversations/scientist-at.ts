import { expect } from 'vitest';
import { scientist } from './people.ts';
import { Person, type Said } from './person.ts';

/** A person in the exchange call who has given all the answers that come before a question. */
export function personAt(
  question: string,
  role: string,
  answers: Readonly<Record<string, Said>>,
  language = 'en',
): Person {
  const person = new Person({ language }).starts(`shanghai-2024-exchange ${role} ${language}`);
  const place = Object.keys(answers).indexOf(question);
  const before = Object.entries(answers).slice(0, place < 0 ? undefined : place);
  person.answers(Object.fromEntries(before));
  expect(person.question).toBe(question);
  return person;
}

/** A scientist in the exchange call who has answered all that is asked before a question. */
export function scientistAt(question: string, language = 'en', doctorate = 'held'): Person {
  return personAt(question, 'scientist', { ...scientist, doctorate: [doctorate] }, language);
}

/** What is kept of a person's first case. */
export function factsOf({ session }: Person): Readonly<Record<string, unknown>> {
  return session?.cases[0]?.facts ?? {};
}
