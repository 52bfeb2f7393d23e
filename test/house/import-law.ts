import { posix } from 'node:path';
import type { Source, SyntaxNode } from './source.ts';
import { isNode, visitNodes } from './source.ts';

/** One import of a file; `specifier` is undefined when it is worked out at run time. */
export interface Import {
  readonly specifier: string | undefined;
  readonly typeOnly: boolean;
  readonly line: number;
}

const codeFolders = ['rules', 'conversations', 'adapters', 'src', 'test'];

/** `src → adapters → conversations → rules`: a folder imports itself and folders to its right. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  rules: ['rules'],
  conversations: ['conversations', 'rules'],
  adapters: ['adapters', 'conversations'],
  src: ['src', 'adapters', 'conversations', 'rules'],
  test: codeFolders,
};

/** Packages with a home: nobody else imports them but tests. */
const homes: readonly { readonly packages: RegExp; readonly home: RegExp }[] = [
  { packages: /^(grammy|@grammyjs)(\/|$)/, home: /^adapters\/telegram\// },
  { packages: /^@slack\//, home: /^adapters\/slack\// },
  { packages: /^(keyv|@keyv|kysely|pg)([-/]|$)|^node:sqlite$/, home: /^src\// },
  { packages: /^(pino|commander)([-/]|$)/, home: /^(src|adapters)\// },
  { packages: /^node:/, home: /^(src|adapters)\// },
];

const purePlatformFile = /^adapters\/[^/]+\/(event|render)\.ts$/;
const platformPackage = /^(grammy|@grammyjs|@slack)(\/|$)|^node:/;

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
  'TSExternalModuleReference',
]);

function isTypeOnly(node: SyntaxNode): boolean {
  if (node.type === 'TSImportType') return true;
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = node.specifiers;
  if (!Array.isArray(names) || names.length === 0) return false;
  return names.every((name) => name.importKind === 'type' || name.exportKind === 'type');
}

/** Every import of a file: static, re-exported, dynamic, and of types. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  visitNodes(source.program, (node) => {
    if (!importing.has(node.type)) return;
    const from = node.source ?? node.argument ?? node.expression;
    if (!isNode(from)) return;
    const named = from.type === 'TSLiteralType' && isNode(from.literal) ? from.literal : from;
    const specifier = typeof named.value === 'string' ? named.value : undefined;
    found.push({ specifier, typeOnly: isTypeOnly(node), line: source.lineAt(node.start) });
  });
  return found;
}

function packageBreach(path: string, { specifier = '', typeOnly }: Import): string | undefined {
  if (specifier === 'date-fns') return 'date-fns is imported by subpath only';
  if (path.startsWith('test/')) return undefined;
  const kept = homes.find(({ packages }) => packages.test(specifier));
  if (kept && !kept.home.test(path)) return `${specifier} is not for this folder`;
  if (purePlatformFile.test(path) && platformPackage.test(specifier) && !typeOnly) {
    return `an adapter's pure file takes only types from ${specifier}`;
  }
  return undefined;
}

function fileBreach(path: string, { specifier = '', typeOnly }: Import): string | undefined {
  const target = posix.join(posix.dirname(path), specifier);
  const [folder = '', platform = ''] = path.split('/');
  const [targetFolder = '', targetPlatform = '', ...inside] = target.split('/');
  if (targetFolder === '..') return `${specifier} leaves the house`;
  if (!target.includes('/') && ['src', 'test'].includes(folder)) return undefined;
  if (folder === 'adapters' && targetFolder === 'rules') {
    return typeOnly ? undefined : 'an adapter takes only types from rules/';
  }
  if (!mayImport[folder]?.includes(targetFolder)) return `${folder}/ never imports ${target}`;
  if (folder === 'adapters' && targetFolder === 'adapters' && inside.length > 0) {
    if (platform !== targetPlatform) return `an adapter never sees another: ${target}`;
  }
  return undefined;
}

function breachOf(path: string, found: Import): string | undefined {
  if (found.specifier === undefined) {
    const folder = path.split('/')[0] ?? '';
    return ['src', 'test'].includes(folder) ? undefined : 'an import must say what it imports';
  }
  return found.specifier.startsWith('.') ? fileBreach(path, found) : packageBreach(path, found);
}

/** What a file imports against the law, one line each. Files outside of the code folders have no law. */
export function importBreaches(source: Source): string[] {
  const folder = source.path.split('/')[0] ?? '';
  if (!codeFolders.includes(folder) || !source.path.includes('/')) return [];
  return importsOf(source).flatMap((found) => {
    const breach = breachOf(source.path, found);
    return breach ? [`${source.path}:${found.line} ${breach}`] : [];
  });
}
