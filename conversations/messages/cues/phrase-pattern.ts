import { foldText } from '../../answers/text/fold.ts';

/** A Chinese letter, somewhere in a text. */
export const HAN = /\p{Script=Han}/u;

/** 博士 is a doctor, 博士后 a postdoc, 博士生 a student. */
const POSTDOC = '(?!士?后|生(?!物))';

/** "Договор: бессрочный" says what "договор бессрочный" says. */
const BLANKS = '(?::\\s|[\\s-])+';

/** Joins phrases that have to stand there both, and what may stand between them. */
export const AND = ' & ';
const BETWEEN = '((?:(?!(?<!\\p{L})(?:not|no|не) |不|没|非)[^.;!?]){0,24}?)';

function wordsOf(text: string): string {
  const escaped = text.replace(/[.+?^${}()[\]\\/]/gu, '\\$&');
  return escaped.replace(/\*/gu, '[\\p{L}\\d]*').replace(/\s+/gu, BLANKS);
}

/** Words of which one stands there, or perhaps none: `{my/a}`, `{my/a/}`. */
const ONE_OF = /\{([^}]*)\}(\s*)/gu;

function oneOf(alternatives: string, blanks: string): string {
  const all = alternatives.split('/').sort((a, b) => b.length - a.length);
  const words = `(?:${all.filter(Boolean).map(wordsOf).join('|')})${blanks === '' ? '' : BLANKS}`;
  return all.includes('') ? `(?:${words})?` : words;
}

/** Words at the end that may be left out, with the blank before them. */
const PERHAPS_LAST = /\s+\{([^}]*)\/\}$/u;

function withAlternatives(text: string): string {
  const last = PERHAPS_LAST.exec(text);
  if (last) {
    const before = withAlternatives(text.slice(0, last.index));
    return `${before}(?:${BLANKS}${oneOf(last[1] ?? '', '')})?`;
  }
  let from = 0;
  let pattern = '';
  for (const match of text.matchAll(ONE_OF)) {
    pattern += wordsOf(text.slice(from, match.index));
    pattern += oneOf(match[1] ?? '', match[2] ?? '');
    from = match.index + match[0].length;
  }
  return pattern + wordsOf(text.slice(from));
}

/** Where a word begins and ends; a Chinese letter beside it is of another word. */
const BORDER = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])';
const BORDER_BEHIND = '(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])';

/** What follows a phrase that ends what is said. */
const CLAUSE_END = '(?=\\s*(?:$|[,;.!?)]))';

/** What may follow a phrase: no more letters of its last word, where it is written to its end. */
function endOf(folded: string): string {
  if (folded.endsWith('$')) return CLAUSE_END;
  const last = folded.replace(/\}$/u, '').slice(-1);
  const open = HAN.test(last) || last === '*';
  if (!open) return BORDER_BEHIND;
  return /博士?(?:\/[^}]*)?\}?$/u.test(folded) ? POSTDOC : '';
}

/**
 * A phrase as a pattern: its words whole, `*` for the rest of a word, `{a/b}` for one of some, blanks of any
 * length, Chinese anywhere; `$` behind it where it ends what is said; `a & b` for both, with a few words between.
 */
export function patternOf(phrase: string): string {
  return phrase.split(AND).map(patternOfOne).join(BETWEEN);
}

function patternOfOne(phrase: string): string {
  const folded = foldText(phrase).trim();
  const words = withAlternatives(folded.replace(/\$$/u, ''));
  const start = HAN.test(folded) ? (/^\d/u.test(folded) ? '(?<!\\d)' : '') : BORDER;
  return `${start}${words}${endOf(folded)}`;
}
