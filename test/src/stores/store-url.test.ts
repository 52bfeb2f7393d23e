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

  it.each([
    'postgres://bot:secret@host/db',
    'postgresql://bot@host:6432/db?sslmode=verify-full',
    'postgres:///db?host=/run/postgresql',
  ])('reads %j', (url) => {
    expect(parseStoreUrl(` ${url}\n`)).toEqual({ engine: 'postgres', url });
  });

  it.each([
    'postgres:',
    'postgres://bot:secret@host',
    'postgres://bot:secret@host/',
    'postgres://bot:sec#ret@host/db',
    'postgres://bot:secret@ho st/db',
    'mysql://bot:secret@host/db',
  ])('refuses %j without repeating the password', (url) => {
    const refusal = expect.objectContaining({
      code: 'store-url',
      message: expect.not.stringContaining('sec'),
    });
    expect(() => parseStoreUrl(url)).toThrow(refusal);
  });
});
