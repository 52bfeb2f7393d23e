import { expect, test } from 'vitest';
import { defineConversation } from '../../conversations/call-conversation.ts';
import { createConversation } from '../../conversations/conversation.ts';
import { isValid } from '../../conversations/interview/valid.ts';
import { cueMistakes, readyCues } from '../../conversations/messages/cues/cues.ts';
import { newSession, parseSession, UnreadableSession } from '../../conversations/session.ts';
import { exchangeConversation } from '../../conversations/shanghai-2024-exchange/conversation.ts';
import { createWords } from '../../conversations/words.ts';

test('a conversation names its mistakes in questions and roles', () => {
  const [first = [], ...others] = exchangeConversation.questions;
  const questions = [[...first.slice(1), 'shoeSize'], ...others, others[0] ?? []];
  const define = () =>
    defineConversation({ ...exchangeConversation, questions, manyCases: ['captain'] });
  expect(define).toThrow(`"${others[0]?.[0]}" is asked twice`);
  expect(define).toThrow('"shoeSize" is a question for no fact');
  expect(define).toThrow(`no question asks for the fact "${first[0]}"`);
  expect(define).toThrow('"captain" is not a role of the call');
});

test('a conversation names its mistakes in cues', () => {
  const options = {
    ...{ job: { sailor: 'sailor' }, oneBlock: { yes: 'in one go', maybe: 'perhaps' } },
    ...{ shoeSize: { large: 'large' }, stayStart: { soon: 'soon' }, role: { captain: 'captain' } },
  };
  const cues = { facts: { shoeSize: 'shoes', role: 'role' }, options, self: ['captain'] };
  const reasons = cueMistakes(exchangeConversation.call, cues).map((one) => one.reason);
  expect(reasons).toEqual([
    '"shoeSize" is a cue for no fact',
    '"job.sailor" is a cue for no option',
    '"oneBlock.maybe" is a cue for no option',
    '"shoeSize.large" is a cue for no option',
    '"stayStart.soon" is a cue for no option',
    '"role.captain" is a cue for no option',
    '"captain" is not a role of the call',
  ]);
});

test('cues without a plain phrase name nothing by themselves', () => {
  const ready = readyCues({ facts: { age: 'i am ~' }, options: {}, self: [] });
  expect(ready.names('my age, i am old')).toEqual([]);
  expect(ready.facts.get('age')?.before?.test('i am ')).toBe(true);
});

test('a call without words names every message that it lacks', () => {
  const sources = { common: { en: ['welcome = Welcome'] }, calls: {} };
  const before = () => createConversation([exchangeConversation], sources);
  expect(before).toThrow(/shanghai-2024-exchange/);
});

test('words know their ids, and that one has none', () => {
  const words = createWords({ en: ['one = One\n  .more = More\ntwo =\n  .only = Only\n'] });
  expect(words.ids('en')).toEqual(['one', 'one.more', 'two.only']);
  expect(words.say('en', 'one.more')).toBe('More');
  expect(words.has('en', 'two')).toBe(false);
  expect(() => words.say('en', 'three')).toThrow('no words for "three" in en');
  expect(words.ids('fr')).toEqual([]);
});

test('a session that cannot be read is refused with its cause', () => {
  const session = newSession('en', true);
  expect(parseSession(session)).toEqual(session);
  expect(() => parseSession({ ...session, version: 2 })).toThrow(UnreadableSession);
});

test('values are checked against what the call declares', () => {
  const months = { kind: 'number', unit: 'months', least: 1, most: 36 } as const;
  expect(isValid(undefined, 1)).toBe(false);
  expect(isValid(months, 36)).toBe(true);
  expect(isValid(months, 37)).toBe(false);
  expect(isValid(months, '12')).toBe(false);
  expect(isValid(months, { atLeast: 30, atMost: 40 })).toBe(true);
  expect(isValid(months, { atLeast: 40 })).toBe(false);
});
