import { expect, test } from 'vitest';
import { parseSource } from './source.ts';
import { placeBreaches, suppressionBreaches, unfinishedBreaches } from './text-law.ts';

// Put together here, so that this file does not name them itself.
const host = ['registry', 'npmjs', 'org'].join('.');
const folder = ['', 'work', 'main'].join('/');

test.each([
  `npm --registry https://${host}`,
  `cd ${folder}/src`,
  `"${['', 'tmp', 'x'].join('/')}"`,
])('%s is caught', (line) => {
  expect(placeBreaches('a.md', `first\n${line}`)).toEqual([
    "a.md:2 names a registry or a machine's path",
  ]);
});

test.each(['fieldwork/rootless', 'docs/work/plan.md', './tmp/x', 'https://example.org/work/'])(
  '%s may be',
  (line) => {
    expect(placeBreaches('a.md', line)).toEqual([]);
  },
);

test.each([
  ['// TODO', 1],
  ['// TODO: tidy up', 1],
  ['/* FIXME */', 1],
  ['// TODO: two languages until the office sends the third', 0],
  ["const words = 'TODO';", 0],
])('undone: %s', (text, caught) => {
  expect(unfinishedBreaches(parseSource('src/a.ts', text))).toHaveLength(caught);
});

test.each([
  ['// @ts-expect-error', 1],
  ['// @ts-expect-error: a number is not a date', 0],
  ['/* v8 ignore next */', 1],
  ['/* v8 ignore next -- only on a broken disk */', 0],
  ['/* v8 ignore start */', 1],
  ['/* v8 ignore stop */', 0],
])('silenced: %s', (text, caught) => {
  expect(suppressionBreaches(parseSource('src/a.ts', `${text}\nf();`))).toHaveLength(caught);
});
