import type { Phrasings } from '../../questions/subject.ts';
import { documents as documentsChinese } from './chinese/documents.ts';
import { project as projectChinese } from './chinese/project.ts';
import { scientist as scientistChinese } from './chinese/scientist.ts';
import { documents as documentsEnglish } from './english/documents.ts';
import { project as projectEnglish } from './english/project.ts';
import { scientist as scientistEnglish } from './english/scientist.ts';
import { documents as documentsRussian } from './russian/documents.ts';
import { project as projectRussian } from './russian/project.ts';
import { scientist as scientistRussian } from './russian/scientist.ts';
import { subjects } from './subjects.ts';

/** How people ask about the exchange. */
export const exchangePhrasings: Phrasings = {
  subjects,
  phrases: {
    en: { ...projectEnglish, ...scientistEnglish, ...documentsEnglish },
    'zh-Hans': { ...projectChinese, ...scientistChinese, ...documentsChinese },
    ru: { ...projectRussian, ...scientistRussian, ...documentsRussian },
  },
};
