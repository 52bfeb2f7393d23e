import { type Bounds, boundsOf } from './bounds.ts';
import type { Reader } from './features.ts';
import type { Matter } from './matters.ts';
import { createRepair } from './repair.ts';
import type { Tally } from './tally.ts';
import { createWeights } from './weights.ts';

/** A subject that a text may be about, with the evidence for it: the sum of the weights of its features. */
export interface Hit {
  readonly subject: string;
  readonly score: number;
}

/** Finds what a text is about among the phrases of one language. */
export interface Finder {
  /** The subjects that a text speaks for, the best first. */
  hits(text: string): Hit[];
  /** How many words of a text no phrase uses and no synonym explains, of those long enough to mean something. */
  strangers(text: string): number;
  /** Whether each word of a text is used in some phrase of a subject. */
  covers(subject: string, text: string): boolean;
  /** The share, from 0 to 1, of what a text says that the phrases of a subject say too; rare words say more. */
  share(subject: string, text: string): number;
  /** What a text that names other things is about; nothing where it names none. */
  matter(text: string): Matter | undefined;
  /** How much evidence is enough. */
  readonly bounds: Bounds;
}

const HALF = 0.5;

/** How much a word counts that a subject says in other words. */
const BY_MEANING = 0.7;

/** A word that says something; Chinese is read by its characters, which all are known. */
const STRANGE = /^[a-zа-я]{4,}$/u;

function wordsIn(tallies: readonly Tally[]): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>();
  for (const { subjects } of tallies) {
    for (const one of subjects) {
      words.set(one.id, new Set([...(words.get(one.id) ?? []), ...one.words]));
    }
  }
  return words;
}

/** Prepares the finding of subjects in tables of phrases that were read; one subject may be in several. */
export function createFinder(
  tallies: readonly Tally[],
  reader: Reader,
  bounds: Bounds = boundsOf(''),
  matter: (text: string) => Matter | undefined = () => undefined,
): Finder {
  const weightsOf = createWeights(tallies);
  const spoken = wordsIn(tallies);
  const said = [...spoken.values()].flatMap((words) => [...words]);
  const known = new Set([...said, ...reader.meant]);
  const repair = createRepair(known);
  const wordsOf = (text: string) => reader.read(text, repair).words;
  const isOf = (subject: string, feature: string) =>
    weightsOf(feature).some((one) => one.subject === subject);

  return {
    bounds,
    matter,
    share(subject, text) {
      let [said, told] = [0, 0];
      for (const { token, meanings } of reader.tokens(reader.read(text, repair))) {
        const says = Math.log((spoken.size + 1) / (weightsOf(token).length + HALF));
        said += says;
        if (isOf(subject, token)) told += says;
        else if (meanings.some((one) => isOf(subject, one))) told += says * BY_MEANING;
      }
      return said === 0 ? 0 : told / said;
    },
    hits(text) {
      const scores = new Map<string, number>();
      for (const feature of reader.features(reader.read(text, repair))) {
        for (const { subject, weight } of weightsOf(feature)) {
          scores.set(subject, (scores.get(subject) ?? 0) + weight);
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
      return words.length > 0 && words.every((word) => spoken.get(subject)?.has(word));
    },
  };
}
