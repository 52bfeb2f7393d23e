import { describe, expect, it } from 'vitest';
import { parseStoreUrl } from '../../../src/stores/store-url.ts';

describe('STORE_URL', () => {
  it.each([
    ['sqlite:./callguide.sqlite', './callguide.sqlite'],
    ['sqlite:callguide.sqlite', 'callguide.sqlite'],
    ['sqlite:/var/lib/callguide.sqlite', '/var/lib/callguide.sqlite'],
    ['sqlite:///var/lib/callguide.sqlite', '/var/lib/callguide.sqlite'],
    ['sqlite:C:\\callguide.sqlite', 'C:\\callguide.sqlite'],
    ['sqlite::memory:', ':memory:'],
    [' sqlite:a b.sqlite\n', 'a b.sqlite'],
  ])('reads %j', (url, file) => {
    expect(parseStoreUrl(url)).toEqual({ engine: 'sqlite', file });
  });

  it.each([
    '',
    'callguide.sqlite',
    'mysql://host',
    'sqlite:',
    'sqlite://',
    'sqlite:a?mode=ro',
    'sqlite::mem',
  ])('refuses %j', (url) => {
    expect(() => parseStoreUrl(url)).toThrow(expect.objectContaining({ code: 'store-url' }));
  });

  it.each(['postgres://bot:secret@host/db', 'postgresql://bot:secret@host/db'])(
    'says that %s waits to be built, without repeating the password',
    (url) => {
      const refusal = (() => {
        try {
          return parseStoreUrl(url);
        } catch (error) {
          return String(error);
        }
      })();
      expect(refusal).toContain('not built yet');
      expect(refusal).not.toContain('secret');
    },
  );
});
