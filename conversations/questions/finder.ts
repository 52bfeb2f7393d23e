import { createReader } from './features.ts';
import { createRepair } from './repair.ts';
import { type Phrases, phrasesIn, type Synonyms } from './subject.ts';
import { type Reading, type Spoken, weigh } from './weights.ts';

/** A subject that a text may be about, with the evidence for it: the sum of the weights of its features. */
export interface Hit {
  readonly subject: string;
  readonly score: number;
}

/** Finds what a text is about among the phrases of one language. */
export interface Finder {
  /** The subjects that a text speaks for, the best first. */
  hits(text: string): Hit[];
  /** How many words of a text no phrase uses, of those long enough to mean something. */
  strangers(text: string): number;
  /** Whether each word of a text is used in some phrase of a subject. */
  covers(subject: string, text: string): boolean;
}

/** A word that says something; Chinese is read by its characters, which all are known. */
const STRANGE = /^[a-zа-я]{4,}$/u;

/** Prepares the finding of subjects: reads all phrases once. */
export function createFinder(phrases: Phrases, synonyms: Synonyms): Finder {
  const reader = createReader(synonyms);
  const readings: Reading[] = [];
  const spoken = new Map<string, Spoken>();
  for (const [id, entry] of Object.entries(phrases)) {
    const reads = phrasesIn(entry).map((phrase) => reader.read(phrase));
    const words = new Set(reads.flatMap((read) => read.words));
    const subject = { id, phrases: reads.length, words };
    spoken.set(id, subject);
    for (const read of reads) readings.push({ subject, features: reader.features(read) });
  }
  const weights = weigh(readings, spoken.size);
  const known = new Set(Array.from(spoken.values(), ({ words }) => [...words]).flat());
  const repair = createRepair(known);
  const wordsOf = (text: string) => reader.read(text, repair).words;

  return {
    hits(text) {
      const scores = new Map<string, number>();
      for (const feature of reader.features(reader.read(text, repair))) {
        for (const { subject, weight } of weights.get(feature) ?? []) {
          scores.set(subject.id, (scores.get(subject.id) ?? 0) + weight);
        }
      }
      return Array.from(scores, ([subject, score]) => ({ subject, score })).sort(
        (a, b) => b.score - a.score,
      );
    },
    strangers: (text) =>
      wordsOf(text).filter((word) => STRANGE.test(word) && !known.has(word)).length,
    covers(subject, text) {
      const words = wordsOf(text);
      return words.length > 0 && words.every((word) => spoken.get(subject)?.words.has(word));
    },
  };
}
