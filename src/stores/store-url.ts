import { CallguideError } from '../callguide-error.ts';

/** Which engine `STORE_URL` names. */
export type StoreUrl =
  | { readonly engine: 'sqlite'; readonly file: string }
  | { readonly engine: 'postgres'; readonly url: string };

/**
 * Reads `sqlite:<path>`, `sqlite:///<absolute path>`, `sqlite::memory:` or
 * `postgres://<user>:<password>@<host>/<database>`; the error says what fits, never what was given.
 */
export function parseStoreUrl(url: string): StoreUrl {
  const [scheme = '', rest = ''] = splitOnce(url.trim(), ':');
  if (scheme === 'sqlite') return { engine: 'sqlite', file: fileOf(rest) };
  if (scheme === 'postgres' || scheme === 'postgresql')
    return { engine: 'postgres', url: addressOf(url.trim()) };
  throw new CallguideError(
    'store-url',
    'STORE_URL must be sqlite:<file> (for example sqlite:./callguide.sqlite), sqlite::memory: or ' +
      'postgres://<user>:<password>@<host>/<database>.',
  );
}

function fileOf(rest: string): string {
  const file = rest.startsWith('//') ? rest.slice(2) : rest;
  if (file === ':memory:') return file;
  if (file !== '' && !/[?#:\0]/.test(file.replace(/^[A-Za-z]:[\\/]/, ''))) return file;
  throw new CallguideError(
    'store-url',
    'STORE_URL must name a file after "sqlite:", without "?", "#" or ":" in it.',
  );
}

// What does not parse may hold a password anywhere: nothing of it is repeated.
function addressOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed !== undefined && parsed.pathname.length > 1) return url;
  throw new CallguideError(
    'store-url',
    'STORE_URL must be postgres://<user>:<password>@<host>/<database>, with every sign of the ' +
      'password that is no letter or digit written as in an address (%40 for @, %2F for /).',
  );
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? ['', text] : [text.slice(0, at), text.slice(at + mark.length)];
}
