import { open } from 'node:fs/promises';
import { CallguideError } from '../callguide-error.ts';

const OWN_ONLY = 0o600;

/**
 * Writes pieces of text into a file that is not there yet, readable for its owner alone.
 * @throws CallguideError naming the option and the file, before anything is asked for
 */
export async function newFile(
  option: string,
  path: string,
  pieces: () => Promise<AsyncIterable<string>>,
): Promise<void> {
  const file = await open(path, 'wx', OWN_ONLY).catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === 'EEXIST' ? 'is there already; name a new file' : cause.message;
    throw new CallguideError('broadcast', `${option}: ${path} ${why}`, { cause });
  });
  try {
    await file.writeFile(await pieces());
  } finally {
    await file.close();
  }
}
