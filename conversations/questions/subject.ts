import type { Matters } from './matters.ts';

/** What kind of answer a subject gets. */
export type Status = 'cited' | 'not-in-text' | 'out-of-scope' | 'small-talk' | 'command';

/** What people ask about, and what the answer is: clauses, a known absence, or no matter of a call. */
export interface Subject {
  /** `cited` when left out. */
  readonly status?: Status;
  readonly clauses?: readonly string[];
  /** The rule whose finding is the person's own answer. */
  readonly rule?: string;
  /** Asks for the whole at once, as "can I apply?" does: what was said just before tells what of it. */
  readonly isGeneral?: boolean;
  /** Wins over what it names, as "pretend there is no age limit" does over the age limit. */
  readonly outranks?: boolean;
  /**
   * Borrows the words of a call, as "how do I apply for a loan" does: how much of the evidence for a matter of the
   * call, from 0 to 1, is enough for it to win.
   */
  readonly borrows?: number;
}

/** Subjects by their ids. */
export type Subjects = Readonly<Record<string, Subject>>;

/** How people ask about each subject in one language: phrases by subject, separated by `|`. */
export type Phrases = Readonly<Record<string, string>>;

/** What people ask about one call, or about any, in each language. A call's subject wins over a common one. */
export interface Phrasings {
  readonly subjects: Subjects;
  readonly phrases: Readonly<Record<string, Phrases>>;
}

/** Words that mean much the same, by a name for what they mean, separated by `|`. */
export type Synonyms = Readonly<Record<string, string>>;

/** All that questions are found by. */
export interface AllPhrasings {
  readonly common: Phrasings;
  /** By the id of the call; a call without any is found by the words of its clauses. */
  readonly calls: Readonly<Record<string, Phrasings>>;
  readonly synonyms: Readonly<Record<string, Synonyms>>;
  /** By language, the words that tell other matters from those of a call. */
  readonly matters?: Readonly<Record<string, Matters>>;
}

/** The status of a subject. */
export function statusOf(subject: Subject | undefined): Status {
  return subject?.status ?? 'cited';
}

/** The phrases of a table entry. */
export function phrasesIn(entry: string): string[] {
  return entry
    .split('|')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

/** Tables of phrases as one; where two have the same subject, the phrases of both. */
export function joined(tables: readonly Phrases[]): Phrases {
  const all = new Map<string, string>();
  for (const table of tables) {
    for (const [id, entry] of Object.entries(table)) {
      all.set(id, all.has(id) ? `${all.get(id)}|${entry}` : entry);
    }
  }
  return Object.fromEntries(all);
}
