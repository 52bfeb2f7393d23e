import { anyWord } from '../parts/whole-words.ts';

/** Denied, given up or lost, sought, only possible, past, compared, partly so, or told by others. */
const ENGLISH = anyWord(
  "not cannot cant wont dont doesnt didnt isnt wasnt arent wouldnt couldnt havent hasnt \\p{L}+n't no(?!_(?:i|she|he|we|my|it)(?!\\p{L})) none never nor neither without hardly barely scarcely rarely rare if unless (?:until|till)(?!\\s{3,}|\\s*\\d|_(?:the_)?(?:now|today|end|start|middle|next|spring|summer|autumn|fall|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|christmas)\\p{L}*) whether might (?<!(?:until|till|in|since|from|of|whom_it|on|\\d|\\dst|\\dnd|\\drd|\\dth|\\s\\s)\\s)may(?!,?_\\d) should must ought maybe perhaps probably possibly supposedly allegedly apparently reportedly hope\\p{L}* hoping dream\\p{L}* imagin\\p{L}* pretend\\p{L}* jok\\p{L}* kidding lie lied said say says told tell heard hear wrote think thought guess believe\\p{L}* suppos\\p{L}* promis\\p{L}* offer\\p{L}* appl(?:y|ied|ying) (?:phd|doctoral)_candidate await\\p{L}* wait\\p{L}* seek\\p{L}* sought looking search\\p{L}* ask\\p{L}* compet\\p{L}* compar\\p{L}* interview\\p{L}* (?:was|were)(?!_born|\\s{3,}) (?<!'ve_|have_)had used former\\p{L}* ex once before previous\\p{L}* earlier ago soon almost nearly partly partially half quarter part parts kind sort (?<!d_)like than unlike versus instead rather except otherwise someone somebody nobody everyone people others? another who whose friends? colleagues? boss supervisor wife husband spouse my_partner brother sister sons? daughter mother father parents? students? residents? lost lose losing quit\\p{L}* left leav\\p{L}* gave giv\\p{L}* refus\\p{L}* declin\\p{L}* reject\\p{L}* turned ended expir\\p{L}* retir\\p{L}* resign\\p{L}* fired stole\\p{L}* fake forged failed fail become\\p{L}* becoming when because though(?!\\s*[.!]*\\s{0,8}$) although but however paper theory heart too per speak\\p{L}* marriage honorary extend\\p{L}* extension revoked cancell?ed terminated annulled abolished dissolved withdrawn dismissed lease rent tenancy renounced progress pending ongoing",
);
const RUSSIAN = anyWord(
  'не нет ни без никогда если(?!_что(?!\\p{L})) (?<!(?:доцент|профессор|доктор|руководитель|господин|учитель)\\p{L}{0,3}_)ли может возможно наверн\\p{L}+ вроде кажется якобы будто почти скоро раньше прежде был[аио]?(?!_рожд) бывш\\p{L}+ прошл\\p{L}+ когда\\p{L}* ищу искал\\p{L}* надеюсь мечта\\p{L}+ обеща\\p{L}+ предл(?:ож|аг)\\p{L}+ потер\\p{L}+ уволи\\p{L}+ уш(?:ел|ла) ухожу покин\\p{L}+ брос\\p{L}+ лиш\\p{L}+ отказ\\p{L}+ говор\\p{L}+ сказа\\p{L}+ написа\\p{L}+ пиш(?!у_(?:за_себя|из|с|вам|сам|сама|от))\\p{L}+ слыш\\p{L}+ дума\\p{L}+ считаю друз\\p{L}+ друг\\p{L}* коллег\\p{L}* жен[аыуе] муж\\p{L}{0,2} брат\\p{L}* сестр\\p{L}* сын\\p{L}* доч\\p{L}+ отец отца мать матери родител\\p{L}+ сосед\\p{L}* начальни\\p{L}+ руководител\\p{L}+ аспирантк?[аеиу]\\p{L}* студент\\p{L}* как чем вместо кроме пока_не жду подал\\p{L}* подаю\\p{L}* претенд\\p{L}+ получу стану половин\\p{L}* част(?:ь|и|ью|ичн\\p{L}+) шут\\p{L}+ украл\\p{L}* типа редк\\p{L}+ истек\\p{L}* конч\\p{L}+ законч\\p{L}+ заверш\\p{L}+ провал\\p{L}+ завал\\p{L}+ слишком мало много иначе хотя но до(?!\\s{3,}|\\s*\\d|_(?:сих_пор|янв|фев|мар|апр|ма[яй]|июн|июл|авг|сент|окт|нояб|дек|лета|осени|зимы|весны|конца|начала|середины|следующ)) бывал\\p{L}* поддел\\p{L}+ липов\\p{L}+ душе убь\\p{L}+ продл\\p{L}+ жд[её]т ожида\\p{L}+ расторг\\p{L}+ аннулир\\p{L}+ отмен(?:ил|ен)\\p{L}* сокра(?:тил|щен)\\p{L}* разорвал\\p{L}* прекра(?:тил|щен)\\p{L}* процессе второй(?!_(?:паспорт|граждан)) аренд\\p{L}+',
);
const CHINESE =
  '不(?!过)|没(?!错|问题)|无(?!固定)|未|别的|非(?!洲)|如果|(?<!主)要是|假如|假设|若|除非|的话|只要|(?<!人)才|可能|也许|大概|或许|应该|估计|好像|似乎|据说|听说|说|希望|梦|申请(?![人者方单表]|s*[d一两二]{1,2}[位名]|\\s*(?:\\d{1,2}|[一六半]|十二)\\s*(?:个月|年))|快|即将|马上|曾|以前|过去|原来|原先|之前|当时|从前|当初|[有做干是读]过|辞|丢|失|离开|放弃|结束|到期|完了|朋友|导师|同事|同学|太太|老婆|妻子|丈夫|老公|老板|领导|父|母|爸|妈|儿子|女儿|女婿|媳妇|家属|邻居|哥|弟|姐|妹|学生|别人|半个|一半|部分|其中|像|一样|似的|比|很少|少见|难|被|偷|假|玩笑|吗|么$|等|还差|给(?!的)|求|找(?![了的到好])|争取|推|拒|终止|解除|解约|裁[了员]|房租|租约|租房|输|挂了|粉丝|后裔|血统|延长|太长|太短|累|死|在读';

/** What is only meant to be, which a plan may be. */
const ENGLISH_PLAN = anyWord(
  "would wouldn't \\p{L}+'d_(?:like|love|prefer|rather) could wish\\p{L}* want\\p{L}* need\\p{L}* will plans? planning intend\\p{L}* going_to",
);
const RUSSIAN_PLAN = anyWord(
  'хо(?:чу|тим|чет|тел\\p{L}*|телось) бы б буд(?:у|ем|ет) планиру\\p{L}+ собира\\p{L}+ намерен\\p{L}*',
);
const CHINESE_PLAN =
  '想|打算|计划(?!生育)|准备(?!好|了|完)|拟(?!南)|将(?!军)|(?<![协社学大年工机])会(?![议计员])|(?<![需主必重只])要(?!求|点|么)';

/** Somebody else as the subject, whom those who write for a scientist speak of. */
const OTHERS = `${anyWord('candidate he she they his her their him them он она они его ее их ему ей им')}|[他她]|人家`;

const ALWAYS = [ENGLISH, RUSSIAN, CHINESE, '%', '\\?'];
const PLANS = [ENGLISH_PLAN, RUSSIAN_PLAN, CHINESE_PLAN];

function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'u');
}

const DOUBTS = anyOf(ALWAYS);
const DOUBTS_OF_PLANS = anyOf(PLANS);
const DOUBTS_OF_SELF = anyOf([OTHERS]);

/** What the one for whom somebody writes says themselves, which is their own word: "he told me that …". */
const OWN_WORD =
  /(?<=\s\s\s)who(?=\s\s\s)|(?<=(?:leader|professor|candidate|guest|scientist|researcher|supervisor|lady|man|woman)) who (?=(?:is|has|holds|applies|works|leads|was|does|never)(?!\p{L}))|(?<!\p{L})(?:he|she|the candidate|он|она)(?:'s| has| also| just| already| уже| мне| нам)* (?:said|says|told (?:me|us)|tells (?:me|us)|writes?|wrote|confirm(?:s|ed)|сказала?|говорит|написала?|пишет|подтвердила?)(?:,? (?:that|что|me|us|мне|нам)(?!\p{L}))*|(?:[他她]|对方|候选人)(?:本人|自己)?(?:刚刚?|已经?|也|跟我|和我|跟我们)*(?:说|告诉我们?|表示|确认)/gu;

/** A text as the one for whom somebody writes would say it. */
export function inOwnWords(text: string): string {
  return text.replace(OWN_WORD, (said) => ' '.repeat(said.length));
}

/** Whether a folded text holds a word that may take back or limit what is said beside it, or says it of others. */
export function holdsDoubt(text: string, isOfSelf = true): boolean {
  return isOfSelf ? DOUBTS.test(text) || DOUBTS_OF_SELF.test(text) : DOUBTS.test(inOwnWords(text));
}

/** Whether it holds a word for what is only meant to be, which leaves a plan in force. */
export function isOnlyMeant(text: string): boolean {
  return DOUBTS_OF_PLANS.test(text);
}
