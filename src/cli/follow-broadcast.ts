import { setTimeout as sleep } from 'node:timers/promises';
import type { BroadcastState } from '../broadcasts/broadcast-tables.ts';
import { waitsFor } from '../broadcasts/signs.ts';
import { sumsLine, waitsWords } from './broadcast-words.ts';
import type { StaffRoom } from './open-staff.ts';

/** Where progress is shown: a terminal draws over one line, all else gets a line for each change. */
export interface Progressing {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const [EVERY_MS, CELLS, IDLE_LOOKS] = [250, 24, 40];
const OVER: readonly BroadcastState[] = ['done', 'canceled', 'draft'];

function barOf(done: number, all: number): string {
  const full = all === 0 ? 0 : Math.floor((done / all) * CELLS);
  return '█'.repeat(full) + '░'.repeat(CELLS - full);
}

/** Draws each new line once: over the last one where there is a terminal. */
function drawing(screen: Progressing) {
  let last = '';
  return {
    show: (line: string) => {
      if (line === last) return;
      const over = screen.isTTY === true;
      screen.write(over ? `\r${line.padEnd(last.length)}` : `${line}\n`);
      last = line;
    },
    end: () => screen.isTTY === true && last !== '' && screen.write('\n'),
  };
}

/** Follows a broadcast in the ledger until it is over, paused, or its time is still to come. */
export async function followBroadcast(
  { broadcasts, staff, handling: { clock, engine } }: StaffRoom,
  id: string,
  screen: Progressing,
): Promise<BroadcastState> {
  const { show, end } = drawing(screen);
  let told = '';
  const tellOnce = (waits: string) => {
    if (waits !== '' && waits !== told) screen.write(`${waits}\nCtrl+C stops looking.\n`);
    told = waits;
  };
  for (let looks = 1; ; looks += 1) {
    const row = await broadcasts.show(staff, id);
    const { state, start_at: at } = row;
    const report = await broadcasts.report(staff, id);
    const { queued = 0, sending = 0 } = report.sums;
    const bar = barOf(report.total - queued - sending, report.total);
    show(`${bar} ${state}: ${sumsLine(report)}`);
    const isLater = state === 'scheduled' && (at ?? 0) > clock.now();
    if (OVER.includes(state) || state === 'paused' || isLater) {
      end();
      return state;
    }
    if (looks % IDLE_LOOKS === 0) tellOnce(waitsWords(await waitsFor(engine, row, clock.now())));
    await sleep(EVERY_MS);
  }
}
