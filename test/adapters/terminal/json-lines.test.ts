import { describe, expect, test } from 'vitest';
import { LONGEST_LINE, readLine, writeLine } from '../../../adapters/terminal/json-lines.ts';

describe('a line that is an event', () => {
  test.each([
    ['{"from":"ann","id":"1","text":"hi"}', { kind: 'text', text: 'hi' }],
    ['{"from":"ann","id":"1","choose":"yes"}', { kind: 'choose', values: ['yes'] }],
    ['{"from":"ann","id":"1","choose":["a","b"]}', { kind: 'choose', values: ['a', 'b'] }],
    ['{"from":"ann","id":"1","command":"start"}', { kind: 'command', argument: '' }],
    ['{"from":"ann","id":"1","text":"","lang":"ru"}', { text: '', language: 'ru' }],
  ])('%s', (line, event) => {
    expect(readLine(line)).toMatchObject({
      from: 'ann',
      at: undefined,
      event: { id: '1', ...event },
    });
  });

  test('may say what moment is now', () => {
    const read = readLine('{"from":"ann","id":"1","text":"hi","at":"2024-10-10T08:00:00+08:00"}');
    expect(read).toMatchObject({ at: new Date('2024-10-10T00:00:00Z') });
  });
});

describe('a line that is no event is told why', () => {
  test.each([
    ['', 'not-json'],
    ['hello', 'not-json'],
    ['\u0000', 'not-json'],
    ['[]', 'not-an-event'],
    ['null', 'not-an-event'],
    ['{"from":"ann","id":"1"}', 'not-an-event'],
    ['{"from":"ann","id":1,"text":"x"}', 'not-an-event'],
    ['{"from":"ann","id":"1","text":"x","choose":"y"}', 'not-an-event'],
    ['{"from":"ann","id":"1","text":"x","more":true}', 'not-an-event'],
    ['{"from":"ann","id":"1","text":"x","at":"soon"}', 'not-an-event'],
    ['{"from":"","id":"1","text":"x"}', 'not-an-event'],
    ['{"__proto__":{"from":"ann"},"id":"1","text":"x"}', 'not-an-event'],
    ['x'.repeat(LONGEST_LINE + 1), 'line-too-long'],
  ])('%#: %s', (line, code) => {
    expect(readLine(line)).toMatchObject({ error: { code, message: expect.any(String) } });
  });

  test('and who it was from, where that can be read', () => {
    expect(readLine('{"from":"ann","id":"7"}')).toMatchObject({ from: 'ann', id: '7' });
    expect(readLine('{"from":"ann","id":7}')).not.toHaveProperty('id');
  });
});

test('the line that answers is one line, and says when the event had come before', () => {
  const replies = [{ kind: 'note', topic: 'welcome', text: 'two\nlines' }] as const;
  const line = writeLine('ann', '1', replies, true);
  expect(line.split('\n')).toHaveLength(2);
  expect(JSON.parse(line)).toEqual({ from: 'ann', id: '1', replies });
  expect(JSON.parse(writeLine('ann', '1', [], false))).toMatchObject({ redelivered: true });
});
