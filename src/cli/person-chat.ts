import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { toEvent } from '../../adapters/terminal/event.ts';
import { numberedChoices, render } from '../../adapters/terminal/render.ts';
import type { Event } from '../../conversations/event.ts';
import type { Choice, Reply } from '../../conversations/reply.ts';
import { type Handling, handle } from '../handle.ts';

const ADDRESS = { platform: 'terminal', person: 'you' };
const DEFAULT_WIDTH = 80;
const WIDEST = 100;
const PROMPT = '> ';

/** Where a person reads and types; a terminal has columns, and colour unless `NO_COLOR` is set. */
export interface PersonPlace {
  readonly input: Readable;
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly noColour: boolean;
}

/** A file goes into the working folder; its name is told like any other reply. */
async function save(reply: Reply): Promise<void> {
  if (reply.kind === 'file') await writeFile(reply.name, Buffer.from(reply.base64, 'base64'));
}

/** The chat of one person in a terminal or through a pipe, until the input ends or `/quit`. */
export async function personChat(
  handling: Handling,
  { input, output, noColour }: PersonPlace,
  language: string | undefined,
): Promise<void> {
  const terminal = output.isTTY === true;
  const width = Math.min(output.columns || DEFAULT_WIDTH, WIDEST);
  const screen = { width, colour: terminal && !noColour };
  const lines = createInterface({ input, ...(terminal ? { output, prompt: PROMPT } : {}) });
  const named = language === undefined ? {} : { language };
  let choices: readonly Choice[] = [];
  let ended = false;
  lines.on('close', () => {
    ended = true;
  });
  const send = async (event: Event) => {
    const { replies, done } = await handle(handling, ADDRESS, { ...event, ...named }, new Date());
    for (const reply of replies) {
      await save(reply);
      output.write(`${render(reply, screen)}\n\n`);
    }
    choices = replies.map(numberedChoices).findLast((list) => list.length > 0) ?? [];
    await done();
    if (terminal && !ended) lines.prompt();
  };
  await send({ id: randomUUID(), kind: 'command', command: 'start', argument: '' });
  for await (const line of lines) {
    if (line.trim() === '/quit') break;
    if (line.trim() !== '') await send(toEvent(line, randomUUID(), choices));
  }
  lines.close();
  await handling.sessions.flush();
}
