import { joined, type Phrasings } from '../../questions/subject.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { russian } from './russian.ts';
import { spoken as spokenRussian } from './russian-spoken.ts';
import { subjects } from './subjects.ts';

/** How people ask about the cooperation. */
export const cooperationPhrasings: Phrasings = {
  subjects,
  phrases: { en: english, 'zh-Hans': chinese, ru: joined([russian, spokenRussian]) },
};
