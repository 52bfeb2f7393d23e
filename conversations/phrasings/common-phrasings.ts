import type { Phrasings, Synonyms } from '../questions/subject.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { russian } from './russian.ts';
import { chinese as chineseSynonyms } from './chinese-synonyms.ts';
import { english as englishSynonyms } from './english-synonyms.ts';
import { russian as russianSynonyms } from './russian-synonyms.ts';
import { subjects } from './subjects.ts';

/** How people ask about what is the same for every call. */
export const commonPhrasings: Phrasings = { subjects, phrases: { en: english, 'zh-Hans': chinese, ru: russian } };

/** Words that mean much the same, by language. */
export const synonyms: Readonly<Record<string, Synonyms>> = {
  en: englishSynonyms,
  'zh-Hans': chineseSynonyms,
  ru: russianSynonyms,
};
