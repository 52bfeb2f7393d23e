import type { Readable } from 'node:stream';

const LINE_END = 10;

/**
 * The lines of a stream, as bytes. Of a line that is longer than `longest` only so much is kept that
 * it can be seen to be too long; the rest is passed over unheld.
 */
export async function* linesOf(input: Readable, longest: number): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let length = 0;
  const hold = (bytes: Uint8Array) => {
    const room = Math.max(longest + 1 - length, 0);
    if (room > 0 && bytes.length > 0) held.push(bytes.subarray(0, room));
    length += Math.min(bytes.length, room);
  };
  const take = () => {
    const line = held.length === 1 && held[0] ? held[0] : Buffer.concat(held);
    held = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    let start = 0;
    for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, start)) {
      hold(bytes.subarray(start, end));
      start = end + 1;
      yield take();
    }
    hold(bytes.subarray(start));
  }
  if (length > 0) yield take();
}
