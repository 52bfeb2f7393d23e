import type { Span } from '../text/spans.ts';

/** A word for one document, or for being a citizen of one country. */
const DOCUMENT =
  /(?<!\p{L})(?:passport|citizen(?:ship)?|паспорт(?:ом|у)?|граждан(?:ин|ка|ство|ства))(?!\p{L})|护照|国籍|公民/u;

const ENDS = /[,;.]/u;

/** The clause of a folded text round a span. */
function clauseOf(text: string, { start, end }: Span): string {
  const before = text.slice(0, start).replace(/^.*[,;.]/su, '');
  return `${before} ${text.slice(end).replace(/[,;.].*$/su, '')}`;
}

/** Whether only the last of the countries is named with its document: "Kazakh, Russian passport" may tell of one alone. */
export function isOnlyLastHeld(text: string, spans: readonly Span[]): boolean {
  const last = spans.at(-1);
  if (!last || spans.length < 2 || !DOCUMENT.test(clauseOf(text, last))) return false;
  return spans.slice(0, -1).every((one) => {
    const isApart = ENDS.test(text.slice(one.end, last.start));
    return isApart && !DOCUMENT.test(clauseOf(text, one));
  });
}
