import type { FetchedFile } from './attached-file.ts';

/** How a file is fetched. */
export interface Download {
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** So many bytes are read at the most. */
  readonly most: number;
}

const LONGEST_MS = 15_000;
const GONE = [404, 410];
const NOT_ALLOWED = [401, 403];

async function bytesOf(body: AsyncIterable<Uint8Array>, most: number): Promise<FetchedFile> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) return { kind: 'too-large' };
    chunks.push(chunk);
  }
  return { kind: 'file', bytes: Buffer.concat(chunks) };
}

/**
 * Fetches a file, from that address alone: wherever it leads on to, a token does not go. Bounded in
 * size and time; nothing of what failed is passed on, for an address can hold a token.
 */
export async function download({ url, headers = {}, most }: Download): Promise<FetchedFile> {
  try {
    const signal = AbortSignal.timeout(LONGEST_MS);
    const response = await fetch(url, { headers, redirect: 'manual', signal });
    const { status, body } = response;
    const isLarge = Number(response.headers.get('content-length') ?? 0) > most;
    if (response.ok && body && !isLarge) return await bytesOf(body, most);
    await body?.cancel();
    if (response.ok && isLarge) return { kind: 'too-large' };
    if (NOT_ALLOWED.includes(status)) return { kind: 'not-allowed' };
    return { kind: GONE.includes(status) ? 'gone' : 'unreachable' };
  } catch {
    return { kind: 'unreachable' };
  }
}
