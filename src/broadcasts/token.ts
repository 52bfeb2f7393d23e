import { createHash } from 'node:crypto';
import type { BroadcastTable } from './broadcast-tables.ts';

/** How long a token confirms what a preview showed. */
export const TOKEN_MS = 15 * 60_000;

/** What is kept of a token: it confirms only the broadcast as it was shown. */
export function seal(token: string, { id, content, audience }: BroadcastTable): string {
  return createHash('sha256')
    .update(JSON.stringify([token, id, content, audience]))
    .digest('hex');
}
