import { vi } from 'vitest';
import { run } from '../../../src/cli/run.ts';

/** Runs a command line in this process: what it writes, to both outputs, and its exit code. */
export async function runs(...words: readonly string[]) {
  const written = { out: '', err: '' };
  const into = (output: 'out' | 'err') => (text: unknown) => {
    written[output] += String(text);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(into('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(into('err')),
  ];
  process.exitCode = 0;
  try {
    await run(words);
    return { ...written, code: Number(process.exitCode) };
  } finally {
    process.exitCode = 0;
    for (const spy of spies) spy.mockRestore();
  }
}
