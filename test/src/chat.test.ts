import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { scientist } from '../conversations/people.ts';
import { ChatProcess, ownFolder, questionOf } from './chat-process.ts';

const MAIN = new URL('../../src/main.ts', import.meta.url).pathname;
const START = { command: 'start', argument: 'shanghai-2024-exchange scientist en' };
const running: ChatProcess[] = [];

function chat(...options: readonly string[]): ChatProcess {
  const made = new ChatProcess(...options);
  running.push(made);
  return made;
}

function run(folder: string, input: string, ...options: readonly string[]) {
  const { NO_COLOR: _colour, STORE_URL: _store, ...env } = process.env;
  return spawnSync(process.execPath, [MAIN, ...options], {
    cwd: folder,
    input,
    env,
    encoding: 'utf8',
  });
}

afterEach(() => {
  for (const one of running.splice(0)) one.child.kill('SIGKILL');
});

const said: Record<string, object> = Object.fromEntries(
  Object.entries(scientist).map(([fact, value]) => [
    fact,
    typeof value === 'string'
      ? { text: value }
      : { choose: typeof value === 'boolean' ? (value ? 'yes' : 'no') : [...value] },
  ]),
);

describe('JSON lines', () => {
  test('answer 1,000 interleaved people, one line each, in order', async () => {
    const program = chat();
    const people = Array.from({ length: 1000 }, (_, i) => `person-${i}`);
    const steps = [START, { text: 'Kenya' }, { choose: 'never' }, { text: 'not a date' }];
    const sent = steps.flatMap((step, id) =>
      people.map((from) => ({ from, id: String(id), ...step })),
    );
    setImmediate(() => program.write(...sent));
    const last = new Map<string, unknown>();
    for (const { from, id } of sent) {
      const line = await program.next();
      expect([line.from, line.id]).toEqual([from, id]);
      last.set(from, questionOf(line));
    }
    expect(new Set(last.values())).toEqual(new Set(['birthDate']));
    expect(await program.end()).toBe(0);
    expect(program.errors).toBe('');
  }, 60_000);

  test('tell whatever is no event why, and lose nothing', async () => {
    const program = chat();
    await program.send({ from: 'ann', id: '1', ...START });
    const lines = [
      'garbage',
      '',
      '\u0000\u0000',
      'x'.repeat(1_000_000),
      Buffer.from([0xff, 0xfe, 0x22]),
      '{"from":"ann"}',
    ];
    for (const line of lines) expect((await program.send(line)).error?.code).toBeDefined();
    const unknown = await program.send({ from: 'ann', id: '2', command: 'nonsense' });
    expect(unknown.replies?.[0]).toMatchObject({ kind: 'note', topic: 'unknown-command' });
    const long = await program.send({ from: 'ann', id: '3', text: 'y'.repeat(100_000) });
    expect(long.replies?.[0]).toMatchObject({ kind: 'refuse', reason: 'too-long' });
    expect(questionOf(await program.send({ from: 'ann', id: '4', text: '/status' }))).toBe(
      'passports',
    );
    expect(await program.end()).toBe(0);
  });

  test('handle a redelivered id once', async () => {
    const program = chat();
    await program.send({ from: 'ann', id: '1', ...START });
    await program.send({ from: 'ann', id: '2', text: 'Kenya' });
    expect(await program.send({ from: 'ann', id: '2', text: 'Ghana' })).toEqual({
      ...{ from: 'ann', id: '2', replies: [], redelivered: true },
    });
    const facts = await program.send({ from: 'ann', id: '3', command: 'facts' });
    expect(facts.replies?.[0]).toMatchObject({ facts: { passports: ['KE'] } });
    expect((await program.send({ from: 'bob', id: '2', text: 'hi' })).redelivered).toBeUndefined();
  });

  test('forget a person wholly', async () => {
    const program = chat();
    await program.send({ from: 'ann', id: '1', ...START });
    await program.send({ from: 'ann', id: '2', command: 'forget' });
    await program.send({ from: 'ann', id: '3', choose: 'yes' });
    const again = await program.send({ from: 'ann', id: '4', text: 'hi', lang: 'zh-CN' });
    expect(again.replies?.[0]).toMatchObject({ topic: 'welcome' });
    expect(questionOf(again)).toBe('call');
  });
});

describe('a chat that is killed', () => {
  test('after every answer goes on with the same question, and no answer is lost', async () => {
    const store = `sqlite:${join(ownFolder(), 'kept.sqlite')}`;
    let program = chat('--store', store);
    let question = questionOf(await program.send({ from: 'ann', id: 'start', ...START }));
    const facts = Object.keys(scientist);
    for (const [i, fact] of facts.entries()) {
      expect(question).toBe(fact);
      const line = await program.send({ from: 'ann', id: fact, ...said[fact] });
      question = questionOf(line);
      if (i % 3 === 0) {
        await program.kill();
        program = chat('--store', store);
        const status = await program.send({ from: 'ann', id: `status-${fact}`, command: 'status' });
        expect(questionOf(status)).toBe(question);
      }
    }
    const known = await program.send({ from: 'ann', id: 'facts', command: 'facts' });
    expect(Object.keys(known.replies?.[0]?.facts as object)).toEqual(['role', ...facts]);
    await program.kill();
  }, 60_000);

  test('between the write and the reply hands the reply over when the event comes again', async () => {
    const store = `sqlite:${join(ownFolder(), 'kept.sqlite')}`;
    const program = chat('--store', store);
    await program.send({ from: 'ann', id: '1', ...START });
    await program.send({ from: 'ann', id: '2', text: 'Kenya' });
    await program.kill();
    const after = chat('--store', store);
    const again = await after.send({ from: 'ann', id: '2', text: 'Kenya' });
    expect(again.redelivered).toBe(true);
    expect(questionOf(again)).toBe('formerChinese');
    await after.kill();
  });
});

describe('a person in the terminal', () => {
  test('quits, comes back and goes on; the file is in the folder', () => {
    const folder = ownFolder();
    const first = run(folder, '1\n1\nKenya\n/export\n', 'chat', '--lang', 'en');
    expect(first.stderr).toBe('');
    expect(first.stdout).toContain('Have you ever been a Chinese national?');
    expect(existsSync(join(folder, 'callguide-export.json'))).toBe(true);
    const second = run(folder, '/quit\nnot read\n');
    expect(second.stdout).toContain('Welcome back');
    expect(second.stdout).toContain('Have you ever been a Chinese national?');
    expect(second.stdout).not.toContain('\u001b');
  });

  // What else is refused is told in cli/run.test.ts, in one process.
  test('is told what to mend, without a stack trace', () => {
    const folder = ownFolder();
    writeFileSync(join(folder, '.env'), 'RETENTION_DAYS=soon\n');
    const ended = run(folder, '', 'chat');
    expect(ended.stderr).toMatch(/^RETENTION_DAYS takes a whole number of days/);
    expect(ended.stderr).not.toMatch(/\n\s+at /);
    expect(ended.status).toBe(2);
  });
});
