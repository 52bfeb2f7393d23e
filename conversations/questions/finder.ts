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
  const subjects = Object.keys(phrases);
  const wordsOf = subjects.map(() => new Set<string>());
  const readings: Reading[] = [];
  for (const [subject, id] of subjects.entries()) {
    for (const phrase of phrasesIn(phrases[id] ?? '')) {
      const read = reader.read(phrase);
      for (const word of read.words) wordsOf[subject]?.add(word);
      readings.push({ subject, features: reader.features(read) });
    }
  }
  const weights = weigh(readings, subjects.length);
  const repair = createRepair(wordsOf);
  const read = (text: string) => reader.read(text, repair);

  return {
    hits(text) {
      const scores = new Float64Array(subjects.length);
      for (const feature of reader.features(read(text))) {
        const speaks = weights.get(feature) ?? [];
        for (let at = 0; at < speaks.length; at += 2) {
          const subject = speaks[at] ?? 0;
          scores[subject] = (scores[subject] ?? 0) + (speaks[at + 1] ?? 0);
        }
      }
      return subjects
        .map((subject, at) => ({ subject, score: scores[at] ?? 0 }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score);
    },
    strangers: (text) =>
      read(text).words.filter(
        (word) => STRANGE.test(word) && !wordsOf.some((used) => used.has(word)),
      ).length,
    covers(subject, text) {
      const used = wordsOf[subjects.indexOf(subject)];
      const { words } = read(text);
      return words.length > 0 && words.every((word) => used?.has(word));
    },
  };
}
