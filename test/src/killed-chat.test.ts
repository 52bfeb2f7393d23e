import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { scientist } from '../conversations/people.ts';
import { ChatProcess, type LineOut, ownFolder } from './chat-process.ts';

// Real processes, killed while they still have lines to answer. A program then sends again what had
// no answer, as docs/json-lines.md says; in the end all is as if nothing had happened.

const events: readonly object[] = [
  { command: 'start', argument: 'shanghai-2024-exchange scientist en' },
  ...Object.values(scientist).map((value) => {
    if (typeof value === 'string') return { text: value };
    return { choose: typeof value === 'boolean' ? (value ? 'yes' : 'no') : [...value] };
  }),
  { command: 'facts' },
].map((event, id) => ({ from: 'ann', id: String(id), ...event }));

function chat(store: string): ChatProcess {
  const program = new ChatProcess('--store', store);
  onTestFinished(() => void program.child.kill('SIGKILL'));
  return program;
}

function store(): string {
  return `sqlite:${join(ownFolder(), 'kept.sqlite')}`;
}

/** What else came out before the process was killed; a line that was cut off is none. */
async function rest(program: ChatProcess): Promise<LineOut[]> {
  const read: LineOut[] = [];
  for (;;) {
    const line = await program.next().catch(() => undefined);
    if (line === undefined) return read;
    read.push(line);
  }
}

/** Sends what has no answer yet, kills once so many answers were read, and gives all that came out. */
async function answersOf(url: string, from: number, count: number): Promise<LineOut[]> {
  const program = chat(url);
  program.write(...events.slice(from));
  const read: LineOut[] = [];
  while (read.length < Math.min(count, events.length - from)) read.push(await program.next());
  await program.kill();
  return [...read, ...(await rest(program))];
}

test('an interview that is killed again and again comes to the same, answer by answer', async () => {
  const [undisturbed, disturbed] = [store(), store()];
  const expected = await answersOf(undisturbed, 0, events.length);
  const answered: LineOut[] = [];
  for (let run = 0; answered.length < events.length; run += 1)
    answered.push(...(await answersOf(disturbed, answered.length, 1 + (run % 3))));
  expect(answered.map(({ redelivered: _again, ...line }) => line)).toEqual(expected);
}, 60_000);
