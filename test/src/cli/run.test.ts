import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { comeBack } from '../../../src/cli/come-back.ts';
import { run } from '../../../src/cli/run.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';

const stall = new URL('../../calls/quaymouth-stall/', import.meta.url).pathname;
const before = process.cwd();

beforeEach(() => process.chdir(temporaryFolder()));
afterEach(() => {
  process.chdir(before);
  process.exitCode = 0;
});

/** Runs a command line in this process: what it writes, to both outputs, and its exit code. */
async function runs(...words: readonly string[]) {
  return runsOn('', ...words);
}

/** The same with an input. */
async function runsOn(input: string, ...words: readonly string[]) {
  const written = { out: '', err: '' };
  const into = (output: 'out' | 'err') => (text: unknown, done?: unknown) => {
    written[output] += String(text);
    if (typeof done === 'function') done();
    return true;
  };
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(
    Readable.from([Buffer.from(input)]) as unknown as typeof process.stdin,
  );
  vi.spyOn(process.stdout, 'write').mockImplementation(into('out'));
  vi.spyOn(process.stderr, 'write').mockImplementation(into('err'));
  process.exitCode = 0;
  await run(words);
  const code = Number(process.exitCode);
  vi.restoreAllMocks();
  return { ...written, code };
}

describe('the command line', () => {
  test.each([
    [['--help'], ['start', 'chat', 'clauses', 'diagram', 'STORE_URL', 'RETENTION_DAYS']],
    [
      ['start', '--help'],
      ['--lang', '--store', '--settings', '--call-folder'],
    ],
    [
      ['chat', '--help'],
      ['--json', '--lang', 'docs/json-lines.md'],
    ],
    [
      ['clauses', '--help'],
      ['--lang', '--call'],
    ],
  ])('%j says what there is', async (words, named) => {
    const { out, code } = await runs(...words);
    for (const name of named) expect(out).toContain(name);
    expect(code).toBe(0);
  });

  test.each<[string[], string, number]>([
    [['chat', '--nonsense'], "unknown option '--nonsense'", 2],
    [['nonsense'], "Unknown command 'nonsense'. There is: start, chat, bot, clauses, ", 2],
    [['chat', '--json', 'more'], 'too many arguments', 2],
    [['chat', '--call'], 'argument missing', 2],
    [['chat', '--call', 'nonsense'], 'shanghai-2024-exchange, shanghai-2024-cooperation', 2],
    [['chat', '--lang', 'tlh'], 'en, ', 2],
    [['chat', '--settings', 'absent.json'], 'absent.json', 2],
    [['chat', '--store', 'mysql://x'], 'sqlite:', 2],
    [['chat', '--store', 'sqlite:no/such/folder/file'], 'SQLite store failed', 1],
    [['chat', '--call-folder', '.'], 'conversation.ts', 2],
    [['clauses', '--call', 'nonsense'], 'no call', 2],
    [['clauses', '--lang', 'tlh'], 'no words in "tlh"', 2],
  ])('%j is refused with its mend', async (words, mend, code) => {
    const ended = await runs(...words);
    expect(ended.err).toContain(mend);
    expect(ended.err).not.toMatch(/\n\s+at /);
    expect(ended.out).toBe('');
    expect(ended.code).toBe(code);
  });

  test('a call with mistakes in it is refused with each of them', async () => {
    mkdirSync('odd');
    const text = [
      `import { stallConversation } from ${JSON.stringify(join(stall, 'conversation.ts'))};`,
      "export const odd = { ...stallConversation, locales: new URL('./', import.meta.url) };",
    ];
    writeFileSync(join('odd', 'conversation.ts'), text.join('\n'));
    writeFileSync(join('odd', 'en.ftl'), 'call-title = A stall\n');
    const { err, code } = await runs('clauses', '--call-folder', 'odd');
    expect(err).toContain('locales/en.ftl: the message "call-summary" is missing');
    expect(code).toBe(2);
  });

  test('a fault of the program is not hidden', async () => {
    vi.spyOn(process.stdout, 'write').mockImplementation(() => {
      throw new TypeError('a fault');
    });
    await expect(run(['clauses'])).rejects.toThrow('a fault');
  });
});

describe('the chat', () => {
  const start = '{"from":"ann","id":"1","command":"start","argument":"en"}\n';

  test('as JSON lines is kept nowhere, unless it is said where', async () => {
    const { out, err, code } = await runsOn(start, 'chat', '--json');
    expect(JSON.parse(out)).toMatchObject({ from: 'ann', id: '1' });
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(readdirSync('.')).toEqual([]);
  });

  test('of a person is kept as STORE_URL says, and goes on', async () => {
    const first = await runsOn('1\n', 'start', '--lang', 'en');
    expect(first.out).toContain('Which call is it about?');
    expect(readdirSync('.')).toEqual(['callguide.sqlite']);
    const second = await runsOn('', 'chat');
    expect(second.out).toContain('Welcome back.');
    expect(second.out).toContain('To go on where you stopped: npm');
  });

  test('in memory says that nothing is kept', async () => {
    const { out } = await runsOn('', 'chat', '--store', 'sqlite::memory:');
    expect(out).toMatch(/Goodbye\. Nothing of this chat is kept\./);
  });

  test('logs what failed, where that is wanted, without naming anybody', async () => {
    vi.stubEnv('LOG_LEVEL', 'info');
    const { err } = await runsOn(start, 'chat', '--json');
    expect(JSON.parse(err)).toMatchObject({ level: 'info', in: 'command' });
    expect(err).not.toContain('ann');
  });
});

describe('the table of clauses', () => {
  test('has every clause of every call, with its words and uses', async () => {
    const { out } = await runs('clauses');
    expect(out).toContain(
      '| YS-03a | “(3) be under 45 years old (born on or after January 1, 1979)” |',
    );
    expect(out).toContain('| GEN-02 | not in the text |');
    expect(out).toMatch(/^\| GEN-01 .* stated, not checked: the title of the notice \|$/m);
    expect(out.match(/^\| (?:GEN|T1|D2|GP|YS|APU|DOC)-/gm)).toHaveLength(60);
  });

  test('in another language has its words beside the quotes', async () => {
    const { out } = await runs('clauses', '--call', 'shanghai-2024-exchange', '--lang', 'zh');
    expect(out).toContain('born on or after January 1, 1979)” (');
    expect(out).toMatch(/1979年1月1日/);
    expect(out.match(/^## /gm)).toHaveLength(1);
  });

  test('has those of a call that is being written', async () => {
    expect((await runs('clauses', '--call-folder', stall)).out).toContain('(quaymouth-stall)');
  });
});

describe('the command that comes back', () => {
  test.each<[string[], string | undefined, string]>([
    [[], 'start', 'npm start'],
    [['--lang', 'zh'], 'start', 'npm start -- --lang zh'],
    [['chat'], 'chat', 'npm run -s chat'],
    [['chat', '--store', 'sqlite:a b'], 'chat', 'npm run -s chat -- --store "sqlite:a b"'],
    [['chat', '--lang', 'ru'], 'callguide', 'npm run -s callguide -- chat --lang ru'],
    [['chat'], undefined, 'npm run -s callguide -- chat'],
    [[], undefined, 'npm start'],
  ])('after %j by the script %s', (words, script, command) => {
    expect(comeBack(words, script)).toBe(command);
  });
});
