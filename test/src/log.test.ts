import { expect, test } from 'vitest';
import { CallguideError } from '../../src/callguide-error.ts';
import type { LogLevel } from '../../src/configuration.ts';
import { hashed } from '../../src/hashed.ts';
import { faultOf, openLog } from '../../src/log.ts';

const ann = { platform: 'telegram', chat: '4711', person: '4711' };

/** What is written at a level when one event is handled and two things fail. */
function logged(level: LogLevel): Record<string, unknown>[] {
  const lines: string[] = [];
  const log = openLog(level, (line) => lines.push(line));
  log.handled(ann, 'e-0815', { in: 'text', out: ['ask'], ms: 1.4 });
  log.sent(ann, 'e-0815', { messages: 1, refused: 0, gone: false, ms: 2.6 });
  log.held(ann, { why: 'wait', seconds: 3 });
  log.dropped(ann, true);
  log.dropped(ann, false);
  log.refused('desk', ann);
  log.failed('turn', new Error('secret'), ann, 'e-0815');
  log.failed('flush', new Error('secret'));
  expect(lines.join('')).not.toMatch(/4711|0815|secret/);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

test.each<[LogLevel, string[]]>([
  ['silent', []],
  ['error', ['flood', 'refused', 'turn', 'flush']],
  ['info', ['handled', 'sent', 'held', 'flood', 'refused', 'turn', 'flush']],
])('at %s there is %j', (level, messages) => {
  expect(logged(level).map(({ message }) => message)).toEqual(messages);
});

test('one person is the same throughout, and nobody is named', () => {
  const lines = logged('info');
  const [handled, sent, held, , , turn, flush] = lines;
  expect(handled).toMatchObject({ in: 'text', out: ['ask'], ms: 1 });
  expect(sent).toMatchObject({ messages: 1, refused: 0, gone: false, ms: 3 });
  expect(held).toMatchObject({ why: 'wait', seconds: 3 });
  expect(new Set(lines.map(({ person }) => person))).toEqual(new Set([turn?.person, undefined]));
  expect(flush).not.toHaveProperty('person');
  expect(hashed('one')).toBe(hashed('one'));
  expect(hashed('one')).not.toBe(hashed('two'));
});

test('one event has one id from its arrival until its answer is out', () => {
  const [handled, sent, , , , turn] = logged('info');
  expect(handled?.event).toMatch(/^[0-9a-f]{12}$/);
  expect([sent?.event, turn?.event]).toEqual([handled?.event, handled?.event]);
  expect(handled?.event).not.toBe(handled?.person);
});

test('an error is logged without its words, but for ours', () => {
  const bug = new TypeError('born 1985-05-05', { cause: new Error('Kenya') });
  expect(JSON.stringify(faultOf(bug))).not.toMatch(/1985|Kenya/);
  expect(faultOf(bug)).toMatchObject({ type: 'TypeError', cause: { type: 'Error' } });
  const busy = new CallguideError('store-busy', 'It was locked.');
  expect(faultOf(busy)).toMatchObject({ code: 'store-busy', message: 'It was locked.' });
  expect(faultOf('text')).toEqual({ type: 'string' });
});

test('words that look like a line of the stack are words all the same', () => {
  const { at } = faultOf(new Error('I was born\n    at Nairobi (clinic:3:5)\n')) as {
    at: string[];
  };
  expect(at.length).toBeGreaterThan(0);
  expect(at.join('\n')).not.toContain('Nairobi');
});
