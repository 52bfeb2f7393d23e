import { createHmac, randomBytes } from 'node:crypto';

const LENGTH = 12;
// Platform ids are short enough to be tried out, so the hash has a secret that ends with the process.
const secret = randomBytes(32);

/** The same for one text throughout one process, and nothing that leads back to it. */
export function hashed(text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex').slice(0, LENGTH);
}
