import { type Address, lineOf } from '../conversations/address.ts';
import { CallguideError } from './callguide-error.ts';
import type { LogLevel } from './configuration.ts';
import { hashed } from './hashed.ts';

/** What one event came to. */
export interface HandledNote {
  /** What came, by kind. */
  readonly in: string;
  /** What went into its answer, by kind. */
  readonly out: readonly string[];
  readonly ms: number;
  /** It had been handled before; what is answered now, if anything, is what had not gone out. */
  readonly again?: boolean;
}

/** How an answer went out. */
export interface SentNote {
  /** The messages that went out. */
  readonly messages: number;
  /** The messages that the platform will never take. */
  readonly refused: number;
  /** The person cannot be written to any more: the rest of the answer is given up. */
  readonly gone: boolean;
  /** From the end of the turn until the last message was out. */
  readonly ms: number;
}

/** Why a message has to be tried again: the platform asks to wait, or it is not known to be out. */
export interface HeldNote {
  readonly why: 'wait' | 'unsent' | 'ambiguous';
  /** How long the platform asks to wait. */
  readonly seconds: number;
}

/** What is logged; nothing that a person wrote, was told or is called ever goes in. */
export interface Log {
  /** An event was handled; `event` is the platform's id of it, of which only a hash is written. */
  handled(address: Address, event: string, note: HandledNote): void;
  /** The answer to an event is out, as far as it ever will be. */
  sent(address: Address, event: string, note: SentNote): void;
  /** A message did not go out yet. */
  held(address: Address, note: HeldNote): void;
  /**
   * An event was not taken, because its person writes faster than anybody may. Of a flood only the
   * `first` is written.
   */
  dropped(address: Address, first: boolean): void;
  /** Whether this replica leads in what only one may do, or waits for the one that does. */
  alone(what: string, state: 'leads' | 'waits'): void;
  /** Somebody tried what only staff may do. */
  refused(what: string, address: Address): void;
  /** Whether a platform answers that is asked for events; told again and again, and not written. */
  reached(platform: string, isReached: boolean): void;
  /** Something failed; `address` and `event` where it was somebody's event. */
  failed(what: string, error: unknown, address?: Address, event?: string): void;
}

const FRAME = /^\s+at .+:\d+:\d+\)?$/;

/** Where an error was thrown; its words stand before that, and may have lines that look alike. */
function framesOf({ stack = '', message }: Error): string[] {
  const words = stack.indexOf(message);
  const behind = words < 0 ? stack : stack.slice(words + message.length);
  return behind.split('\n').filter((line) => FRAME.test(line));
}

/** An error without its words, which may repeat what somebody wrote; our own messages never do. */
export function faultOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const own = error instanceof CallguideError ? { code: error.code, message: error.message } : {};
  const cause = error.cause === undefined ? {} : { cause: faultOf(error.cause) };
  return { type: error.name, ...own, at: framesOf(error).map((line) => line.trim()), ...cause };
}

interface Trace {
  /** The same in all lines about one person. */
  readonly person?: string;
  /** The same in all lines about one event, from its arrival until its answer is out. */
  readonly event?: string;
}

/** Who and what a line is about, as hashes that end with the process. */
function traceOf(address: Address | undefined, event?: string): Trace {
  if (address === undefined) return {};
  const line = lineOf(address);
  const person = { person: hashed(line) };
  return event === undefined ? person : { ...person, event: hashed(`${line} ${event}`) };
}

/** Opens a log of JSON lines: `info` has every event, `error` only what failed, `silent` nothing. */
export function openLog(level: LogLevel, write: (line: string) => void): Log {
  const line = (kind: 'info' | 'error', message: string, more: object) => {
    if (level === 'silent' || (level === 'error' && kind === 'info')) return;
    write(`${JSON.stringify({ level: kind, at: new Date().toISOString(), message, ...more })}\n`);
  };
  return {
    handled: (address, event, { ms, ...note }) =>
      line('info', 'handled', { ...traceOf(address, event), ...note, ms: Math.round(ms) }),
    sent: (address, event, { ms, ...note }) =>
      line('info', 'sent', { ...traceOf(address, event), ...note, ms: Math.round(ms) }),
    held: (address, note) => line('info', 'held', { ...traceOf(address), ...note }),
    dropped: (address, first) => {
      if (first) line('error', 'flood', traceOf(address));
    },
    alone: (what, state) => line('info', state, { what }),
    refused: (what, address) => line('error', 'refused', { ...traceOf(address), what }),
    reached: () => {},
    failed: (what, error, address, event) =>
      line('error', what, { ...traceOf(address, event), fault: faultOf(error) }),
  };
}
