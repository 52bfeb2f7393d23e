import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { ownFolder } from '../src/chat-process.ts';

const MAIN = new URL('../../src/main.ts', import.meta.url).pathname;

/** A real bot process, as `npm start` runs it. */
export class BotProcess {
  readonly child: ChildProcess;
  /** What it has written: for the operator, and its log. */
  written = '';

  constructor(settings: Readonly<Record<string, string>>, words: readonly string[] = []) {
    const { PATH = '', HOME = '' } = process.env;
    const env = { PATH, HOME, LOG_LEVEL: 'info', ...settings };
    this.child = spawn(process.execPath, [MAIN, ...words], { cwd: ownFolder(), env });
    const keep = (chunk: unknown) => {
      this.written += String(chunk);
    };
    this.child.stderr?.on('data', keep);
    this.child.stdout?.on('data', keep);
  }

  /** Stops as an operator does, and gives the exit code. */
  async stop(): Promise<number | null> {
    if (this.child.exitCode !== null) return this.child.exitCode;
    this.child.kill('SIGTERM');
    const [code] = await once(this.child, 'exit');
    return code as number | null;
  }

  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }

  /** The exit code of a process that ends by itself. */
  async ended(): Promise<number | null> {
    if (this.child.exitCode === null) await once(this.child, 'exit');
    return this.child.exitCode;
  }
}
