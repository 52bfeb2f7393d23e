import { expect, test } from 'vitest';
import { stallConversation } from '../../calls/quaymouth-stall/conversation.ts';
import { conversationOf, Person } from '../person.ts';

/** A call without phrasings, with clauses about money and windows. */
const homes = conversationOf({
  ...stallConversation,
  call: {
    ...stallConversation.call,
    clauses: {
      ...stallConversation.call.clauses,
      'S-16': { quote: 'Windows alone are supported by a loan only.' },
      'S-19': { quote: 'The income of the household is at most 45,000 euros a year.' },
    },
  },
});

test.each([
  ['can I do windows only?', 'S-16'],
  ['windows only?', 'S-16'],
  ['what is the income limit?', 'S-19'],
])('a question whose words stand in a clause finds it: %s', (text, clause) => {
  const person = new Person({ conversation: homes }).starts().says(text);
  expect(person.told('answer')).toMatchObject([{ status: 'cited', clauses: [clause] }]);
});

test.each(['what is the weather like?', 'who won the football?'])(
  'a question about anything else finds none: %s',
  (text) => {
    const person = new Person({ conversation: homes }).starts().says(text);
    expect(person.told('answer')).toMatchObject([{ status: 'out-of-scope', clauses: [] }]);
  },
);

test('how much money there is belongs to a call', () => {
  const person = new Person({ conversation: homes }).starts().says('how much money do I get?');
  expect(person.told('answer')[0]?.status).not.toBe('out-of-scope');
});
