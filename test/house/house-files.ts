import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that holds package.json. */
export const root = join(import.meta.dirname, '..', '..');

const unwalked = new Set(['node_modules', '.git', 'coverage']);

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (unwalked.has(entry.name)) return [];
    return entry.isDirectory() ? walk(path) : [path];
  });
}

function fromGit(): string[] | undefined {
  try {
    const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const out = execFileSync('git', list, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    return out.split('\0').filter(Boolean);
  } catch {
    return undefined;
  }
}

/** Every file of the house, as paths from the root: what git tracks or would track; without git, what is there. */
export function houseFiles(): string[] {
  const paths = fromGit() ?? walk('');
  return paths.filter((path) => existsSync(join(root, path))).sort();
}

/** Whether git keeps the file as one that may be run. */
export function isExecutable(path: string): boolean {
  return (statSync(join(root, path)).mode & 0o111) !== 0;
}

/** The text of a file; empty for a binary one. */
export function textOf(path: string): string {
  const bytes = readFileSync(join(root, path));
  return bytes.includes(0) ? '' : bytes.toString('utf8');
}
