import { expect, test } from 'vitest';
import { addressBreaches, missingBreaches } from './lock-law.ts';

function lock(packages: object): string {
  return JSON.stringify({ packages });
}

test('a package may not say where it came from', () => {
  const packages = { '': {}, 'node_modules/a': { resolved: 'https://example.org/a' } };
  expect(addressBreaches(lock(packages))).toEqual(['node_modules/a']);
});

test('a build for another platform may not be missing', () => {
  const needy = { optionalDependencies: { '@a/arm': '1.0.0', '@a/x64': '1.0.0' } };
  const half = { '': {}, 'node_modules/a': needy, 'node_modules/@a/x64': {} };
  expect(missingBreaches(lock(half))).toEqual(['node_modules/a lacks @a/arm']);
  expect(missingBreaches(lock({ ...half, 'node_modules/@a/arm': {} }))).toEqual([]);
  expect(missingBreaches(lock({ ...half, 'node_modules/a/node_modules/@a/arm': {} }))).toEqual([]);
});
