import type { CountryShape } from '../answer.ts';
import { wordSet } from '../text/lexemes.ts';
import type { Quiet } from '../words/residue.ts';

const BASE = wordSet(
  'from citizen citizens citizenship citizenships passport passports national nationals nationality nationalities holder hold holding holds hold both dual double country countries nation state states born-and-raised person people two three first second third another other one well both origin originally subject travel document documents documentation id card type ordinary resident-of land of republic mainland officially proudly proud full number only carry carrying single sole have got is its it that thats all nothing-else proper',
  'гражданин гражданка гражданина граждане гражданство гражданства гражданством паспорт паспорта паспортом паспортов подданный подданство страна страны стране национальность родом двойное два три оба обоих второе второй первый первое также еще еще из самой солнечной республики государство государства документы документ плюс одно единственное только имею обладаю',
);

const BASE_HAN = [
  '国籍',
  '公民',
  '护照',
  '持有',
  '持',
  '拥有',
  '双重',
  '双',
  '国家',
  '籍',
  '人',
  '国民',
  '国人',
  '来自',
  '从',
  '两个',
  '两本',
  '本',
  '个',
  '同时',
  '分别',
  '另外',
  '还有',
  '以及',
  '证件',
  '国',
  '居民身份证',
  '拿的',
  '拿',
  '有的',
  '一个',
  '一本',
  '只',
  '就',
  '共和国',
  '回乡证',
  '通行证',
  '身份',
];

const PLACE = wordSet(
  'in at work works working employed employer based located located live lives living reside residing job position institute institution university company lab laboratory organisation organization headquarters headquartered office hq capital city partner partners cooperate cooperating cooperation side team they their there is our still yet always moment present institutes research researcher researchers hospital ministry government governmental school schools faculty department academy sciences science scientific agency centre center council clinic museum observatory plant firm factory business startup start up ngo state public private national federal provincial local medical technical technology technological agricultural polytechnic big small major large leading where stay staying employment employee post postdoc teaching teach academic staff member current present place workplace by for here',
  'работаю работает работе живу живет живем нахожусь находится расположен расположена университет институт компания организация лаборатория партнер партнеры работодатель сотрудничаем сотрудничество столица город там офис штаб-квартира штаб квартира академия наук пока все-еще все еще до-сих-пор одном один одной одна где преподаю преподаватель работа работы наш наша наше научный сотрудник место моя мой основное работодателя дома себя родине же ну',
);

const PLACE_HAN = [
  '工作',
  '就职',
  '任职',
  '上班',
  '单位',
  '大学',
  '研究所',
  '研究院',
  '公司',
  '机构',
  '合作',
  '合作方',
  '伙伴',
  '方',
  '位于',
  '在职',
  '实验室',
  '学院',
  '雇主',
  '住',
  '居住',
  '生活',
  '那边',
  '境内',
  '任职于',
  '就职于',
  '于',
  '一家',
  '一所',
  '一个',
  '某',
  '研究机构',
  '研究中心',
  '研究',
  '科研',
  '中心',
  '高校',
  '公立',
  '国立',
  '国家',
  '私立',
  '医院',
  '学校',
  '科学院',
  '部门',
  '企业',
  '政府',
  '任教',
  '教书',
  '当老师',
  '教师',
  '教授',
  '博士后',
  '研究员',
  '做',
  '从事',
  '地点',
  '所在国',
  '所在',
  '首都',
  '还',
  '仍然',
  '仍',
  '一直',
  '当地',
  '本地',
  '里',
  '内',
  '上班的',
  '城市',
  '市',
  '的',
];

const CITIZENSHIP: Quiet = { words: BASE, han: BASE_HAN };
/** Names of institutions in their Russian cases, and what somebody is there: "a lecturer in". */
const PLACE_FORMS =
  /\b(?:as )?an? (?:\p{L}+ )?(?:professor|lecturer|teacher|engineer|doctor|scientist|researcher|postdoc|fellow)\b|(?<!\p{L})(?:универ|вуз|нии|университет|институт|компани|организаци|лаборатори|академи|больниц|клиник|министерств|центр|фирм|предприяти|учреждени|школ|кафедр|факультет|завод|обсерватори|научн|научно-исследовательск|исследовательск|государственн|национальн|частн|медицинск|техническ|технологическ|аграрн|местн|крупн|столиц|город)\p{L}{0,4}(?!\p{L})/gu;

const PLACES: Quiet = {
  words: new Set([...BASE, ...PLACE]),
  han: [...BASE_HAN, ...PLACE_HAN],
  phrases: PLACE_FORMS,
};

/** The words that say nothing beside a country: "I live in" does for a place, not for a citizenship. */
export function quietOf(about: CountryShape['about']): Quiet {
  return about === 'place' ? PLACES : CITIZENSHIP;
}

/** What may stand between two countries of a list. */
export const JOINT =
  /^(?:[\s.'"-]*(?:citizen(?:ship)?|passport|national(?:ity)?|паспорт\p{L}{0,2}|граждан\p{L}{1,4}|护照|国籍|公民|籍|人|国|的)?)?[\s.'"-]*(?: ?(?:[,;/&+|\n]|and|as well as|also|plus|&|и|а также|плюс|和|与|及|以及|跟|同时也?|还有|、))+[\s.,'"-]*(?:(?:and|also|и|also have|have|has|i|am|the|a|an|also|second|my|from|of|citizen|passport|еще|также|гражданин|гражданка|у|меня|паспорт|второе|из|我|也|有|还有|双重|和|是|持)[\s]*){0,5}$/u;

/** No citizenship at all. */
export const STATELESS =
  /\bstateless\b|\bno (?:citizenship|nationality)\b|(?<!\p{L})(?:без гражданства|апатрид)(?!\p{L})|无国籍/u;

/** Where a person was born or grew up is not yet what they are. */
export const BORN =
  /\b(?:born|birth|grew up|raised)\b|(?<!\p{L})(?:родил(?:ся|ась)|рожден\p{L}?|вырос(?:ла)?)(?!\p{L})|出生|生于|长大/u;
