import { host, project, scientist } from '../conversations/people.ts';

/** The languages of the conversations, as a person or a link names them. */
export const LANGUAGES = ['en', 'zh', 'ru'] as const;

/** One of them. */
export type Language = (typeof LANGUAGES)[number];

/** Who can ask, by call. */
export const ASKERS = [
  ...['scientist', 'leader', 'office'].map((role) => ({ call: 'shanghai-2024-exchange', role })),
  ...['leader', 'office', 'partner'].map((role) => ({ call: 'shanghai-2024-cooperation', role })),
] as const;

type Answer = string | boolean | readonly string[];

const inEnglish: Readonly<Record<string, Answer>> = { ...host, ...scientist, ...project };

const inChinese: Readonly<Record<string, Answer>> = {
  ...{ passports: '肯尼亚', employerCountry: '肯尼亚', partnerCountry: '芬兰' },
  ...{ birthDate: '1985年5月3日', stayMonths: '12个月', labourBudget: '24万元' },
};

const inRussian: Readonly<Record<string, Answer>> = {
  ...{ passports: 'Кения', employerCountry: 'Кения', partnerCountry: 'Финляндия' },
  ...{ birthDate: '3 мая 1985', stayMonths: '12 месяцев', labourBudget: '240 000 юаней' },
};

const BY_LANGUAGE: Readonly<Record<Language, Readonly<Record<string, Answer>>>> = {
  en: {},
  zh: inChinese,
  ru: inRussian,
};

/** What a plainly made-up person answers to a question; undefined where nothing is made up. */
export function answerTo(question: string, language: Language): Answer | undefined {
  return BY_LANGUAGE[language][question] ?? inEnglish[question];
}
