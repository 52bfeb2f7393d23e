import type { MessageEntity } from 'grammy/types';

/** How a part of a text looks. */
export type Style = 'bold' | 'italic' | 'blockquote' | 'code';

/** A part of a text with a look, in UTF-16 units. */
export interface Mark {
  readonly type: Style;
  readonly offset: number;
  readonly length: number;
}

/** Text with its looks; it is sent with entities and never parsed, so nothing typed becomes markup. */
export interface RichText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Entities past these are dropped by Telegram without a word. */
const MOST_ENTITIES = 100;

/**
 * What Telegram makes live in any text: addresses of pages and of mail, and names of people. Every
 * repetition is bounded, so that no text takes long.
 */
const LIVE = new RegExp(
  [
    String.raw`[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+`,
    String.raw`[a-z][a-z\d+.-]{0,30}://\S+`,
    String.raw`(?<![\p{L}\p{N}_@-])(?:[\p{L}\p{N}_-]{1,63}\.){1,10}(?:[a-z]{2,24}|рф|рус|中国|中國|公司|网络)(?![\p{L}\p{N}])(?:[/?#:]\S*)?`,
    String.raw`(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?:[/:]\S*)?`,
    String.raw`(?<![\w@/])@\w+`,
  ].join('|'),
  'giu',
);
const CLOSING = /[.,;:!?)\]»”"'>}]+$/u;

/** The parts that would be live: as code they are shown, can be copied, and lead nowhere. */
function liveParts(text: string): Mark[] {
  return Array.from(text.matchAll(LIVE), ({ index, 0: found }) => ({
    ...{ type: 'code' as const, offset: index, length: found.replace(CLOSING, '').length },
  })).filter(({ length }) => length > 0);
}

/** What is left of a mark outside of code, which holds no other entity and stands in none. */
function outside(mark: Mark, codes: readonly Mark[]): Mark[] {
  const end = mark.offset + mark.length;
  const pieces: Mark[] = [];
  let from = mark.offset;
  for (const code of codes) {
    const codeEnd = code.offset + code.length;
    if (codeEnd <= from || code.offset >= end) continue;
    if (code.offset > from) pieces.push({ ...mark, offset: from, length: code.offset - from });
    from = codeEnd;
  }
  return from < end ? [...pieces, { ...mark, offset: from, length: end - from }] : pieces;
}

/** The entities of a text: its looks, and as code whatever would become a link or a mention. */
export function entitiesOf({ text, marks }: RichText): MessageEntity[] {
  const codes = liveParts(text);
  if (codes.length > MOST_ENTITIES) return [{ type: 'code', offset: 0, length: text.length }];
  const others = marks.flatMap((mark) => outside(mark, codes));
  return [...codes, ...others]
    .slice(0, MOST_ENTITIES)
    .sort((one, two) => one.offset - two.offset || two.length - one.length);
}

/** A whole text in one look. */
export function styled(text: string, type?: Style): RichText {
  const marks = type && text.length > 0 ? [{ type, offset: 0, length: text.length }] : [];
  return { text, marks };
}

/** Texts one after the other; empty ones are passed over. */
export function joined(parts: readonly RichText[], separator: string): RichText {
  let text = '';
  const marks: Mark[] = [];
  for (const part of parts.filter((one) => one.text !== '')) {
    if (text !== '') text += separator;
    const start = text.length;
    text += part.text;
    marks.push(...part.marks.map((mark) => ({ ...mark, offset: mark.offset + start })));
  }
  return { text, marks };
}

const QUOTE = /^ *\[[A-Z][\w-]*\] ["“«「].*$/gmu;

/** A text in which the quoted clauses stand out. */
export function withQuotes(text: string): RichText {
  const marks = Array.from(text.matchAll(QUOTE), ({ index, 0: line }) => ({
    ...{ type: 'blockquote' as const, offset: index, length: line.length },
  }));
  return { text, marks };
}

/** A text whose first line stands out. */
export function headed(text: string): RichText {
  const end = text.indexOf('\n');
  if (end < 0) return styled(text, 'bold');
  return joined([styled(text.slice(0, end), 'bold'), withQuotes(text.slice(end + 1))], '\n');
}
