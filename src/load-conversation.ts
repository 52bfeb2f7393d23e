import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CallConversation } from '../conversations/call-conversation.ts';
import {
  type Conversation,
  createConversation,
  type Topic,
} from '../conversations/conversation.ts';
import type { Sources } from '../conversations/words.ts';
import { CallguideError } from './callguide-error.ts';

const COMMON = new URL('../conversations/locales/', import.meta.url);
const ENDING = '.ftl';
const MESSAGE = /^(\w[\w-]*) *=/gm;

/** The Fluent files of a folder, by language. @throws CallguideError naming what cannot be read. */
export function wordsIn(folder: URL): Sources {
  try {
    const files = readdirSync(folder).filter((file) => file.endsWith(ENDING));
    return Object.fromEntries(
      files.map((file) => [
        file.slice(0, -ENDING.length),
        [readFileSync(new URL(file, folder), 'utf8')],
      ]),
    );
  } catch (cause) {
    const { message } = cause as Error;
    throw new CallguideError('words', `words cannot be read: ${message}`, { cause });
  }
}

function idsIn(sources: Sources, language: string): string[] {
  const [text = ''] = sources[language] ?? [];
  return [...text.matchAll(MESSAGE)].map(([, id = '']) => id);
}

/** Fluent passes over a message that it cannot parse; here the file and the message are named. */
function checkParsed({ words, languages }: Topic, folder: URL, sources: Sources): void {
  for (const language of languages) {
    const said = new Set(words.ids(language).map((id) => id.split('.')[0]));
    const broken = idsIn(sources, language).find((id) => !said.has(id));
    if (broken === undefined) continue;
    const file = fileURLToPath(new URL(`${language}${ENDING}`, folder));
    throw new CallguideError('words', `${file}: the message "${broken}" is not Fluent`);
  }
}

/**
 * Puts calls together with the words in their folders.
 * @throws CallguideError or CallMistake naming each file and message that is missing or broken.
 */
export function loadConversation(
  calls: readonly CallConversation[],
  common = COMMON,
): Conversation {
  const shared = wordsIn(common);
  const own = Object.fromEntries(calls.map((one) => [one.call.id, wordsIn(one.locales)]));
  const conversation = createConversation(calls, { common: shared, calls: own });
  for (const topic of conversation.topics) {
    checkParsed(topic, common, shared);
    checkParsed(topic, topic.locales, own[topic.id] ?? {});
  }
  return conversation;
}
