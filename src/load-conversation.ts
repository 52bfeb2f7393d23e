import { readdirSync, readFileSync } from 'node:fs';
import type { CallConversation } from '../conversations/call-conversation.ts';
import { type Conversation, createConversation } from '../conversations/conversation.ts';
import type { Sources } from '../conversations/words.ts';
import { CallguideError } from './callguide-error.ts';

const COMMON = new URL('../conversations/locales/', import.meta.url);
const ENDING = '.ftl';

/** The Fluent files of a folder, by language. */
function wordsIn(folder: URL): Sources {
  try {
    const files = readdirSync(folder).filter((file) => file.endsWith(ENDING));
    return Object.fromEntries(
      files.map((file) => [
        file.slice(0, -ENDING.length),
        [readFileSync(new URL(file, folder), 'utf8')],
      ]),
    );
  } catch (cause) {
    throw new CallguideError('words', `the words in ${folder.pathname} cannot be read`, { cause });
  }
}

/** Puts calls together with the words in their folders. */
export function loadConversation(calls: readonly CallConversation[]): Conversation {
  const own = calls.map((one) => [one.call.id, wordsIn(one.locales)] as const);
  return createConversation(calls, { common: wordsIn(COMMON), calls: Object.fromEntries(own) });
}
