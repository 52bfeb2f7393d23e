import type { Readable, Writable } from 'node:stream';
import {
  type LineEvent,
  LONGEST_LINE,
  readLine,
  writeError,
  writeLine,
} from '../../adapters/terminal/json-lines.ts';
import type { Event } from '../../conversations/event.ts';
import { CallguideError } from '../callguide-error.ts';
import { handle } from '../handle.ts';
import { linesOf } from './lines-of.ts';
import type { OpenHandling } from './open-handling.ts';

const PLATFORM = 'json';
const FLUSH_MS = 60_000;

/** A line to be written, and what is to be done once it is out. */
interface LineOut {
  readonly line: string;
  readonly done?: () => Promise<void>;
}

function inLanguage(event: Event, language: string | undefined): Event {
  return event.language === undefined && language !== undefined ? { ...event, language } : event;
}

/** A fault of the turn as a program is told it; the state is as it was. */
function faultFor(cause: unknown): { code: string; message: string } {
  if (cause instanceof CallguideError) return { code: cause.code, message: cause.message };
  return { code: 'turn-failed', message: 'the event could not be handled; nothing has changed' };
}

async function answerEvent(handling: OpenHandling, read: LineEvent): Promise<LineOut> {
  const { from, at } = read;
  const { clock, log, language } = handling;
  const address = { platform: PLATFORM, person: from };
  const event = inLanguage(read.event, language);
  const begun = performance.now();
  clock.travel(at);
  try {
    const { replies, fresh, done } = await handle(handling, address, event, at ?? new Date());
    const out = replies.map((reply) => reply.kind);
    log.handled(address, event.id, { in: event.kind, out, ms: performance.now() - begun });
    return { line: writeLine(from, event.id, replies, fresh), done };
  } catch (cause) {
    log.failed('turn', cause, address, event.id);
    return { line: writeError({ from, id: event.id, error: faultFor(cause) }) };
  }
}

async function answer(handling: OpenHandling, bytes: Uint8Array): Promise<LineOut> {
  const read = readLine(bytes);
  return 'error' in read ? { line: writeError(read) } : answerEvent(handling, read);
}

/** Resolves once the line is out; false where the reader has gone away. */
function written(output: Writable, line: string): Promise<boolean> {
  return new Promise((resolve) => output.write(line, (error) => resolve(!error)));
}

/** What fails after the reply is out is logged: the line has been answered, and the next may come. */
async function settle({ log }: OpenHandling, what: string, done: () => Promise<void>) {
  await done().catch((error: unknown) => log.failed(what, error));
}

/** Speaks JSON lines: one event in, exactly one line out, in order, until either side ends. */
export async function jsonChat(
  handling: OpenHandling,
  input: Readable,
  output: Writable,
): Promise<void> {
  const flush = () => settle(handling, 'flush', () => handling.sessions.flush());
  const timer = setInterval(() => void flush(), FLUSH_MS).unref();
  try {
    for await (const bytes of linesOf(input, LONGEST_LINE)) {
      const { line, done } = await answer(handling, bytes);
      if (!(await written(output, line))) break;
      if (done) await settle(handling, 'done', done);
    }
  } finally {
    clearInterval(timer);
    handling.clock.travel(undefined);
    await flush();
  }
}
