import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

/** A program of this folder's tests, running as a process of its own. */
export interface Child {
  readonly pid: number;
  /** The first line that it prints. */
  readonly line: string;
  /** `kill -9`, and waits for the end. */
  kill(): Promise<void>;
}

/** Starts a program and waits for its first line; the end of the test ends it. */
export async function start(program: URL, ...args: string[]): Promise<Child> {
  const child = spawn(process.execPath, ['--expose-gc', program.pathname, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => kill(child));
  const [line] = await once(createInterface(child.stdout), 'line');
  return { pid: child.pid ?? 0, line: String(line), kill: () => kill(child) };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
