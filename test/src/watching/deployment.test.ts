import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfiguration } from '../../../src/configuration.ts';
import { houseFiles, root, textOf } from '../../house/house-files.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';

const UNIT = textOf('docs/deployment/callguide.service');
const EXAMPLE = textOf('docs/deployment/callguide.env.example');
const DOCKERFILE = textOf('docs/deployment/Dockerfile');
const INSTALLED = '/opt/callguide/';

interface Package {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}
const { scripts, dependencies } = JSON.parse(textOf('package.json')) as Package;

/** The words of the package's own command for the bot. */
const START = `${scripts.callguide} bot`.split(' ');
const secret = /\b(xox[abp]-|xapp-|\d{8,}:[\w-]{20,}|postgres:\/\/\w+:\w+@|[A-Za-z0-9+/]{43}=)/;

const before = process.cwd();
beforeEach(() => process.chdir(temporaryFolder()));
afterEach(() => process.chdir(before));

/** The values of a setting of the unit, in their order. */
function inUnit(name: string): string[] {
  const lines = UNIT.split('\n').filter((line) => line.startsWith(`${name}=`));
  return lines.map((line) => line.slice(name.length + 1));
}

/** The instructions of the Dockerfile, continued lines joined. */
const INSTRUCTIONS = DOCKERFILE.replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line))
  .map((line) => ({ name: line.split(' ', 1)[0], rest: line.slice(line.indexOf(' ') + 1) }));

test('the unit runs the command of the package, with the Node that npm brings', () => {
  const [node = '', ...words] = inUnit('ExecStart')[0]?.split(' ') ?? [];
  expect(['node', ...words]).toEqual(START);
  expect(node.startsWith(INSTALLED)).toBe(true);
  expect(existsSync(join(root, node.slice(INSTALLED.length)))).toBe(true);
  expect(inUnit('WorkingDirectory')).toEqual([INSTALLED.slice(0, -1)]);
  expect(existsSync(join(root, words.at(-2) ?? 'nothing'))).toBe(true);
});

test('the unit reads its settings from a file, stops by SIGTERM, and starts again after a crash', () => {
  expect(inUnit('EnvironmentFile')).toEqual(['/etc/callguide/callguide.env']);
  expect(inUnit('KillSignal')).toEqual(['SIGTERM']);
  expect(Number(inUnit('TimeoutStopSec')[0])).toBeGreaterThan(10);
  expect(inUnit('Restart')).toEqual(['on-failure']);
  expect(inUnit('RestartPreventExitStatus')).toEqual(['2']);
  expect(inUnit('User')).toEqual(['callguide']);
  for (const lock of ['NoNewPrivileges', 'PrivateTmp', 'PrivateDevices', 'ProtectHome'])
    expect(inUnit(lock), lock).toEqual(['yes']);
  expect(inUnit('ProtectSystem')).toEqual(['strict']);
  expect(inUnit('CapabilityBoundingSet')).toEqual(['']);
});

test('the store of the example is in the folder that the unit may write', () => {
  const { STORE_URL } = parseEnv(EXAMPLE);
  expect(STORE_URL).toBe(`sqlite:/var/lib/${inUnit('StateDirectory')[0]}/callguide.sqlite`);
});

test('the example names every setting that there is and no other', () => {
  const schema = textOf('src/configuration.ts').matchAll(/^ {2}([A-Z][A-Z_]+):/gm);
  const named = EXAMPLE.matchAll(/^#?([A-Z][A-Z_]+)=/gm);
  const known = [...schema].map(([, name]) => name).sort();
  expect([...named].map(([, name]) => name).sort()).toEqual(known);
  expect(known.length).toBeGreaterThan(15);
});

test('the example as it is is taken, and what it leaves out has no value', () => {
  expect(readConfiguration(parseEnv(EXAMPLE) as Record<string, string>)).toMatchObject({
    ...{ WATCH_PORT: 9464, LOG_LEVEL: 'info', RETENTION_DAYS: 180 },
  });
  for (const [line = ''] of EXAMPLE.matchAll(/^#[A-Z][A-Z_]+=.*$/gm))
    expect(line).toMatch(/=(\/etc\/callguide\/offices\.json)?$/);
});

test('the image copies what there is, and runs the command of the package as no root', () => {
  const copied = INSTRUCTIONS.filter(({ name }) => name === 'COPY');
  const sources = copied.flatMap(({ rest }) => rest.split(' ').slice(0, -1));
  for (const source of sources) expect(existsSync(join(root, source)), source).toBe(true);
  expect(sources).toEqual(expect.arrayContaining(['package-lock.json', 'src', 'adapters']));
  const [command] = INSTRUCTIONS.filter(({ name }) => name === 'CMD');
  const [node, ...words] = JSON.parse(command?.rest ?? '[]') as string[];
  expect([node, ...words]).toEqual(['node_modules/.bin/node', ...START.slice(1)]);
  const names = INSTRUCTIONS.map(({ name }) => name);
  expect(names.indexOf('USER')).toBeLessThan(names.indexOf('CMD'));
  expect(DOCKERFILE).toContain('npm ci --omit=dev');
  const ignored = textOf('docs/deployment/Dockerfile.dockerignore');
  for (const source of sources) expect(ignored).toContain(`!${source}`);
  expect(ignored.startsWith('*\n')).toBe(true);
});

test('no secret stands in any of them', () => {
  for (const text of [UNIT, EXAMPLE, DOCKERFILE, textOf('docs/operations.md')])
    expect(text).not.toMatch(secret);
});

test('docs/operations.md names every metric, and no other', () => {
  const sources = ['counts', 'metrics'].map((name) => textOf(`src/watching/${name}.ts`)).join('');
  const counted = [...sources.matchAll(/name: '(callguide_\w+)'/g)].map(([, name]) => name ?? '');
  const page = [...textOf('docs/operations.md').matchAll(/callguide_[a-z_]+/g)].map(
    ([name]) => name,
  );
  const base = (name: string) => name.replace(/_(bucket|count|sum)$/, '');
  expect(counted.length).toBeGreaterThan(10);
  expect([...new Set(page.map(base))].sort()).toEqual([...counted].sort());
});

test('what runs without the packages for developers imports none of them', () => {
  const names = new Set(Object.keys(dependencies));
  const imports =
    /^(?:import|export)(?! type\b)[^;]*? from '([^.'][^']*)'|import\('([^.'][^']*)'\)/gm;
  const found = new Set<string>();
  const ours = /^(src|adapters|conversations|rules)\/.*\.ts$/;
  for (const path of houseFiles().filter((one) => ours.test(one)))
    for (const [, once, later] of textOf(path).matchAll(imports)) {
      const from = once ?? later ?? '';
      const [scope = '', name = ''] = from.split('/');
      if (!from.startsWith('node:')) found.add(scope.startsWith('@') ? `${scope}/${name}` : scope);
    }
  expect(found.size).toBeGreaterThan(5);
  expect([...found].filter((name) => !names.has(name))).toEqual([]);
});
