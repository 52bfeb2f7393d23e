import type { Fact } from '../../../rules/language/facts.ts';
import { lexemes, wordSet } from '../../answers/text/lexemes.ts';
import { isOfPerson } from './mention-doubts.ts';

/** What is said of a fact, folded, with the words of its clause before and behind it. */
export interface Stretch {
  readonly before: string;
  readonly said: string;
  readonly after: string;
}

/** What is of a country without being its citizen. */
const OF_COUNTRY =
  /^(?:'s)?\s*(?:(?:and|or|и|или|-)\s*)?(?:\p{L}+\s)?(?:languages?|studies|literature|history|philolog\p{L}+|linguist\p{L}*|teachers?|translators?|experts?|scholars?|speaker|speaking|friend|wife|husband|food|law|university|company|institute|resident|residence|permit|visa|grant|scholarship|descent|origin|roots|ancestry|fan|язык\p{L}*|литератур\p{L}*|истори\p{L}*|филолог\p{L}*|университет\p{L}*|компани\p{L}*|происхожд\p{L}+|корн\p{L}+|виз\p{L}+|вид на|внж|пмж|грант\p{L}*)(?!\p{L})|^'s|^的?(?:人才|人员|方人员|政府|教授|导师|博导|同事|团队|研究人员|科研人员|学生|资助|项目|计划|基金|经费|大学|公司|企业|研究所|法律|法规|签证|居留|永久?居|绿卡|单位|这边|那边|工作|上班|出生|长大|毕业|读书|女婿|媳妇|文化|文学|历史|留学|奖学金|菜|语)|^人们?(?=介绍|推荐|办的|开的|很|都|最|太|非常|喜欢|比|热情)/u;

/** What an institution is, behind the field that it is of: "at a veterinary school". */
const OF_INSTITUTION =
  /^\p{L}*\s*(?:school|faculty|institute|hospital|college|department|clinic|centre|center|academy|university|company|ministry|museum|library|школ|институт|факультет|академи|клиник|больниц|университет|центр|кафедр|министерств|компани|музе)|^(?:学校|学院|研究所|研究院|医院|大学|中心|公司|系|部)/u;
const IN_INSTITUTION =
  /(?:(?:school|faculty|institute|hospital|college|department|history|philosophy|sociology|ethics|economics) of (?:the )?|(?:школ|институт|факультет|академи|кафедр|истори|философи)\p{L}* )$/u;

/** What a length is more or later by, or is a length of. */
const OF_LENGTH =
  /^\s*(?:later|longer|more|less|older|younger|behind|early|late|at most|a year|per year|в год[уа]?|позже|раньше|младше|моложе|старше|дольше|больше|меньше|максимум)(?!\p{L})|^(?:以上|以下|左右|了)/u;

/** Words that may stand behind an adjective which has its noun elsewhere, or begin something new. */
const APART = wordSet(
  'and or with through under since from at in on of for to by as because so also now currently always there here i we my our is are am it this that funded financed paid signed awarded full time right',
  'и или с со у из от в во на по для при под до как так также еще сейчас теперь там тут я мы мой наш это уже',
);
/** What a job is called, behind the adjective that says of what kind it is. */
const JOB = wordSet(
  'one assoc prof job jobs post posts position positions contract contracts appointment employment employee employees staff role place scientist researcher lecturer professor teacher assistant associate fellow research academic teaching university academy state public government faculty member senior junior reader chair tenured instructor postdoc',
  'работа работу работе место месте должность должности ставка ставку ставке контракт контракте договор договору позиция сотрудник сотрудница преподаватель доцент профессор научный научная ученый исследователь основа основе штат штате',
);
const BY_WORK = /(?:ists?|icians?|graphers?|eers?|nomers?|лог|граф|вед|ист|ном)(?:ом|ами?)?$/u;

const ADJECTIVE =
  /^(?:permanent|temporary|fixed[- ]term|open-ended|tenured|indefinite|постоянн\p{L}+|временн\p{L}+|срочн\p{L}+|бессрочн\p{L}+|штатн\p{L}+)$/u;

/** Whether an adjective goes on into a noun that is no job: "permanent damage". */
function hasOtherNoun({ said, after }: Stretch): boolean {
  if (!ADJECTIVE.test(said.trim())) return false;
  const [next] = lexemes(after);
  if (next === undefined || next.kind !== 'word') return false;
  return !APART.has(next.text) && !JOB.has(next.text) && !BY_WORK.test(next.text);
}

/** Somebody else beside whom one works: "with a permanent employee of NASA". */
const BESIDE_ONE =
  /(?<!\p{L})(?:with|for|near|under|about|against|alongside) (?:(?:an?|the|some|many|two|other|our|my) )?$/u;
const ONE =
  /(?<!\p{L})(?:employees?|researchers?|scientists?|lecturers?|professors?|students?|people|staff|members?)(?!\p{L})/u;

function isOfSomebody({ before, said, after }: Stretch): boolean {
  return BESIDE_ONE.test(before) && ONE.test(`${said} ${after.trimStart().split(/[\s,]/u, 1)[0]}`);
}

function isOfInstitution({ before, said, after }: Stretch): boolean {
  if (/\p{L}\s\p{L}/u.test(said.trim())) return false;
  return OF_INSTITUTION.test(after.trimStart()) || IN_INSTITUTION.test(before);
}

/** Whether what stands right beside words makes them say something else than an answer: "Chinese literature", "permanent damage", "12 months later". */
export function isOfElse(declared: Fact, stretch: Stretch): boolean {
  if (isOfPerson(declared)) return OF_COUNTRY.test(stretch.after);
  if (declared.kind === 'choice')
    return (
      (!declared.offered && isOfInstitution(stretch)) ||
      hasOtherNoun(stretch) ||
      isOfSomebody(stretch)
    );
  return (
    declared.kind === 'number' && declared.changeable === true && OF_LENGTH.test(stretch.after)
  );
}
