import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../house/house-files.ts';

/** One block of code of a page, with the file that its first line names. */
export interface Block {
  readonly path: string;
  readonly text: string;
}

const block = /```(?:ts|ftl)\n(?:\/\/|#) (?<path>\S+\/\S+)\n(?<text>.*?)```/gs;

/** The blocks of a page that are whole files. */
export function blocksOf(page: string): Block[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(block)].map(({ groups }) => ({
    path: groups?.path ?? '',
    text: groups?.text ?? '',
  }));
}

/** Everything of the house that the files of a page can stand beside. */
function borrowed(): string[] {
  const inside = ['rules', 'conversations'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((entry) => `${folder}/${entry}`),
  );
  return [...inside, 'test/conversations', 'node_modules', 'package.json'];
}

/** A folder with the files of a page at their places, and the house around them. */
export function writtenOut(blocks: readonly Block[]): { at: string; remove: () => void } {
  const at = mkdtempSync(join(tmpdir(), 'page-'));
  const put = (path: string) => {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    return join(at, path);
  };
  for (const path of borrowed()) symlinkSync(join(root, path), put(path));
  for (const { path, text } of blocks) writeFileSync(put(path), text);
  const include = blocks.map(({ path }) => path).filter((path) => path.endsWith('.ts'));
  const settings = { extends: join(root, 'tsconfig.json'), include };
  writeFileSync(put('tsconfig.json'), JSON.stringify(settings));
  return { at, remove: () => rmSync(at, { recursive: true }) };
}

/** The objects that stand as code in the text of one section of a page. */
export function formsOf(page: string, section: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  const from = text.slice(text.indexOf(section));
  const part = from.slice(0, from.indexOf('\n## '));
  return [...part.matchAll(/`(?<form>\{ .*? \})`/g)].map(({ groups }) => groups?.form ?? '');
}
