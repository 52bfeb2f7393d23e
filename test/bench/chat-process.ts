import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { median } from './numbers.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LINE = `${JSON.stringify({ from: 'ann', id: '1', command: 'start', argument: '', lang: 'en' })}\n`;
const IDLE_MS = 2000;
const BYTES_IN_KB = 1024;

/** Ms from the start to the first answer, and what the process holds when it has been idle. */
export interface ChatProcess {
  readonly firstLineMs: number;
  readonly idleBytes: number;
}

/** The words after `node` in the script that starts the chat, so that it is measured as it is run. */
function chatWords(): string[] {
  const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  const [, ...words] = String(scripts.chat).split(' ');
  return [...words, '--json'];
}

function idleBytesOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * BYTES_IN_KB;
}

async function startOnce(): Promise<ChatProcess> {
  const begun = performance.now();
  const stdio = ['pipe', 'pipe', 'inherit'] as const;
  const chat = spawn(process.execPath, chatWords(), { cwd: ROOT, stdio: [...stdio] });
  chat.stdin?.write(LINE);
  await once(createInterface({ input: chat.stdout as NonNullable<typeof chat.stdout> }), 'line');
  const firstLineMs = performance.now() - begun;
  await wait(IDLE_MS);
  const idleBytes = idleBytesOf(chat.pid as number);
  chat.stdin?.end();
  await once(chat, 'exit');
  return { firstLineMs, idleBytes };
}

/** The medians of some starts, after one that fills the caches. */
export async function chatProcess(starts: number): Promise<ChatProcess> {
  await startOnce();
  const all: ChatProcess[] = [];
  for (let i = 0; i < starts; i += 1) all.push(await startOnce());
  return {
    firstLineMs: median(all.map((one) => one.firstLineMs)),
    idleBytes: median(all.map((one) => one.idleBytes)),
  };
}
