import { readFile } from 'node:fs/promises';
import { CallguideError } from './callguide-error.ts';

/** Refuses a file that an operator wrote. @throws CallguideError `settings` naming file and reason. */
export type Refuse = (file: string, reason: string, cause?: unknown) => never;

/** How files are refused that hold this, in the words of the refusal ("settings"). */
export function refuserOf(what: string): Refuse {
  return (file, reason, cause) => {
    const message = `The ${what} in ${file} cannot be used:\n${reason}`;
    throw new CallguideError('settings', message, { cause });
  };
}

/** What stands in a JSON file; refused where it cannot be read or is no JSON. */
export async function readJson(file: string, refuse: Refuse): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    return refuse(file, (cause as Error).message, cause);
  }
}
