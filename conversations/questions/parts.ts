import { type Folded, fold } from '../answers/text/fold.ts';
import { FORMS, type QuestionForms } from './question-forms.ts';

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

function askingOf(clause: string, forms: QuestionForms): Part['asks'] {
  const plain = clause.replace(/^[\s.,:;!()"'-]+|[\s.,:;!()"'?-]+$/gu, '');
  if (forms.opening.test(plain) || forms.inside.test(plain)) return 'by-words';
  return clause.includes('?') ? 'by-sign' : undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function clausesOf(text: string, { start, end }: Span, joint: RegExp): Span[] {
  const cuts = Array.from(text.slice(start, end).matchAll(joint), ({ index, 0: cut }) => ({
    end: start + index,
    start: start + index + cut.length,
  }));
  const starts = [start, ...cuts.map((cut) => cut.start)];
  const ends = [...cuts.map((cut) => cut.end), end];
  return starts.flatMap((from, at) => {
    const to = ends[at] ?? end;
    return text.slice(from, to).trim() === '' ? [] : [{ start: from, end: to }];
  });
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
  const forms = FORMS[writtenIn(message, language)] ?? FORMS.en;
  if (!forms) return [];
  return spansOf(folded)
    .flatMap((span, sentence) =>
      clausesOf(folded.text, span, forms.joint).map((clause) => {
        const text = folded.text.slice(clause.start, clause.end);
        return {
          start: folded.at[clause.start] ?? 0,
          end: folded.at[clause.end] ?? message.length,
          text,
          asks: askingOf(text, forms),
          sentence,
        };
      }),
    )
    .slice(0, MOST_PARTS);
}
