import { z } from 'zod';
import type { Event } from '../../conversations/event.ts';
import type { Reply } from '../../conversations/reply.ts';

/** The longest line that is read, in characters; what is longer is refused unread. */
export const LONGEST_LINE = 262_144;

const LONGEST_ID = 256;

const id = z.string().min(1).max(LONGEST_ID);
const common = {
  from: id,
  id,
  at: z.iso.datetime({ offset: true }).optional(),
  lang: z.string().min(1).max(35).optional(),
};
const line = z.union([
  z.strictObject({ ...common, text: z.string() }),
  z.strictObject({ ...common, choose: z.union([z.string(), z.array(z.string()).max(300)]) }),
  z.strictObject({
    ...common,
    command: z.string().min(1).max(64),
    argument: z.string().optional(),
  }),
]);

/** One event as a program sends it: who from, and the moment that is *now* for it, if it says so. */
export interface LineEvent {
  readonly from: string;
  readonly event: Event;
  readonly at: Date | undefined;
}

/** Why a line is no event. */
export interface LineError {
  readonly error: { readonly code: string; readonly message: string };
  readonly from?: string;
  readonly id?: string;
}

function refused(code: string, message: string): LineError {
  return { error: { code, message } };
}

function toEvent(read: z.infer<typeof line>): Event {
  const base = { id: read.id, ...(read.lang === undefined ? {} : { language: read.lang }) };
  if ('text' in read) return { ...base, kind: 'text', text: read.text };
  if ('choose' in read) return { ...base, kind: 'choose', values: [read.choose].flat() };
  return { ...base, kind: 'command', command: read.command, argument: read.argument ?? '' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function namesIn(value: unknown): { from?: string; id?: string } {
  const names = z
    .object({ from: id.optional().catch(undefined), id: id.optional().catch(undefined) })
    .safeParse(value);
  return names.success ? JSON.parse(JSON.stringify(names.data)) : {};
}

/** Reads one line; a line that is not a valid event is told why, and changes nothing. */
export function readLine(text: string): LineEvent | LineError {
  if (text.length > LONGEST_LINE)
    return refused('line-too-long', `a line has at most ${LONGEST_LINE} characters`);
  const value = parsed(text);
  if (value === undefined) return refused('not-json', 'the line is not JSON');
  const read = line.safeParse(value);
  if (!read.success)
    return {
      ...refused(
        'not-an-event',
        'an event has "from", "id" and exactly one of "text", "choose" or "command"; it may have "at" (an ISO instant), "lang" and, with a command, "argument"',
      ),
      ...namesIn(value),
    };
  const at = read.data.at === undefined ? undefined : new Date(read.data.at);
  return { from: read.data.from, event: toEvent(read.data), at };
}

/** The line that answers an event. */
export function writeLine(
  from: string,
  eventId: string,
  replies: readonly Reply[],
  fresh: boolean,
): string {
  const redelivered = fresh ? {} : { redelivered: true };
  return `${JSON.stringify({ from, id: eventId, replies, ...redelivered })}\n`;
}
