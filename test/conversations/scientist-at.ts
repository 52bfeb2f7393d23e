import { expect } from 'vitest';
import { scientist } from './people.ts';
import { Person } from './person.ts';

/** A scientist in the exchange call who has answered all that is asked before a question. */
export function scientistAt(question: string, language = 'en', doctorate = 'held'): Person {
  const table = { ...scientist, doctorate: [doctorate] };
  const person = new Person({ language }).starts(`shanghai-2024-exchange scientist ${language}`);
  const names = Object.keys(table);
  const before = names.includes(question) ? names.indexOf(question) : names.length;
  person.answers(Object.fromEntries(Object.entries(table).slice(0, before)));
  expect(person.question).toBe(question);
  return person;
}

/** What is kept of a person's first case. */
export function factsOf({ session }: Person): Readonly<Record<string, unknown>> {
  return session?.cases[0]?.facts ?? {};
}
