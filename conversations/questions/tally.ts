import type { Reader } from './features.ts';
import { type Phrases, phrasesIn } from './subject.ts';

/** A subject of a table, with the number of its phrases and all their words. */
export interface Spoken {
  readonly id: string;
  readonly phrases: number;
  readonly words: ReadonlySet<string>;
}

/** How many phrases of each subject of a table use each feature. */
export interface Tally {
  readonly subjects: readonly Spoken[];
  /** For each feature the places of subjects in the list, each with its count: 3, 1, 7, 2. */
  readonly uses: ReadonlyMap<string, readonly number[]>;
}

function count(uses: Map<string, number[]>, feature: string, place: number): void {
  const by = uses.get(feature);
  if (!by) uses.set(feature, [place, 1]);
  else if (by.at(-2) === place) by[by.length - 1] = (by.at(-1) as number) + 1;
  else by.push(place, 1);
}

/** Reads the phrases of a table once. */
export function tallyOf(phrases: Phrases, reader: Reader): Tally {
  const uses = new Map<string, number[]>();
  const subjects = Object.entries(phrases).map(([id, entry], place) => {
    const words = new Set<string>();
    const each = phrasesIn(entry);
    for (const phrase of each) {
      const read = reader.read(phrase);
      for (const word of read.words) words.add(word);
      for (const feature of reader.features(read)) count(uses, feature, place);
    }
    return { id, phrases: each.length, words };
  });
  return { subjects, uses };
}
