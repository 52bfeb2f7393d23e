import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { toEvent } from '../../adapters/terminal/event.ts';
import { numberedChoices, render } from '../../adapters/terminal/render.ts';
import type { Event } from '../../conversations/event.ts';
import type { Choice, Reply } from '../../conversations/reply.ts';
import { type Handling, handle } from '../handle.ts';

const ADDRESS = { platform: 'terminal', person: 'you' };
const DEFAULT_WIDTH = 80;
const WIDEST = 100;

/** What the person's terminal can do, and the language that was asked for. */
export interface PersonOptions {
  readonly language: string | undefined;
}

async function saved(reply: Reply): Promise<Reply> {
  if (reply.kind !== 'file') return reply;
  await writeFile(reply.name, Buffer.from(reply.base64, 'base64'));
  return reply;
}

/** The chat of one person in a terminal or through a pipe, until the input ends. */
export async function personChat(handling: Handling, options: PersonOptions): Promise<void> {
  const terminal = process.stdout.isTTY === true;
  const screen = {
    width: Math.min(process.stdout.columns ?? DEFAULT_WIDTH, WIDEST),
    colour: terminal && !process.env['NO_COLOR'],
  };
  const lines = createInterface({
    input: process.stdin,
    ...(terminal ? { output: process.stdout } : {}),
  });
  let choices: readonly Choice[] = [];
  const send = async (event: Event) => {
    const { replies, done } = await handle(handling, ADDRESS, event, new Date());
    for (const reply of replies) process.stdout.write(`${render(await saved(reply), screen)}\n\n`);
    choices = replies.map(numberedChoices).findLast((list) => list.length > 0) ?? [];
    await done();
    if (terminal) lines.prompt();
  };
  lines.setPrompt('> ');
  const language = options.language === undefined ? {} : { language: options.language };
  await send({ id: randomUUID(), kind: 'command', command: 'start', argument: '', ...language });
  for await (const line of lines) {
    if (line.trim() === '/quit') break;
    if (line.trim() !== '') await send({ ...toEvent(line, randomUUID(), choices), ...language });
  }
  lines.close();
  await handling.sessions.flush();
}
