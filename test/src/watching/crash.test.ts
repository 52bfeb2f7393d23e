import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const CRASH = new URL('../../../src/watching/crash.ts', import.meta.url).href;
const WORDS = 'Amina Example, passport AB1234567, born 3 May 1985';

/** What a process writes that goes wrong in this way, and how it ends. */
function crashed(wrong: string): { status: number | null; written: string } {
  const code = `import { wordlessCrash } from '${CRASH}'; wordlessCrash(); ${wrong}`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', code],
    { encoding: 'utf8' },
  );
  return { status, written: stdout + stderr };
}

test.each([
  ['uncaughtException', `queueMicrotask(() => { throw new TypeError('${WORDS}'); });`],
  ['uncaughtException', `setTimeout(() => { throw new Error('${WORDS}\\n    at home:1:1'); }, 1);`],
  ['unhandledRejection', `Promise.reject(new Error('x', { cause: new Error('${WORDS}') }));`],
  ['unhandledRejection', `Promise.reject('${WORDS}');`],
])('%s ends the process, and tells where but not in which words', (origin, wrong) => {
  const { status, written } = crashed(wrong);
  expect(status).toBe(1);
  expect(written).not.toMatch(/Amina|AB1234567|1985|home/);
  const [line = ''] = written.trim().split('\n');
  expect(JSON.parse(line)).toMatchObject({ level: 'error', message: 'crash', origin });
});
