/** A question that takes up what was said just before: whether that is all right. */
const TAKEN_UP =
  /^(?:and |so |but |then |а |и |но |так |тогда |то |那|那么|那我)?\s*(?:(?:is|was|would|will|does|do|can|could|did|are|am) (?:that|this|it|i|those|they|these)(?: (?:be|also|still|really|even|a|an|the|any|forbidden|prohibited|banned|against|rules|in|or|over|for|end|no|yes|dealbreaker|deal|breaker|permitted|wrong|suitable|appropriate|important|relevant|counted|recogni[sz]ed|too|do|old|young|late|early|long|short|now|actually|though|obstacle|trouble|reason|rejection|refusal|accept|that|this|take|reject|refuse|worry|bad|game|ok|okay|fine|all|right|allowed|possible|problem|issue|disadvantage|advantage|drawback|handicap|minus|plus|barrier|must|requirement|criterion|enough|acceptable|accepted|good|bad|count|matter|work|qualify|eligible|rule|me|out|hurt|affect|anything|apply|too|then|qualified|disqualify|excluded|help|valid|sufficient|exclude|disqualify|block|stop|rule|kill|spoil|it|everything|chances|my|with you|for you|with them|by you|with the rules|by the rules|under the rules))+|(?:are|would|will) (?:you|they) (?:be )?(?:ok|okay|fine|happy|alright) with (?:that|this|it)|wh(?:o|om) (?:exactly )?(?:is|are|does|do|would be) (?:exactly )?(?:(?:this|that|it|the rule|this rule|that rule)(?: exactly)? (?:exclude|rule out|mean|concern|affect)|(?:excluded|ruled out|meant|affected|concerned)(?: exactly)? by (?:this|that|it|the rule|this rule|this clause))|which (?:one|passport|of (?:them|these|those|the two|my passports|both))(?: (?:do|should|must|shall|can|will|would) (?:i|you|we)(?: \p{L}+){1,4}| (?:counts?|matters?|is (?:used|needed|relevant|taken|decisive)|decides))|ok|okay|fine|good enough|enough|all ?right|acceptable|eligible|allowed|possible|any (?:problem|issue|issues)|(?:i (?:guess|suppose|think|fear|hope) )?(?:that's|that is|it's|it is|this is|i'm|i am|we're|we are) (?:a |the |not )?(?:no|yes|out|over|problem|end|rejection|ok|okay|fine|allowed|enough|possible|excluded|eligible)(?: then| now| right)?|(?:(?:это|так|такое|этого|они|такая|такой|такие|теперь|тогда|еще|все еще|меня|мне|мы|нам|нас|я|ему|ей|его|ее|он|она|сразу|автоматом|автоматически|точно|вообще|хоть|хотя бы|совсем|уже|же|ведь|вдруг|не) )*(?:отказ|обязательно|не пройдет|норм|нормально|ок|окей|годится|сойдет|пойдет|покатит|прокатит|катит|проканает|прокатывает|допускается|разрешается|разрешают|разрешено|запрещено|запрещается|зачтется|зачтут|засчитают|засчитывается|учтут|учитывается|принимается|примут|возьмут|берут|пустят|пропустят|откажут|отклонят|отсеют|завернут|дотягиваю|дотягивает|вписываюсь|вписывается|укладываюсь|укладывается|попадаю|попадает|пролетаю|пролетает|прохожу|проходит|пройду|пройдет|подхожу|подходит|подойду|подойдет|гожусь|сгожусь|годен|годна|хватит|хватает|достаточно|маловато|мало|многовато|много|проблема|помеха|препятствие|минус|страшно|критично|важно|помешает|мешает|плохо|поздно|рано|лишнее|нарушение|основание для отказа|противоречит|вариант|без вариантов|шансы есть|есть шанс|есть шансы|есть ли шанс|есть ли шансы|есть смысл|есть ли смысл|имеет смысл|есть ли смысл подавать|нет шансов|без шансов|успею|успеваю|успеваем|опоздал|опоздала|опоздали|можно|нельзя|могу|можем|может)(?: ли| еще| уже| ли это| подавать| подаваться| подать| участвовать| участию| участию в конкурсе| моему участию| податься| поучаствовать| пробовать| попробовать| мне| нам| ему| ей| меня| по возрасту| по правилам| по условиям| тогда| теперь| вообще)*|(?:это|так|такое|этого|они)(?: (?:проблема|можно|подходит|подойдет|считается|важно|помешает|мешает|нормально|допустимо|разрешено|достаточно|хватит|годится|плохо|страшно|ли|не|значит|мне|нельзя|как-то|влияет|повлияет|что-то|меняет|меня|исключает|пройдет))+|(?:можно|подходит|подойдет|считается|важно|помешает|мешает|нормально|нельзя|годится)(?: (?:ли|так|это|мне|будет|подать|подаваться|податься))*|(?:would|will|am|are|is|do|can|could|should|was|does|did|have|may) (?:i|we|she|he) (?:be |still |also |then |just |even |have |stand )*(?:take part|participate|join|submit|try|considered|lost|safe|(?:a|any|no) chance|get in|disqualified|suitable|a candidate|out|be rejected|be excluded|excluded|eligible|ineligible|qualify|apply|ok|okay|fine|rejected|disqualified|in trouble|qualified|allowed|too (?:old|young|late|early)|accepted|pass|fit|in|a problem|good)(?: then| too| now| anyway| still| nevertheless| nonetheless| regardless| with this| with that| like this| in this case| in that case| all the same)?|too (?:old|young|late|early|long|short)|(?:is|was) (?:that|this|it) (?:a|the) (?:no|yes|rejection|refusal|end|problem)|(?:is there )?(?:any|a|still a|still any|no) (?:chance|hope|way)(?: (?:for me|for us|left|then|still|now|at all))*|мне (?:не )?откажут|откажут|отказ|это отказ|(?:это )?вс[её]|мимо|не судьба|(?:это )?(?:меня )?(?:это )?исключает|я (?:не )?(?:прохожу|подхожу|проходил|годен|годна)|(?:will|would) (?:they|you|it) (?:reject|refuse|accept|exclude) me|(?:не )?слишком (?:поздно|стар[аы]?|рано|долго|мало|много)|не поздно|я (?:уже )?(?:не )?(?:слишком )?(?:стар|стара)|я (?:бы )?(?:не )?(?:пройду|прошел|прошла|подхожу|подойду|смогу))\s*[?!.)]*$/u;

/** What Chinese asks of: this, I, somebody like me. */
const HAN_OF =
  '(?:那么?|这(?:样|种|个|些)?|的?(?:情况|条件|年限|年龄|年纪|岁数|学历|方向|专业|领域|合同|身份)|像?(?:我|他|她|我们)(?:这样|这种|这个)?|的?(?:人|话)|的|现在|今年|请问|到底|老师)*';
/** Words that ask, or limit what is asked. */
const HAN_WHETHER =
  '(?:还|也|就|又|都|直接|一定|是|会|有|能够?|可以|可|算|得|要|不会?|不能|不可以|被|受|同时|继续|彻底)*';
/** Whether it is all right, enough, possible, in the way. */
const HAN_ALL_RIGHT =
  '(?:可以|行得?通?|成|算数?|作数|自然科学|没?有?(?:什么|啥)?(?:影响|问题|关系|事儿?|机会|希望|戏|救|可能|资格|冲突|矛盾|重复)(?:大|到)?|影响(?:申请|我|结果)?|要紧|碍事|打紧|(?:不?符合|不?满足)(?:条件|要求|规定|标准|资格)?|够格?(?:条件|资格|年限|用)?|合格|合适|达标|(?:申请|报名?|参加|参与|申报|通过?|过|来|请|邀请|接受|收|认|要|用|拒绝?|刷|刷掉|卡|排除|淘汰|允许|批准|考虑|加入|入选)(?:的?(?:我们|你们|咱们|贵校|这|这个|那个|这边|我|他|她)(?:的|这边|这里|这|边|项目)?)?|年龄(?:可以|行)?|超(?:龄|过)?|年龄超|太?(?:老|大|晚|短|长|少|早|小)|来得?及|违规|对口|轮得?到我?|危险|不行|不符|晚|怎么(?:办|处理|弄|算)|咋[办整弄])';
/** "可不可以", "有没有影响": asked by saying it twice. */
const ASKED_TWICE = /(\p{Script=Han}{1,2})[不没](?=\1)/gu;
const HAN_TAKEN_UP = new RegExp(
  `^${HAN_OF}${HAN_WHETHER}${HAN_ALL_RIGHT}(?:了|的|到)*(?:没有|[吗么嘛呢吧不没])?[呀啊哈]?[?!.~]*$`,
  'u',
);

/** Whether a folded question only asks whether what was said before it is all right. */
export function takesUp(question: string): boolean {
  return TAKEN_UP.test(question) || HAN_TAKEN_UP.test(question.replace(ASKED_TWICE, ''));
}

/** Whether a folded part without a question word asks so in Chinese: "这个年限没问题吧". */
export function surelyAsks(part: string): boolean {
  return /(?:\S{3}吧|[龄够过合格]了?没有)$/u.test(part) && HAN_TAKEN_UP.test(part);
}

/** The same of somebody else of whom something was said: "my colleague is from Laos, can she join". */
export const OF_OTHERS =
  /^(?:and |so |but |then |а |и |но |так |тогда )?(?:(?:can|could|may|might|would|will|is|does|do|are) (?:she|he|they|that person) (?:still |also |then |even |be )*(?:join|come|apply|take part|participate|accepted|qualify|eligible|fit|go|do it|count|in|ok|fine|allowed|possible|excluded|out|too (?:old|young))|(?:she|he|they) (?:can|could|may) (?:also |still |then )*(?:join|come|apply|take part|participate)(?: too| as well)?|(?:ей|ему|им) (?:тоже |ещё |еще )*(?:можно|нельзя)(?: \p{L}+)?|(?:она|он|они) (?:тоже |ещё |еще )*(?:может|могут|сможет|подходит|подойдет|пройдет|проходит|годится)(?: \p{L}+)?|(?:можно|нельзя) (?:ли )?(?:ей|ему|им)(?: \p{L}+)?|(?:может|сможет) ли (?:она|он)(?: \p{L}+)?)\s*[?!.)]*$|^(?:那|那么)?(?:[他她]|[他她]们|这个人)(?:也|还)?(?:能不能|可不可以|行不行|能|可以|行|会)(?:来|申请|参加|报名?|报|去|加入|算|符合|被接受)?[吗么嘛不]?[?]*$/u;

/** Those who come along and take no part themselves. */
export const FAMILY =
  /(?<!\p{L})(?:wife|husband|spouse|partner'?s?|sons?|daughters?|child|children|kids?|parents?|mother|father|mom|mum|dad|family|жен[аыеу]|муж\p{L}{0,2}|супруг\p{L}*|сын\p{L}{0,2}|доч\p{L}+|дет(?:и|ей|ьми)|реб[её]н\p{L}+|родител\p{L}+|мам[аыеу]|пап[аыеу]|семь\p{L}+)(?!\p{L})|太太|老婆|妻子|丈夫|老公|爱人|配偶|先生|儿子|女儿|孩子|父母|爸|妈|父亲|母亲|家人|家属/u;

/** Those of a family who would come as well. */
export const FAMILY_COMES =
  /(?:太太|老婆|妻子|丈夫|老公|爱人|配偶|儿子|女儿|孩子|父母|家人|家属|爸|妈)\p{Script=Han}{0,4}(?:来|去|跟|陪|一起|住|上学)/u;
