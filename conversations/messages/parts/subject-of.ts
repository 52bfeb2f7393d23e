import { isOfOtherGroup } from './other-groups.ts';
import type { Stance, Whose } from './parts.ts';
import { FIRST, FIRST_ALONE, LED, OTHERS, OWN_TRADE, THIRD } from './phrases.ts';
import { FAMILY } from './taken-up.ts';

/** Whether a third person is the subject, and not the writer by their own trade. */
function isOfThird(part: string): boolean {
  return THIRD.test(part) && !OWN_TRADE.test(part);
}

/** The one for whom somebody else writes, as the subject. */
const MEANT =
  /(?<!\p{L})(?:he|she|who|he's|she's|his|her|(?:the|this) (?:guy|lady|man|woman|girl|gentleman)|candidate|scientist|researcher|guest|он|она|его|ее|у него|у нее|кандидат\p{L}*|учен\p{L}+|исследовател\p{L}*|гост(?:ь|ья|я|е|ю|ьи|ье|ью)|приглашенн\p{L}{2,3})(?!\p{L})|[他她]|(?<!\p{L})ta(?!\p{Script=Latin})|候选|学者|对方|科学家|[来请]的人|邀请的|(?:想|要|准备|打算|拟|计划)(?:邀?请(?!问)|引进)|人选|申请人|专家/u;

/** Whether a part names the one for whom somebody else writes. */
export function namesInvited(part: string): boolean {
  return MEANT.test(part);
}

/** The partner as the subject, or those who write. */
const PARTNER =
  /(?<!\p{L})(?:partners?|partner's|we|our|ours|us|партнер\p{L}*|мы|нас|нам|наш\p{L}{0,3})(?!\p{L})|外方|对方|合作方|合作伙伴|我们/u;

/** What is theirs who write, behind what was told of somebody else: "my colleague's candidate is Kenyan, mine is Thai". */
const OURS =
  /^\s*(?:and |but |а |и |но |而|但|不过)?(?:(?:mine|ours)(?!\p{L})|our (?:post|position|duties|candidate|guest|one)(?!\p{L})|(?:мо[йяеи]|наш[аеи]?|у нас|у меня)(?!\p{L})|我们?(?:的|这边的?|这个)(?=是|在|没|不|有))/u;

/** Whom a part has to name to speak of them again, by whom the facts are of. */
const SUBJECTS: Readonly<Record<Whose, RegExp>> = { own: FIRST, another: MEANT, both: PARTNER };

const SOMEBODY_ELSE =
  /(?<!\p{L})(?:some(?:one|body) else|another person|друг(?:ой|ая) (?:человек|профессор))(?!\p{L})|另有|别人|其他人/u;

/** The team of those who invite, of which they tell: "our PhD students work with her". */
const OUR_TEAM =
  /(?<!\p{L})(?:our|наш\p{L}{0,3}|мо(?:и|ими|их)) (?:own |phd |китайск\p{L}+ |chinese )*(?:colleagues|staff|students|postdocs|researchers|team|сотрудник\p{L}+|аспирант\p{L}+|коллег\p{L}+|студент\p{L}+)(?!\p{L})|我们(?:组|实验室|课题组|院|校)?里?的?(?:同事|学生|博士生|研究生|博士后|老师)|[跟和与同]我的?[一两三四几\d]?[个位名]?(?:中国|中方)?的?(?:同事|学生|博士生|研究生|博士后)/u;

/** Whether a part names other people as those of whom it tells. */
export function isOfPeople(part: string): boolean {
  return OTHERS.test(part) || LED.test(part);
}

/** Whether a part only names those whom the writer leads, so that the next is of the writer again. */
export function isOfLed(part = ''): boolean {
  return LED.test(part) && !OTHERS.test(part);
}

/** What keeps somebody at home, told of their family, and then what they do: "我老婆怀孕了，就6个月". */
const REASON =
  /(?:老人|长辈|家人|爷爷|奶奶|外公|外婆|太太|老婆|妻子|丈夫|老公|爱人|孩子|儿子|女儿|爸爸?|妈妈?|父亲|母亲|父母)[^,;]{0,6}(?:怀孕|生病|病了|住院|身体不[太大]?好|还小|年纪大|不同意|反对|离不开|舍不得|要照顾|需要照顾|不放心)/u;

const SO = /^\s*(?:所以|因此|还是|就|只|那就|最多|我(?!们?[爸妈])|一年|半年|\d)/u;

/** Whether a part only tells what of somebody's family is the reason for what the next one says. */
export function isReason(part: string, next: string): boolean {
  return REASON.test(part) && SO.test(next);
}

/** "I have a Thai candidate", "у меня гость из Кении", 我请的人: those who write speak of the one they invite. */
const INVITED =
  /(?<!\p{L})(?:i have|i am inviting|i'm inviting|i invite|у меня|я (?:приглашаю|пригласил[аи]?|жду|зову))(?!\p{L})[^,;]*(?<!\p{L})(?:candidate|guest|invitee|visiting \p{L}+|young \p{L}+|scholar|кандидат\p{L}*|иностран\p{L}+|(?:аспирант|постдок|коллег|человек|специалист|девушк|парен)\p{L}*(?:-иностран\p{L}+)? из(?!\p{L})|гост\p{L}+|приглашенн\p{L}+|учен\p{L}+|исследовател\p{L}+)(?!\p{L})|我们?(?:这边|单位)?(?:想|要|准备|打算|拟)?(?:请|邀请|引进)(?:的|了|一位|一名|来)|我(?:这边)?有(?:个|一位|一名)(?:[\p{Script=Han}]{0,6})(?:候选人|学者|科学家|专家)/u;

/** Of those of another group more is told: "隔壁组…，他们请的人是伊朗的". */
const THEIRS = /^\s*(?:[他她]们|人家)(?:的|请|邀请|要请|那边|组|也|是|做|在)/u;

/** One of that team alone, of whom more is told than that they work with the one who is meant. */
const OUR_ONE =
  /^\s*(?:our|my|наш|наша|мой|моя) (?:own |phd |chinese )*(?:colleague|student|postdoc|assistant|аспирант|аспирантка|постдок|студент|студентка) (?!.*(?<!\p{L})(?:with|alongside|together|с|вместе)(?!\p{L}))/u;

/** The leader of the project as the subject, who is of the side of those who write. */
const LEADER =
  /^\s*(?:the |our |and |а |наш )?(?:(?:project )?leader|pi|principal investigator|руководитель(?: проекта)?|руководит(?:ь|елем)?|(?:проект(?:ом)? )?(?:возглав(?:ит|ляет)|руководит))(?!\p{L})|^\s*(?:我们的?)?(?:项目)?负责人/u;

/** Whether those who write speak of themselves, or of the leader at their side. */
function isOfWriter(part: string): boolean {
  return LEADER.test(part) || (FIRST_ALONE.test(part) && !INVITED.test(part));
}

/** "She works with three Chinese postdocs in my lab": the one who is invited, beside those whom the writer leads. */
const BESIDE_OURS =
  /^\s*(?:and |but |also |и |а )?(?:she|he|the (?:candidate|scientist|guest)|она|он|кандидат\p{L}*)(?:'ll|'d| will| would| can)? (?:works?|cooperates?|collaborates?|be working|joins?|работает|будет работать)(?!\p{L})/u;

/** The one who is meant as the subject, though the writer is named as well: "他是我以前的博士后". */
const ABOUT_ONE =
  /^\s*(?:and |but |а |и |но |而|但|不过)?(?:(?:he|she|he's|she's|он|она)\s|[他她](?!们)|我们?的?(?:这位|那位|这个)?(?:候选人|人选|客人|(?:外国|外籍|受邀|青年|访问)(?:青年)?(?:学者|科学家|专家)))/u;

/** Where those who write about a partner were themselves: "I studied at a German university". */
const OWN_PAST =
  /(?<!\p{L})i (?:studied|graduated|did my|got my|took my|defended|worked|was at|used to)(?!\p{L})|(?<!\p{L})я (?:учил\p{L}+|окончил\p{L}*|закончил\p{L}*|защи\p{L}+|работал\p{L}?|стажировал\p{L}+|получал\p{L}? степень)|我(?:以前|曾经?|是|之前|当年)?在[^,;]{0,12}?(?:读|念|毕业|留学|进修|拿的)|我[^,;]{0,4}毕业于/u;

/** "Fudan invited my colleague, not me": only what the writer is not. */
const NOT_WRITER =
  /^\s*(?:and |but |а |и )?(?:not (?:me|us|mine|ours|myself)|не (?:меня|нас|мне|нам|я|мы|мой|моя))\s*[.!]*$|^\s*(?:又|并|而)?不是(?:我|我们|我自己|本人)(?:的)?\s*[.!]*$/u;

/** "A Brazilian in our group wants to come too": somebody who would come as well as the writer. */
const COMES_TOO =
  /(?<!\p{L})(?:also wants?|wants?(?: to (?:come|go|join|apply))? (?:too|also|as well)|wants? (?:also|too|as well) to|would also like|тоже (?:хо(?:чет|тят)|собира[ею]тся|пода[ею]т\p{L}*|[ие]дет|поедет|пойдет))(?!\p{L})|(?<!我)也(?:很)?(?:想|要|打算)(?:去|来|报|申请|参加)/u;

/** Whether a part tells of people who are not meant. */
function isOfOthers(part: string, before: Stance, whose: Whose): boolean {
  if (
    isOfPeople(part) ||
    isOfOtherGroup(part.trim()) ||
    (before === 'others' && NOT_WRITER.test(part))
  )
    return true;
  if (before === 'self' && (FAMILY.test(part) || SOMEBODY_ELSE.test(part))) return true;
  if (whose === 'own' && COMES_TOO.test(part) && !/(?<!\p{L})(?:i|я)(?!\p{L})|我(?!们)/u.test(part))
    return true;
  return whose === 'own' ? isOfThird(part.trim()) : whose === 'both' && OWN_PAST.test(part);
}

/** Who told or typed what follows: "our professor says the candidate …", "my assistant typed 1983", 同事填错了. */
const TOLD_BY =
  /^.*?(?<!\p{L})(?:says|said|told (?:me|us)|writes|wrote|confirms|confirmed|говорит|сказала?|пишет|написала?|подтвердила?)(?:,? (?:that|что))? (?=(?:the |our )?(?:candidate|he|she|scientist|guest|researcher)(?!\p{L})|(?:он|она|кандидат|гость|ученый)(?!\p{L}))|(?<!\p{L})(?:by )?(?:my|our|мо[йя]|наш[аи]?) (?:colleague|assistant|secretary|student|коллега|ассистентк?а?|секретарь|помощни(?:к|ца)|студентк?а?)(?= (?:typed|entered|wrote|put|filled|clicked|chose|made|mistyped|написала?|ввела?|ввел|указала?|ошиб\p{L}+|напечатала?|нажала?|перепутала?)|\s*$)|^我?们?(?:的)?(?:同事|助理|秘书|学生)(?=(?:帮我)?(?:填|写|选|点|输|弄|打|搞)错)/u;

/** Of whom a part speaks that asks and supposes nothing; it may go on about the one before. */
export function subjectOf(said: string, before: Stance, whose: Whose): Stance {
  const part = said.replace(TOLD_BY, '');
  const isAnother = whose === 'another';
  if (isAnother && OUR_ONE.test(part)) return 'others';
  if (isAnother && (OUR_TEAM.test(part) || BESIDE_OURS.test(part))) return 'says';
  if (isAnother && LEADER.test(part)) return 'self';
  if (isOfOthers(part, before, whose)) return 'others';
  if (isAnother && before === 'others' && THEIRS.test(part)) return 'others';
  if (isAnother && isOfWriter(part) && !ABOUT_ONE.test(part)) return 'self';
  if (before === 'others' && isAnother && OURS.test(part)) return 'says';
  const goesOnAbout = before === 'others' || before === 'self';
  return goesOnAbout && !SUBJECTS[whose].test(part) ? before : 'says';
}
