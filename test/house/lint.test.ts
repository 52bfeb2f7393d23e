import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root, textOf } from './house-files.ts';

// What biome.json forbids is really caught: made-up files are linted with the house's configuration.

const cases: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['noRestrictedImports', 'rules/a.ts', "export { a } from '../conversations/a.ts';"],
  ['noRestrictedImports', 'rules/b.ts', "export { a } from '../src/a.ts';"],
  ['noRestrictedImports', 'rules/c.ts', "export { addMonths } from 'date-fns';"],
  ['noRestrictedImports', 'rules/d.ts', "export { Keyv } from 'keyv';"],
  ['noRestrictedImports', 'conversations/a.ts', "export { a } from '../adapters/x/a.ts';"],
  ['noRestrictedImports', 'conversations/b.ts', "export { Bot } from 'grammy';"],
  ['noRestrictedImports', 'adapters/x/a.ts', "export { a } from '../y/a.ts';"],
  ['noRestrictedImports', 'adapters/x/b.ts', "export { a } from '../../src/a.ts';"],
  ['noRestrictedImports', 'adapters/x/c.ts', "export { DatabaseSync } from 'node:sqlite';"],
  ['noRestrictedImports', 'src/a.ts', "export { a } from '../test/a.ts';"],
  ['noRestrictedImports', 'src/b.ts', "export { addMonths } from 'date-fns';"],
  ['noRestrictedImports', 'test/a.ts', "export { addMonths } from 'date-fns';"],
  ['noNodejsModules', 'rules/e.ts', "export { readFile } from 'node:fs/promises';"],
  ['noNodejsModules', 'conversations/c.ts', "export { readFile } from 'node:fs/promises';"],
  ['noJsRestrictedProperties', 'rules/f.ts', 'export const a = Date.now();'],
  ['noJsRestrictedProperties', 'adapters/x/d.ts', 'export const a = Math.random();'],
  ['noRestrictedGlobals', 'conversations/d.ts', "export const a = fetch('a');"],
  ['noProcessEnv', 'adapters/x/e.ts', 'export const a = process.env.A;'],
  ['noDefaultExport', 'src/c.ts', 'export default 1;'],
  ['noEnum', 'src/d.ts', 'export enum A { b }'],
  ['noNamespace', 'src/e.ts', 'export namespace A { export const b = 1; }'],
  ['noExplicitAny', 'src/f.ts', 'export const a: any = 1;'],
  ['noNonNullAssertion', 'src/g.ts', 'export const a = [1][0]!;'],
  ['noParameterAssign', 'src/h.ts', 'export function a(b: number) { b = 1; return b; }'],
  ['noFloatingPromises', 'src/i.ts', 'export function a() { Promise.resolve(1); }'],
  ['useFilenamingConvention', 'src/badName.ts', 'export const a = 1;'],
  [
    'noExcessiveLinesPerFile',
    'src/j.ts',
    'export const a = [\n1,'.padEnd(800, '\n1,').concat('];'),
  ],
  ['noExcessiveLinesPerFunction', 'src/k.ts', `export function a() {${'\nb();'.repeat(41)}\n}`],
];

const allowed: readonly (readonly [path: string, text: string])[] = [
  ['rules/ok.ts', "export { addMonths } from 'date-fns/addMonths';"],
  ['conversations/ok.ts', "export { a } from '../rules/ok.ts';"],
  ['adapters/ok.ts', "export { a } from '../conversations/ok.ts';"],
  ['adapters/x/ok.ts', "export { a } from '../../conversations/ok.ts';"],
  ['src/ok.ts', "export { a } from '../adapters/x/ok.ts';\nexport const b = process.env.B;"],
  ['test/ok.ts', `export function a() {${'\nb();'.repeat(60)}\n}`],
  ['some.config.ts', 'export default 1;'],
];

let folder = '';
let report = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'callguide-lint-'));
  const files = [...cases.map(([, path, text]) => [path, text] as const), ...allowed];
  const config = { ...JSON.parse(textOf('biome.json')), vcs: { enabled: false } };
  const own = [
    ['biome.json', JSON.stringify(config)],
    ['package.json', textOf('package.json')],
  ] as const;
  for (const [path, text] of [...files, ...own]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const biome = join(root, 'node_modules', '.bin', 'biome');
  const options = ['lint', '--reporter=github', '--max-diagnostics=none', '.'];
  report = spawnSync(biome, options, { cwd: folder, encoding: 'utf8' }).stdout;
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(cases)('%s is caught in %s: %.60s', (rule, path) => {
  const lines = report.split('::error').filter((line) => line.includes(`/${path},`));
  expect(lines.map((line) => /title=lint\/\w+\/(\w+)/.exec(line)?.[1])).toContain(rule);
});

test.each(allowed)('%s passes: %.80s', (path) => {
  expect(report.split('::error').filter((line) => line.includes(`/${path},`))).toEqual([]);
});
