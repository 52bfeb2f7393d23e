import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { ownFolder } from '../src/chat-process.ts';

const MAIN = new URL('../../src/main.ts', import.meta.url).pathname;

/** A real bot process, as `npm start` runs it. */
export class BotProcess {
  readonly child: ChildProcess;
  /** What it has written: for the operator, and its log. */
  written = '';

  /** `options` are for Node itself. */
  constructor(
    settings: Readonly<Record<string, string>>,
    words: readonly string[] = [],
    options: readonly string[] = [],
  ) {
    const { PATH = '', HOME = '' } = process.env;
    const env = { PATH, HOME, LOG_LEVEL: 'info', ...settings };
    this.child = spawn(process.execPath, [...options, MAIN, ...words], { cwd: ownFolder(), env });
    const keep = (chunk: unknown) => {
      this.written += String(chunk);
    };
    this.child.stderr?.on('data', keep);
    this.child.stdout?.on('data', keep);
  }

  /** Resolves once it has written these words. */
  async says(words: string): Promise<void> {
    while (!this.written.includes(words) && !this.#isOver)
      await new Promise((resolve) => setTimeout(resolve, 5));
  }

  /** Stops as an operator does, and gives the exit code. */
  async stop(): Promise<number | null> {
    if (this.child.exitCode !== null) return this.child.exitCode;
    this.child.kill('SIGTERM');
    const [code] = await once(this.child, 'exit');
    return code as number | null;
  }

  async kill(): Promise<void> {
    if (this.#isOver) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }

  /** The exit code of a process that ends by itself. */
  async ended(): Promise<number | null> {
    if (!this.#isOver) await once(this.child, 'exit');
    return this.child.exitCode;
  }

  get #isOver(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }
}
