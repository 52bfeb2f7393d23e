import { describe, expect, test } from 'vitest';
import { cooperationConversation } from '../../../conversations/shanghai-2024-cooperation/conversation.ts';
import { exchangeConversation } from '../../../conversations/shanghai-2024-exchange/conversation.ts';
import { Person } from '../person.ts';

const CALLS = [exchangeConversation, cooperationConversation].map(({ call }) => call.id);

/** What somebody hears who has just begun and has not said which call they mean. */
function heard(text: string) {
  const person = new Person();
  person.send({ kind: 'command', command: 'start', argument: '' });
  const replies = person.says(text).replies;
  const answers = replies.flatMap((reply) => (reply.kind === 'answer' ? [reply] : []));
  const last = replies.at(-1);
  return { answers, choices: last && 'choices' in last ? (last.choices ?? []) : [] };
}

describe('a question before a call is chosen', () => {
  test.each([
    'How much money is there for one project?',
    'Thanks! How much money is there for one project?',
  ])('%s: is answered by each call that says something of it, under its title', (text) => {
    const { answers, choices } = heard(text);
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 'cited'));
    expect(answers[0]?.text).toMatch(/Shanghai 2024/);
    expect(choices.map(({ value }) => value)).toEqual(CALLS);
  });

  test.each([
    ['Which type of visa do I need?', 'not-in-text'],
    ['Who won the football match last night?', 'out-of-scope'],
  ])('%s: is said once to be %s', (text, status) => {
    const { answers, choices } = heard(text);
    expect(answers.map((answer) => answer.status)).toEqual([status]);
    expect(choices.map(({ value }) => value)).toEqual(CALLS);
  });
});
