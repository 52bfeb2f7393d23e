import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { jsonChat } from '../../../src/cli/json-chat.ts';
import { linesOf } from '../../../src/cli/lines-of.ts';
import { type ChatOptions, openHandling } from '../../../src/cli/open-handling.ts';
import { personChat } from '../../../src/cli/person-chat.ts';
import { run } from '../../../src/cli/run.ts';
import { ownFolder } from '../chat-process.ts';

const MEMORY = 'sqlite::memory:';
const START = '{"from":"ann","id":"1","command":"start","argument":"scientist"}';

async function talkJson(lines: readonly string[], options: ChatOptions = {}): Promise<string[]> {
  const handling = await openHandling(options, MEMORY);
  const output = new PassThrough();
  const read = output.toArray();
  await jsonChat(handling, Readable.from(lines.map((line) => Buffer.from(`${line}\n`))), output);
  output.end();
  await handling.close();
  return Buffer.concat(await read)
    .toString('utf8')
    .trimEnd()
    .split('\n');
}

function screenOf(columns?: number) {
  const output: PassThrough & { isTTY?: boolean; columns?: number } = new PassThrough();
  if (columns !== undefined) Object.assign(output, { isTTY: true, columns });
  return output;
}

async function talkAsPerson(typed: string, columns?: number, noColour = false): Promise<string> {
  const handling = await openHandling({ lang: 'en', call: 'shanghai-2024-exchange' }, MEMORY);
  const output = screenOf(columns);
  const shown = output.toArray();
  await personChat(
    handling,
    { input: Readable.from([Buffer.from(typed)]), output, noColour },
    'en',
  );
  output.end();
  await handling.close();
  return Buffer.concat(await shown).toString('utf8');
}

const before = process.cwd();
beforeEach(() => process.chdir(ownFolder()));
afterEach(() => {
  process.chdir(before);
  process.exitCode = 0;
});

describe('a program', () => {
  test('has one line out for each line in', async () => {
    const lines = await talkJson([START, 'garbage', START], { lang: 'ru' });
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('"question":"passports"');
    expect(lines[0]).toMatch(/[а-я]/);
    expect(JSON.parse(lines[2] ?? '')).toMatchObject({ redelivered: true });
  });

  test('is told when a turn fails, and what it says', async () => {
    const handling = await openHandling({}, MEMORY);
    const output = new PassThrough();
    const read = output.toArray();
    vi.spyOn(handling.sessions, 'handleOnce')
      .mockRejectedValueOnce(new Error('secret'))
      .mockRejectedValueOnce(
        Object.assign(
          new (await import('../../../src/callguide-error.ts')).CallguideError(
            'store-failed',
            'later',
          ),
        ),
      );
    await jsonChat(handling, Readable.from([`${START}\n${START}\n`]), output);
    output.end();
    const text = Buffer.concat(await read).toString('utf8');
    expect(text).toContain('turn-failed');
    expect(text).toContain('store-failed');
    expect(text).not.toContain('secret');
    await handling.close();
  });

  test('may write lines of any length in pieces of any size', async () => {
    const pieces = ['one\r\ntw', 'o\n', 'x'.repeat(9), 'y'.repeat(9), '\nlast'].map((one) =>
      Buffer.from(one),
    );
    const lines: string[] = [];
    for await (const line of linesOf(Readable.from(pieces), 10)) lines.push(line);
    expect(lines).toEqual(['one', 'two', 'xxxxxxxxxyy', 'last']);
  });
});

describe('a person', () => {
  test('answers by number and by word, and leaves with a word', async () => {
    const shown = await talkAsPerson('1\n\nKenya\n1\n/export\n/quit\nnot read\n');
    expect(shown).toContain('Noted – Citizenships and passports: Kenya');
    expect(shown).toContain('Never a Chinese national');
    expect(shown).toContain('callguide-export.json');
    expect(shown).not.toContain('\u001b');
  });

  test('has colour on a terminal, unless it is unwanted', async () => {
    expect(await talkAsPerson('1\n', 60)).toContain('\u001b[1m');
    expect(await talkAsPerson('1\n', 60, true)).not.toContain('\u001b[1m');
  });
});

describe('what is opened', () => {
  test.each<[ChatOptions, string]>([
    [{ call: 'nonsense' }, 'shanghai-2024-cooperation'],
    [{ lang: 'tlh' }, 'there are: '],
    [{ settings: 'absent.json' }, 'absent.json'],
    [{ callFolder: '.' }, 'conversation.ts'],
    [{ callFolder: 'absent' }, 'conversation.ts'],
    [{ callFolder: 'empty' }, 'exports no conversation'],
  ])('%j is refused with its mend', async (options, mend) => {
    mkdirSync('empty');
    writeFileSync(join('empty', 'conversation.ts'), 'export const nothing = 1;\n');
    await expect(openHandling(options, MEMORY)).rejects.toThrow(mend);
  });

  test('settings with a point that no call leaves open are refused', async () => {
    const reading = { point: 'XX-99', result: 'met', by: 'Office One', on: '2024-10-01' };
    writeFileSync('settings.json', JSON.stringify({ readings: [reading] }));
    await expect(openHandling({ settings: 'settings.json' }, MEMORY)).rejects.toThrow('GP-06');
    writeFileSync('settings.json', JSON.stringify({ readings: [{ ...reading, point: 'GP-06' }] }));
    const handling = await openHandling({ settings: 'settings.json' }, MEMORY);
    expect(handling.settings.readings).toHaveLength(1);
    await handling.close();
  });

  test('a call in a folder is talked about alone', async () => {
    const folder = new URL('../../calls/quaymouth-stall/', import.meta.url).pathname;
    const [line] = await talkJson([START.replace('scientist', 'en')], { callFolder: folder });
    expect(JSON.parse(line ?? '').replies.at(-1).kind).toBe('ask');
  });

  test('a wrong setting is named', async () => {
    vi.stubEnv('RETENTION_DAYS', 'soon');
    await expect(openHandling({}, MEMORY)).rejects.toThrow('RETENTION_DAYS');
  });
});

describe('the command line', () => {
  async function runs(...words: string[]): Promise<string> {
    const written: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'callguide', ...words]);
    await run();
    return written.join('');
  }

  test('prints the clauses of every call', async () => {
    expect(await runs('clauses')).toContain('| GEN-02 | not in the text |');
  });

  test('tells an operator what to mend, without a stack trace', async () => {
    expect(await runs('chat', '--json', '--call', 'nonsense')).toContain(
      'there is no call "nonsense"',
    );
    expect(process.exitCode).toBe(1);
  });
});
