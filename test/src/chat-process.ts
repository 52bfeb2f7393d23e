import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';

const MAIN = new URL('../../src/main.ts', import.meta.url).pathname;

/** A line that came out of a chat. */
export interface LineOut {
  readonly from?: string;
  readonly id?: string;
  readonly redelivered?: boolean;
  readonly replies?: readonly Record<string, unknown>[];
  readonly error?: { readonly code: string; readonly message: string };
}

/** A folder of its own for a test's files. */
export function ownFolder(): string {
  return mkdtempSync(join(tmpdir(), 'callguide-test-'));
}

/** A real chat process that speaks JSON lines. */
export class ChatProcess {
  readonly child: ChildProcess;
  errors = '';
  readonly #lines: AsyncIterator<string>;
  readonly #reader: Interface;

  constructor(...options: readonly string[]) {
    this.child = spawn(process.execPath, [MAIN, 'chat', '--json', ...options], { cwd: tmpdir() });
    this.child.stderr?.on('data', (chunk) => {
      this.errors += String(chunk);
    });
    this.#reader = createInterface({ input: this.child.stdout as NodeJS.ReadableStream });
    this.#lines = this.#reader[Symbol.asyncIterator]();
  }

  write(...lines: readonly (string | Buffer | object)[]): void {
    for (const line of lines) {
      const text = typeof line === 'string' || Buffer.isBuffer(line) ? line : JSON.stringify(line);
      this.child.stdin?.write(Buffer.concat([Buffer.from(text), Buffer.from('\n')]));
    }
  }

  async next(): Promise<LineOut> {
    const { value, done } = await this.#lines.next();
    if (done) throw new Error(`the chat ended: ${this.errors}`);
    return JSON.parse(value) as LineOut;
  }

  async send(line: string | Buffer | object): Promise<LineOut> {
    this.write(line);
    return this.next();
  }

  async end(): Promise<number | null> {
    this.child.stdin?.end();
    if (this.child.exitCode === null) await once(this.child, 'exit');
    return this.child.exitCode;
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }
}

/** The question that stands at the end of a line's replies. */
export function questionOf(line: LineOut): unknown {
  return line.replies?.findLast((reply) => reply.kind === 'ask')?.question;
}
