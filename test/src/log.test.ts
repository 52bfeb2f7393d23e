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
  log.handled(ann, { in: 'text', out: ['ask'], ms: 1.4 });
  log.failed('turn', new Error('secret'), ann);
  log.failed('flush', new Error('secret'));
  expect(lines.join('')).not.toMatch(/4711|secret/);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

test.each<[LogLevel, string[]]>([
  ['silent', []],
  ['error', ['turn', 'flush']],
  ['info', ['handled', 'turn', 'flush']],
])('at %s there is %j', (level, messages) => {
  expect(logged(level).map(({ message }) => message)).toEqual(messages);
});

test('one person is the same throughout, and nobody is named', () => {
  const [handled, turn, flush] = logged('info');
  expect(handled).toMatchObject({ in: 'text', out: ['ask'], ms: 1, person: turn?.person });
  expect(flush).not.toHaveProperty('person');
  expect(hashed('one')).toBe(hashed('one'));
  expect(hashed('one')).not.toBe(hashed('two'));
});

test('an error is logged without its words, but for ours', () => {
  const bug = new TypeError('born 1985-05-05', { cause: new Error('Kenya') });
  expect(JSON.stringify(faultOf(bug))).not.toMatch(/1985|Kenya/);
  expect(faultOf(bug)).toMatchObject({ type: 'TypeError', cause: { type: 'Error' } });
  const busy = new CallguideError('store-busy', 'It was locked.');
  expect(faultOf(busy)).toMatchObject({ code: 'store-busy', message: 'It was locked.' });
  expect(faultOf('text')).toEqual({ type: 'string' });
});
