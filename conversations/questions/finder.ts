import { createReader } from './features.ts';
import { createRepair } from './repair.ts';
import { type Phrases, phrasesIn, type Synonyms } from './subject.ts';
import { type Reading, weigh } from './weights.ts';

/** A subject that a text may be about, with the evidence for it: the sum of the weights of its features. */
export interface Hit {
  readonly subject: string;
  readonly score: number;
}

/** Finds what a text is about among the phrases of one language. */
export interface Finder {
  /** The subjects that a text speaks for, the best first. */
  hits(text: string): Hit[];
  /** Whether each word of a text is used in some phrase of a subject. */
  covers(subject: string, text: string): boolean;
}

/** Prepares the finding of subjects: reads all phrases once. */
export function createFinder(phrases: Phrases, synonyms: Synonyms): Finder {
  const reader = createReader(synonyms);
  const wordsOf = new Map<string, Set<string>>();
  const readings: Reading[] = [];
  for (const [subject, entry] of Object.entries(phrases)) {
    const used = new Set<string>();
    for (const phrase of phrasesIn(entry)) {
      const read = reader.read(phrase);
      for (const word of read.words) used.add(word);
      readings.push({ subject, features: reader.features(read) });
    }
    wordsOf.set(subject, used);
  }
  const weights = weigh(readings);
  const repair = createRepair([...wordsOf.values()].flatMap((words) => [...words]));
  const read = (text: string) => reader.read(text, repair);

  return {
    hits(text) {
      const scores = new Map<string, number>();
      for (const feature of reader.features(read(text))) {
        for (const [subject, weight] of weights.get(feature) ?? []) {
          scores.set(subject, (scores.get(subject) ?? 0) + weight);
        }
      }
      return Array.from(scores, ([subject, score]) => ({ subject, score })).sort(
        (a, b) => b.score - a.score,
      );
    },
    covers(subject, text) {
      const { words } = read(text);
      return words.length > 0 && words.every((word) => wordsOf.get(subject)?.has(word));
    },
  };
}
