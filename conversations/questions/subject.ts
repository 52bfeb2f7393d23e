/** What people ask about, and what the answer is: clauses, a known absence, or no matter of a call. */
export interface Subject {
  /** `cited` when left out. */
  readonly status?: 'cited' | 'not-in-text' | 'out-of-scope' | 'small-talk' | 'command';
  readonly clauses?: readonly string[];
  /** The rule whose finding is the person's own answer. */
  readonly rule?: string;
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
  readonly calls: Readonly<Record<string, Phrasings>>;
  readonly synonyms: Readonly<Record<string, Synonyms>>;
}

/** The phrases of a table entry. */
export function phrasesIn(entry: string): string[] {
  return entry
    .split(/[|\n]/u)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
