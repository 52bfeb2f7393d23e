import type { Conversation } from '../../conversations/conversation.ts';
import { languageFor } from '../../conversations/words.ts';
import { CallguideError } from '../callguide-error.ts';

/** The language that an option names, in full. @throws CallguideError naming those that there are. */
export function languageIn(
  { languages }: Pick<Conversation, 'languages'>,
  wanted: string | undefined,
): string | undefined {
  const language = languageFor(languages, wanted);
  if (wanted === undefined || language !== undefined) return language;
  const message = `There are no words in "${wanted}". There are in: ${languages.join(', ')}`;
  throw new CallguideError('language-unknown', message);
}
