import { expect, test } from 'vitest';
import { purityBreaches } from './purity-law.ts';
import { parseSource } from './source.ts';

function reached(path: string, text: string): string[] {
  return purityBreaches(parseSource(path, text)).map((breach) =>
    breach.split(' ').slice(1).join(' '),
  );
}

test.each([
  ['Date.now()', 'Date.now'],
  ["Date['now']()", 'Date.now'],
  ['const clock = Date.now', 'Date.now'],
  ['Math.random()', 'Math.random'],
  ['new Date()', 'new Date()'],
  ['new Date', 'new Date()'],
  ['Date()', 'Date()'],
])('%s is caught in rules, conversations and adapters', (text, name) => {
  expect(reached('rules/logic/a.ts', text)).toEqual([name]);
  expect(reached('conversations/turn.ts', text)).toEqual([name]);
  expect(reached('adapters/terminal/adapter.ts', text)).toEqual([name]);
  expect(reached('src/main.ts', text)).toEqual([]);
});

test.each([
  ['process.env.X', 'process'],
  ['const { env } = process', 'process'],
  ["globalThis['process']", 'globalThis'],
  ["fetch('x')", 'fetch'],
  ['console.log(1)', 'console'],
  ['performance.now()', 'performance'],
  ['crypto.subtle', 'crypto'],
  ['setTimeout(f, 1)', 'setTimeout'],
  ['table[process]', 'process'],
])('%s is caught where nothing may reach out', (text, name) => {
  expect(reached('rules/logic/a.ts', text)).toEqual([name]);
  expect(reached('conversations/parse/date.ts', text)).toEqual([name]);
  expect(reached('adapters/slack/render.ts', text)).toEqual([name]);
  expect(reached('adapters/slack/adapter.ts', text)).toEqual([]);
});

test('crypto.randomUUID() is chance in adapters too', () => {
  const text = 'crypto.randomUUID()';
  expect(reached('adapters/terminal/adapter.ts', text)).toEqual(['crypto.randomUUID']);
});

test.each([
  'new Date(given)',
  'new Date(2024, 1, 1)',
  'Date.UTC(2024, 1, 1)',
  'Math.max(1, 2)',
  'step.process()',
  'const step = { process: 1 }',
  'interface Step { process: string }',
  "// Date.now()\nconst words = 'Date.now()'",
])('%s may be', (text) => {
  expect(reached('rules/logic/a.ts', text)).toEqual([]);
});
