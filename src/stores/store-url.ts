import { CallguideError } from '../callguide-error.ts';

/** Which engine `STORE_URL` names. */
export type StoreUrl = { readonly engine: 'sqlite'; readonly file: string };

/** Reads `sqlite:<path>`, `sqlite:///<absolute path>` or `sqlite::memory:`; the error says what fits. */
export function parseStoreUrl(url: string): StoreUrl {
  const [scheme = '', rest = ''] = splitOnce(url.trim(), ':');
  if (scheme === 'sqlite') return { engine: 'sqlite', file: fileOf(rest) };
  // The rest of a PostgreSQL address holds a password: it is not repeated.
  throw new CallguideError(
    'store-url',
    scheme === 'postgres' || scheme === 'postgresql'
      ? 'STORE_URL names PostgreSQL, and the PostgreSQL store is not built yet. Use sqlite:<file>.'
      : 'STORE_URL must be sqlite:<file> (for example sqlite:./callguide.sqlite) or sqlite::memory:.',
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

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? ['', text] : [text.slice(0, at), text.slice(at + mark.length)];
}
