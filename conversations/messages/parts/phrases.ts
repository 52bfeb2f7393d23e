/** How a question begins or is marked; read at the start of a part of a folded message. */
export const OPENERS = [
  /^(?:(?:so|and|but|also|then|ok|okay|btw|by the way|well|oh|please|pls|hi|hello|hey|anyway|or|plus|sorry|just|one more thing|another question|question|quick question|thanks|thx)[\s,:-]+){0,3}(?:(?:till|until|by|on|in|at|from|to|for|with|under|through|since|of|about|after|before) (?:which(?! (?:i|we|he|she|it|they|my|our|is|are|was)(?!\p{L}))|what(?! (?:i|we|he|she|they|is|was)(?!\p{L}))|when(?! (?:i|we|he|she|they)(?!\p{L}))|whom(?! (?:it may|i|we|he|she|they)(?!\p{L}))|whose|how (?:many|much|long))|what|whats|what's|how|hows|how's|when|whens|when's|where|wheres|who|whos|who's|whom|whose|which|why|is|are|(?:is|are|do|does|did|ca|could|wo|would|should|was|were|has|have)n't(?= (?:i|you|we|they|he|she|it|the|that|this|there|my|your|our|any|some|one|people)(?!\p{L}))|am i|do(?! (?:(?:no|not|only|just|pure|purely|mainly|mostly|some|scientific|basic|applied|lab|own|the|my own)\s)*(?:research|science|lab work|experiments|teaching))|does(?! not (?!(?:i|you|we|they|he|she|it|the|that|this|my|your|our)(?!\p{L})))|did(?! not (?!(?:i|you|we|they|he|she|it|the|that|this|my|your|our)(?!\p{L})))|can(?!'t| (?:only|just|come|stay|start|arrive)(?!\p{L}))|could|may(?! \d)|must|should|would|will(?! (?:do|teach|follow|obey|respect|abide|observe|comply|work|come|stay|arrive|start|bring|sign|help|assist|not|also|be (?:there|here|in|full))(?!\p{L}))|wat|wht|any|tell me|explain|whether|let me know|inform me|advise me|guide me|kindly(?: (?:please|just|also))? (?:tell|inform|let|advise|guide|explain|clarify|share|confirm (?:if|whether))|(?:i|we)(?: (?:am|are|was|were|do|would|like to|want to|wish to|just|also|really|only|kindly|humbly))* ?(?:wonder|wondering|curious|ask|asking)(?: (?:you|me|myself|to know|also))*(?=\s(?:if|whether|what|how|when|where|who|which|why|about)(?!\p{L}))|(?:it is|it's|its) (?:also )?(?:not clear|unclear)(?: to me| for me| to us| for us)?(?=\s(?:if|whether|what|how|when|where|who|which|why)(?!\p{L}))|i (?:don't|dont|do not|did not|didn't) (?:quite |really )?(?:understand|get|see)(?=\s(?:if|whether|what|how|when|where|who|which|why)(?!\p{L}))|i wonder|wondering|i want to know|i would like to know|i'd like to know|want to know|need to know|could you|do you know|has|have (?:i|you|we)|is there|are there|does it|what about|how about)(?!\p{L})/u,
  /^(?:(?:а|и|но|так|ну|еще|кстати|тогда|сразу|заодно|также|вдобавок|подскажите|скажите|пожалуйста|здравствуйте|добрый день|извините|вопрос|или|потом)(?!\p{L})[\s,:-]*){0,4}(?:сколько|как(?! [^?]*(?:не знаю|не помню)\s*$)(?! (?:же )?(?:иначе|обычно|всегда|положено|раз|надо|требуется|договаривались|договорились)(?!\p{L}))|какой|какая|какое|какие|какую|каков|какова|каковы|каким|какими|какого|когда|где(?! (?:я |и |также |сейчас |он |она )*(?:преподаю|работаю|веду|занимаюсь|преподает|работает|ведет|занимается))|куда(?! (?:ж |же )?(?:я |мне |мы |нам )?(?:денусь|деваться|деться|денемся))|кто(?! (?:ж|же) (?:откажется|против))|кого|кому|что(?! (?:поделать|поделаешь|ж поделать))|чего(?! (?:уж|там))|чему|чем(?! (?:я |мы |он |она |давно |сейчас |всегда )*(?:занима|увлека))|почему(?! бы и нет)|зачем|можно|(?:можем|могу)(?! (?:только|лишь|(?:начать|приехать|прилететь|прибыть|приступить|стартовать)(?: уже| только| прямо)? (?:(?:с|со|в|к|на|во) )?(?:\d|январ|феврал|март|апрел|ма[йея](?!\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр|начал|конц|середин)|работать (?:полный|на полн|только|весь)|на (?:полн|полд|полс|год|полгода|\d|шесть|двенадцать)|начать (?:с|в) |с \d|полный|весь|\d|приехать (?:на (?:год|полгода|\d|шесть|двенадцать)|с \d|\d)))|нельзя|нужн[аоы]?|нужен|надо|обязательн[оа]|есть ли|будет ли|(?:должен|должна)(?! (?:сказать|признаться|поправить|исправить|уточнить|добавить|заметить|предупредить|сообщить))|подскажите|скажите|расскажите|объясните|интересно|хочу (?:узнать|спросить)|хотел[аи]? бы узнать|а если|правда ли|это проблема|до какого|на какой|с какого|в какой|по какой|(?:через|за|к|по|от|о|у|с|на|в|для|из|до|под) (?:чей|чья|чье|чью|каком|какому|какой|какую|какие|каким|каких|какого|кого|кем|чего|что|сколько|скольки)|насколько|чей|чья|чье|чьи|чью|скока|скоко|почем|разрешат ли|дадут ли|хватит ли)(?!\p{L})/u,
];

/** Chinese marks its questions anywhere. */
export const HAN_QUESTION =
  /吗|(?<![正还没在着有][^,;]{0,8})呢(?!绒)|多少|(?<![十百好这那给跟和带])几(?=个|年|岁|月|点|次|人|项|号|天|名|位|份|种|套|万)|(?<!没有?[^,;]{0,4})什么(?!的\p{Script=Han}|都|也)|[做是干搞]什么的|怎么|怎样|如何|为何|(?<!没有?[^,;]{0,4})(?:哪(?!里?[个怕天]?[都也])|谁(?![都也]))|是否|能不能|可不可以|可否|能否|是不是|(?<!没)有没有|要不要|行不行|算不算|需不需要|会不会|好不好|还是(?:必须|要|得|只能|可以|只有)|(\p{Script=Han})还是[^,;]{1,8}\1(?:$|[?])|(?<!不)(?![时间])(\p{Script=Han})不\2|几篇|几成|多久(?!那|这[题个])|多大|多长|多高|请问|想问(?!题)|想了解|想知道|了解一下|咨询一下|还是只能/u;

/** Russian "ли" marks a question anywhere. */
export const PARTICLE =
  /(?<!\p{L}|(?:доцент|профессор|доктор|руководитель|господин|товарищ|учитель|проф\.|завлаб|зовут)\p{L}{0,3} )(?:ли|скока|скоко|(?<!столько,? )сколько(?! (?:нужно|надо|себя|скажете|потребуется|угодно)(?!\p{L})))(?!\p{L})/u;

/** What is only supposed is no fact. */
export const SUPPOSED =
  /(?<!\p{L})(?:(?<!(?:no idea|not sure|don't know|dont know|unsure|no clue) )if(?! (?:not|so|yes|any)\s*(?:,|$))|once (?:i|she|he|we|they)|(?:when|as soon as|after|until|till) (?:i|she|he) (?:get|gets|finish|finishes|have|has|defend|defends|receive|receives|obtain|obtains)|suppose|supposing|imagine|assuming|assume|hypothetically|let(?:'|)s say(?! (?:an? |the )?(?:\d|six|twelve|half|year|whole|full))|say i|were i|in case|unless|until (?:they|someone|further)|for example|e\.g|например|если(?! (?:честно|коротко|кратко|точнее|точно|вкратце|совсем честно|не ошибаюсь|вдруг что|(?:что|чего|важно|надо|нужно|интересно)(?=\s*(?:$|[,.;!)])))(?!\p{L}))|пока не (?:получ|защи|законч|найд|найм|дад(?:ут|им)|подпи[шс]\p{L}{2,3}(?!\p{L})|выдаст|выдадут|утверд(?:ят|ит)|реш(?:у|ит|ат|им)|стан|верн|прид|приед|разреш(?:ат|ит)|отпуст(?:ят|ит)|ответ(?:ят|ит)|узна|присво(?:ят|ит)|уволят|уволюсь|сократят|выгон|сним|закро|измен|смен|уйд|уед|вернут|пройд|найд|прекрат|истеч|истек|буд)\p{L}*|до тех пор|допустим|предположим|представим|скажем,|к примеру)(?!\p{L})|(?<!\p{L})(?:когда|как только|после того как|вот) (?:я |он |она )?(?:получ(?:у|ит)|защи(?:щусь|тится)|законч(?:у|ит)|окончу|стану)(?!\p{L})|等(?:我|他|她|到)?(?:以后|将来)?(?:拿|毕业|取得|获得|读完|答辩|入籍|转正)|如果|假如|假设|(?<!主)要是|倘若|万一|若(?=我|是|年|为|在)|比如|例如|设想/u;

/** Those whom the writer leads; what is said of them is not said of the writer: "I have two PhD students". */
export const LED =
  /(?<!\p{L})i have (?:(?:a|an|one|two|three|\d+|some|several|many|good|my own) )+(?:\p{L}+ )?(?:students?|postdocs?|interns?)(?!\p{L})|(?<!\p{L})у (?:меня|нас) (?:(?:есть|в \p{L}+|учит\p{L}*|работа\p{L}+|\d+|дв[ае]|три|много|хорош\p{L}+) ){0,3}(?:аспирант|студент|стаж[её]р)\p{L}*|(?<!\p{L})(?:студент|аспирант)\p{L}* (?:у меня|у нас|в (?:моей|нашей) \p{L}+)|我(?:这边|这里|还|们组|们实验室)?(?:有|带|指导|培养)(?:的|了|过)?(?:[一二两三四五几\d]?[个名位])?(?:[\p{Script=Han}]{0,3}的)?(?:学生|博士生|硕士生|研究生|博士后|博后|博士(?=[一二三四五]年))/u;

/** Other people, of whom something may be said that is no fact of the person. */
export const OTHERS =
  /(?<!\p{L})(?:friends?|colleagues?|classmates?|neighbou?rs?|acquaintances?) of (?:mine|ours)(?!\p{L})|(?<!\p{L})(?:my|our) (?:competitor|rival)s?(?!\p{L})|(?<!\p{L})(?:один|одна|одному|у одного|у одной) (?:мо[йяе]\p{L}{0,2} )?(?:друг|подруга|знаком\p{L}+|приятел\p{L}+|коллег\p{L})(?!\p{L})|(?<!\p{L})(?:students?|postdocs?|colleagues|people|members|everyone|everybody|others|all) (?:in|of|at|from) (?:my|our) (?:own )?(?:lab|laboratory|group|team|department|institute|university|office|family)|(?<!\p{L})i have (?:(?:a|an|two|three|some|several|many|good|my own) )+(?:\p{L}+ )?(?:colleagues?|friends?|wife|husband|brother|sister|son|daughter|child|children)(?!\p{L})|(?<!\p{L})у (?:меня|нас) (?:(?:есть|в \p{L}+|был[аи]?|учит\p{L}*|работа\p{L}+|\d+|дв[ае]|три|много|хорош\p{L}+) ){0,3}(?:сотрудники|коллег[аи]|все(?!-| (?:есть|готово|в порядке|хорошо))|друг|друзья|подруга|брат|сестра|муж|жена|сын|дочь|дети)(?!\p{L})|我(?:这边|这里|还)?有(?:[一二两三四五几\d]?[个名位])?(?:朋友|同事|同学|亲戚)|我(?:们)?(?:实验室|课题组|组|系|单位|团队|所)里?的?(?:学生|博士生|硕士生|研究生|博士后|博后|同事|人|其他人)|(?<!\p{L}|(?:led|headed|guided|directed) by )(?:(?:my|our|his|her|their) (?:\p{L}+ )?(?:wife|husband|spouse|(?<!own )boss|supervisor|adviser|advisor|colleagues?|friends?|son|daughter|child|children|kids?|brother|sister|mother|father|mom|mum|dad|parents?|professor|prof|students?|assistants?|secretary|boyfriend|girlfriend|fiance|fiancee|family|co-?authors?|mentor|director|uncle|aunt|cousin|nephew|niece|labmate|roommate|grandm\p{L}+|grandf\p{L}+|grandpa|twin|ex(?:-(?:wife|husband|boss))?|(?:mother|father|brother|sister)-in-law)|(?:мо[йяие]|моего|моей|моему|моим|моих|наш[аеи]?|е[ег]о|ее|их) (?:\p{L}+ )?(?:научрук\p{L}{0,2}|ассистент\p{L}{0,2}|помощни\p{L}+|секретар\p{L}+|соавтор\p{L}{0,2}|сосед\p{L}{0,2}|жен[аыу]|муж\p{L}{0,2}|супруг\p{L}?|руководител\p{L}|начальни\p{L}+|шеф|босс|коллег\p{L}|друг|подруга|сын|доч\p{L}+|дети|ребенок|брат|сестра|мать|отец|мама|папа|родители|профессор|студент\p{L}*|аспирант\p{L}*|дяд[яиею]|тет[яиею]|тещ[аи]|тест[ья]|зят[ья]|племянни\p{L}+|соавтор|сосед|невест[аы]|жених|бабушк[аи]|дедушк[аи]|дед))(?!\p{L})|(?:我|咱)们?的?(?:所长|院长|处长|主任|系主任|组长|校长|书记|科长)(?![^,;]{0,10}(?:负责|牵头|主持|挂名|申报|当))|(?:我|我们|咱|[他她])的?(?:前妻|前夫|岳父|岳母|表[哥姐弟妹]|堂[哥姐弟妹]|太太|老婆|妻子|先生|丈夫|老公|爱人|配偶|(?:博士|硕士|研究生|中国|外国)?导师|老师(?=是|想|要|也|[19他她])|老板|上司|领导|同事|朋友|儿子|女儿|孩子|父亲|母亲|爸爸|妈妈|爸|妈|父母|哥哥|弟弟|姐姐|妹妹|教授|学生|博士生|硕士生|研究生|博士后|下属|助手|助理|秘书|同行|家人|室友|男友|女友|男朋友|女朋友|同学|师兄|师姐|师弟|师妹|同门|舍友|奶奶|爷爷|外婆|外公|姥姥|姥爷|祖父|祖母|外祖[父母]|叔叔|舅舅|舅妈|阿姨|姑姑|姑妈|婶婶|伯父|伯伯|公公|婆婆|侄[子女]|外甥|女婿|儿媳|未婚[妻夫]|闺蜜|哥(?!伦比|斯达|德堡|本哈|廷根)|弟|姐|妹)/u;

/** Somebody close or at work as the subject, without a word for whose: "boss is Russian", "у мужа постоянная работа". */
const KIN =
  '(?:grandfather|grandmother|grandpa|grandma|uncle|aunt|cousin|дед(?:ушк[аи])?|бабушк[аи]|дяд[яи]|т[её]т[яи]|twins|daughters|sons|kids|children|wife|husband|spouse|boss|supervisor|adviser|advisor|colleague|friend|son|daughter|brother|sister|mother|father|mom|mum|dad|professor|girlfriend|boyfriend|жен[аеуы]|муж[ауе]?|супруг[аеиу]?|руководител[ьяюе]|начальни(?:к|ца)[ауе]?|шеф[ау]?|босс[ау]?|коллег[аеиу]|друг[ау]?|подруг[аеиу]|сын[ау]?|доч(?:ь|ки|ка|ке|ери|ерям)|сыновья|двойн\\p{L}+|близнец\\p{L}+|дет(?:и|ей|ям)|реб[её]н\\p{L}+|внук\\p{L}?|внучк\\p{L}|племянни\\p{L}+|тест[ья]|тещ[аи]|невест[аыке]\\p{L}{0,2}|жених|зять|шурин|свояк|деверь|золовка|свекр\\p{L}+|кум[аеу]?|брат[ау]?|сестр[аеуы]|научрук[ау]?|руководительниц[аеы]|мать|мама|мамы|отец|отца|папа|папы|профессор[ау]?|родители)';

const KIN_HAN =
  '(?:外甥女?|侄[子女]|女婿|儿媳|妹夫|姐夫|嫂子|弟媳|老人|长辈|家人|爷爷|奶奶|外公|外婆|姥姥|姥爷|祖父|祖母|叔叔|舅舅|阿姨|姑姑|表哥|表姐|表弟|表妹|堂哥|堂姐|岳父|岳母|公公|婆婆|太太|老婆|妻子|丈夫|老公|爱人|配偶|导师|老板|上司|领导|同事|朋友|闺蜜|儿子|女儿|孩子|爸爸|妈妈|爸|妈|父亲|母亲|父母|哥哥|弟弟|姐姐|妹妹|哥(?!伦比|斯达|德堡|本哈|廷根)|弟|姐|妹|室友|男友|女友|男朋友|女朋友|同学|同门|师兄|师姐|师弟|师妹|舍友)';

/** Who stands above the writer, where words tell that it is not the writer: "my group leader", "у завлаба". */
const ABOVE =
  '^(?:and |but |а |и |но )?(?:(?:my|our|the) (?:\\p{L}+ )?(?:(?:group|team|lab|department|section|unit) (?:leader|head|manager)|head of (?:department|the \\p{L}+|group|lab|unit)|line manager|predecessor|successor|dean|rector|landlord|doctor(?! (?:degree|title|diploma|thesis|of)))|(?:у (?:мо\\p{L}+ |наш\\p{L}+ )?|(?:мой|наш|наша|моя) )(?:предшественни|завлаб|завкаф|завкафедрой|заведующ|декан|ректор|проректор|директор|тимлид|врач|куратор)\\p{L}{0,3})(?!\\p{L})|^(?:我们?|咱们?)?的?(?:组|系|所|室|团队|部门)?(?:前任|继任者?|组长|队长|房东|医生|院士)(?!\\s*$|[,:])(?!\\p{Script=Han}{0,6}(?:负责|牵头|主持|申报))';

/** A third person as the subject. */
export const THIRD = new RegExp(
  `^(?:and |but |а |и |но )?(?:he|she|they|he's|she's|his|her|their|он|она|они|у него|у нее|ему|ей|他|她|他们)(?!\\p{L})|^(?:而|但|因为|不过|可是)?(?:我家里?的?|家里的?|我的?)?(?:双胞胎|大|小|二|亲)?(?:[他她]|${KIN_HAN}(?!们?和我|跟我|与我|我))|^(?:and |but |а |и |но )?(?:у меня )?(?:у )?(?!(?:профессор|руководитель|руководительница|начальник|начальница|шеф)\\s*$)${KIN}(?!\\p{L}|,)|${ABOVE}`,
  'u',
);

/** A trade by which people tell of themselves: "professor with a permanent contract", but no "my professor", "профессор у нас". */
export const OWN_TRADE =
  /^(?:(?:professor|prof|supervisor|phd supervisor)\s(?:with|of|by|on)(?!\p{L})|профессор\s(?:с|со|на|кафедр\p{L}+)(?!\p{L})|(?:руководитель|начальник)\s(?:отдел\p{L}*|лаборатори\p{L}+|сектор\p{L}*|групп\p{L}+|кафедр\p{L}+|центр\p{L}*|служб\p{L}+)(?!\p{L})|(?:导师|教授)$)/u;

/** The writer as the subject. */
export const FIRST =
  /(?<!\p{L})(?:i|i'm|im|i've|i'd|i'll|me|my|mine|myself|we|our|us|я|мне|меня|мой|моя|мое|мои|мою|моей|моего|мы|нам|у нас|наш|наша|наши)(?!\p{L})|^\s*(?:а |но |и )?(?:сам|сама)(?!\p{L})|我|本人|咱/u;

/** The writer alone as the subject, for those who write on behalf of somebody else. */
export const FIRST_ALONE =
  /(?<!\p{L})(?:i am(?! sorry)|i'm(?! sorry)|im(?! sorry)|i was(?! wrong| mistaken)|my (?:passport|citizenship|nationality|birthday|date of birth|phd)|i have a|i hold|я(?! (?:хочу|набрал|ошиб|указал|написал|неверно|перепутал|ввел|опечатал|имел|неправильно|забыл))|мой паспорт|(?:веду|создал[аи]?) (?:лаборатори|групп|кафедр|отдел|проект|центр)\p{L}*|руковожу|заведую|возглавляю|работаю|у меня|мне \d|i (?:work|live|teach|do research|study|graduated|defended|speak)|myself)(?!\p{L})|我(?!们|想|要|[院校所方系处组]|单位|课题组|团队|的项目|填|写|打|点|弄|搞|说错|选|输|记)/u;

/** A word that takes up what was said before: "Kenya, is it on the list?" */
export const TAKES_UP =
  /(?<!\p{L})(?:(?:is|are|was|were|does|do|did|would|will|can|could|has) (?:it|they)|^(?:it|they|they're)|она|он|оно)(?!\p{L})|^\s*(?:which (?:one|of)|како[йе] (?:из|лучше|легче))(?!\p{L})|它|它们|^哪[个种一]/u;

/** More of the same, beside what is known. */
export const MORE =
  /(?<!\p{L})(?:also|too|another|second|as well|besides|additionally|plus|еще|ещё|также|тоже|второй|второе|вдобавок)(?!\p{L})|还有|也有|也持|也是|另外|另一|第二/u;

/** What stands right before something that is denied. */
export const DENIED =
  /(?:(?<!\p{L})(?:not|isn't|aren't|wasn't|without|don't|doesn't|didn't|never|no|no longer|instead of|rather than|не|нет|никогда не|вместо)|不是|并非|(?:从[来未没]+有?|未曾?|不曾|没有?)(?:加?入|拿|持有?|取得|获得|当)(?:过|到)|从[来未没]+有?过?|未曾?有?过?|没有?过?|无|非|不|而非)\s*(?:an? |the |from |in |at |for |have |has |hold |yet |really |be |my |any |work |working |live |stay |come |teach |из |в |на |у меня |работаю |работает |живу |могу |смогу |приеду |останусь |был[аи]? |имею |持有?|有|在|来自|是)*$/u;

/** What stands right after something that is denied: "китайского гражданства никогда не было". */
export const DENIED_AFTER =
  /^\s*(?:гражданств\p{L}*|паспорт\p{L}*|подданств\p{L}*|citizenship|nationality|passport|国籍|护照)?,?\s*(?:у (?:меня|него|нее|нас) |я |он |она |i |he |she |我|他|她)?(?:(?:никогда )?(?:не (?:был[аои]?|имел[аи]?|получал[аи]?)|нет)|(?:have |has |had )?never|(?:从来)?没有过?|从未)(?!\p{L}*граждан)(?!\s(?:гражданств\p{L}+ |паспорт\p{L}* )?(?:китай|китая|кнр|друг|иног?о|иных))/u;

/** What stands right after something named that is not so, or not yet: "степени пока нет". */
export const DENIED_SOON =
  /^\s*(?:(?:у меня|пока|еще|ещё|и|так и|is|was|has|学位|文凭|证|我|也)\s*)*(?:нет|нету|не|not|isn't|wasn't|hasn't|won't|never|no|is pending|pending|in progress|还没|没|未|尚未|不)(?!\p{Script=Latin}|\p{Script=Cyrillic})/u;

/** Where somebody lives, was born or studied says nothing about citizenship or employer. */
export const ELSEWHERE =
  /(?<!\p{L})(?:holidays?|vacation|отпуске|live|lives|living|lived|reside|residing|resident|residence|based|located|born|grew up|raised|studied|study|studying|graduated|married|visited|visit|travell?ed|conference|phd|doctorate|degree|permit|visa|ethnic|ethnically|from a|university of|этническ\p{L}+|живу|живет|живем|жил[аи]?|бывал[аи]?|проживаю|родил\p{L}*|вырос\p{L}*|учил\p{L}+|учусь|конференци\p{L}*|стажировк\p{L}*|командировк\p{L}*|семинар\p{L}*|окончил\p{L}?|степень|виза|внж)(?:\s[\p{L}']+){0,3}\s*$|(?:(?<![想要会])来|搬到|来到|移居|住在?|居住在|生活在|出生在|生在|生于|出生于|长大于|毕业于|留学|学习)\s*$/u;

/** The same where the words follow the place: "在日本出生". */
export const ELSEWHERE_AFTER =
  /^\s(?:по (?:национальности|происхождению|крови|отцу|матери|папе|маме))(?!\p{L})|^(?:出生|长大|读书|读的|念的|上的|回来|回国|上学|留学|毕业|生活|居住|旅游|度假|休假|出差|转机|开会|拿的|获得的)|^\s*[-,]?\s*(?:это |просто |там |только )*(?:где (?:я )?живу|место жительства|живу(?= там|\s*(?:$|[,.])))|^\s*(?:я |он |она )?(?:никогда )?(?:не )?(?:жил[аи]?|бывал[аи]?|учил\p{L}+)(?!\p{L})/u;

/** "My PhD is from France" says where something else is from, and not the person. */
export const OF_SOMETHING =
  /(?<!\p{L})(?:phd|doctorate|degree|diploma|master'?s?|bachelor'?s?|grant|funding|scholarship|visa|permit|university|institute|employer|job|salary|contract|степень|диплом|диссертация|виза|внж|грант|вуз|университет|институт|работодатель|работа|зарплата)(?:\s+(?:is|was|are|comes|came|у меня))?\s+(?:from|из)\s+(?:the |an? )?$|(?:博士|学位|硕士|签证|单位|大学|文凭|奖学金)(?:是|来自|从)?$/u;

/** A length right beside a contract or a project is its length, and no stay or experience. */
export const CONTRACT_BEFORE =
  /(?:(?<!\p{L})(?:(?:temporary|fixed-term) (?:job|post|position)|(?:job|post|position) is (?:temporary|fixed-term)|(?:работа|должность|ставка) (?:у \p{L}+ )?временная|временная (?:работа|должность|ставка)|(?:ставк|позици|должност|постдок|грантов)\p{L}*(?:\s(?:постдок\p{L}*|у меня|там|сейчас))?|teaching(?: experience)?|преподаю|преподавал[аи]?|(?:стаж|опыт) преподавани\p{L}+|в промышленности|in industry|contract|project|grant|visa|programme|program|lease|(?:контракт|договор)\p{L}*(?:\s(?:срочн\p{L}{1,3}|временн\p{L}{1,3}|трудов\p{L}{1,3}|у меня|у нее|у него|мой|там))*|продлева\p{L}+(?: (?:уже|каждый год|ежегодно|последние))*|проект\p{L}*|грант\p{L}*|виз\p{L}+|(?:отпуск|декрет|академ)\p{L}*(?: (?:я |уже )?(?:взял[аи]?|оформил[аи]?|дали))?)(?:\s(?:with|with the|at|at the|с|со)\s\p{L}+)?(?:\s(?:is|runs|lasts|of|for|заключен|подписан|еще|на))*,?(?:\s(?:a|another|about|на))?|(?:等|等着|回去|回国|回家|回老家|请假|出差|产假|学术假|休假|中断|停薪留职|参加过|资助过|支持过|签了|合同|项目|聘期|签证|协议|教龄|教书|教学|教学经验)(?:期|是|签了|为|还有|还剩)*|(?:合同[制工]|聘用制|临时工|固定期限)的?,|(?:推迟|延后|延迟|提前|延长)了?|每[次趟年回]|[两三四2-4][次趟]|(?<!\p{L})(?:(?:two|three|four|\d) (?:times|visits of|trips of|stays of)|twice|дважды(?: по)?|(?:два|три|четыре) раза(?: по)?|each(?: visit| time| of)?|every (?:visit|time)|кажд\p{L}+(?: раз| визит| приезд)?|по)(?: for)?)\s*$/u;
export const CONTRACT_AFTER =
  /^[\s-]*(?:(?:of )?teaching(?! and)|(?:of experience )?in industry|as an engineer|преподавани\p{L}*|преподаю|в промышленности|left (?:in|on|at|of|under|until)(?!\p{L})|(?:long |fixed-term |temporary )?(?:contract|project|grant|visa|lease)(?!\p{L})|(?:ый |ий )?(?:контракт|договор|проект|грант)|的?(?:合同|聘期|协议|签证|教龄|教学(?!和|与|兼)|工业|一聘|一签)|级)/u;

/** What is still to come is not yet so. */
export const COMING =
  /(?:(?<!\p{L})(?:pursuing|working on|writing|finishing|studying for|enrolled in|starting|started|in the middle of|will|going to|gonna|hope to|hoping to|plan to|planning to|want to|would like to|soon|expect to|about to|still have to|need to|скоро|буду|планирую|собираюсь|надеюсь|получу|хочу|пишу|заканчиваю)|即将|快要?|马上|将要?|打算|准备|希望|正在读?|在读|还没|尚未|未|等着|等待|下个?月|想要?|想有)\s*(?:be |have |get |also |a |an |to |in |the )*$/u;

/** What stands somewhere before something that was so once and may no longer be. */
export const PAST =
  /(?<!\p{L})(?:used to|formerly|former|ex|previously|(?:my|the|her|his) (?:old|last|former|previous|first|earlier) (?:job|post|position|contract|employer|employment)|back then|until (?:19\d\d|20(?:[01]\d|2[0-3]))|раньше|прежде|прежн\p{L}+|бывш\p{L}+|когда-то|прошл\p{L}+ (?:работ|мест|долж|договор|контракт)\p{L}*|до этого|до (?:19\d\d|20(?:[01]\d|2[0-3])))(?!\p{L})|以前|曾经|原来|原先|之前|从前|早先|上一份/u;

/** What stands right before those whom somebody teaches or leads: "I supervise three PhD students". */
export const IN_CHARGE_OF =
  /(?:(?<!\p{L})(?:supervis\p{L}+|teach(?:es|ing)?|mentor(?:s|ing)?|advis(?:e|es|ing)|train(?:s|ing)?)(?:\s(?:a|an|the|my|our|two|three|four|five|several|some|many|\d+))*|(?<!\p{L})(?:руковожу|руководил[аи]?|учу|обучаю|консультирую|у меня (?:\d+|один|два|две|три|четыре|пять|шесть|несколько|много))(?:\s(?:\d+|двумя|тремя|своими|моими))*|(?:带|指导|教|培养|招)(?:了|着|过|的)?(?:[\d一二两三四五六七八九十几]+[个名位])?)\s*$/u;

/** What stands right before the side of those who write, where the other side is meant: "our company". */
export const OWN_SIDE =
  /(?:(?<!\p{L})(?:our|we are|we're|мы|наш\p{L}{0,3})(?:\s(?:a|an|the|own))*\s(?:-\s)?|(?:我们|我|(?<!日)本)(?:是|的|这边的?)?)\s*$/u;

/** A date beside these words is that of an event, and of nobody's birth. */
export const EVENT =
  /(?<!\p{L})(?:contract|контракт\p{L}*|договор\p{L}*|married|wedding|issued|expires?|valid|defen[cs]e|defended|graduat\p{L}+|awarded|женил\p{L}+|замуж|свадьб\p{L}|выдан\p{L}*|действи\p{L}+|защи[тщ]\p{L}+|окончил\p{L}?|decision|decided?|results?|funding|grants?|решени\p{L}+|результат\p{L}*|гранты?|намеча\p{L}+)(?!\p{L})|合同|到期|结果|公布|结婚|签发|颁发|有效|毕业|答辩|来的|入职/u;

/** Words by which something is wished for, promised, or still to come. */
export const COMING_WORDS =
  /(?<!\p{L})(?:(?:looking|searching) for(?! (?:a )?(?:new )?(?:job|work)(?!\p{L}))|offers? me|offered me|hard to find|promised|promise me|soon|(?<!(?:until|till|to|through|end of|middle of) (?:the )?)next (?:year|month|spring|summer|autumn|fall|semester)|almost|nearly|expected|applied for(?! nothing)|applying for(?! nothing)|waiting for (?:a|the|my) (?:permanent|phd|post)|(?:hope|hoping|hopefully|want|wanting|plan|planning|intend|going|expect|expecting|would like|i'd like) (?:to )?(?:get|have|become|find|finish|defend|obtain|receive|do a|start a)|in (?:a|one|two|three|\d) (?:years?|months?)(?! of)|ищу(?! (?:новую )?работу(?!\p{L}))|обеща\p{L}+|почти|в следующем (?:году|месяце|семестре)|скоро|через (?:год|месяц|полгода|два|пару|\d)|(?:надеюсь|хочу|собираюсь|планирую|хотел\p{L}* бы|мечтаю) (?:получ|стать|найти|защит|законч|устро|поступ)\p{L}*|буду|будет)(?!\p{L})|(?<![到至止])(?:明年|后年)|下半年|将来|以后(?:会|要|想|能|有)|(?<!我(?:已经?|都|就|也|也已经)?)答应|承诺给|在找(?!工作)|想找|要找|快要|即将|不好找|难找|差不多(?:要|快)|(?:准备|打算|希望|想|要)(?:读|考|拿|找|转|换|攻读|成为|入职)|会给我/u;

/** What stands right before something that was so once: "I was a PhD student". */
export const WAS =
  /(?<!\p{L})(?:was|were|had been|была?|были|имел[аи]?)\s+(?:an? |on |the |a full |в |на )*$/u;

/** What was so once and is no longer. */
export const ONCE =
  /(?<!\p{L})(?:was|were|used to|formerly|former|ex|once|previously|before|had|(?<!(?:have|has|'ve|she's|he's) (?:always |only |just )?)held|as a child|in (?:my )?childhood|в детстве|был|была|были|раньше|прежде|бывш\p{L}+|когда-то)(?!\p{L})|以前|小时候|曾经?|原来是|原(?:本)?[是属为]|本是|本来[是属为]|(?<![没未])(?:拿|持|用|有|办|当|入)过(?=\p{Script=Han}{0,8}(?:护照|国籍|籍|公民))|之前是|过去|之前/u;

/** A question that asks for a change is none. */
export const REQUEST =
  /(?:can|could|would|will) (?:you|i|we) (?:please |pls )?(?:change|correct|fix|update|edit|replace|set)|(?:можете|можно|могу|не могли бы вы|нужно|надо|необходимо|прошу|хочу|хотел[аи]? бы)(?: ли)?(?: вы| я| бы)? (?:по|из|с)?(?:менять|править|изменить|исправить|поправить|сменить|заменить)|(?:能|可以|能不能|可不可以|麻烦)(?:你|您)?(?:帮我)?(?:把|将)?[^,.?]{0,20}(?:改成|改为|改一下|更正|修改)/u;
