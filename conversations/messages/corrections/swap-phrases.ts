/** A stretch of one clause; a point or a comma inside a number does not end it. */
const SIGN = '(?:[^,;.!?\\n]|(?<=\\d)[.,](?=\\d))';
const OLD = `(?<from>${SIGN}{1,48}?)`;
const NEW = `(?<to>${SIGN}{1,60}?)`;
const ENDS = '(?=\\s*(?:$|[;!?\\n]|[.,](?!\\d)|\\s[-–—]\\s))';
const BEGINS = '(?<=^|[,;!?\\n]|(?<!\\d)\\.|\\.(?!\\d)|\\s[-–—]\\s)\\s*';
/** What may stand between a mistake and what is right. */
const BREAK = '\\s*(?:[,;.:]|\\s[-–—]|\\s(?=but|но|а\\s))\\s*';

const WROTE =
  '(?:wrote|typed|put|entered|gave|said|told you|chose|picked|selected|clicked|answered|written|mentioned|stated)';
const WROTE_RU =
  '(?:написал|указал|сказал|выбрал|ввел|вбил|отметил|поставил|писал|говорил|ответил|нажал|вписал|заполнил|указывал)(?:а|и)?(?:,? что)?';
const RIGHT =
  "(?:(?:but|sorry|actually|really|in fact|however|though|though actually|it is|it's|that's|that is|is|it|this|that|he|she|should (?:be|have been|read)|must be|i meant|meant|i mean|correct is|make it|put|set it to|let it be|change (?:it|that) to)\\s)+";
const RIGHT_RU =
  '(?:(?:а|но|на самом деле|должно быть|должен быть|должна быть|надо|нужно|правильно|верно|вообще-то|точнее|имел[аи]? в виду|он|она|оно|они|это|извините|простите|будет|пусть будет|сделайте|поставьте|теперь)\\s)+';
const RIGHT_HAN =
  '(?:但|可|不过|但是|可是|而)?(?:其实|应该写?|应当|应|实际上?|事实上|正确的|对的|我是|它|他|她|那个)*(?:是|为|选|填|写|在|有)?';
const WRONG_HAN =
  '(?:是)?(?:写|填|说|选|打|输|报|弄)?(?:得|的)?(?:错了?(?:国家|年份?|月份?|日子)?|是?笔误|有误|不对|不正确|口误)';

function patterns(all: readonly string[]): RegExp[] {
  return all.map((one) => new RegExp(one, 'gu'));
}

/** Ways in which people put one thing in the place of another, as `from` and `to`, with a word that each language needs for it. */
const BY_LANGUAGE = [
  {
    words:
      /(?<!\p{L})(?:not|too|rather|\p{L}{2,6}n't|instead|take|cancel|withdraw|change|correct|replace|swap|switch|fix|update|edit|amend|move|should|typo|mistake|error|wrong|incorrect|slip|forget|scrap|drop|ignore|wrote|typed|put|entered|gave|said|told|chose|picked|selected|clicked|answered|written|mentioned|stated)(?!\p{L})/u,
    ways: patterns([
      `(?<!\\p{L})(?:not|\\p{L}{2,6}n't) (?:in |on |at )?${OLD},?\\s*(?:but|it is|it's|rather)\\s${NEW}${ENDS}`,
      `(?<!\\p{L})${WROTE}\\s${OLD}\\sinstead of\\s${NEW}${ENDS}`,
      `(?<!\\p{L})instead of ${OLD}[,:]?\\s(?:please |put |write |set |use |make it |it should be |it is )+${NEW}${ENDS}`,
      `${BEGINS}${NEW}\\sinstead of\\s${OLD}${ENDS}`,
      `(?<!\\p{L})(?:take back|cancel|withdraw|forget)(?: the)?\\s${OLD}${BREAK}${NEW}\\s(?:is|are|will be|would be) (?:enough|fine|ok|okay|better|right)${ENDS}`,
      `(?<!\\p{L})(?:change|correct|replace|swap|switch|fix|update|edit|amend|move)\\s${OLD}\\s(?:to|into|with|by|for)\\s${NEW}${ENDS}`,
      `(?<!\\p{L})${WROTE}\\s${OLD}${BREAK}${RIGHT}${NEW}${ENDS}`,
      `${BEGINS}${OLD}\\s(?:is|was)\\s(?:a |an |just a |my )?(?:typo|mistake|error|wrong|incorrect|slip|not right)${BREAK}(?:and\\s)?(?:${RIGHT})?${NEW}${ENDS}`,
      `${BEGINS}${OLD}\\s(?:doesn't work|does not work|won't work|is(?:n't| not) possible|is impossible)${BREAK}(?:${RIGHT})?${NEW}${ENDS}`,
      `${BEGINS}${OLD}\\s(?:is|would be|was)\\stoo (?:long|much|short|little|early|late)${BREAK}(?:${RIGHT})?${NEW}${ENDS}`,
      `(?<!\\p{L})(?:forget|scrap|drop|ignore)(?: about)?(?: the)?\\s${OLD}${BREAK}(?:${RIGHT})?(?:it will be |it'll be )?${NEW}${ENDS}`,
      `${BEGINS}${OLD}\\sshould (?:be|read|have been)\\s${NEW}${ENDS}`,
      `${BEGINS}${OLD}\\s(?:isn't|is not|wasn't|was not)\\s(?:quite |really |exactly |the )?(?:right|correct|accurate|precise|right word)${BREAK}${NEW}\\s(?:fits|suits|is|would be|matches)(?: it)?(?: much)? (?:better|closer|right|more accurate|nearer)${ENDS}`,
      `${BEGINS}${NEW},?\\s(?:and |but )?not ${OLD}${ENDS}`,
      `(?<!\\p{L})not ${OLD},\\s*${NEW}${ENDS}`,
      `(?<!\\p{L})rather ${NEW},?\\sthan ${OLD}${ENDS}`,
      `${BEGINS}${NEW},?\\srather than ${OLD}${ENDS}`,
    ]),
  },
  {
    words:
      /(?<!\p{L})(?:не|много|долго|мало|рано|поздно|вместо|забудьте?|уберите|отмен\p{L}+|отпада\p{L}+|убира\p{L}+|с ошибкой|ошибка|опечатка|описка|неверн\p{L}+|неправильн\p{L}+|(?:замен|помен|измен|исправ|поправ|смен|перепиш)\p{L}*|(?:на|у|с|в|от)?(?:писал|казал|говорил|брал|ввел|вбил|метил|ставил|ветил|жал|полнил)\p{L}*|у?казыва\p{L}+)(?!\p{L})/u,
    ways: patterns([
      `(?<!\\p{L})не ${OLD}(?:\\s(?:я|он|она|мы))?,?\\sа ${NEW}(?:\\s(?:я|он|она|мы))?${ENDS}`,
      `${BEGINS}${OLD}\\s(?:я\\s)?(?:указа|написа|выбра|постави|отмети)л[аи]? (?:по ошибке|ошибочно|случайно|зря)${BREAK}(?:${RIGHT_RU})?${NEW}(?:\\sу (?:меня|него|нее|нас))?${ENDS}`,
      `${BEGINS}${NEW}(?:\\sу (?:меня|него|нее|нас))?,\\s${OLD}\\s(?:я\\s)?(?:указа|написа|выбра|постави|отмети)л[аи]? (?:по ошибке|ошибочно|случайно|зря)${ENDS}`,
      `(?<!\\p{L})${WROTE_RU}\\s${OLD}\\sвместо\\s${NEW}${ENDS}`,
      `(?<!\\p{L})вместо ${OLD}\\s*[,:-]?\\s(?:(?:поставьте|поставь|напишите|впишите|укажите|запишите|ставьте|пусть|будет|надо|нужно|на самом деле|долж(?:ен|н\\p{L}+) быть|должно стоять|правильно)\\s)+${NEW}${ENDS}`,
      `${BEGINS}${NEW}\\sвместо\\s${OLD}${ENDS}`,
      `${BEGINS}${OLD}\\s(?:отменяю|отменяем|отменяется|отпадает|отпадают|убираю|убираем)${BREAK}${NEW}(?:\\s(?:хватит|достаточно|будет достаточно|хватает))?${ENDS}`,
      `(?<!\\p{L})вместо (?<from>[\\p{L}\\d.]+) (?:теперь )?(?<to>[\\p{L}\\d.]+)${ENDS}`,
      `(?<!\\p{L})(?:замен|помен|измен|исправ|поправ|смен|перепиш)\\p{L}*\\s${OLD}\\sна\\s${NEW}${ENDS}`,
      `(?<!\\p{L})${WROTE_RU}\\s${OLD}${BREAK}${RIGHT_RU}${NEW}${ENDS}`,
      `${BEGINS}${OLD}\\s*(?:-|–|—|это)?\\s*(?:с ошибкой|ошибка|опечатка|описка|неверн\\p{L}+|неправильн\\p{L}+|не т[аоу]т?)${BREAK}(?:там\\s|у меня\\s)?(?:${RIGHT_RU})?${NEW}${ENDS}`,
      `(?<!\\p{L})(?:забудьте|забудь|уберите)(?: про)?\\s${OLD}${BREAK}(?:${RIGHT_RU})?${NEW}${ENDS}`,
      `${BEGINS}${OLD}\\sне (?:получится|получается|могу|смогу|подходит|выйдет)${BREAK}(?:${RIGHT_RU})?${NEW}${ENDS}`,
      `${BEGINS}${OLD}\\s(?:это )?(?:слишком )?(?:много|долго|мало|рано|поздно)${BREAK}(?:${RIGHT_RU})?${NEW}${ENDS}`,
      `${BEGINS}${OLD}\\sне (?:совсем |вполне |очень )?(?:точно|подход\\p{L}+|верно|то)${BREAK}(?:скорее|лучше|точнее)\\s${NEW}${ENDS}`,
      `${BEGINS}${NEW},?\\s(?:а )?не ${OLD}${ENDS}`,
      `(?<!\\p{L})не ${OLD},\\s*${NEW}${ENDS}`,
    ]),
  },
  {
    words:
      /太|[去来到]不了|不[行方]|赶不上|不[是在对正来待去做要选用想打]|更|才对|[改换错误变]|更正|笔误|[说写填选打输答报点]/u,
    ways: patterns([
      `不(?:是|在)${OLD},?(?:而|应该|其实|应|(?:护照|证件|身份证|证|合同|表)上)*(?:写的?是?|是|在|为)${NEW}${ENDS}`,
      `不(?:是|在)${OLD},${NEW}${ENDS}`,
      `(?:把|将|${BEGINS})${OLD}(?:请)?(?:改|换|更正|修改|变)(?:成|为|到|作)${NEW}${ENDS}`,
      `${BEGINS}${OLD}改(?=\\d|\\p{Script=Han}{2,6}(?:$|[,;!.]))${NEW}${ENDS}`,
      `不(?:来|待|去|做|要|选|用|想待|打算待)${OLD}了?,?(?:我|他|她|就|改|只)*(?:来|待|去|做|要|选|用|成)${NEW}${ENDS}`,
      `${BEGINS}${OLD}(?:其实|还是|应该)(?:写|选|填|是|算)${NEW}(?:更|才|比较)(?:合适|准确|对|好|贴切)${ENDS}`,
      `(?:哎呀|啊|哦|不好意思|抱歉|我|之前|前面|刚才|刚刚|上面|原来)*(?:说|写|填|选|打|输|答|报|点)(?:的|过|了)?(?:是|成|成了|成的是)?${OLD},${RIGHT_HAN}${NEW}${ENDS}`,
      `${BEGINS}${OLD}${WRONG_HAN},?${RIGHT_HAN}${NEW}${ENDS}`,
      `${BEGINS}${OLD}(?:去不了|来不了|不行|不方便|赶不上|到不了)了?,(?:改)?(?:成|到|为)?${NEW}(?:吧|可以|行)?${ENDS}`,
      `${BEGINS}${OLD}不(?:太|大|够|很|是很)?(?:准确?|对|合适|贴切),${NEW}(?:更|才|比较)(?:合适|准确?|对|好|贴切)${ENDS}`,
      `${BEGINS}${OLD}太(?:长|短|久|多|少|早|晚)了?,${NEW}${ENDS}`,
      `${BEGINS}${NEW},${OLD}太(?:长|短|久|多|少|早|晚)了?${ENDS}`,
      `${BEGINS}${NEW}(?:才(?:是)?(?:对的?|正确的?)|是对的),?(?:而)?不是${OLD}${ENDS}`,
      `${BEGINS}${NEW},?(?:而)?不(?:是|在)${OLD}${ENDS}`,
    ]),
  },
];

/** The patterns of those languages in which a text may put one thing in the place of another; the surer ones first. */
export function swapsFor(text: string): RegExp[] {
  return BY_LANGUAGE.flatMap(({ words, ways }) => (words.test(text) ? ways : []));
}

/** "The contract is permanent, and it is fixed-term": put right only beside words that take something back. */
export const LOOSE_SWAPS = patterns([
  `${BEGINS}${OLD},?\\sа (?:он[аио]?|это|там|у меня)\\s${NEW}${ENDS}`,
  `${BEGINS}${OLD},?\\s(?:but|and) (?:it|that|this)(?:'s| is)\\s${NEW}${ENDS}`,
]);

/** The part of a date that is right as it was: "the year is the same". */
export const THE_REST =
  /(?<!\p{L})(?:(?:the |and )?(?:same (?:year|month|day)|(?:year|month|day|rest) (?:is|was|stays|are) (?:the same|right|correct|ok|fine|as it was))|(?:год|месяц|день|остальное|все остальное)(?: тот же| та же| то же| верн\p{L}+| правильн\p{L}+| так же| прежн\p{L}+)|тот же (?:год|месяц|день))(?!\p{L})|(?:年份?|月份?|日期?|其他|其它|其余)(?:都)?(?:不变|没错|没写错|没问题|是?对的?|一样|相同|正确)|同(?:一)?年/gu;

/** One part of a date, by its name, with what it is: "the month is June". */
export const PART_OF_DATE =
  /(?<!\p{L})(?:the )?(?:birth )?(?:year|month|day)(?: of birth)?(?: is| was)?(?: wrong| incorrect)?[,:]?(?: it's| it is| is| should be| was| must be|:)?(?: actually| really)?\s(?<to>[^,;.!?\n]{1,24}?)(?=\s*(?:$|[,;.!?\n]))|(?<!\p{L})(?:год|месяц|день|число)(?: рождения)?(?: это| должен быть| на самом деле| правильный| у меня)?(?:\s[-–—])?\s(?<toRu>[^,;.!?\n]{1,24}?)(?=\s*(?:$|[,;.!?\n]))|(?:年份?|月份?|日期?|日子)(?:[写填打输]?错了?|不对)?(?:[,:]?(?:应该|其实|应)?(?:是|为)|:)(?<toHan>[^,;.!?\n]{1,12}?)(?=\s*(?:$|[,;.!?\n]))/gu;
