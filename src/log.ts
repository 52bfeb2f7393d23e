import { type Address, lineOf } from '../conversations/address.ts';
import { CallguideError } from './callguide-error.ts';
import type { LogLevel } from './configuration.ts';
import { hashed } from './hashed.ts';

/** What is logged; nothing that a person wrote, was told or is called ever goes in. */
export interface Log {
  /** One event was handled: by whom (hashed), what came and what went out by kind, and how long it took. */
  handled(address: Address, kinds: { in: string; out: readonly string[]; ms: number }): void;
  /** Something failed; `address` where it was somebody's event. */
  failed(what: string, error: unknown, address?: Address): void;
}

/** An error without its words, which may repeat what somebody wrote; our own messages never do. */
export function faultOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const own = error instanceof CallguideError ? { code: error.code, message: error.message } : {};
  const cause = error.cause === undefined ? {} : { cause: faultOf(error.cause) };
  return { type: error.name, ...own, at: frames.map((line) => line.trim()), ...cause };
}

function personOf(address: Address | undefined): { person?: string } {
  return address ? { person: hashed(lineOf(address)) } : {};
}

/** Opens a log of JSON lines: `info` has every event, `error` only what failed, `silent` nothing. */
export function openLog(level: LogLevel, write: (line: string) => void): Log {
  const line = (kind: LogLevel, message: string, more: object) =>
    write(`${JSON.stringify({ level: kind, at: new Date().toISOString(), message, ...more })}\n`);
  return {
    handled: (address, { ms, ...kinds }) => {
      if (level !== 'info') return;
      line('info', 'handled', { ...personOf(address), ...kinds, ms: Math.round(ms) });
    },
    failed: (what, error, address) => {
      if (level === 'silent') return;
      line('error', what, { ...personOf(address), fault: faultOf(error) });
    },
  };
}
