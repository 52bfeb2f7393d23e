import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CallConversation } from '../conversations/call-conversation.ts';
import { cooperationConversation } from '../conversations/shanghai-2024-cooperation/conversation.ts';
import { exchangeConversation } from '../conversations/shanghai-2024-exchange/conversation.ts';
import { CallguideError } from './callguide-error.ts';

/** The calls that are talked about, in the order in which they are offered. */
export const CALLS: readonly CallConversation[] = [exchangeConversation, cooperationConversation];

const FILE = 'conversation.ts';

function isConversation(value: unknown): value is CallConversation {
  return typeof value === 'object' && value !== null && 'call' in value && 'questions' in value;
}

/** The file meant by a path: itself, or `conversation.ts` in the folder or in its `conversation/`. */
function fileAt(path: string): string {
  const whole = resolve(path);
  if (!existsSync(whole)) throw new CallguideError('call-folder', `there is no folder ${path}`);
  if (!statSync(whole).isDirectory()) return whole;
  const file = [join(whole, FILE), join(whole, 'conversation', FILE)].find((one) =>
    existsSync(one),
  );
  if (file !== undefined) return file;
  throw new CallguideError('call-folder', `${path} holds no ${FILE}`);
}

/** A mistake of the call's author goes through as it is; what keeps the file from loading is named. */
async function imported(file: string): Promise<object> {
  try {
    return (await import(pathToFileURL(file).href)) as object;
  } catch (cause) {
    const { name, message } = cause as Error;
    if (name === 'CallMistake') throw cause;
    throw new CallguideError('call-folder', `${file} cannot be loaded: ${name}: ${message}`, {
      cause,
    });
  }
}

/**
 * A call that is being written, from the folder with its `conversation.ts`.
 * @throws CallguideError naming the folder and what is missing in it; CallMistake as the call's own.
 */
export async function callIn(folder: string): Promise<CallConversation> {
  const file = fileAt(folder);
  const found = Object.values(await imported(file)).filter(isConversation);
  if (found.length === 1 && found[0]) return found[0];
  const count = found.length === 0 ? 'no conversation' : `${found.length} conversations`;
  const mend = 'it must export one, made with defineConversation';
  throw new CallguideError(
    'call-folder',
    `${basename(file)} in ${folder} exports ${count}; ${mend}`,
  );
}
