import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { expect, test, vi } from 'vitest';
import { addDiagram } from '../../../src/cli/diagram.ts';

async function run(...words: readonly string[]): Promise<string> {
  const program = new Command();
  addDiagram(program);
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await program.parseAsync(['diagram', ...words], { from: 'user' });
  return write.mock.calls.map(([text]) => String(text)).join('');
}

test('draws a call in a language to standard output', async () => {
  const svg = await run('shanghai-2024-cooperation', '--lang', 'zh');
  expect(svg).toContain('lang="zh-Hans"');
  expect(svg).toContain('T1-01');
});

test('draws a call that is being written to a file', async () => {
  const out = join(tmpdir(), `picture-${process.pid}.svg`);
  expect(await run('--call-folder', 'test/calls/quaymouth-stall', '--out', out)).toBe('');
  expect(readFileSync(out, 'utf8')).toContain('Opening a stall in Quaymouth');
  rmSync(out);
});

test.each([
  [['nowhere'], 'there is no call "nowhere"; there are: shanghai-2024-exchange'],
  [[], 'there is no call ""'],
  [['shanghai-2024-exchange', '--lang', 'fr'], 'the call has no words in "fr"; it has them in: en'],
])('%j is refused with what there is', async (words, message) => {
  await expect(run(...words)).rejects.toThrow(message);
});
