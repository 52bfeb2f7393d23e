import type { MessageEntity } from '@grammyjs/types';

// What Telegram makes live in any plain text, whoever wrote it. Coarser than the original: it knows few
// top-level domains, and no phone numbers.

type Kind = 'url' | 'email' | 'mention' | 'bot_command' | 'hashtag';

/** In the order in which one wins over another at the same place. */
const patterns: readonly (readonly [Kind, RegExp])[] = [
  ['email', /(?<![\w.@-])[\w.+-]+@[\w-]+(\.[\w-]+)+/g],
  ['url', /\b(https?|tg|tonsite):\/\/[^\s<>"|]+[^\s<>"|.,;:!?)\]]/gi],
  ['url', /(?<![\w@./-])([a-z\d-]+\.)+(com|org|net|cn|ru|me|edu|gov|info)(\/[^\s<>"|]*)?\b/gi],
  ['mention', /(?<![\w@/])@[a-z]\w{3,31}\b/gi],
  ['bot_command', /(?<![\w/@<>])\/[a-z\d_]{1,32}(@\w{4,32})?(?![\w/])/gi],
  ['hashtag', /(?<![\p{L}\w#@])#[\p{L}\w]*\p{L}[\p{L}\w]*/gu],
];

/** The parts of a text that become a link, a mention or a command by themselves, in their order. */
export function detectEntities(text: string): MessageEntity[] {
  const found: MessageEntity[] = [];
  for (const [type, pattern] of patterns) {
    for (const { index: offset, 0: part } of text.matchAll(pattern)) {
      const end = offset + part.length;
      const isFree = found.every(
        (other) => end <= other.offset || other.offset + other.length <= offset,
      );
      if (isFree) found.push({ type, offset, length: part.length });
    }
  }
  return found.sort((one, two) => one.offset - two.offset);
}

/** The entities of a message: those given with it, and what becomes live outside of code. */
export function withDetected(text: string, given: readonly MessageEntity[] = []): MessageEntity[] {
  const closed = given.filter(({ type }) => /^(pre|code|text_link|text_mention)$/.test(type));
  const live = detectEntities(text).filter(({ offset, length }) =>
    closed.every((each) => offset + length <= each.offset || each.offset + each.length <= offset),
  );
  return [...given, ...live].sort((one, two) => one.offset - two.offset);
}
