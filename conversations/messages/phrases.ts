/** How a question begins or is marked; read at the start of a part of a folded message. */
export const OPENERS = [
  /^(?:so|and|but|also|then|ok|okay|btw|by the way|well|oh|please|pls|hi|hello|hey|anyway|or|plus|sorry|just|one more thing|another question|question|quick question|thanks|thx)?[\s,:-]*(?:what|whats|what's|how|hows|how's|when|whens|when's|where|wheres|who|whos|who's|whom|whose|which|why|is|isn't|are|aren't|am i|do|does|don't i|doesn't|did|can|can't|could|may (?!\d)|must|should|would|will|wat|wht|any|tell me|explain|i wonder|wondering|i want to know|i would like to know|i'd like to know|want to know|need to know|could you|do you know|has|have (?:i|you|we)|is there|are there|does it|what about|how about)(?!\p{L})/u,
  /^(?:а|и|но|так|ну|еще|кстати|тогда|подскажите|скажите|пожалуйста|здравствуйте|добрый день|извините|вопрос|или|потом)?(?:,? ?(?:пожалуйста))?[\s,:-]*(?:сколько|как|какой|какая|какое|какие|какую|каков|какова|каковы|каким|какими|какого|когда|где|куда|кто|кого|кому|что|чего|чему|чем|почему|зачем|можно|можем|могу|нельзя|нужн[аоы]?|нужен|надо|обязательн[оа]|есть ли|будет ли|должен|должна|подскажите|скажите|расскажите|объясните|интересно|хочу (?:узнать|спросить)|хотел[аи]? бы узнать|а если|правда ли|это проблема|до какого|на какой|с какого|в какой|по какой)(?!\p{L})/u,
];

/** Chinese marks its questions anywhere. */
export const HAN_QUESTION =
  /吗|呢(?!绒)|多少|(?<![十百])几(?=个|年|岁|月|点|次|人|项|号)|什么|怎么|怎样|如何|为何|哪|谁|是否|能不能|可不可以|可否|能否|是不是|有没有|要不要|行不行|算不算|需不需要|会不会|好不好|还是(?:必须|要|得|只能|可以|只有)|多久|多大|多长|多高|请问|想问|想了解|想知道|了解一下|咨询一下|还是只能/u;

/** Russian "ли" marks a question anywhere. */
export const PARTICLE = /(?<!\p{L})ли(?!\p{L})/u;

/** What is only supposed is no fact. */
export const SUPPOSED =
  /(?<!\p{L})(?:if|suppose|supposing|imagine|assuming|assume|hypothetically|let's say|lets say|say i|were i|in case|unless|for example|e\.g|например|если|допустим|предположим|представим|скажем,|к примеру)(?!\p{L})|如果|假如|假设|要是|倘若|万一|若(?=我|是|年|为|在)|比如|例如|设想/u;

/** Other people, of whom something may be said that is no fact of the person. */
export const OTHERS =
  /(?<!\p{L})(?:(?:my|our|his|her|their) (?:\p{L}+ )?(?:wife|husband|spouse|boss|supervisor|adviser|advisor|colleagues?|friends?|son|daughter|child|children|kids?|brother|sister|mother|father|mom|mum|dad|parents?|professor|prof|students?|boyfriend|girlfriend|fiance|fiancee|family|co-?authors?|mentor|director|uncle|aunt|cousin|labmate|roommate|grandmother|grandfather|twin)|(?:мо[йяие]|моего|моей|наш[аеи]?|е[ег]о|ее|их) (?:\p{L}+ )?(?:жен[аыу]|муж\p{L}{0,2}|супруг\p{L}?|руководител\p{L}|начальни\p{L}+|шеф|босс|коллег\p{L}|друг|подруга|сын|доч\p{L}+|дети|ребенок|брат|сестра|мать|отец|мама|папа|родители|профессор|студент\p{L}*|аспирант\p{L}*|дядя|тетя|соавтор|сосед|невеста|жених|бабушка|дедушка))(?!\p{L})|(?:我|我们|咱)的?(?:太太|老婆|妻子|先生|丈夫|老公|爱人|配偶|导师|老板|上司|领导|同事|朋友|儿子|女儿|孩子|父亲|母亲|爸爸|妈妈|爸|妈|父母|哥哥|弟弟|姐姐|妹妹|教授|学生|家人|室友|男友|女友|男朋友|女朋友|同学|师兄|师姐|奶奶|爷爷)/u;

/** Somebody close or at work as the subject, without a word for whose: "boss is Russian", "у мужа постоянная работа". */
const KIN =
  '(?:wife|husband|spouse|boss|supervisor|adviser|advisor|colleague|friend|son|daughter|brother|sister|mother|father|mom|mum|dad|professor|girlfriend|boyfriend|жен[аеуы]|муж[ауе]?|супруг[аеиу]?|руководител[ьяюе]|начальни(?:к|ца)[ауе]?|шеф[ау]?|босс[ау]?|коллег[аеиу]|друг[ау]?|подруг[аеиу]|сын[ау]?|доч(?:ь|ка|ери)|брат[ау]?|сестр[аеуы]|мать|мама|мамы|отец|отца|папа|папы|профессор[ау]?|родители)';

/** A third person as the subject. */
export const THIRD = new RegExp(
  `^(?:and |but |а |и |но )?(?:he|she|they|he's|she's|his|her|their|он|она|они|у него|у нее|ему|ей|他|她|他们)(?!\\p{L})|^(?:而|但|因为)?[他她]|^(?:and |but |а |и |но )?(?:у меня )?(?:у )?${KIN}(?!\\p{L}|,)`,
  'u',
);

/** The writer as the subject. */
export const FIRST =
  /(?<!\p{L})(?:i|i'm|im|i've|i'd|i'll|me|my|mine|myself|we|our|us|я|мне|меня|мой|моя|мое|мои|мою|моей|моего|мы|нам|у нас|наш|наша|наши)(?!\p{L})|我|本人|咱/u;

/** The writer alone as the subject, for those who write on behalf of somebody else. */
export const FIRST_ALONE =
  /(?<!\p{L})(?:i am(?! sorry)|i'm(?! sorry)|im(?! sorry)|i was(?! wrong| mistaken)|my (?:passport|citizenship|nationality|birthday|date of birth|phd)|i have a|i hold|я(?! (?:хочу|набрал|ошиб|указал|написал|неверно|перепутал|ввел|опечатал|имел|неправильно|забыл))|мой паспорт|у меня|мне \d)(?!\p{L})|我(?!们|想|要|的项目|填|写|打|点|弄|搞|说错|选|输|记)/u;

/** A word that takes up what was said before: "Kenya, is it on the list?" */
export const TAKES_UP =
  /(?<!\p{L})(?:(?:is|are|was|were|does|do|did|would|will|can|could|has) (?:it|they)|^(?:it|they|they're)|она|он|оно)(?!\p{L})|它|它们/u;

/** More of the same, beside what is known. */
export const MORE =
  /(?<!\p{L})(?:also|too|another|second|as well|besides|additionally|plus|еще|ещё|также|тоже|второй|второе|вдобавок)(?!\p{L})|还有|也有|也持|另外|另一|第二/u;

/** What stands right before something that is denied. */
export const DENIED =
  /(?:(?<!\p{L})(?:not|isn't|aren't|wasn't|without|don't|doesn't|didn't|never|no|no longer|instead of|rather than|не|нет|никогда не|вместо)|不是|并非|从[来未没]+有?过?|未曾?有?过?|没有?过?|无|非|不|而非)\s*(?:an? |the |from |in |have |has |hold |yet |really |be |my |any |из |в |на |у меня |был[аи]? |имею |持有?|有|在|来自|是)*$/u;

/** What stands right after something that is denied: "китайского гражданства никогда не было". */
export const DENIED_AFTER =
  /^\s*(?:гражданств\p{L}*|паспорт\p{L}*|подданств\p{L}*|citizenship|nationality|passport|国籍|护照)?,?\s*(?:у меня |я |i |我)?(?:(?:никогда )?(?:не (?:был[аои]?|имел[аи]?|получал[аи]?)|нет)|(?:have |has |had )?never|(?:从来)?没有过?|从未)(?!\p{L}*граждан)/u;

/** Where somebody lives, was born or studied says nothing about citizenship or employer. */
export const ELSEWHERE =
  /(?<!\p{L})(?:live|lives|living|lived|reside|residing|resident|residence|based|located|born|grew up|raised|studied|study|studying|graduated|married|visited|visit|travell?ed|conference|phd|doctorate|degree|permit|visa|from a|university of|живу|живет|живем|проживаю|родил\p{L}*|вырос\p{L}*|учил\p{L}+|учусь|окончил\p{L}?|степень|виза|внж)(?:\s[\p{L}']+){0,3}\s*$|(?:住在?|居住在|生活在|出生在|生于|长大于|毕业于|留学|学习)\s*$/u;

/** Where somebody works, whatever else is said of the place: "I work at the University of …". */
export const WORKS_AT =
  /(?<!\p{L})(?:work|works|working|employed|job|post|position|lecturer|professor|researcher|scientist|teach|teaches|teaching|работаю|работает|тружусь|преподаю|сотрудник|сотрудница|должность|ставка)(?:\s[\p{L}']+){0,3}?\s(?:at|in|for|в|во)\s(?:[\p{L}']+\s){0,4}$/u;

/** "My PhD is from France" says where something else is from, and not the person. */
export const OF_SOMETHING =
  /(?<!\p{L})(?:phd|doctorate|degree|diploma|master'?s?|bachelor'?s?|grant|funding|scholarship|visa|permit|university|institute|employer|job|salary|contract|степень|диплом|диссертация|виза|внж|грант|вуз|университет|институт|работодатель|работа|зарплата)(?:\s+(?:is|was|are|comes|came|у меня))?\s+(?:from|из)\s+(?:the )?$|(?:博士|学位|硕士|签证|单位|大学|文凭|奖学金)(?:是|来自|从)?$/u;

/** A length right beside a contract or a project is its length, and no stay or experience. */
export const CONTRACT_BEFORE =
  /(?:(?<!\p{L})(?:contract|project|grant|visa|programme|program|lease|контракт\p{L}*|договор\p{L}*|проект\p{L}*|грант\p{L}*|виз\p{L}+)(?:\s(?:is|runs|lasts|of|for|заключен|подписан|еще|на))*(?:\s(?:a|another|about))?|(?:合同|项目|聘期|签证|协议)(?:期|是|签了|为|还有|还剩)*)\s*$/u;
export const CONTRACT_AFTER =
  /^[\s-]*(?:(?:long |fixed-term |temporary )?(?:contract|project|grant|visa|lease)(?!\p{L})|(?:ый |ий )?(?:контракт|договор|проект|грант)|的?(?:合同|聘期|协议|签证))/u;

/** What is still to come is not yet so. */
export const COMING =
  /(?:(?<!\p{L})(?:doing|pursuing|working on|writing|finishing|studying for|enrolled in|starting|started|in the middle of|will|going to|gonna|hope to|hoping to|plan to|planning to|want to|would like to|soon|expect to|about to|still have to|need to|скоро|буду|планирую|собираюсь|надеюсь|получу|хочу|пишу|заканчиваю)|即将|快要?|马上|将要?|打算|准备|希望|正在读?|在读|还没|尚未|未)\s*(?:be |have |get |also |a |an |to |in |the )*$/u;

/** What was so once and is no longer. */
export const ONCE =
  /(?<!\p{L})(?:was|were|used to|formerly|former|ex|once|previously|before|had|был|была|были|раньше|прежде|бывш\p{L}+|когда-то)(?!\p{L})|以前|曾经?|原来是|过去|之前/u;

/** A question that takes up what was said just before: whether that is all right. */
export const TAKEN_UP =
  /^(?:and |so |but |then |а |и |но |так |тогда |то |那|那么|那我)?\s*(?:(?:is|was|would|will|does|do|can|could|did|are|am) (?:that|this|it|i|those|they|these)(?: (?:be|also|still|really|even|a|an|the|any|ok|okay|fine|all|right|allowed|possible|problem|issue|enough|acceptable|accepted|good|bad|count|matter|work|qualify|eligible|rule|me|out|hurt|affect|anything|apply|too|then|qualified|disqualify|excluded|help|valid|sufficient))+|ok|okay|allowed|possible|any (?:problem|issue|issues)|(?:это|так|такое|этого|они)(?: (?:проблема|можно|подходит|подойдет|считается|важно|помешает|мешает|нормально|допустимо|разрешено|достаточно|хватит|годится|плохо|страшно|ли|не|значит|мне|нельзя|как-то|влияет|повлияет|что-то|меняет|меня|исключает|пройдет))+|(?:можно|подходит|подойдет|считается|важно|помешает|мешает|нормально|нельзя|годится)(?: (?:ли|так|это|мне|будет|подать|подаваться|податься))*|(?:would|will|am|do|can|could|should|was|does|did|have) i (?:be |still |also |then |just |even )*(?:out|be rejected|be excluded|excluded|eligible|ineligible|qualify|apply|ok|okay|fine|rejected|disqualified|in trouble|qualified|allowed|too (?:old|young|late|early)|accepted|pass|fit|in|a problem|good)(?: then| too| now)?|too (?:old|young|late|early|long|short)|(?:is|was) (?:that|this|it) (?:a|the) (?:no|yes|rejection|refusal|end|problem)|мне (?:не )?откажут|откажут|отказ|это отказ|(?:это )?вс[её]|мимо|не судьба|(?:это )?(?:меня )?(?:это )?исключает|я (?:не )?(?:прохожу|подхожу|проходил|годен|годна)|(?:will|would) (?:they|you|it) (?:reject|refuse|accept|exclude) me|(?:не )?слишком (?:поздно|стар[аы]?|рано|долго|мало|много)|не поздно|я (?:уже )?(?:не )?(?:слишком )?(?:стар|стара)|я (?:бы )?(?:не )?(?:пройду|прошел|прошла|подхожу|подойду|смогу))\s*[?!.)]*$|^(?:那|这样?|我|这个|那我)?(?:是不是就?|会不会|会|还|也)?(?:可以|行|有影响|有问题|影响|没问题|算|符合|能申请|不能申请|不行|可不可以|行不行|要紧|没关系|满足|够|合格|算自然科学|(?:年龄)?符合(?:条件|要求)?|年龄(?:可以|行)|超龄|超|年龄超|太大|太晚|有关系|不符合|被排除|被拒绝?|没戏|没机会|没希望)了?[吗么嘛呢吧不]?(?:没有)?[了?!.]*$|^(?:是不是|会不会)就?(?:不能|不行|没戏|不符合|被拒|被排除|没机会).*$|算不算[?]*$|行不行[?]*$/u;

/** A question that asks for a change is none. */
export const REQUEST =
  /(?:can|could|would|will) (?:you|i|we) (?:please |pls )?(?:change|correct|fix|update|edit|replace|set)|(?:можете|можно|могу|не могли бы вы)(?: ли)?(?: вы| я)? (?:по|из|с)?(?:менять|править|изменить|исправить|поправить|сменить|заменить)|(?:能|可以|能不能|可不可以|麻烦)(?:你|您)?(?:帮我)?(?:把|将)?[^,.?]{0,20}(?:改成|改为|改一下|更正|修改)/u;
