/**
 * A pattern for any of some words, whole: apart by blanks, `_` for a blank inside. Neither beside them stands what
 * belongs to a word, letters unless told otherwise.
 */
export function anyWord(words: string, letter = '\\p{L}'): string {
  const all = words.trim().replace(/\s+/gu, '|').replace(/_/gu, ' ');
  return `(?<!${letter})(?:${all})(?!${letter})`;
}
