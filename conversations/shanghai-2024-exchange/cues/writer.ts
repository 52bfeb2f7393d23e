import type { CueWords } from '../../messages/cues/cues.ts';

/** How those who invite say of themselves, in every language, that they lead the project. */
export const writer: CueWords = {
  facts: {},
  doubts: {
    unitRegistered:
      'partner*|branch|subsidiary|spin-off|trademark|patent|documents|account|portal|филиал*|дочерн*|товарн*|патент*|документ*|портал*|партнер*|子公司|分公司|商标|专利|账号|系统|总部|合作方|合作公司',
  },
  options: {
    leader: {
      'foreign-instructor':
        '@{немец/немка/американец/американка/англичанин/британец/француз/француженка/японец/японка/канадец/австралиец/итальянец/россиянин/россиянка/русский/русская/голландец/швед/кореец/индиец/иностранец/иностранка} & {профессор/научрук/доцент/руководитель/завлаб}|@{外籍/外国籍/美国籍/英国籍/德国籍/法国籍/日本籍/加拿大籍/澳大利亚籍/意大利籍/俄罗斯籍/荷兰籍/瑞典籍/韩国籍/新加坡籍/印度籍/美国人/英国人/德国人/法国人/日本人/加拿大人} & {博导/硕导/导师/教授/副教授/研究员}',
      'chinese-instructor': [
        '@{中国籍/中国人/中国公民/中国国籍/中国护照/中方/中国} & {博导/硕导/导师/博士生导师/硕士生导师/研究生导师/教授/副教授/研究员}',
        '@chinese & {supervisor/professor/instructor/researcher/principal investigator}',
        '@{китаец/китаянка/гражданин кнр/гражданка кнр/гражданин китая/гражданка китая/китайский/китайская} & {руководитель/профессор/научрук/доцент}',
      ].join('|'),
    },
  },
};
