import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const [VERSION, MINUTES_S] = ['v0', 5 * 60];

/** What a signature is checked with. */
export interface Signing {
  readonly secret: string;
  /** Unix ms. */
  readonly now: number;
}

/**
 * Whether Slack signed a body within the last five minutes. What was signed more than five minutes in
 * the future is refused too, or it could be kept and sent again later.
 */
export function isSigned(body: Buffer, headers: IncomingHttpHeaders, signing: Signing): boolean {
  const { 'x-slack-signature': signature, 'x-slack-request-timestamp': moment } = headers;
  if (typeof signature !== 'string' || typeof moment !== 'string' || !/^\d{1,12}$/.test(moment))
    return false;
  if (Math.abs(signing.now / 1000 - Number(moment)) > MINUTES_S) return false;
  const own = createHmac('sha256', signing.secret).update(`${VERSION}:${moment}:`).update(body);
  const expected = Buffer.from(`${VERSION}=${own.digest('hex')}`);
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
