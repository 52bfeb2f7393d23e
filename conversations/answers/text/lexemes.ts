/** A word, a number, a run of Chinese characters or a sign of the folded text. */
export interface Lexeme {
  readonly kind: 'word' | 'number' | 'han' | 'sign';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LEXEME = /(\p{Script=Han}+|〇+)|((?:(?!\p{Script=Han})\p{L})+)|([0-9]+)|([^\s'"\p{L}0-9])/gu;

function kindOf(match: RegExpExecArray): Lexeme['kind'] {
  if (match[1] !== undefined) return 'han';
  if (match[2] !== undefined) return 'word';
  return match[3] === undefined ? 'sign' : 'number';
}

/** Cuts a folded text into lexemes; quotes and spaces are dropped. */
export function lexemes(text: string): Lexeme[] {
  return Array.from(text.matchAll(LEXEME), (match) => ({
    kind: kindOf(match),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A set of words written as one string with blanks between. */
export function wordSet(...words: readonly string[]): ReadonlySet<string> {
  return new Set(words.join(' ').split(/\s+/u).filter(Boolean));
}
