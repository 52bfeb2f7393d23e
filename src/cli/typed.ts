import type { Interface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

/** Lines of a pasted text come within so many milliseconds of one another. */
const PASTE_MS = 20;

/**
 * What is typed, one text after the other, until the input ends. `together`: lines that come at once
 * are one pasted text, as in a terminal; through a pipe each line is a text of its own.
 */
export function typedIn(lines: Interface, together: boolean): AsyncGenerator<string> {
  const waiting: string[] = [];
  let isClosed = false;
  let wake = () => {};
  lines.on('line', (line) => {
    waiting.push(line);
    wake();
  });
  lines.once('close', () => {
    isClosed = true;
    wake();
  });
  async function* texts(): AsyncGenerator<string> {
    for (;;) {
      if (waiting.length === 0 && isClosed) return;
      if (waiting.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      else if (together) {
        await sleep(PASTE_MS);
        yield waiting.splice(0).join('\n');
      } else yield waiting.shift() as string;
    }
  }
  return texts();
}
