import type { Value } from './values.ts';

/** How far before a place words tell that somebody works there. */
const NEAR = 96;

/** What stands between the word for a work and the place, and is no work there: "work on a conference in Lima". */
const OTHER_PLACES =
  '(?:conference|meeting|school|trip|visit|phd|degree|doctorate|student|конференци|семинар|школ|визит|учеб|с|со|о|об|над|из|от|для|on|with|about|from|near|to)';

/** Where somebody works, whatever else is said of the place: "I work at the University of …". */
const AT_WORK = new RegExp(
  `(?<!\\p{L})(?:work|works|working|serve|serves|serving|(?:do|does|doing|conducts?|conducting|carry out|carries out)\\s(?:[\\p{L}-]+\\s){0,3}?research|officer|engineer|employed|job|post|position|lecturer|professor|researcher|scientist|teach|teaches|teaching|работаю|работает|тружусь|преподаю|преподает|читаю лекции|читает лекции|веду исследования|ведет исследования|занимаюсь|занимается|сотрудник|сотрудница|должность|ставка)(?:\\s(?!${OTHER_PLACES}\\s)[\\p{L}\\d'-]+){0,4}?\\s(?:at|in|for|в|во|на)\\s(?:(?!(?:${OTHER_PLACES})\\p{L}*\\s)[\\p{L}'-]+\\s){0,6}$`,
  'u',
);

const HAN_WORK = '工作|上班|任职|任教|就职|教|当|做(?!客)|担任|从事|搞|有(?=正|编|固|长|工|职|岗)';
const HAN_STAY = '读|念|出生|长大|开会|毕业|旅|认识';
const AT_WORK_HAN = new RegExp(
  `^(?:(?!${HAN_STAY})[\\p{Script=Han}\\s]){0,18}?(?:${HAN_WORK})(?![\\p{Script=Han}]?过(?!程))`,
  'u',
);
/** 在开罗的国家研究中心, 布加勒斯特的研究所: the institution stands behind its place. */
const INSTITUTION_HAN =
  /^的?\p{Script=Han}{0,8}?(?:研究所|研究院|研究中心|实验室|医院|科学院|水务局|大学|公司|企业|工厂|机构)\s*(?:里|工作|上班)?\s*(?:$|[,;.]|的|做|搞|从事|里|,?正式|在编|副?教授|讲师|研究员|老师|[是当任有]|一直|就职|工作|上班|干)/u;
const WORK_AT_HAN = /(?:就职|任职|供职|受聘|任教|工作)(?:于|在)$/u;

/** An institution as the subject of what is said, where nothing else is said of it but its place. */
const INSTITUTION = new RegExp(
  [
    "^\\s*(?:(?:and|but|и|а|но)\\s)?(?:(?:i am|i'm|we are|we're|я|мы)\\s(?=from|at|with|из|в))?",
    '(?:(?:at|in|for|with|from|в|во|на|из)\\s(?:(?:an?|the|one of the|my|our|his|her|моем|нашем|своем|одном из)\\s)?|(?:my|the|his|her|our|an?|мой|моя|мое|наш|наша|его|ее)\\s)?',
    `(?:(?!(?:${OTHER_PLACES}|at|in|on|for|was|were|studied|visited|the|my|i|we|я|мы|в|на|не|not|no)\\s)[\\p{L}-]+\\s){0,3}?`,
    '(?:employer|university|institute|institution|laboratory|lab|company|hospital|academy|college|observatory|ministry|research cent(?:er|re)|университет\\p{L}?|институт\\p{L}?|нии|лаборатори\\p{L}|академи\\p{L}|обсерватори\\p{L}|работодатель|больниц\\p{L}|клиник\\p{L}|центр\\p{L}?|компани\\p{L}|фирм\\p{L}|завод\\p{L}?)\\s(?:(?:мой|моя|наш|наша|у меня|у него|у нее)\\s)?',
    '(?:of\\s(?:\\p{L}+\\s){1,3})?(?:(?:here|right here|тут|здесь|is|located|based|is located|находится|расположен\\p{L}?)\\s){0,2}(?:in|в|во)\\s(?:the\\s)?$',
    '|^\\s*(?:(?:and|but)\\s)?(?:(?:at|in|with)\\s(?:the\\s)?(?:national\\s|state\\s|technical\\s)?(?:university|institute|academy|college|univ\\.?|uni)\\s(?:of\\s)?(?:\\p{L}+\\s(?:of|in)\\s)?|(?:univ\\.?|uni)\\s(?:of|in)\\s)$',
    '|(?:我|我们|他|她|本人)?的?(?:工作)?(?:单位|研究所|研究院|大学|学校|雇主|公司|医院|实验室)(?:就|也)?(?:在|位于|设在)$',
  ].join(''),
  'u',
);

/** Where somebody studied or was a guest: 在河内大学读的博士. */
const STUDIED_HAN =
  /^的?\p{Script=Han}{0,6}?(?:大学|学院|研究所)\p{Script=Han}{0,4}?(?:读|念|毕业|上学|留学|进修|访问|交流|开会|拿)/u;

/** Where people met, or money comes from. */
const MET_OR_PAID =
  /(?<!\p{L})(?:(?:conference|fair|exhibition|expo|meeting|workshop|forum|выставк|конференци|семинар|форум|встреч)\p{L}*\s(?:in|at|в|во|на)|(?:funding|funds|money|grants?|деньги|средства|гранты?|финансирование)(?:\s(?:is|are|comes?|came|идет|идут))?\s(?:from|из))\s(?:the )?$|(?:资金|资助|经费|钱)(?:是|都)?(?:来自|从)$/u;
/** "PhD last year, Leeds University": a university alone behind a degree is where that was. */
const DEGREE_BEFORE =
  /(?:博士|学位|毕业|(?<!\p{L})(?:phd|doctorate|degree|степень|диссертац)\p{L}*)[^,;]{0,24},\s*$/u;
const UNIVERSITY_ALONE = /^的?\p{Script=Han}{0,4}大学\s*(?:$|[,;.])|^\s+university\s*(?:$|[,;.])/u;
const MET_HAN = /^的?\p{Script=Han}{0,4}?(?:展会|展览|会议|年会|论坛|研讨会)/u;

/** Whether the words before and behind a place, folded, say that somebody studied there, was a guest, or is paid from there. */
export function isOfStudies(before: string, after: string): boolean {
  const isOfDegree = DEGREE_BEFORE.test(before) && UNIVERSITY_ALONE.test(after);
  return isOfDegree || STUDIED_HAN.test(after) || MET_HAN.test(after) || MET_OR_PAID.test(before);
}

/** "В Катманду работает". */
const WORKS_BEHIND =
  /^\s(?:(?:он|она|я|и|сейчас|уже|постоянно|там) )?(?:работаю|работает|тружусь|трудится|преподаю|преподает|служу)(?!\p{L})/u;

/** "My employer is the University of Ghana". */
const EMPLOYER_IS =
  /(?<!\p{L})(?:employer|workplace|мой работодатель)(?: is|:| -)\s(?:the\s)?(?:(?!in |at |not )[\p{L}'-]+\s){0,4}$|(?:договор|контракт)\p{L}* с (?:\p{L}+ ){0,3}?(?:университет|институт|академи|компани|центр|лаборатори|больниц)\p{L}* (?:\p{L}+ ){0,2}?во?\s$/u;

/** Whether the words before and behind a place, folded, say that somebody works there. */
export function isWorkplace(before: string, after: string): boolean {
  const near = before.slice(-NEAR);
  if (AT_WORK.test(near) || EMPLOYER_IS.test(near) || WORK_AT_HAN.test(before)) return true;
  if (WORKS_BEHIND.test(after) && /(?<!\p{L})во?\s$/u.test(before)) return true;
  return /[在回](?:我们|咱们|我国|本国|自己国家)?$/u.test(before) && AT_WORK_HAN.test(after);
}

/** An institution that is of a country and lies elsewhere: "a German company in Lagos". */
const OF_ELSEWHERE =
  /^(?:\s\p{L}+)?\s(?:company|firm|university|institute|lab|laboratory|bank|organi[sz]ation|ngo|agency|компани\p{L}+|фирм\p{L}+|университет\p{L}*|институт\p{L}*|организаци\p{L}+)\s(?:in|at|based in|в|во)\s|^的?\p{Script=Han}{0,4}(?:公司|企业|机构|大学|研究所)(?:驻|在)/u;

/** Whether the words behind a country say that what is of it lies elsewhere. */
export function isOfElsewhere(after: string): boolean {
  return OF_ELSEWHERE.test(after);
}

/** The side of those who write. */
const OURS =
  /(?<!\p{L})(?:our|my|we|us|мы|мой|моя|наш\p{L}{0,3}|у нас)(?!\p{L})|我们?|本[校院所单]/u;

/** Whether a place is a city of China where those are who invite: "our institute is in Shanghai". */
export function isOfHost({ kind, parsed }: Value, before: string): boolean {
  const isOpen = parsed.kind === 'confirm' && parsed.candidates.some((one) => one === 'CN');
  return kind === 'country' && isOpen && OURS.test(before);
}

/** What is still to come, before the place where it will be. */
const PLANNED =
  /(?:'ll(?!\p{L})|(?<!\p{L})(?:will|would|going to|plan\p{L}*|want|hope|wish|intend|come|coming|stay|during|буд\p{L}+|планиру\p{L}+|хо(?:чу|тим|чет|тел\p{L}*)|собира\p{L}+|приед\p{L}+|приех\p{L}+|поработать)(?!\p{L}))|计划|打算|想|准备|希望|会|将|要|来|去/u;

/** Whether a place is a city of China where somebody is still to come: "I plan to work in Shanghai". */
export function isOfVisit({ kind, parsed }: Value, before: string): boolean {
  const isOpen = parsed.kind === 'confirm' && parsed.candidates.some((one) => one === 'CN');
  return kind === 'country' && isOpen && PLANNED.test(before);
}

const BODY_HAN =
  '^的?(?!人|籍|国籍|护照|公民|华|裔)\\p{Script=Han}{0,8}?(?:大学|学院|研究所|研究院|科学院|公司|企业|医院|实验室|研究中心|马普所|天文台|基金|奖学金|人才计划)';
const OF_BODY_HAN = new RegExp(BODY_HAN, 'u');
/** 是德国马普所的研究员: whose work an institution is. */
const STAFF_HAN = new RegExp(
  `${BODY_HAN}(?:里?的)?(?:一[名位个])?(?:正式|在编|终身|长聘|高级|副|助理)*的?(?:教授|研究员|讲师|老师|教师|员工|职工|研究人员|科研人员|工程师|医生|职员)`,
  'u',
);

/** Whether an institution of a place stands there, so that the place is nobody's citizenship: 德国马普所. */
export function isOfBody(after: string): boolean {
  return OF_BODY_HAN.test(after);
}

/** Whether a place is that of an institution of which nothing else is said: "institute in Tashkent". */
export function isOfInstitution(before: string, after: string): boolean {
  return (
    INSTITUTION.test(before) ||
    (/(?:是|来自|为)$/u.test(before) && STAFF_HAN.test(after)) ||
    (/(?:^\s*|在|进了?|入职了?|加入了?)$/u.test(before) && INSTITUTION_HAN.test(after))
  );
}

/** An institution that is of the country named right before it: "a Hungarian research centre", 匈牙利一个研究中心. */
const OF_COUNTRY =
  /^(?:\s[\p{L}-]+){0,2}?\s(?:university|institute|research cent(?:er|re)|company|firm|laboratory|lab|academy|startup|start-up|enterprise|университет\p{L}*|институт\p{L}*|(?:исследовательск\p{L}+|научн\p{L}+) центр\p{L}*|компани\p{L}+|фирм\p{L}+|лаборатори\p{L}+|академи\p{L}+|предприяти\p{L}+|стартап\p{L}*)(?!\p{L})|^的?(?:某|[一二两]?[个家所])?\p{Script=Han}{0,6}?(?:大学|研究所|研究院|研究中心|公司|企业|实验室|科学院|机构|组织|协会|联盟)/u;

/** Whether the words behind a country name an institution of it. */
export function isInstitutionOf(after: string): boolean {
  return OF_COUNTRY.test(after);
}

const TRADE =
  /^\s(?:(?:young|senior|visiting|female|male) )?(?:postdocs?|researchers?|scientists?|lecturers?|professors?|engineers?|teachers?|fellows?|\p{L}{4,}ists?|постдок|учен\p{L}+|исследовател\p{L}+|преподавател\p{L}+|доцент\p{L}*)(?!\p{L})/u;
const TRADE_HAN =
  /^的?(?:男|女|青年|年轻|老|外)?(?:老师|同事|同行|教授|学者|学生|团队|合作者|合作伙伴|伙伴|专家|朋友|导师|人员|员工|科学家|科研人员|研究人员|研究员|研究者|小伙|姑娘|博士)/u;
const PLACED = /(?:(?<!\p{L})(?:in|at|from|of|в|во|на|из)(?: the)?\s+|[在于到去])$/u;

/** "A Nepali postdoc at KAIST": whose country is named, and not that of an employer. */
export function isOfTrade(before: string, after: string): boolean {
  return (TRADE.test(after) || TRADE_HAN.test(after)) && !PLACED.test(before);
}
