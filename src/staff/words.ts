import type { Choice, Reply } from '../../conversations/reply.ts';
import { createWords, type Variables } from '../../conversations/words.ts';
import { wordsIn } from '../load-conversation.ts';

/** Says something to staff, in their office's language. */
export type Say = (id: string, variables?: Variables) => string;

const PREFIX = 'staff:';
const words = createWords(wordsIn(new URL('./locales/', import.meta.url)));

/** What staff are told, in a language. */
export function sayIn(language: string): Say {
  return (id, variables) => words.say(language, id, variables);
}

/** What staff are told, with what they can do next. */
export function note(text: string, choices: readonly Choice[] = []): Reply {
  return { kind: 'note', topic: 'staff', text, ...(choices.length > 0 ? { choices } : {}) };
}

/** Something to do next: the words of a command of staff, as a button carries them. */
export function choice(label: string, ...command: readonly string[]): Choice {
  return { value: `${PREFIX}${command.join(':')}`, label };
}

/** The words of a command that a button carries; undefined where it is no button of staff. */
export function commandIn(value: string): string[] | undefined {
  return value.startsWith(PREFIX) ? value.slice(PREFIX.length).split(':') : undefined;
}
