import { type Part, partsOf } from './parts.ts';

/** One thing that a message asks, with its place, and what was said just before it. */
export interface Ask {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly premise: string;
}

function isOpen(part: Part, last: Part | undefined): boolean {
  return part.asks === 'by-words' || (part.asks === 'by-sign' && last === undefined);
}

function askOf(parts: readonly Part[], premise: readonly Part[]): Ask {
  return {
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    text: parts.map(({ text }) => text).join(', '),
    premise: premise.map(({ text }) => text).join(', '),
  };
}

/** The asks of one sentence; what stands before the first is its premise, what follows one belongs to it. */
function asksOf(sentence: readonly Part[], before: readonly Part[]): Ask[] {
  const groups: Part[][] = [];
  const premise: Part[] = [];
  for (const part of sentence) {
    const group = groups.at(-1);
    if (isOpen(part, group?.at(-1))) groups.push([part]);
    else if (group) group.push(part);
    else premise.push(part);
  }
  return groups.map((group) => askOf(group, premise.length > 0 ? premise : before));
}

/** What a message asks by its form, in order; nothing where it only says something. */
export function asksIn(message: string, language: string): Ask[] {
  const sentences: Part[][] = [];
  for (const part of partsOf(message, language)) {
    const sentence = sentences[part.sentence] ?? [];
    sentences[part.sentence] = [...sentence, part];
  }
  return sentences.flatMap((sentence, at) => asksOf(sentence, at > 0 ? (sentences[at - 1] ?? []) : []));
}
