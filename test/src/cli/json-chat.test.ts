import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { CallguideError } from '../../../src/callguide-error.ts';
import { jsonChat } from '../../../src/cli/json-chat.ts';
import { linesOf } from '../../../src/cli/lines-of.ts';
import { questionOf } from '../chat-process.ts';
import { opened, talkJson } from './talks.ts';

const START = { command: 'start', argument: 'shanghai-2024-exchange scientist en' };
const start = { from: 'ann', id: '1', ...START };
const facts = { from: 'ann', id: 'facts', command: 'facts' };
const DAY_MS = 86_400_000;

async function split(pieces: readonly (string | Buffer)[], longest: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(pieces), longest))
    lines.push(Buffer.from(line).toString('utf8'));
  return lines;
}

describe('lines', () => {
  test.each<[string, (string | Buffer)[], string[]]>([
    ['come in pieces', ['one\ntw', 'o\n'], ['one', 'two']],
    ['come in bytes', [Buffer.from('日').subarray(0, 1), Buffer.from('日\n').subarray(1)], ['日']],
    ['can be empty', ['\n\na\n'], ['', '', 'a']],
    ['need no last end', ['one\nlast'], ['one', 'last']],
    ['that are too long are cut', ['x'.repeat(9), 'y'.repeat(99), '\nb\n'], ['xxxxxxxxxyy', 'b']],
    ['of just the length are whole', ['x'.repeat(10), '\n'], ['x'.repeat(10)]],
  ])('%s', async (_, pieces, lines) => {
    expect(await split(pieces, 10)).toEqual(lines);
  });
});

describe('a line in has one line out', () => {
  test('whatever it is, and the next is not the worse for it', async () => {
    const odd = ['garbage', '', '[]', '{"from":"ann","id":2}', '{"from":"ann","id":"2"}'];
    const out = await talkJson(await opened(), start, ...odd, facts);
    expect(out).toHaveLength(7);
    const codes = ['not-json', 'empty-line', 'not-an-event', 'not-an-event', 'not-an-event'];
    expect(out.slice(1, 6).map((line) => line.error?.code)).toEqual(codes);
    expect(out[6]?.replies).toEqual([{ kind: 'facts', facts: { role: 'scientist' }, parked: [] }]);
  });

  test('in the language of the option, or of the line', async () => {
    const { id, ...hello } = { from: 'ann', id: '1', text: 'hello' };
    const handling = await opened({ lang: 'ru' });
    const [ann, bob] = await talkJson(
      handling,
      { id, ...hello },
      { id, ...hello, from: 'bob', lang: 'en' },
    );
    expect(ann?.replies?.[0]?.text).toMatch(/[а-я]/);
    expect(bob?.replies?.[0]?.text).toMatch(/^Hello/);
  });

  test('about one call, where only one is talked about', async () => {
    const handling = await opened({ call: 'shanghai-2024-cooperation', lang: 'en' });
    const [line] = await talkJson(handling, { from: 'ann', id: '1', text: 'hi' });
    expect(questionOf(line ?? {})).toBe('role');
  });
});

describe('an event that comes again', () => {
  test('changes nothing, and what was sent is not sent again', async () => {
    const out = await talkJson(
      ...([await opened(), start, { from: 'ann', id: '2', text: 'Kenya' }] as const),
      ...[{ from: 'ann', id: '2', text: 'Ghana' }, facts],
    );
    expect(out[2]).toEqual({ from: 'ann', id: '2', replies: [], redelivered: true });
    expect(out[3]?.replies?.[0]).toMatchObject({ facts: { passports: ['KE'] } });
  });

  test('gives what was written and never sent', async () => {
    const handling = await opened();
    const broken = new Writable({ write: (_chunk, _encoding, done) => done(new Error('gone')) });
    broken.on('error', () => {});
    await jsonChat(handling, Readable.from([`${JSON.stringify(start)}\n`]), broken);
    const [again, once] = await talkJson(handling, start, start);
    expect(again).toMatchObject({ redelivered: true });
    expect(questionOf(again ?? {})).toBe('passports');
    expect(once).toEqual({ from: 'ann', id: '1', replies: [], redelivered: true });
  });

  test('after everything was deleted does not begin anew', async () => {
    const yes = { from: 'ann', id: '3', choose: 'yes' };
    const out = await talkJson(
      ...([await opened(), start, { from: 'ann', id: '2', command: 'forget' }] as const),
      ...[yes, yes, { from: 'ann', id: '4', text: 'hi' }],
    );
    expect(out[2]?.replies?.[0]).toMatchObject({ topic: 'forgotten' });
    expect(out[3]).toEqual({ from: 'ann', id: '3', replies: [], redelivered: true });
    expect(out[4]?.replies?.[0]).toMatchObject({ topic: 'welcome' });
  });
});

describe('a moment that an event names', () => {
  const later = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();

  test('is now for it: a birth after it lies in the future', async () => {
    const born = { from: 'ann', text: '2020-05-05', at: '2019-01-01T00:00:00Z' };
    const out = await talkJson(
      ...([await opened(), start, { from: 'ann', id: '2', text: 'Kenya' }] as const),
      ...[
        { from: 'ann', id: '3', choose: 'never' },
        { ...born, id: '4' },
      ],
    );
    expect(out[3]?.replies?.[0]).toMatchObject({ kind: 'refuse', reason: 'future-date' });
  });

  test.each([
    [179, 'formerChinese'],
    [181, 'language'],
  ])('%i days later what was kept is asked on from: %s', async (days, question) => {
    const hi = { from: 'ann', id: '3', text: '/status', at: later(days) };
    const out = await talkJson(await opened(), start, { from: 'ann', id: '2', text: 'Kenya' }, hi);
    expect(questionOf(out[2] ?? {})).toBe(question);
  });

  test('in the past makes nothing that is kept any older', async () => {
    const past = { ...start, at: '2001-01-01T00:00:00Z' };
    const [, known] = await talkJson(await opened(), past, facts);
    expect(known?.replies?.[0]).toMatchObject({ facts: { role: 'scientist' } });
  });
});

describe('what fails', () => {
  test('is told by its code and nothing else, and nothing has changed', async () => {
    const handling = await opened();
    vi.spyOn(handling.sessions, 'handleOnce')
      .mockRejectedValueOnce(new Error('secret'))
      .mockRejectedValueOnce(new CallguideError('store-busy', 'later'));
    const [bug, busy, well] = await talkJson(handling, start, start, start);
    expect(bug).toMatchObject({ from: 'ann', id: '1', error: { code: 'turn-failed' } });
    expect(JSON.stringify(bug)).not.toContain('secret');
    expect(busy).toMatchObject({ error: { code: 'store-busy', message: 'later' } });
    expect(questionOf(well ?? {})).toBe('passports');
  });

  test('after the line is out does not answer it twice', async () => {
    const handling = await opened();
    vi.spyOn(handling.sessions, 'sent').mockImplementationOnce(() => {
      throw new Error('broken');
    });
    const out = await talkJson(handling, start, facts);
    expect(out.map((line) => line.id)).toEqual(['1', 'facts']);
  });

  test('a session that cannot be read is left as it is', async () => {
    const handling = await opened();
    await handling.sessions.update('["json","","","","ann"]', () => ({ session: { version: 9 } }));
    const [line] = await talkJson(handling, start);
    expect(line?.error?.code).toBe('session-unreadable');
    expect(await handling.sessions.load('["json","","","","ann"]')).toEqual({ version: 9 });
  });
});

test('a reader that has gone away ends the chat quietly', async () => {
  const handling = await opened();
  const output = new PassThrough().on('error', () => {});
  output.destroy();
  const handled = vi.spyOn(handling.sessions, 'handleOnce');
  await jsonChat(handling, Readable.from([`${JSON.stringify(start)}\n`, '[]\n', '[]\n']), output);
  expect(handled).toHaveBeenCalledTimes(1);
});

test('a slow reader is waited for', async () => {
  const handling = await opened();
  const handled = vi.spyOn(handling.sessions, 'handleOnce');
  const waiting: (() => void)[] = [];
  const slow = new Writable({ write: (_chunk, _encoding, done) => waiting.push(done) > 0 });
  const lines = [1, 2, 3].map((id) => `${JSON.stringify({ ...start, id: `${id}` })}\n`);
  const ended = jsonChat(handling, Readable.from(lines), slow);
  for (const count of [1, 2, 3]) {
    await vi.waitFor(() => expect(waiting).toHaveLength(count));
    expect(handled).toHaveBeenCalledTimes(count);
    waiting[count - 1]?.();
  }
  await ended;
});

test('marks of what was sent are written every minute', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const handling = await opened();
  const flush = vi.spyOn(handling.sessions, 'flush');
  const input = new PassThrough();
  const ended = jsonChat(handling, input, new PassThrough());
  vi.advanceTimersByTime(60_000);
  expect(flush).toHaveBeenCalledTimes(1);
  input.end();
  await ended;
  vi.useRealTimers();
  expect(flush).toHaveBeenCalledTimes(2);
});
