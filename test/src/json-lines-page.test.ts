import { expect, test } from 'vitest';
import { textOf } from '../house/house-files.ts';
import { opened, talkJson } from './cli/talks.ts';

// What docs/json-lines.md shows is what happens; only words, and how far one is, may differ.

const page = textOf('docs/json-lines.md');
const [, session = ''] = /## A session[\s\S]*?```\n([\s\S]*?)\n```/.exec(page) ?? [];

function linesAfter(mark: string): string[] {
  return session
    .split('\n')
    .filter((line) => line.startsWith(mark))
    .map((line) => line.slice(mark.length));
}

function wordless(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, one) =>
      ['text', 'label', 'message', 'progress'].includes(key) ? undefined : one,
    ),
  );
}

test('the session on the page of JSON lines is a real one', async () => {
  const told = linesAfter('> ').map((line) => JSON.parse(line) as unknown);
  const out = await talkJson(await opened(), ...linesAfter('< '));
  expect(out.length).toBeGreaterThan(10);
  expect(wordless(out)).toEqual(wordless(told));
});
