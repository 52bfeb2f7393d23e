import { type Part, partsOf } from './parts.ts';

/** One thing that a message asks or says, with its place, and what was said just before it. */
export interface Ask {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly premise: string;
  /** Whether it asks by its form; otherwise it only says something. */
  readonly isQuestion: boolean;
}

function isOpen(part: Part, isFirst: boolean): boolean {
  return part.asks === 'by-words' || (part.asks === 'by-sign' && isFirst);
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join(', ');
}

function askOf(parts: readonly Part[], premise: readonly Part[], isQuestion: boolean): Ask {
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return { start, end, text: textOf(parts), premise: textOf(premise), isQuestion };
}

/** The asks of one sentence; what stands before the first is its premise, what follows one belongs to it. */
function asksOf(sentence: readonly Part[], before: readonly Part[]): Ask[] {
  const groups: Part[][] = [];
  const premise: Part[] = [];
  for (const part of sentence) {
    const group = groups.at(-1);
    if (isOpen(part, group === undefined)) groups.push([part]);
    else (group ?? premise).push(part);
  }
  if (groups.length === 0) return [askOf(sentence, [], false)];
  return groups.map((group) => askOf(group, premise.length > 0 ? premise : before, true));
}

/** What a message asks and says, sentence by sentence, in order. */
export function asksIn(message: string, language: string): Ask[] {
  const parts = partsOf(message, language);
  const sentences = [...Map.groupBy(parts, ({ sentence }) => sentence).values()];
  return sentences.flatMap((sentence, at) => asksOf(sentence, sentences[at - 1] ?? []));
}
