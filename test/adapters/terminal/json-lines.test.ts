import { describe, expect, test } from 'vitest';
import {
  LONGEST_LINE,
  readLine,
  writeError,
  writeLine,
} from '../../../adapters/terminal/json-lines.ts';

function read(line: string) {
  return readLine(Buffer.from(line));
}

describe('a line that is an event', () => {
  test.each([
    ['{"from":"ann","id":"1","text":"hi"}', { kind: 'text', text: 'hi' }],
    ['{"from":"ann","id":"1","text":"hi"}\r', { kind: 'text', text: 'hi' }],
    ['\ufeff{"from":"ann","id":"1","text":"hi"}', { kind: 'text', text: 'hi' }],
    ['{"from":"ann","id":"1","text":"a\\u0000b"}', { kind: 'text', text: 'a\u0000b' }],
    ['{"from":"ann","id":"1","choose":"yes"}', { kind: 'choose', values: ['yes'] }],
    ['{"from":"ann","id":"1","choose":["a","b"]}', { kind: 'choose', values: ['a', 'b'] }],
    ['{"from":"ann","id":"1","choose":[]}', { kind: 'choose', values: [] }],
    ['{"from":"ann","id":"1","command":"start"}', { kind: 'command', argument: '' }],
    ['{"from":"ann","id":"1","command":"tick","argument":"3"}', { argument: '3' }],
    ['{"from":"ann","id":"1","text":"","lang":"ru"}', { text: '', language: 'ru' }],
  ])('%s', (line, event) => {
    const wanted = { from: 'ann', at: undefined, event: { id: '1', ...event } };
    expect(read(line)).toMatchObject(wanted);
  });

  test('may say what moment is now', () => {
    const line = '{"from":"ann","id":"1","text":"hi","at":"2024-10-10T08:00:00+08:00"}';
    expect(read(line)).toMatchObject({ at: new Date('2024-10-10T00:00:00Z') });
  });

  test('is read up to its longest', () => {
    const frame = '{"from":"ann","id":"1","text":""}';
    const text = 'x'.repeat(LONGEST_LINE - frame.length);
    expect(read(frame.replace('""', `"${text}"`))).toMatchObject({ event: { text } });
  });
});

describe('a line that is no event is told why', () => {
  test.each([
    ['', 'empty-line', 'empty'],
    ['  \r', 'empty-line', 'empty'],
    ['hello', 'not-json', 'not JSON'],
    ['\u0000', 'not-json', 'not JSON'],
    ['{"from":"ann","id":"1","text":"a\u0000b"}', 'not-json', 'not JSON'],
    ['[]', 'not-an-event', 'object'],
    ['null', 'not-an-event', 'object'],
    ['"text"', 'not-an-event', 'object'],
    ['{"from":"ann","id":"1"}', 'not-an-event', 'exactly one'],
    ['{"from":"ann","id":1,"text":"x"}', 'not-an-event', 'id: '],
    ['{"from":"ann","id":"1","text":null}', 'not-an-event', 'text: '],
    ['{"from":"ann","id":"1","choose":[1]}', 'not-an-event', 'choose: '],
    ['{"from":"ann","id":"1","text":"x","choose":"y"}', 'not-an-event', 'exactly one'],
    ['{"from":"ann","id":"1","text":"x","argument":"y"}', 'not-an-event', 'argument'],
    ['{"from":"ann","id":"1","text":"x","more":true}', 'not-an-event', '"more"'],
    ['{"from":"ann","id":"1","text":"x","at":"soon"}', 'not-an-event', 'at: '],
    ['{"from":"ann","id":"1","text":"x","at":"2024-10-10"}', 'not-an-event', 'at: '],
    ['{"from":"","id":"1","text":"x"}', 'not-an-event', 'from: '],
    ['{"from":"ann","id":"1","text":"x","__proto__":{}}', 'not-an-event', '__proto__'],
    ['{"__proto__":{"from":"ann","id":"1","text":"x"}}', 'not-an-event', 'from: '],
    ['x'.repeat(LONGEST_LINE + 1), 'line-too-long', String(LONGEST_LINE)],
  ])('%#: %.60s', (line, code, message) => {
    expect(read(line)).toMatchObject({ error: { code } });
    expect(read(line)).toHaveProperty('error.message', expect.stringContaining(message));
  });

  test('bytes that are not UTF-8', () => {
    const bytes = Buffer.from([0x7b, 0xff, 0xfe, 0x7d]);
    expect(readLine(bytes)).toMatchObject({ error: { code: 'not-utf-8' } });
  });

  test('and who it was from, where that can be read', () => {
    expect(read('{"from":"ann","id":"7"}')).toMatchObject({ from: 'ann', id: '7' });
    expect(read('{"from":"ann","id":7}')).toMatchObject({ from: 'ann' });
    expect(read('{"from":"ann","id":7}')).not.toHaveProperty('id');
    expect(read('{"from":["ann"],"id":"7"}')).not.toHaveProperty('from');
  });

  test('in few words, however many fields are wrong', () => {
    const odd = Object.fromEntries(Array.from({ length: 9000 }, (_, i) => [`field${i}`, i]));
    const refused = read(JSON.stringify(odd));
    expect(JSON.stringify(refused).length).toBeLessThan(400);
  });
});

test('the line that answers is one line, and says when the event had come before', () => {
  const replies = [{ kind: 'note', topic: 'welcome', text: 'two\nlines' }] as const;
  const line = writeLine('ann', '1', replies, true);
  expect(line.split('\n')).toHaveLength(2);
  expect(JSON.parse(line)).toEqual({ from: 'ann', id: '1', replies });
  const again = { from: 'ann', id: '1', replies: [], redelivered: true };
  expect(JSON.parse(writeLine('ann', '1', [], false))).toEqual(again);
});

test('the line that answers a refused line is one line', () => {
  expect(writeError({ from: 'ann', error: { code: 'not-json', message: 'a\nb' } })).toBe(
    '{"from":"ann","error":{"code":"not-json","message":"a\\nb"}}\n',
  );
});
