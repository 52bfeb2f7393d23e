import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Sums } from '../../../src/broadcasts/ledger.ts';
import { confirmed, openTown, STAFF, settle } from './town.ts';

/** How a broadcast went whose process was killed again and again. */
export interface Killed {
  readonly sums: Sums;
  /** People whom the platform was asked to send something to, and how often more than once. */
  readonly reached: number;
  readonly twice: number;
  /** Requests that were on their way when the process was killed, or had just been answered. */
  readonly underway: number;
}

const PROGRAM = new URL('./delivering-process.ts', import.meta.url).pathname;
/** An answer that is not older than this may not have been written yet. */
const JUST_MS = 50;

type Note = readonly [kind: string, person: string, at: number];

function notesIn(file: string): Note[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const [kind = '', person = '', at = ''] = line.split(' ');
    return [kind, person, Number(at)];
  });
}

function underwayIn(notes: readonly Note[], killed: number): number {
  const settled = notes.filter(([kind, , at]) => kind === 'ended' && at < killed - JUST_MS).length;
  return notes.filter(([kind]) => kind === 'begun').length - settled;
}

/** Sends to so many people at so many a second, and kills the process after each of the pauses (ms). */
export async function killDeliveries(
  folder: string,
  inDoubt: 'resend' | 'skip',
  { count, rate, pauses }: { count: number; rate: number; pauses: readonly number[] },
): Promise<Killed> {
  const [store, file] = [`sqlite:${folder}/town.sqlite`, `${folder}/platform.log`];
  const town = await openTown(store);
  await settle(town.database, { count });
  const id = await confirmed(town, { inDoubt });
  const start = () => {
    const args = [PROGRAM, store, file, String(rate), '20'];
    return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  };
  let [underway, read] = [0, 0];
  for (const pause of pauses) {
    const child = start();
    await once(child.stdout, 'data');
    await sleep(pause);
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    const killed = Date.now();
    await ended;
    const notes = notesIn(file);
    underway += underwayIn(notes.slice(read), killed);
    read = notes.length;
  }
  const child = start();
  try {
    while ((await town.broadcasts.show(STAFF, id)).state !== 'done') await sleep(100);
  } finally {
    child.kill('SIGKILL');
  }
  const begun = notesIn(file).filter(([kind]) => kind === 'begun');
  const reached = new Set(begun.map(([, person]) => person)).size;
  const { sums } = await town.broadcasts.report(STAFF, id);
  await town.close();
  return { sums, reached, twice: begun.length - reached, underway };
}
