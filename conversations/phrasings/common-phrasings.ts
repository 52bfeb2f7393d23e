import { type AllPhrasings, joined, type Phrasings } from '../questions/subject.ts';
import { absent as absentChinese } from './chinese/absent.ts';
import { everyday as everydayChinese } from './chinese/everyday.ts';
import { matters as mattersChinese } from './chinese/matters.ts';
import { outside as outsideChinese } from './chinese/outside.ts';
import { talk as talkChinese } from './chinese/talk.ts';
import { chinese } from './chinese-synonyms.ts';
import { absent as absentEnglish } from './english/absent.ts';
import { everyday as everydayEnglish } from './english/everyday.ts';
import { matters as mattersEnglish } from './english/matters.ts';
import { outside as outsideEnglish } from './english/outside.ts';
import { stay as stayEnglish } from './english/stay.ts';
import { talk as talkEnglish } from './english/talk.ts';
import { english } from './english-synonyms.ts';
import { absent as absentRussian } from './russian/absent.ts';
import { asides as asidesRussian } from './russian/asides.ts';
import { everyday as everydayRussian } from './russian/everyday.ts';
import { matters as mattersRussian } from './russian/matters.ts';
import { outside as outsideRussian } from './russian/outside.ts';
import { stay as stayRussian } from './russian/stay.ts';
import { talk as talkRussian } from './russian/talk.ts';
import { russian } from './russian-synonyms.ts';
import { subjects } from './subjects.ts';

/** How people ask about what is the same for every call. */
export const commonPhrasings: Phrasings = {
  subjects,
  phrases: {
    en: { ...absentEnglish, ...stayEnglish, ...outsideEnglish, ...talkEnglish, ...everydayEnglish },
    'zh-Hans': { ...absentChinese, ...outsideChinese, ...talkChinese, ...everydayChinese },
    ru: joined([
      absentRussian,
      asidesRussian,
      stayRussian,
      outsideRussian,
      talkRussian,
      everydayRussian,
    ]),
  },
};

/** Words that mean much the same, by language. */
export const synonyms: AllPhrasings['synonyms'] = { en: english, 'zh-Hans': chinese, ru: russian };

/** The words that tell other matters from those of a call, by language. */
export const matters: NonNullable<AllPhrasings['matters']> = {
  en: mattersEnglish,
  'zh-Hans': mattersChinese,
  ru: mattersRussian,
};
