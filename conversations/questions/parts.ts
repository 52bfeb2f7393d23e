import { type Folded, fold, written } from '../answers/text/fold.ts';
import { formsOf, type QuestionForms } from './question-forms.ts';

/** A clause of a message, with its place in it. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether its form asks something: by its words, or only by the sign at its end. */
  readonly asks: 'by-words' | 'by-sign' | undefined;
  /** The sentence of the message that it stands in, counted from 0. */
  readonly sentence: number;
}

const SENTENCE =
  /(?:[^.?!;]|\.(?=[\p{L}\d])(?=[a-zа-я\d])|(?<=\b(?:e\.g|i\.e|dr|mr|ms|mrs|prof|st|no))\.)+[.?!;)\s]*/gu;
const MOST_PARTS = 24;

const HAN = /\p{Script=Han}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LATIN = /\p{Script=Latin}/gu;
const HAN_WEIGHT = 2;

function countOf(text: string, script: RegExp): number {
  return text.match(script)?.length ?? 0;
}

/** The language that a text is written in, by its script; the given one where it has no letters. */
export function writtenIn(text: string, otherwise: string): string {
  const han = countOf(text, HAN) * HAN_WEIGHT;
  const cyrillic = countOf(text, CYRILLIC);
  const latin = countOf(text, LATIN);
  if (han + cyrillic + latin === 0) return otherwise;
  if (han > 0 && han >= cyrillic && han * 2 >= latin) return 'zh-Hans';
  return cyrillic > 0 && cyrillic * 2 >= latin ? 'ru' : 'en';
}

const SIGN = /[\s.,:;!()"'?-]/u;

/** A clause without the blanks and signs at its ends. */
function withoutSigns(clause: string): string {
  let [start, end] = [0, clause.length];
  while (start < end && SIGN.test(clause.charAt(start))) start += 1;
  while (end > start && SIGN.test(clause.charAt(end - 1))) end -= 1;
  return clause.slice(start, end);
}

function askingOf(clause: string, forms: QuestionForms): Part['asks'] {
  const plain = withoutSigns(clause);
  if (forms.opening.test(plain) || forms.inside.test(plain)) return 'by-words';
  return clause.includes('?') ? 'by-sign' : undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function clausesOf(text: string, { start, end }: Span, joint: RegExp): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (const { index, 0: cut } of text.slice(start, end).matchAll(joint)) {
    clauses.push({ start: from, end: start + index });
    from = start + index + cut.length;
  }
  clauses.push({ start: from, end });
  return clauses.filter((clause) => text.slice(clause.start, clause.end).trim() !== '');
}

function spansOf({ text }: Folded): Span[] {
  return Array.from(text.matchAll(SENTENCE), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Cuts a message into its clauses and says which of them ask something. */
export function partsOf(message: string, language: string): Part[] {
  const folded = fold(message.replaceAll('\n', ';'));
  const forms = formsOf(writtenIn(message, language));
  const clauses = spansOf(folded).flatMap((span, sentence) =>
    clausesOf(folded.text, span, forms.joint).map((clause) => ({ ...clause, sentence })),
  );
  return clauses.slice(0, MOST_PARTS).map(({ start, end, sentence }) => {
    const text = folded.text.slice(start, end);
    const place = { start: written(folded, 0, start).length, end: written(folded, 0, end).length };
    return { ...place, text, asks: askingOf(text, forms), sentence };
  });
}
