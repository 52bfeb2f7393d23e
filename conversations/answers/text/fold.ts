import { foldLetter } from './fold-letter.ts';

/** A text in its plain form, with the place in the source of each of its characters. */
export interface Folded {
  readonly source: string;
  readonly text: string;
  readonly at: readonly number[];
}

const SHORT_MARK = '\u0306';

/** Folds a text for reading: small letters, no accents, ASCII digits and punctuation, simplified Chinese. */
export function fold(source: string): Folded {
  const at: number[] = [];
  let text = '';
  let offset = 0;
  for (const letter of source) {
    if (letter === SHORT_MARK && text.endsWith('и')) {
      text = `${text.slice(0, -1)}й`;
    } else {
      const plain = foldLetter(letter);
      for (let unit = 0; unit < plain.length; unit++) at.push(offset);
      text += plain;
    }
    offset += letter.length;
  }
  at.push(offset);
  return { source, text, at };
}

/** The folded form alone, for the words of our own tables. */
export function foldText(source: string): string {
  return fold(source).text;
}

/** What stands in the source for a span of the folded text. */
export function written(folded: Folded, start: number, end: number): string {
  return folded.source.slice(folded.at[start], folded.at[end]);
}
