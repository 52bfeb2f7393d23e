/** Letters as wide as they are high: Chinese, Japanese, Korean, their signs and full-width forms. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u201c\u201d\u2026]|\p{Script=Han}/u;
const NARROW = /[\s.,:;'!|()[\]ijlI1ftr-]/u;
const BROAD = /[A-ZА-ЯmwMWЖШЩЮФжшщюфмы@%—]/u;
/** Signs that never begin a line. */
const CLOSING = /^[，。、；：！？）》」』”’…,.;:!?)\]»%]/u;

/** The width of a text in ems of its font; a little more than most fonts take. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (WIDE.test(letter)) width += 1;
    else if (BROAD.test(letter)) width += 0.78;
    else width += NARROW.test(letter) ? 0.36 : 0.59;
  }
  return width;
}

/** The pieces between which a line can break: words with their spaces, and each wide letter. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const letter of text) {
    const last = pieces.at(-1);
    const breaks = last === undefined || last.endsWith(' ') || WIDE.test(letter) || WIDE.test(last);
    if (last === undefined || (breaks && !CLOSING.test(letter) && letter !== ' '))
      pieces.push(letter);
    else pieces[pieces.length - 1] = last + letter;
  }
  return pieces;
}

/** A piece that is wider than a line, cut into parts that are not. */
function cut(piece: string, width: number): string[] {
  const parts = [''];
  for (const letter of piece) {
    const last = parts.at(-1) as string;
    if (last !== '' && widthOf(last + letter) > width) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
  }
  return parts;
}

/** A text in lines of at most so many ems. */
export function wrapText(text: string, width: number): string[] {
  const lines = [''];
  const pieces = piecesOf(text.replace(/\s+/gu, ' ').trim());
  for (const piece of pieces.flatMap((one) => (widthOf(one) > width ? cut(one, width) : [one]))) {
    const last = lines.at(-1) as string;
    if (last !== '' && widthOf((last + piece).trimEnd()) > width) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  return lines.map((line) => line.trimEnd());
}
