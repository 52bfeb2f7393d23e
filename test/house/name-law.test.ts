import { expect, test } from 'vitest';
import { caseBreaches, decisionBreaches, topBreaches, wordBreaches } from './name-law.ts';

test.each([
  'rules/logic/whatIf.ts',
  'rules/logic/what_if.ts',
  'rules/Logic/what-if.ts',
  'conversations/x/locales/zh_hans.ftl',
  'src/locales/Table.ts',
])('%s is not kebab-case', (path) => {
  expect(caseBreaches(path)).toHaveLength(1);
});

test.each([
  'rules/logic/what-if.ts',
  'test/rules/what-if.test.ts',
  'conversations/shanghai-2024/locales/zh-Hans.ftl',
  'conversations/shanghai-2024/locales/en.ftl',
  'docs/decisions/README.md',
])('%s is named well', (path) => {
  expect(caseBreaches(path)).toEqual([]);
});

test.each(['src/date-utils.ts', 'src/services/a.ts', 'test/helper.test.ts', 'adapters/x/flow.ts'])(
  '%s uses a word of no meaning',
  (path) => {
    expect(wordBreaches(path)).toHaveLength(1);
  },
);

test.each(['src/date.ts', 'src/database.ts', 'rules/logic/overflow.ts', 'docs/data.md'])(
  '%s uses none',
  (path) => {
    expect(wordBreaches(path)).toEqual([]);
  },
);

test('decisions are numbered', () => {
  expect(decisionBreaches('docs/decisions/0001-node-through-npm.md')).toEqual([]);
  expect(decisionBreaches('docs/decisions/1-node.md')).toHaveLength(1);
  expect(decisionBreaches('docs/decisions/node.md')).toHaveLength(1);
});

test('the top is closed', () => {
  expect(topBreaches(['src/main.ts', '.ci/run', 'README.md'])).toEqual([]);
  expect(topBreaches(['lib/a.ts', 'index.ts', 'src/main.ts'])).toEqual(['lib', 'index.ts']);
});
