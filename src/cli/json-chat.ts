import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { LONGEST_LINE, readLine, writeLine } from '../../adapters/terminal/json-lines.ts';
import type { Event } from '../../conversations/event.ts';
import { CallguideError } from '../callguide-error.ts';
import { type Handling, handle } from '../handle.ts';
import { linesOf } from './lines-of.ts';

const PLATFORM = 'json';

/** What is handled, and the language of whoever names none. */
interface JsonHandling extends Handling {
  readonly language: string | undefined;
}

function inLanguage(event: Event, language: string | undefined): Event {
  return event.language === undefined && language !== undefined ? { ...event, language } : event;
}

/** A fault of the turn as a program is told it; the state is as it was. */
function failed(cause: unknown): { code: string; message: string } {
  if (cause instanceof CallguideError) return { code: cause.code, message: cause.message };
  return { code: 'turn-failed', message: 'the event could not be handled; nothing has changed' };
}

async function answer(
  handling: JsonHandling,
  text: string,
  write: (line: string) => Promise<void>,
): Promise<void> {
  const read = readLine(text);
  if ('error' in read) return write(`${JSON.stringify(read)}\n`);
  const { from, at } = read;
  const event = inLanguage(read.event, handling.language);
  try {
    const address = { platform: PLATFORM, person: from };
    const { replies, fresh, done } = await handle(handling, address, event, at ?? new Date());
    await write(writeLine(from, event.id, replies, fresh));
    await done();
  } catch (cause) {
    await write(`${JSON.stringify({ from, id: event.id, error: failed(cause) })}\n`);
  }
}

/** Speaks JSON lines: one event in, exactly one line out, in order, until the input ends. */
export async function jsonChat(
  handling: JsonHandling,
  input: Readable,
  output: Writable,
): Promise<void> {
  const write = async (line: string) => {
    if (!output.write(line)) await once(output, 'drain');
  };
  for await (const line of linesOf(input, LONGEST_LINE)) await answer(handling, line, write);
  await handling.sessions.flush();
}
