import { escaped } from './mrkdwn.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** How long Slack counts a text, at the most: with its signs escaped. */
function lengthOf(text: string): number {
  return escaped(text).length;
}

/** The letters of a text as a reader sees them; one that is itself too long falls into its characters. */
function letters(text: string, limit: number): string[] {
  return [...graphemes.segment(text)].flatMap(({ segment }) =>
    lengthOf(segment) > limit ? [...segment] : [segment],
  );
}

function fitting(text: string, limit: number): string {
  let fits = '';
  let length = 0;
  for (const letter of letters(text.slice(0, 2 * limit), limit)) {
    length += lengthOf(letter);
    if (length > limit) break;
    fits += letter;
  }
  return fits;
}

/** Where a part ends: after a paragraph, a line or a word where one ends late enough, else anywhere. */
function endIn(fits: string): number {
  for (const gap of ['\n\n', '\n', ' ']) {
    const place = fits.lastIndexOf(gap);
    if (place > fits.length / 2) return place + gap.length;
  }
  return fits.length;
}

/** A text in parts of at most `limit` characters; no letter is cut, and nothing but blanks is left out. */
export function splitText(text: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (lengthOf(rest) > limit) {
    const end = endIn(fitting(rest, limit));
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).replace(/^\n+/, '');
  }
  return [...parts, rest.trimEnd()].filter((part) => part.trim() !== '');
}

/** A text on one line. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The beginning of a text, on one line, with an ellipsis where there is more of it. */
export function shortened(text: string, limit: number): string {
  const line = onOneLine(text);
  return lengthOf(line) <= limit ? line : `${fitting(line, limit - 1).trimEnd()}…`;
}
