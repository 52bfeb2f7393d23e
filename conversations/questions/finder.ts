import MiniSearch from 'minisearch';
import { createReader } from './features.ts';
import { createRepair } from './repair.ts';
import { phrasesIn, type Phrases, type Synonyms } from './subject.ts';
import { type Reading, weigh } from './weights.ts';

/** A subject that a text may be about. */
export interface Hit {
  readonly subject: string;
  /** The evidence for it: the weights of its features and its likeness to the subject's nearest phrase. */
  readonly score: number;
}

/** Finds what a text is about; the best first, none without evidence. */
export type Finder = (text: string) => Hit[];

/** How much the likeness to one phrase counts beside the weights of the features. */
const LIKENESS = Number(process.env.LK ?? 0.2);

function readingsOf(phrases: Phrases, synonyms: Synonyms) {
  const reader = createReader(synonyms);
  const words = new Set<string>();
  const readings = Object.entries(phrases).flatMap(([subject, entry]) =>
    phrasesIn(entry).map((phrase): Reading => {
      const own = reader.words(phrase);
      for (const word of own) words.add(word);
      return { subject, features: reader.features(own, phrase) };
    }),
  );
  return { reader, readings, repair: createRepair(words) };
}

function indexOf(readings: readonly Reading[]): MiniSearch {
  const index = new MiniSearch({
    fields: ['features'],
    storeFields: ['subject'],
    extractField: (entry, field) => entry[field],
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => term,
  });
  index.addAll(
    readings.map(({ subject, features }, id) => ({ id, subject, features: features.join('\n') })),
  );
  return index;
}

/** Prepares the finding of subjects among the phrases of one language. */
export function createFinder(phrases: Phrases, synonyms: Synonyms): Finder {
  const { reader, readings, repair } = readingsOf(phrases, synonyms);
  const weights = weigh(readings);
  const index = indexOf(readings);
  return (text) => {
    const words = reader.words(text).flatMap((word) => repair(word));
    const features = reader.features(words, text);
    const scores = new Map<string, number>();
    for (const feature of features) {
      for (const [subject, weight] of weights.get(feature) ?? []) {
        scores.set(subject, (scores.get(subject) ?? 0) + weight);
      }
    }
    const alike = new Map<string, number>();
    for (const { subject, score, queryTerms } of index.search(features.join('\n'))) {
      alike.set(subject, Math.max(alike.get(subject) ?? 0, score / queryTerms.length));
    }
    return [...scores]
      .map(([subject, score]) => ({
        subject,
        score: score + LIKENESS * (alike.get(subject) ?? 0),
      }))
      .sort((a, b) => b.score - a.score);
  };
}
