import type { Unit } from '../answer.ts';
import { wordSet } from '../text/lexemes.ts';
import type { Quiet } from '../words/residue.ts';

const ANY = wordSet(
  'come coming go going total altogether full have with in one of my will ill he she they his her has individual make makes as our',
  'всего общий будет он она них мой моя',
);
const TIME = wordSet(
  'stay staying visit last lasts long length period duration time experience research researching researcher work worked working job spend spent plan term contract had single block continuous scientific science field since career shanghai do doing after before phd there whole entire complete finishing doctorate degree university institute postdoc researcher',
  'стаж опыт опыта работы работаю работал работала исследований исследовательской исследовательского научной научного научный стажа период срок длительность продолжительность приеду еду поеду пребывание пребывания визит поездка контракт займет планируем планирую буду быть пробуду останусь занимаюсь наукой науке сфере области полных шанхае целый целых весь целиком институте университете год пробыть остаться провести хочу собираюсь научная научные исследовательская исследования',
);
const PEOPLE = wordSet(
  'person persons people ppl member members participant participants postdoc postdocs researchers colleague colleagues chinese team them including group us all scientist scientists academic scholar scholars expert experts young teacher teachers employee employees staff include includes consists made up number student students',
  'человек человека людей чел ученого ученая гость гостя гостей иностранец иностранца приглашаю приглашаем участник участника участников сотрудник сотрудника сотрудников команда команде команды группа группе группы ученый ученых ученые исследователь исследователя исследователей исследователи специалист специалиста специалистов коллег коллеги преподавателей молодых нашей лаборатории состоит состав количество число студент студента студентов',
);
const THINGS = wordSet(
  'number applications application times percent per cent',
  'процент процента процентов количество число',
);
const ANY_HAN = '个 需要 大 他 她 就'.split(' ');
const TIME_HAN =
  '就行 就够 就可以 就够了 足够 科研 研究 工作 经验 经历 时间 时长 期限 为期 停留 访问 来访 来沪 上海 年限 从事 做 博士后 月 待 呆 期 已满 已经 博士毕业后 想待 满 已 长'.split(
    ' ',
  );
const PEOPLE_HAN =
  '个人 人 位 名 博士后 成员 参与者 团队 小组 人员 老师 专家 科学家 研究员 研究人员 学生'.split(
    ' ',
  );
const THINGS_HAN = '项 次 份'.split(' ');
const COMING = /^(?:我们?)?(?:想|要|会)?来/gu;

const LENGTHS: Quiet = {
  words: new Set([...ANY, ...TIME]),
  han: [...ANY_HAN, ...TIME_HAN],
  phrases: COMING,
};
const HEADS: Quiet = { words: new Set([...ANY, ...PEOPLE]), han: [...ANY_HAN, ...PEOPLE_HAN] };
const OTHERS: Quiet = {
  words: new Set([...ANY, ...TIME, ...PEOPLE, ...THINGS]),
  han: [...ANY_HAN, ...TIME_HAN, ...PEOPLE_HAN, ...THINGS_HAN],
};

/** The words that say nothing beside a number: those of a length of time, of people, or of anything that is counted. */
export function quietOf(unit: Unit): Quiet {
  if (unit === 'months' || unit === 'years') return LENGTHS;
  return unit === 'people' ? HEADS : OTHERS;
}
