import type { Mark, RichText } from './rich-text.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Where a text may end, from the best on: after a paragraph, a line, a sentence, a word. */
const ENDS = ['\n\n', '\n', '。', '. ', ' '];

/** So far past the room is looked, for a sign that begins within it. */
const LONGEST_SIGN = 100;

/** Less than this share of the room is not worth an earlier, better end. */
const LEAST_SHARE = 0.5;

/** The last boundary between graphemes that is not past the room. */
function graphemeEnd(text: string, room: number): number {
  const first = graphemes.segment(text).containing(room);
  // One sign that is longer than a whole message is cut where no surrogate pair is.
  const cut = first && first.index > 0 ? first.index : room;
  return cut > 0 && /[\ud800-\udbff]/.test(text[cut - 1] ?? '') ? cut - 1 : cut;
}

function endWithin(text: string, room: number): number {
  for (const end of ENDS) {
    const at = text.lastIndexOf(end, room - end.length);
    if (at >= room * LEAST_SHARE) return at + end.length;
  }
  return graphemeEnd(text, room);
}

/** The part of a text between two places, without the blanks at its ends. */
function slice({ text, marks }: RichText, start: number, end: number): RichText {
  const part = text.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  const to = start + part.trimEnd().length;
  const kept = marks.flatMap((mark): Mark[] => {
    const offset = Math.max(mark.offset, from);
    const length = Math.min(mark.offset + mark.length, to) - offset;
    return length > 0 ? [{ ...mark, offset: offset - from, length }] : [];
  });
  return { text: text.slice(from, to), marks: kept };
}

/** A text in parts of at most `room` UTF-16 units, none of which cuts a sign in two or is empty. */
export function splitText(rich: RichText, room: number): RichText[] {
  const parts: RichText[] = [];
  let start = 0;
  while (rich.text.length - start > room) {
    const end = start + endWithin(rich.text.slice(start, start + room + LONGEST_SIGN), room);
    parts.push(slice(rich, start, end));
    start = end;
  }
  parts.push(slice(rich, start, rich.text.length));
  return parts.filter((part) => part.text !== '');
}
