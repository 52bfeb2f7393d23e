import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { checkCall } from '../../rules/language/check-call.ts';
import { root } from '../house/house-files.ts';
import { blocksOf, formsOf, writtenOut } from './page.ts';
import { withCondition, withDerived } from './page-call.ts';

// The files of docs/add-a-call.md, as they stand there, are written to a folder and run: the page's own
// test of its own call, whose tests are listed below as if they stood here.

const page = 'docs/add-a-call.md';
const conditions = formsOf(page, '## 5.').filter((form) =>
  /^\{ (?:fact|for|not|always|all|any)/.test(form),
);
const derived = formsOf(page, '## 6.').filter((form) => !form.startsWith('{ parameter'));
const forms = {
  path: 'test/calls/forms.ts',
  text: [
    "const a = { fact: 'induction', is: true }, b = { fact: 'age', atLeast: 16 };",
    `export const conditions = [${conditions.join(',\n')}];`,
    `export const derived = [${derived.join(',\n')}];`,
  ].join('\n'),
};
const blocks = blocksOf(page);
const { at, remove } = writtenOut([...blocks, forms]);
afterAll(remove);

function load(path: string) {
  return import(pathToFileURL(join(at, path)).href);
}

test('the page holds a whole call with its test', () => {
  expect(blocks.map(({ path }) => path)).toEqual([
    'rules/tool-library/call.ts',
    'conversations/tool-library/conversation.ts',
    'conversations/tool-library/locales/en.ftl',
    'test/calls/tool-library.test.ts',
  ]);
});

await load('test/calls/tool-library.test.ts');

test('what is on the page compiles', () => {
  const tsc = join(root, 'node_modules/.bin/tsc');
  const { stdout } = spawnSync(tsc, ['-p', at], { cwd: at, encoding: 'utf8' });
  const own = stdout.split('\n').filter((line) => blocks.some(({ path }) => line.startsWith(path)));
  expect(own).toEqual([]);
}, 60_000);

test('every form of a condition on the page is one', async () => {
  const written = await load(forms.path);
  expect(written.conditions.length).toBeGreaterThan(15);
  for (const one of written.conditions) expect(() => checkCall(withCondition(one))).not.toThrow();
});

test('every form of a derived fact on the page is one', async () => {
  const written = await load(forms.path);
  expect(written.derived.length).toBeGreaterThan(10);
  for (const one of written.derived) expect(() => checkCall(withDerived(one))).not.toThrow();
});
