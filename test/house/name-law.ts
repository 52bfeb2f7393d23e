const codeFolders = ['rules', 'conversations', 'adapters', 'src', 'test'];

const unusedWords = ['context', 'handler', 'manager', 'service', 'util', 'helper', 'data', 'flow'];
const unused = new RegExp(`^(${[...unusedWords, 'dialog'].join('|')})s?$`);

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
const locale = /(^|\/)locales\/[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?\.ftl$/;
const decision = /^docs\/decisions\/\d{4}(-[a-z0-9]+)+\.md$/;

/** What may stand at the top of the house, beside files that start with a dot. */
const topEntries = new Set([
  ...codeFolders,
  'docs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'biome.json',
  'knip.json',
  'vitest.config.ts',
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'LICENSE',
]);

/** Folders and files of code that are not in kebab-case; a locale is named by its language tag instead. */
export function caseBreaches(path: string): string[] {
  const parts = path.split('/');
  if (!codeFolders.includes(parts[0] ?? '') || locale.test(path)) return [];
  return parts.every((part) => kebab.test(part)) ? [] : [`${path} is not in kebab-case`];
}

/** Names made with a word that the house does not use. */
export function wordBreaches(path: string): string[] {
  const parts = path.split('/');
  if (!codeFolders.includes(parts[0] ?? '')) return [];
  const word = parts.flatMap((part) => part.split(/[-.]/)).find((part) => unused.test(part));
  return word ? [`${path} uses the word ${word}`] : [];
}

/** Decisions that are not named by a number of four digits and a title. */
export function decisionBreaches(path: string): string[] {
  if (!path.startsWith('docs/decisions/') || decision.test(path)) return [];
  return [`${path} is not named NNNN-title.md`];
}

/** Entries at the top of the house that nobody decided on. */
export function topBreaches(paths: readonly string[]): string[] {
  const tops = new Set(paths.map((path) => path.split('/')[0] ?? ''));
  return [...tops].filter((top) => !top.startsWith('.') && !topEntries.has(top));
}
