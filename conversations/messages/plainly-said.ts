import { type Lexeme, lexemes } from '../answers/text/lexemes.ts';
import type { Span } from '../answers/words/residue.ts';
import { PLAIN, PLAIN_HAN, PLAIN_RUSSIAN } from './plain-words.ts';

/** A text with each letter of the spans blanked out. */
function without(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** Whether a word is written as a name is, where not all is written in capitals. */
function isName({ start }: Lexeme, asWritten: string): boolean {
  const letter = asWritten.charAt(start);
  const isFirst = !/[\p{L}\d]/u.test(asWritten.slice(0, start));
  return !isFirst && letter !== letter.toLowerCase() && /\p{Ll}/u.test(asWritten);
}

/** A year says since when or till when. */
const YEAR = /^(?:19|20)\d\d$/u;

function isKnown(lexeme: Lexeme, asWritten: string): boolean {
  const { kind, text } = lexeme;
  if (kind === 'sign') return text !== '%';
  if (kind === 'number') return YEAR.test(text);
  if (kind === 'han') return text.replace(PLAIN_HAN, '') === '';
  return PLAIN.has(text) || PLAIN_RUSSIAN.test(text) || isName(lexeme, asWritten);
}

/** After these words stands where, of what or since when; what is named there changes nothing. */
const PLACED =
  /^(?:in|at|of|from|on|near|by|since|университет\p{L}*|институт\p{L}*|лаборатори\p{L}*|кафедр\p{L}*|факультет\p{L}*|центр\p{L}*|в|во|из|по|на|при|под)$/u;

/** Words that look like something done, and so name no place. */
const DONE = /(?:ed|ing|[аеиу]л[аи]?|[аеи]ть|[аяую]ют|[иуя]т)$/u;

/** As many words as name a place or a field. */
const MOST_NAMED = 3;

/**
 * Whether a part of a message says nothing that could change what its spans say: beside them there
 * are only words that leave it in force, and names. `asWritten` is the part with its capitals.
 */
export function isPlainlySaid(text: string, asWritten: string, spans: readonly Span[]): boolean {
  let named = 0;
  return lexemes(without(text, spans)).every((lexeme) => {
    const known = isKnown(lexeme, asWritten);
    if (PLACED.test(lexeme.text)) named = MOST_NAMED;
    else if (known) named = lexeme.kind === 'sign' ? 0 : named;
    else named -= lexeme.kind === 'word' && !DONE.test(lexeme.text) ? 1 : MOST_NAMED + 1;
    return known || named >= 0;
  });
}

/** A word for somebody by their work: "volcanologist", "гидролог". */
const BY_WORK = /(?:ists?|icians?|graphers?|eers?|nomers?|лог|граф|вед|ист|ном)(?:ом|ами?)?$/u;

/** Whether a folded text begins with nothing that an adjective before it could belong to. */
export function beginsPlainly(text: string): boolean {
  const [first] = lexemes(text);
  if (first === undefined || first.kind === 'sign') return true;
  if (/^(?:and|with|through|under|funded|financed|paid|signed|awarded|и|с|у)$/u.test(first.text))
    return true;
  return isKnown(first, '') || PLACED.test(first.text) || BY_WORK.test(first.text);
}
