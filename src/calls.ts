import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CallConversation } from '../conversations/call-conversation.ts';
import { cooperationConversation } from '../conversations/shanghai-2024-cooperation/conversation.ts';
import { exchangeConversation } from '../conversations/shanghai-2024-exchange/conversation.ts';
import { CallguideError } from './callguide-error.ts';

/** The calls that are talked about, in the order in which they are offered. */
export const CALLS: readonly CallConversation[] = [exchangeConversation, cooperationConversation];

function isConversation(value: unknown): value is CallConversation {
  return typeof value === 'object' && value !== null && 'call' in value && 'questions' in value;
}

/**
 * A call that is being written, from the folder with its `conversation.ts`.
 * @throws CallguideError naming the folder and what is missing in it.
 */
export async function callIn(folder: string): Promise<CallConversation> {
  const files = await readdir(resolve(folder)).catch(() => undefined);
  if (!files?.includes('conversation.ts'))
    throw new CallguideError('call-folder', `${folder} holds no conversation.ts`);
  const module: object = await import(pathToFileURL(join(resolve(folder), 'conversation.ts')).href);
  const found = Object.values(module).find(isConversation);
  if (found) return found;
  throw new CallguideError('call-folder', `${folder}/conversation.ts exports no conversation`);
}
