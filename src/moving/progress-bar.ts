import type { Progress } from './copy-store.ts';

/** Where a bar is drawn: a terminal, or something that is none and is left alone. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const CELLS = 24;
const WORDS = { copy: 'copied', check: 'checked', seal: 'sealed anew' };

/** Draws how far it is, on one line that is drawn over. */
export function createProgressBar(screen: Screen): Progress {
  if (screen.isTTY !== true) return () => {};
  let last = '';
  return (step, done, all) => {
    const part = all === 0 ? 1 : Math.min(1, done / all);
    const full = Math.floor(part * CELLS);
    const bar = '█'.repeat(full) + '░'.repeat(CELLS - full);
    const line = `${bar} ${Math.floor(part * 100)} % ${WORDS[step]}, ${done} of ${all} rows`;
    if (line === last) return;
    screen.write(`\r${line.padEnd(last.length)}${done >= all ? '\n' : ''}`);
    last = done >= all ? '' : line;
  };
}
