import { joined, type Phrasings } from '../../questions/subject.ts';
import { asides as asidesChinese } from './chinese/asides.ts';
import { documents as documentsChinese } from './chinese/documents.ts';
import { project as projectChinese } from './chinese/project.ts';
import { scientist as scientistChinese } from './chinese/scientist.ts';
import { told as toldChinese } from './chinese/told.ts';
import { asides as asidesEnglish } from './english/asides.ts';
import { documents as documentsEnglish } from './english/documents.ts';
import { inPassing as inPassingEnglish } from './english/in-passing.ts';
import { project as projectEnglish } from './english/project.ts';
import { scientist as scientistEnglish } from './english/scientist.ts';
import { told as toldEnglish } from './english/told.ts';
import { asides as asidesRussian } from './russian/asides.ts';
import { circumstances as circumstancesRussian } from './russian/circumstances.ts';
import { documents as documentsRussian } from './russian/documents.ts';
import { project as projectRussian } from './russian/project.ts';
import { scientist as scientistRussian } from './russian/scientist.ts';
import { spoken as spokenRussian } from './russian/spoken.ts';
import { told as toldRussian } from './russian/told.ts';
import { subjects } from './subjects.ts';

/** How people ask about the exchange. */
export const exchangePhrasings: Phrasings = {
  subjects,
  phrases: {
    en: joined([
      projectEnglish,
      scientistEnglish,
      documentsEnglish,
      toldEnglish,
      asidesEnglish,
      inPassingEnglish,
    ]),
    'zh-Hans': joined([
      projectChinese,
      scientistChinese,
      documentsChinese,
      toldChinese,
      asidesChinese,
    ]),
    ru: joined([
      projectRussian,
      scientistRussian,
      documentsRussian,
      toldRussian,
      circumstancesRussian,
      asidesRussian,
      spokenRussian,
    ]),
  },
};
