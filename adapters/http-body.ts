import type { IncomingMessage } from 'node:http';

/** No platform sends as much; what is longer is refused unread. */
const LARGEST_BODY = 1_000_000;

/** A body that is over its limit; the rest of it was not read. */
export class BodyTooLarge extends Error {
  constructor(limit: number) {
    super(`the body of a request is over ${limit} bytes`);
    this.name = 'BodyTooLarge';
  }
}

/** The body of a request, as it came. @throws BodyTooLarge, or the error of a broken connection. */
export async function readBody(request: IncomingMessage, limit = LARGEST_BODY): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new BodyTooLarge(limit);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > limit) throw new BodyTooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
