import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream. Of a line that is longer than `longest` only so much is kept that it can be
 * seen to be too long; the rest is passed over unheld.
 */
export async function* linesOf(input: Readable, longest: number): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let held = '';
  for await (const chunk of input) {
    const parts = decoder.write(chunk as Buffer).split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      yield kept(held, part, longest).replace(/\r$/, '');
      held = '';
    }
    held = kept(held, last, longest);
  }
  held = kept(held, decoder.end(), longest);
  if (held !== '') yield held;
}

function kept(held: string, more: string, longest: number): string {
  return held.length > longest ? held : (held + more).slice(0, longest + 1);
}
