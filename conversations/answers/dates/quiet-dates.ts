import type { DateShape } from '../answer.ts';
import { wordSet } from '../text/lexemes.ts';
import type { Quiet } from '../words/residue.ts';

const CALENDAR = wordSet(
  'in at on date day month year monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur fri sat sun ad ce from gregorian calendar it falls according given my',
  'дата день год года году лет г понедельник вторник среда четверг пятница суббота воскресенье н э числа месяц месяца нашей эры с',
);
const BIRTH = wordSet(
  'born birth birthday birthdate bday dob d o b celebrate male female me myself per says written',
  'родился родилась рожден рождена рождения рождение др д р появился появилась свет паспорту паспорте указано документам',
);
const START = wordSet(
  'start starting starts begin begins beginning arrive arriving arrives arrival come coming start-date starting-date stay plan shanghai fly flying travel travelling visit visiting visits trip can able could will go going',
  'начало начала начиная старт приеду приезд приезжаю планирую начну начать начинаю шанхай выезжаю выезд вылетаю вылет отъезд уезжаю прилетаю прилет прибытие прибываю прибуду смогу могу готов готова приехать прилететь приступить приступаю приступлю стартую визит визита стажировка поездка поездки',
);
const CALENDAR_HAN =
  '日期 星期 周 礼拜 公历 阳历 公元 西元 时间 年 月 日 号 护照上 身份证上 证件上 写的'.split(' ');
const BIRTH_HAN = '出生日期 出生于 出生在 出生 生于 生日 生 于'.split(' ');
const START_HAN =
  '开始 起 抵达 抵沪 抵 出发 动身 启程 出行 入境 报到 过去 过来 自 可以 能 到达 到 来 上海 计划 从'.split(
    ' ',
  );

const BORN =
  /\b(?:was|were) born\b|\b(?:it|that|this) was\b|(?<!\p{L})это было(?!\p{L})|(?:周|星期|礼拜)[一二三四五六日天]|(?<!\p{L})был[аи]? рожден\p{L}{0,2}/gu;
const STARTED =
  /(?<!\b(?:on|my|the|sick|study|parental) )\b(?:leav(?:e|es|ing)|depart(?:s|ing|ure)?)\b(?! (?:from )?(?:shanghai|china))|(?:周|星期|礼拜)[一二三四五六日天]|, ?(?:but )?(?:not|no) (?:before|earlier|sooner)[\s.!]*$|, ?(?:но )?не раньше[\s.!]*$|,? ?(?:不能|不)(?:再)?早了?[\s.!]*$/gu;

const PAST: Quiet = {
  words: new Set([...CALENDAR, ...BIRTH]),
  han: [...CALENDAR_HAN, ...BIRTH_HAN],
  phrases: BORN,
};
const COMING: Quiet = {
  words: new Set([...CALENDAR, ...START]),
  han: [...CALENDAR_HAN, ...START_HAN],
  phrases: STARTED,
};

/** The words that say nothing beside a date: those of a birth, or of a journey. */
export function quietOf({ past = false }: DateShape): Quiet {
  return past ? PAST : COMING;
}
