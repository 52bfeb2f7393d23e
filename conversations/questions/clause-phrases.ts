import type { Topic } from '../conversation.ts';
import type { Phrases, Phrasings, Subject } from './subject.ts';

/** What can be asked of a call by the words of its clauses alone. */
export interface ClausePhrases {
  readonly subjects: Readonly<Record<string, Subject>>;
  phrases(language: string): Phrases;
}

const PREFIX = 'clause/';

/** Whether a subject is a clause that is found by its own words alone. */
export function isClauseAlone(subject: string): boolean {
  return subject.startsWith(PREFIX);
}

/** Keeps the words of a clause in one phrase of the table. */
function plain(words: string): string {
  return words.replace(/[|\n]+/gu, ' ');
}

function wordsOf({ call, words }: Topic, clause: string, language: string): string {
  const id = `clause-${clause}`;
  const gloss = words.has(language, id) ? [words.say(language, id)] : [];
  const isOwn = language.startsWith(call.textLanguage ?? 'en');
  const quote = isOwn ? [call.clauses[clause]?.quote ?? ''] : [];
  return [...gloss, ...quote].map(plain).filter(Boolean).join('|');
}

/** The clauses that no phrasing of the call answers with, each a subject found by its own words. */
export function clausePhrases(topic: Topic, phrasings: Phrasings | undefined): ClausePhrases {
  const answered = new Set(
    Object.values(phrasings?.subjects ?? {}).flatMap((one) => one.clauses ?? []),
  );
  const left = Object.keys(topic.call.clauses).filter((clause) => !answered.has(clause));
  return {
    subjects: Object.fromEntries(left.map((clause) => [PREFIX + clause, { clauses: [clause] }])),
    phrases: (language) =>
      Object.fromEntries(left.map((clause) => [PREFIX + clause, wordsOf(topic, clause, language)])),
  };
}
