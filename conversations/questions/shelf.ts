import type { Topic } from '../conversation.ts';
import { boundsOf } from './bounds.ts';
import { clausePhrases } from './clause-phrases.ts';
import { createReader, type Reader } from './features.ts';
import { createFinder, type Finder } from './finder.ts';
import { createMatters, type Matter } from './matters.ts';
import { type AllPhrasings, type Phrases, type Subjects, statusOf } from './subject.ts';
import { type Tally, tallyOf } from './tally.ts';

/** What can be asked of one call, or of any where none is chosen. */
export interface Shelf {
  readonly subjects: Subjects;
  /** The finder of a language; its phrases are read when it is first asked for. */
  finder(language: string): Finder;
}

/** Reads tables of phrases, each once, however many calls share it. */
export interface Reading {
  reader(language: string): Reader;
  tally(phrases: Phrases, language: string): Tally;
  matter(language: string): (text: string) => Matter | undefined;
}

/** Prepares the reading of tables. */
export function createReading(phrasings: AllPhrasings): Reading {
  const readers = new Map<string, Reader>();
  const tallies = new Map<Phrases, Tally>();
  const matters = new Map<string, (text: string) => Matter | undefined>();
  function reader(language: string): Reader {
    const known = readers.get(language);
    if (known) return known;
    const made = createReader(phrasings.synonyms[language] ?? {});
    readers.set(language, made);
    return made;
  }
  return {
    reader,
    matter(language) {
      const known = matters.get(language);
      if (known) return known;
      const words = phrasings.matters?.[language];
      const made = words ? createMatters(words) : () => undefined;
      matters.set(language, made);
      return made;
    },
    tally(phrases, language) {
      const known = tallies.get(phrases);
      if (known) return known;
      const made = tallyOf(phrases, reader(language));
      tallies.set(phrases, made);
      return made;
    },
  };
}

/** Puts together what is asked of some calls: their own phrasings, those of any call, and their clauses' words. */
export function createShelf(
  topics: readonly Topic[],
  phrasings: AllPhrasings,
  reading: Reading,
): Shelf {
  const own = topics.flatMap(({ id }) => phrasings.calls[id] ?? []);
  const spare = topics.map((topic) => clausePhrases(topic, phrasings.calls[topic.id]));
  const finders = new Map<string, Finder>();
  const every = [phrasings.common, ...own];
  return {
    subjects: Object.assign({}, ...[...every, ...spare].map(({ subjects }) => subjects)),
    finder(language) {
      const known = finders.get(language);
      if (known) return known;
      const tables = every.map(({ phrases }) => phrases[language] ?? {});
      const tallies = [
        ...tables.map((table) => reading.tally(table, language)),
        ...spare.map(({ phrases }) => tallyOf(phrases(language), reading.reader(language))),
      ];
      const { reader, matter } = reading;
      const made = createFinder(tallies, reader(language), boundsOf(language), matter(language));
      finders.set(language, made);
      return made;
    },
  };
}

/** Whether a subject is a matter of the call, answered by it or not. */
export function isOfCall(subjects: Subjects, id: string): boolean {
  return ['cited', 'not-in-text'].includes(statusOf(subjects[id]));
}
