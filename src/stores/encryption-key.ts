import { CallguideError } from '../callguide-error.ts';

const HEX = /^[0-9a-f]{64}$/i;
const BASE64 = /^[A-Za-z0-9+/_-]{43}=?$/;

/** The 32 bytes of `ENCRYPTION_KEY`, given as base64 (also the URL form) or as hex. */
export function parseEncryptionKey(text: string): Uint8Array {
  const trimmed = text.trim();
  if (HEX.test(trimmed)) return Buffer.from(trimmed, 'hex');
  if (BASE64.test(trimmed)) return Buffer.from(trimmed, 'base64');
  throw new CallguideError(
    'store-key',
    'ENCRYPTION_KEY must be 32 bytes in base64 or hex. Make one with: openssl rand -base64 32',
  );
}
