import { readFile } from 'node:fs/promises';
import type { Conversation } from '../../conversations/conversation.ts';
import { CallguideError } from '../callguide-error.ts';
import { languageIn } from './language-in.ts';

function refuse(message: string): never {
  throw new CallguideError('broadcast', message);
}

/** The part before and after the first `=`. @throws CallguideError where there is none */
export function pairIn(option: string, written: string): [string, string] {
  const at = written.indexOf('=');
  if (at > 0) return [written.slice(0, at), written.slice(at + 1)];
  return refuse(`${option} takes a language and what it is in it, as in ${option} en=…`);
}

/** Reads a file that an option names. @throws CallguideError naming both */
export async function fileOf(option: string, path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new CallguideError(
      'broadcast',
      `${option}: ${path} cannot be read: ${(cause as Error).message}`,
      { cause },
    );
  }
}

/** Texts by language, each once. @throws CallguideError naming the option and the languages */
export function byLanguage(
  conversation: Pick<Conversation, 'languages'>,
  option: string,
  written: readonly string[],
): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const one of written) {
    const [name, text] = pairIn(option, one);
    const language = languageIn(conversation, name) ?? name;
    if (language in texts) refuse(`${option} names ${language} twice.`);
    texts[language] = text;
  }
  return texts;
}
