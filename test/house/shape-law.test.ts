import { expect, test } from 'vitest';
import { barrelBreaches, functionBreaches, lengthBreaches } from './shape-law.ts';
import { parseSource } from './source.ts';

function lines(count: number, line = 'const a = 1;'): string {
  return Array.from({ length: count }, (_, at) => line.replace('a', `a${at}`)).join('\n');
}

test.each([
  ['src/a.ts', 250, 0],
  ['src/a.ts', 251, 1],
  ['test/a.test.ts', 400, 0],
  ['test/a.test.ts', 401, 1],
])('%s with %i lines', (path, count, caught) => {
  expect(lengthBreaches(parseSource(path, lines(count)))).toHaveLength(caught);
});

test('a long file with a reason may be', () => {
  const reason = '// biome-ignore-all lint/style/noExcessiveLinesPerFile: one table of countries\n';
  expect(lengthBreaches(parseSource('src/a.ts', reason + lines(300)))).toEqual([]);
  const bare = '// biome-ignore-all lint/style/noExcessiveLinesPerFile:\n';
  expect(lengthBreaches(parseSource('src/a.ts', bare + lines(300)))).toHaveLength(1);
});

test.each([
  ['test/a.test.ts', `test('a', () => {\n${lines(40)}\n});`, 0],
  ['test/a.test.ts', `test('a', () => {\n${lines(41)}\n});`, 1],
  ['test/a.ts', `export function f() {\n${lines(41)}\n}`, 1],
  ['test/a.ts', `// long: one story told in order\nexport function f() {\n${lines(41)}\n}`, 0],
  ['test/a.ts', `// long:\nexport function f() {\n${lines(41)}\n}`, 1],
  ['test/a.test.ts', `describe('a', () => {\n${lines(41)}\n});`, 1],
  ['test/a.test.ts', `describe('a', () => {\n${lines(41)}\ntest('b', () => {});\n});`, 0],
  ['test/a.test.ts', `describe('a', () => {\n${lines(41)}\ntest.each([1])('b', f);\n});`, 0],
  ['test/a.ts', `export function contract() {\n${lines(41)}\ndescribe('b', f);\n}`, 0],
  ['test/a.test.ts', `test.each([1])('a', () => {\n${lines(41)}\n});`, 1],
])('functions of %s: %.60s', (path, text, caught) => {
  expect(functionBreaches(parseSource(path, text))).toHaveLength(caught);
});

test.each([
  ['src/stores/all.ts', "export * from './sqlite.ts';\nexport { b } from './postgres.ts';", 1],
  ['src/stores/all.ts', "export type { A } from './sqlite.ts';", 1],
  ['src/stores/all.ts', "export * from './sqlite.ts';\nexport const b = 1;", 0],
  ['src/stores/index.ts', "export * from './sqlite.ts';", 0],
  ['src/stores/index.ts', "export * from '../handle.ts';", 1],
])('passing on: %s: %s', (path, text, caught) => {
  expect(barrelBreaches(parseSource(path, text))).toHaveLength(caught);
});
