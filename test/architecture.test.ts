import { expect, test } from 'vitest';
import { houseFiles, textOf } from './house/house-files.ts';
import { importBreaches } from './house/import-law.ts';
import { addressBreaches, missingBreaches } from './house/lock-law.ts';
import { caseBreaches, decisionBreaches, topBreaches, wordBreaches } from './house/name-law.ts';
import { purityBreaches } from './house/purity-law.ts';
import { barrelBreaches, functionBreaches, lengthBreaches } from './house/shape-law.ts';
import { parseSource } from './house/source.ts';
import { placeBreaches, suppressionBreaches, unfinishedBreaches } from './house/text-law.ts';

// The laws are in test/house/, each with a test on made-up sources that it catches what it forbids.

const files = houseFiles();
const sources = files
  .filter((path) => path.endsWith('.ts'))
  .map((path) => parseSource(path, textOf(path)));

test('the house has been read', () => {
  expect(sources.map(({ path }) => path)).toContain('test/architecture.test.ts');
  expect(files).toContain('package.json');
});

test.each([
  ['imports only to the right: src → adapters → conversations → rules', importBreaches],
  ['takes time, chance and settings as arguments', purityBreaches],
  ['has files within 250 lines, tests within 400', lengthBreaches],
  ['has test functions within 40 lines', functionBreaches],
  ['has no barrels but a folder’s own index.ts', barrelBreaches],
  ['leaves nothing undone without a reason', unfinishedBreaches],
  ['silences no check without a reason', suppressionBreaches],
])('%s', (_, breaches) => {
  expect(sources.flatMap(breaches)).toEqual([]);
});

test.each([
  ['names files in kebab-case', caseBreaches],
  ['names no file with a word that means anything', wordBreaches],
  ['numbers its decisions', decisionBreaches],
])('%s', (_, breaches) => {
  expect(files.flatMap(breaches)).toEqual([]);
});

test('names no registry and no path of a machine', () => {
  expect(files.flatMap((path) => placeBreaches(path, textOf(path)))).toEqual([]);
});

test('has a lock file that npm ci takes on every machine, without addresses', () => {
  expect(addressBreaches(textOf('package-lock.json'))).toEqual([]);
  expect(missingBreaches(textOf('package-lock.json'))).toEqual([]);
});

test('has at its top only what was decided on', () => {
  expect(topBreaches(files)).toEqual([]);
});

test.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE'])('has a %s', (path) => {
  expect(files).toContain(path);
});

test('has a CONTRIBUTING.md under 120 lines', () => {
  expect(textOf('CONTRIBUTING.md').split('\n').length).toBeLessThan(120);
});
