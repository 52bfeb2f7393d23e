import type { Phrasings, Synonyms } from '../questions/subject.ts';
import { english } from './english.ts';
import { english as englishSynonyms } from './english-synonyms.ts';
import { subjects } from './subjects.ts';

/** How people ask about what is the same for every call. */
export const commonPhrasings: Phrasings = { subjects, phrases: { en: english } };

/** Words that mean much the same, by language. */
export const synonyms: Readonly<Record<string, Synonyms>> = { en: englishSynonyms };
