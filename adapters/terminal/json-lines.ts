import { z } from 'zod';
import type { Event } from '../../conversations/event.ts';
import type { Reply } from '../../conversations/reply.ts';

/** The longest line that is read, in bytes; what is longer is refused unread. */
export const LONGEST_LINE = 262_144;

/** A line that is refused has one of these codes; what fails behind it has codes of its own. */
export type LineErrorCode =
  | 'empty-line'
  | 'line-too-long'
  | 'not-utf-8'
  | 'not-json'
  | 'not-an-event';

const [LONGEST_NAME, LONGEST_COMMAND, LONGEST_ARGUMENT] = [256, 64, 4000];
const [MOST_CHOICES, LONGEST_MESSAGE] = [500, 300];

const name = z.string().min(1).max(LONGEST_NAME);
const value = z.string().max(LONGEST_ARGUMENT);
const line = z.strictObject({
  from: name,
  id: name,
  at: z.iso.datetime({ offset: true }).optional(),
  lang: z.string().min(1).max(LONGEST_COMMAND).optional(),
  text: z.string().optional(),
  choose: z.union([value, z.array(value).max(MOST_CHOICES)]).optional(),
  command: z.string().min(1).max(LONGEST_COMMAND).optional(),
  argument: z.string().max(LONGEST_ARGUMENT).optional(),
});

/** One event as a program sends it: who from, and the moment that is *now* for it, if it says so. */
export interface LineEvent {
  readonly from: string;
  readonly event: Event;
  readonly at: Date | undefined;
}

/** Why a line is no event, and whose it is as far as that could be read. */
export interface LineError {
  readonly from?: string;
  readonly id?: string;
  readonly error: { readonly code: LineErrorCode; readonly message: string };
}

function refused(code: LineErrorCode, message: string, whose: object = {}): LineError {
  const short =
    message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
  return { ...whose, error: { code, message: short } };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parsed(text: string): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** `from` and `id` of an object that is no event, each where it is right. */
function whoseIs(json: object): { from?: string; id?: string } {
  const [from, id] = ['from', 'id'].map((field) => name.safeParse(Reflect.get(json, field)).data);
  return { ...(from === undefined ? {} : { from }), ...(id === undefined ? {} : { id }) };
}

function kindIn(read: z.infer<typeof line>): string | undefined {
  const kinds = (['text', 'choose', 'command'] as const).filter((kind) => read[kind] !== undefined);
  if (kinds.length !== 1) return 'an event has exactly one of "text", "choose" and "command"';
  return read.argument === undefined || kinds[0] === 'command'
    ? undefined
    : '"argument" goes with "command" only';
}

function mistakesIn({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => [...path, message].join(': ')).join('; ');
}

function toEvent({ id, lang, text, choose, command, argument }: z.infer<typeof line>): Event {
  const incoming = { id, ...(lang === undefined ? {} : { language: lang }) };
  if (text !== undefined) return { ...incoming, kind: 'text', text };
  if (choose !== undefined) return { ...incoming, kind: 'choose', values: [choose].flat() };
  return { ...incoming, kind: 'command', command: command ?? '', argument: argument ?? '' };
}

function toLineEvent(json: unknown): LineEvent | LineError {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return refused('not-an-event', 'an event is a JSON object');
  const read = line.safeParse(json);
  // Zod passes over a key of this name, which JSON.parse keeps as a field like any other.
  const odd = Object.hasOwn(json, '__proto__') ? 'Unrecognized key: "__proto__"' : undefined;
  const mistake = read.success ? (odd ?? kindIn(read.data)) : mistakesIn(read.error);
  if (!read.success || mistake !== undefined)
    return refused('not-an-event', mistake ?? '', whoseIs(json));
  const { from, at } = read.data;
  return { from, event: toEvent(read.data), at: at === undefined ? undefined : new Date(at) };
}

/** Reads one line, without its end; a line that is not a valid event is told why. */
export function readLine(bytes: Uint8Array): LineEvent | LineError {
  if (bytes.length > LONGEST_LINE)
    return refused('line-too-long', `a line has at most ${LONGEST_LINE} bytes; it was passed over`);
  const text = decoded(bytes);
  if (text === undefined) return refused('not-utf-8', 'the line is not UTF-8');
  if (text.trim() === '') return refused('empty-line', 'the line is empty; an event was expected');
  const read = parsed(text);
  return read ? toLineEvent(read.json) : refused('not-json', 'the line is not JSON');
}

/** The line that answers an event. */
export function writeLine(
  from: string,
  id: string,
  replies: readonly Reply[],
  fresh: boolean,
): string {
  return `${JSON.stringify({ from, id, replies, ...(fresh ? {} : { redelivered: true }) })}\n`;
}

/** The line that answers what could not be handled: a refused line, or an event that failed. */
export function writeError(failed: {
  readonly from?: string;
  readonly id?: string;
  readonly error: { readonly code: string; readonly message: string };
}): string {
  return `${JSON.stringify(failed)}\n`;
}
