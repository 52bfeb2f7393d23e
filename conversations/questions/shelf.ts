import type { Topic } from '../conversation.ts';
import { clausePhrases } from './clause-phrases.ts';
import { createFinder, type Finder } from './finder.ts';
import { type AllPhrasings, type Phrases, type Subjects, statusOf } from './subject.ts';

/** What can be asked of one call, or of any where none is chosen. */
export interface Shelf {
  readonly subjects: Subjects;
  /** The finder of a language; its phrases are read when it is first asked for. */
  finder(language: string): Finder;
}

function joined(tables: readonly Phrases[]): Phrases {
  const all = new Map<string, string>();
  for (const table of tables) {
    for (const [id, entry] of Object.entries(table)) {
      all.set(id, all.has(id) ? `${all.get(id)}|${entry}` : entry);
    }
  }
  return Object.fromEntries(all);
}

/** Puts together what is asked of some calls: their own phrasings, those of any call, and their clauses' words. */
export function createShelf(topics: readonly Topic[], phrasings: AllPhrasings): Shelf {
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
      const words = spare.map(({ phrases }) => phrases(language));
      const made = createFinder(joined([...tables, ...words]), phrasings.synonyms[language] ?? {});
      finders.set(language, made);
      return made;
    },
  };
}

/** Whether a subject is a matter of the call, answered by it or not. */
export function isOfCall(subjects: Subjects, id: string): boolean {
  return ['cited', 'not-in-text'].includes(statusOf(subjects[id]));
}
