import type { KeyObject } from 'node:crypto';
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
} from 'node:crypto';
import { CallguideError } from '../callguide-error.ts';

/** Encryption of rows under one key. */
export interface Seal {
  /** The name under which a key's row is stored: says nothing of the key, the same each time. */
  nameOf(namespace: string, key: string): string;
  /** Encrypts a text for the row of that name only. */
  close(name: string, text: string): string;
  /** The text again; rejects as `store-sealed` when the bytes, the row or the key differ. */
  open(name: string, sealed: string): string;
}

const CIPHER = 'aes-256-gcm';
const [FORMAT, NONCE, TAG] = [1, 12, 16];

/** Seals with AES-256-GCM and names rows with HMAC-SHA-256, each under its own part of the key. */
export function createSeal(key: Uint8Array): Seal {
  const values = derive(key, 'callguide values 1');
  const names = derive(key, 'callguide names 1');
  return {
    nameOf: (namespace, rowKey) =>
      createHmac('sha256', names).update(`${namespace}\0${rowKey}`).digest('base64url'),
    close: (name, text) => encrypt(values, name, text),
    open: (name, sealed) => decrypt(values, name, sealed),
  };
}

function derive(key: Uint8Array, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', key, '', purpose, 32)));
}

// format · nonce · tag · ciphertext, with the row's name as authenticated text beside it
function encrypt(key: KeyObject, name: string, text: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(name));
  const body = cipher.update(text, 'utf8');
  cipher.final();
  return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.getAuthTag(), body]).toString('base64');
}

function decrypt(key: KeyObject, name: string, sealed: string): string {
  try {
    const bytes = Buffer.from(sealed, 'base64');
    if (bytes[0] !== FORMAT) throw new RangeError(`Unknown format ${bytes[0]}`);
    const nonce = bytes.subarray(1, 1 + NONCE);
    const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG });
    decipher.setAAD(Buffer.from(name));
    decipher.setAuthTag(bytes.subarray(1 + NONCE, 1 + NONCE + TAG));
    const text = decipher.update(bytes.subarray(1 + NONCE + TAG), undefined, 'utf8');
    return text + decipher.final('utf8');
  } catch (cause) {
    throw new CallguideError(
      'store-sealed',
      'A stored row does not open: it was altered, moved or sealed with another key.',
      { cause },
    );
  }
}
