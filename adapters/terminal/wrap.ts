/** What takes two columns in a terminal: Chinese, Japanese and Korean letters, wide forms, pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /[\p{M}\p{Cf}]/u;

const OPENS = /[\p{Ps}\p{Pi}]/u;
const CLOSES = /[\p{Pe}\p{Pf}\p{Po}]/u;

/** What a line begins with before its words: marks, numbers and boxes that the next lines hang under. */
const HANG = /^\s*(?:(?:[•✓✗?…–-]|\[[ x]\]|\d+\.)\s+)*/u;

/** How many columns a text takes in a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (NO_WIDTH.test(letter)) continue;
    width += WIDE.test(letter) ? 2 : 1;
  }
  return width;
}

/** Whether a line may be broken between two letters: at spaces, and around wide letters. */
function breaksBetween(before: string, after: string): boolean {
  if (/\s/u.test(after)) return false;
  if (/\s/u.test(before)) return true;
  if (!WIDE.test(before) && !WIDE.test(after)) return false;
  return !OPENS.test(before) && !CLOSES.test(after) && !NO_WIDTH.test(after);
}

function pieces(text: string): string[] {
  const found: string[] = [];
  let before = '';
  for (const letter of text) {
    const last = found.length - 1;
    if (last < 0 || breaksBetween(before, letter)) found.push(letter);
    else found[last] += letter;
    before = letter;
  }
  return found;
}

/** One line broken to a width; what follows hangs under its first word. A longer word stays whole. */
function wrapLine(line: string, width: number): string[] {
  const mark = HANG.exec(line)?.[0] ?? '';
  const margin = ' '.repeat(widthOf(mark));
  const lines: string[] = [];
  let current = mark;
  let isEmpty = true;
  for (const piece of pieces(line.slice(mark.length))) {
    if (!isEmpty && widthOf(current) + widthOf(piece.trimEnd()) > width) {
      lines.push(current.trimEnd());
      current = margin;
    }
    current += piece;
    isEmpty = false;
  }
  return [...lines, current.trimEnd()];
}

/** A text broken to a width, line by line. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}
