import { writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Reply } from '../../conversations/reply.ts';

type File = Extract<Reply, { kind: 'file' }>;

const MOST_COPIES = 1000;
const OWN_ONLY = 0o600;

/** Writes a file that a person was given into a folder, beside what is there; returns its name. */
export async function saveFile(folder: string, { name, base64 }: File): Promise<string> {
  const plain = basename(name);
  const ending = extname(plain);
  const stem = plain.slice(0, plain.length - ending.length);
  for (let copy = 1; ; copy += 1) {
    const free = copy === 1 ? plain : `${stem}-${copy}${ending}`;
    try {
      const options = { flag: 'wx', mode: OWN_ONLY };
      await writeFile(join(folder, free), Buffer.from(base64, 'base64'), options);
      return free;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || copy === MOST_COPIES) throw error;
    }
  }
}
