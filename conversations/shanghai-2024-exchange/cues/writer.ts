import type { CueWords } from '../../messages/cues.ts';

/** How those who invite say of themselves, in every language, that they lead the project. */
export const writer: CueWords = {
  facts: {},
  options: {
    leader: {
      'chinese-instructor': [
        '@{中国籍/中国人/中国公民/中国国籍/中国护照/中方/中国} & {博导/硕导/导师/博士生导师/硕士生导师/研究生导师/教授/副教授/研究员}',
        '@chinese & {supervisor/professor/instructor/researcher/principal investigator}',
        '@{китаец/китаянка/гражданин кнр/гражданка кнр/гражданин китая/гражданка китая/китайский/китайская} & {руководитель/профессор/научрук/доцент}',
      ].join('|'),
    },
  },
};
