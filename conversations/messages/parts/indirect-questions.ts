import { CLOSING } from './unmarked-questions.ts';

/** "The money arrives monthly or at once", "деньги приходят помесячно или сразу": how something of the call is. */
const EITHER =
  /^(?:and |so |а |и )?(?:the |this |that |these )?(?:money|salary|payments?|funds?|grant|amount|visa|housing|flat|room|tickets?|flights?|application|documents?|papers?|forms?|seal|stamp|translations?|tax(?:es)?|insurance|review|interview)\s[^?]*\sor\s|^(?:а |и |эти |сами )?(?:деньги|выплат\p{L}+|зарплат\p{L}+|средства|грант\p{L}*|стипенди\p{L}+|сумм\p{L}+|виз[аыу]|жиль[ея]|билет\p{L}*|перевод\p{L}*|печат\p{L}+|заявк\p{L}+|документ\p{L}*|справк\p{L}+|налог\p{L}*|страховк\p{L}+|собеседовани\p{L}+)\s[^?]*\sили\s|\sэто\s[^?]{1,24}\sили\s/u;

/** "Предельный возраст есть", "а тему согласовывать заранее", "это как-то влияет": how it is, or what is to be done. */
const RUSSIAN_BARE =
  /^(?:а |и )?(?:аспирант|студент|постдок|магистр|иностран(?:ец|ц)|пенсионер)\p{L}* (?:может|могут|имеет право|имеют право|вправе)(?!\p{L})|^(?:а |и |еще |там |тут )*(?:предельн\p{L}+|максимальн\p{L}+|минимальн\p{L}+)?\s?(?:требовани\p{L}+|ограничени\p{L}+|возраст\p{L}*|лимит\p{L}*|образ(?:ец|цы)|шаблон\p{L}*|преимуществ\p{L}+|приоритет\p{L}*|льгот\p{L}+|квот\p{L}+|шанс\p{L}*|штраф\p{L}*|исключени\p{L}+)(?:\s[^?]{1,40})?\sесть$|^(?=.*(?<!\p{L})(?:паспорт|справк|документ|диплом|договор|перевод|печат|письм|тем[уыа]|виз|приглашени|заявк|стать|характеристик|анкет|налог|страховк|жиль|квартир|билет)\p{L}*)(?!.*(?<!\p{L})(?:я|мы|он|она|у меня|у нас|мне|нам|буд\p{L}+|хо(?:чу|тим|чет|тел\p{L}*)|мог[уе]\p{L}*|мож\p{L}+|планиру\p{L}+|готов\p{L}*|собира\p{L}+|намерен\p{L}*|обеща\p{L}+|обязу\p{L}+|смо[гж]\p{L}+|начн\p{L}+|стан\p{L}+|решил\p{L}*|люблю|умею|разреш\p{L}+|дали|чтобы|не|пришлось|удалось)(?!\p{L}))(?:а |еще |и )?(?:\p{L}+\s){1,4}\p{L}{2,}(?:ать|ять|ить|еть|уть|ыть|оть|ти|чь|ться|тись)(?:\s[^?]{1,40})?$|^(?:а |и |но )?это (?:как-то |сильно |очень |вообще |хоть |тоже )?(?:влияет|повлияет|мешает|помешает|считается|учитывается|засчитывается|засчитают|учтут|подходит|подойдет|годится)(?: как-то| сильно| мне| нам| на \p{L}+)?$/u;

/** "Without a PhD have I any chance": a verb before the writer, as only questions have it. */
const INVERTED =
  /(?<!(?:nor|neither|so|as|than|never|only|then|not|what|whatever|all|that|work|research) )(?<!\p{L})(?:have|can|could|may|must|should|am|shall|will|would|did|do) (?:i|we)(?!\p{L}|'|\s*[,.!]|\s*$)/u;

/** "Справку прикладывать или нет", "required or not": a choice between yes and no, unless it is not known. */
const OR_NOT =
  /^(?!.*(?<!\p{L})(?:не (?:знаю|помню|уверен\p{L}*|решил\p{L}*)|don't know|dont know|not sure|undecided)(?!\p{L})).*\s(?:или (?:нет|не(?: \p{L}+)?|как|необязательно)|or (?:not|no)(?: \p{L}+)?)$/u;

/** "The results are announced when", "визой кто занимается", "документы куда слать": a question word behind its matter. */
const ENGLISH_LATE =
  /^(?!.*(?<!\p{L})(?:not|n't|no|know\p{L}*|idea|sure|decide\p{L}*|remember|tell|told|since|from|some|any|i)(?!\p{L})).*\p{L}{3}\s(?:till |by |to |from |for |until )?(?:when|where|how|how (?:much|long|many)|who|whom|what|why)$|\s(?:is|are) (?:what|when|who|where|how (?:much|many|long))$|(?<!\p{L})(?:be|is|are|do|does|apply|send|come|written|done|made|paid|sent|stamped|signed|translated|submitted|published|used|selected|chosen|decided|needed|language|go) (?:in|by|to|from|for|at|on|with|of|under|through|before|until) (?:which|what|whom|who)(?!\p{L}| (?:i|we|he|she|they|is|are)(?!\p{L}))/u;
const RUSSIAN_LATE =
  /^(?!.*(?<!\p{L})(?:не|ни|знаю|помню|там|тогда|туда|тот|та|те|того|тем|все|решим|решу|неважно|вот|так|тому)(?!\p{L}))(?:\p{L}+\s){1,6}(?:(?:где|когда)(?=\s*$|\s\p{L}+(?:ть|ться|ти|чь|дут|дут?ся|ают|ают?ся|будет|будут|придут|начало|конец)(?!\p{L}))|(?:кто|куда|кому|кого|кем|чем|зачем|почему|откуда|как(?:ой|ая|ое|ие|их|им|ими|ом|ою|ую|ого|ому)|(?:на|за|для|про|о|к) (?:что|чего|чем|чему)(?= нужн|\s*$)|что (?:это|такое)(?= такое|\s*$))(?!\p{L}))/u;

/** "You provide housing", "вы помогаете с визой", 你们管住: what is said of those who offer the call is asked. */
const OF_YOU =
  /^(?:and |so |also |but )?you (?:guys |people |also |will |can |could |would |only )*(?:pay|provide|give|help|cover|offer|accept|take|arrange|organi[sz]e|reimburse|book|issue|require|support|consider|publish|announce|choose|select|count(?! on))(?!\p{L})|(?<!\p{L}|как )вы (?:и |ещё |еще |также |сами |тоже |нам |мне |ему |ей )*(?:помога|оплачива|предоставля|да[её]|выдава|бер[её]|принима|организу|оформля|компенсиру|возмеща|публику|учитыва|обеспечива|поддержива|требу|поможе|оплати|дади|возьм[её]|приме)(?:те|ете|ите)(?!\p{L})|^(?:那|还有|另外)?(?:你们|贵方|贵校|上海那?边)(?:会|能|也|还|都)?(?:给|管|提供|负责|安排|报销|帮|包)/u;

/** "I kindly ask whether …", "хотелось бы знать, …", 麻烦问一下: a question in the words of a statement. */
const INDIRECT_ENGLISH =
  /(?<!\p{L})(?:(?:want(?:ed|s)?|like|need(?:ed)?|wish(?:ed)?|love|glad|happy|have) to (?:ask|know|inquire|enquire|clarify|find out|learn|understand|hear|double[- ]check|be sure)|(?:may|might|can|could|shall|let) (?:i|me|we) (?:please |also |just |kindly )*(?:ask|know|inquire|enquire)|(?:kindly|please|pls|plz|just|also|humbly|respectfully) (?:to )?(?:ask(?:ing)?|inquir\p{L}+|enquir\p{L}+|inform|advise|tell|clarify|explain|let (?:me|us) know|guide me)|i (?:am |was |do )?(?:ask(?:ing)?|wonder(?:ing)?|curious|inquir(?:e|ing)|enquir(?:e|ing)) (?:you )?(?:if|whether|about|what|how|when|where|who|which|why|can|is|are)|(?:tell|inform|advise) (?:me|us) (?:please )?(?:if|whether|about|what|how|when|where|who|which|why)|(?:grateful|thankful|appreciate(?: it)?|nice|kind|great|good) if (?:you|someone|somebody) (?:could |can |would |will |may )?(?:kindly |please |also )?(?:tell|inform|let|advise|clarify|explain|say|confirm)|(?:send|give|show|email|list) (?:me|us) (?:please )?(?:the |a |all |some |more |your )|list of (?:the |all )?(?:required |needed |necessary )?(?:papers|documents|materials)|(?:my|a|another|one more|the|one|quick|last|next) question (?:is|about|on|regarding|concerning)|(?:asks?|wonders?)(?: me| us)? (?:what|how|when|where|who|which|whether|if|why)|curious (?:if|whether|about|what|how|when)|interested (?:in (?:if|whether|knowing|what|how)|to know|whether|if)|(?:not|n't) (?:clear|understand)(?: to me| for me)? (?:if|whether|what|how|when|where|who|which|why))(?!\p{L})/u;
const INDIRECT_RUSSIAN =
  /(?<!\p{L})(?:хотел\p{L}*(?: бы)?(?: еще| также| тоже| у вас| сразу)* (?:узнать|знать|спросить|уточнить|понять|выяснить|поинтересоваться)|(?:мне|нам) (?:бы|надо|нужно|важно|хочется|желательно)(?: еще| также| сразу| хоть| только)* (?:узнать|знать|спросить|уточнить|понять|выяснить)|хочу (?:еще |также |сразу )*(?:узнать|знать|спросить|уточнить|понять|выяснить)|(?:прошу|просьба|можете|могли бы(?: вы)?|будьте (?:добры|любезны)|пожалуйста)(?: вас| мне)*,? (?:сообщить|уточнить|подсказать|разъяснить|пояснить|объяснить|ответить|сообщите|уточните|поясните|разъясните)|(?:спрашива(?:ет|ют)|интересу(?:ет|ют)ся|хо(?:чет|тят) знать),? (?:что|как\p{L}*|кто|где|когда|куда|сколько|можно|нужн\p{L}|надо|есть)|растолкуйте|просветите|не подскажете|(?:пришлите|отправьте|вышлите|скиньте|перечислите|дайте|покажите)(?= (?:мне|пожалуйста|список|перечень|форму|образец|ссылк\p{L}+|документ\p{L}*)|\s*$)|(?:список|перечень) (?:документов|бумаг|материалов)|подскажите|поясните|разъясните|интересует|интересуют|интересуюсь|интересно (?:знать|узнать|было бы знать|сколько|как\p{L}*|когда|можно|нужн\p{L}|надо)|(?:еще |такой |один |и )?вопрос(?:ик)? (?:по|про|о|об|насчет|такой|следующий|возник)|не (?:понял[аи]?|понимаю|понятно|ясно)(?: мне| до конца| только)?,? (?:как\p{L}*|кто|что|где|когда|куда|сколько|зачем|почему|нужн\p{L}|надо|можно))(?!\p{L})/u;
const INDIRECT_HAN =
  /(?:想|要|求|再|来|先|帮[^,;]{0,3}|麻烦)(?:请)?问(?!题)|问一?[下问]|请教|了解下|咨询|打听|(?:麻烦|请|望|盼)(?:告知|告诉|说明|解释)|不(?:太)?(?:清楚|明白|懂)[^,;]{0,6}(?:怎|什么|哪|谁|几|能|要|可)|(?:发|给)(?:我|一?下)[^,;]{0,4}(?:清单|材料|列表|模板|表)|(?:清单|材料|列表|模板|表格?)[^,;]{0,4}发(?:我|给我|一?下|一份)|^那[^,;]{1,16}呢$|(?<![不总就但还可要只])是[^,;是]{1,12}还是|(?:钱|款|费|证|材料|盖章|合同|签证|由|给)\p{Script=Han}{0,3}是[^,;]{1,10}还是|(?<!没|不)(?:咋|啥)(?!的|都|也)|到底[^,;]{0,8}还是|(\p{Script=Han})(?:得了?)?还是不\1/u;

const INDIRECT = [
  INDIRECT_ENGLISH,
  INDIRECT_RUSSIAN,
  INDIRECT_HAN,
  ENGLISH_LATE,
  RUSSIAN_LATE,
  OF_YOU,
  OR_NOT,
  EITHER,
  RUSSIAN_BARE,
  INVERTED,
];

/** Whether a part of a folded message asks in the words, or nearly the words, of a statement. */
export function asksIndirectly(part: string): boolean {
  const said = part.replace(CLOSING, '').trim();
  return INDIRECT.some((one) => one.test(said));
}

/** "替学院问下:", "I would like to ask:": what announces a question at the end of a part that may say something else. */
const ANNOUNCED =
  /(?:(?<!\p{L})(?:(?:want(?:ed)?|like|need) to (?:ask|know|inquire|enquire|clarify|find out)|(?:may|can|could) i (?:please )?ask|(?:a|another|one more|one|quick|next|last) question|question is|wondering|(?:хотел\p{L}*(?: бы)?|хочу)(?: еще| у вас| также)* (?:узнать|спросить|уточнить)|интересует|подскажите|вопрос(?: такой| следующий)?)|(?:想|要|来|替[^,;]{1,20}|帮[^,;]{1,20}|代[^,;]{1,20}|请)问一?[下个]?(?:问题|题)?[哈啊呀哦]?|问一?下[哈啊呀哦]?|咨询[^,;]{0,8})\s*$/u;

/** "Could you check:", "two questions:": what comes is told first. */
const BEGINS =
  /(?<!\p{L})(?:(?:could|can|would) you (?:please |kindly )?(?:check|help|advise|look)(?: me| this)?|please (?:check|advise|help)|(?:two|three|some|few|several|2|3) questions|(?:два|три|несколько|пара|2|3) вопрос\p{L}*|(?:помогите|проверьте|посмотрите)(?: пожалуйста)?)\s*$|(?:帮忙|帮我|麻烦)(?:看|查)(?:一?下|看)$/u;

/** Whether a part of a folded message only begins what is to be asked. */
export function beginsAsking(part: string): boolean {
  return BEGINS.test(part);
}

/** Whether a part of a folded message ends in words that a question follows. */
export function endsInAsking(part: string): boolean {
  return ANNOUNCED.test(part);
}
