import { withRightSigns } from './same-sound.ts';

/** "5月15", "4月的15号": a day of a month as people type it. */
const DAY_OF_MONTH =
  /(?<!\d)(1[0-2]|0?[1-9])月的?\s?(3[01]|[12]\d|0?[1-9])(?:[日号]|(?![\d日号个年月.,%万千百元块人岁天周点:-]))/gu;

/** "87年的": of which year somebody is, where it is all that is said of them. */
const OF_YEAR = /((?:^|[\s,，。;；!！、]|[我他她]是?)[6-9]\d)年的(?=\s*(?:$|[,，。;；!！?？、]))/gu;

/** "一块干" is together, and no money. */
const TOGETHER = /一块儿?(?=[干做去来工合搞研])/gu;

/** "就请这一位": one. */
const THIS_ONE = /(?<=[就只]请)这一?(?=[位个名])/gu;

/** "埃及藉": the sign for a nationality. */
const NATIONALITY = /(?<![慰狼凭])藉(?=[\s,，。;；、]|$)/gu;

/** A number in a ring, as of a list: "①经费多少②签证怎么办". */
const LIST_NUMBER = /[\u2460-\u2473]/gu;

/** "85年11月2日", "二五年十月八号": nobody who writes a month behind it means 2085 or 1925. */
const SHORT_YEAR =
  /(?<![\d〇零一二三四五六七八九十])([2五六七八九二4-9])([\d〇零一二三四五六七八九])年(?=\s?(?:1[0-2]|0?[1-9]|十?[一二三四五六七八九]|十)月)/gu;
const HAN_DIGITS = '〇一二三四五六七八九';

function inFigures(sign: string): number {
  return HAN_DIGITS.includes(sign) ? HAN_DIGITS.indexOf(sign) : Number(sign.replace('零', '0'));
}

/** A day and nothing else is the answer to what is asked, which asks for the century itself. */
const ONLY_DAY = /^[\s\d〇零一二三四五六七八九十年月日号,.，。]*$/u;

function withCenturies(text: string): string {
  return ONLY_DAY.test(text) ? text : text.replace(SHORT_YEAR, withCentury);
}

/** A year of two figures with its century; one that may be of either stays as it is. */
function withCentury(written: string, tens: string, ones: string): string {
  const year = inFigures(tens) * 10 + inFigures(ones);
  if (year < 24 || (year > 29 && year < 40)) return written;
  return `${year < 40 ? 20 : 19}${year}年`;
}

/** Days that are known by their names: "2025年国庆节". */
const FEASTS: Readonly<Record<string, string>> = {
  元旦: '1月1日',
  五一: '5月1日',
  劳动节: '5月1日',
  六一: '6月1日',
  儿童节: '6月1日',
  国庆: '10月1日',
  圣诞: '12月25日',
};
const FEAST =
  /(?<=\d年的?)(元旦|五一|劳动节|六一|儿童节|国庆|圣诞)节?(?:那天|当天)?(?![前后左过假期以之])/gu;

/** What a statement ends with in speech, and says nothing: "正式的呀，". */
const SPOKEN_END =
  /(?<=\p{Script=Han}的|工|编|博士|[没从来]有|过|职)(?:呀|啊|哈|啦|哦|哟|喔|噢|嘛|滴|呗)(?=\s*(?:[,，。.!！~～;；、]|$))/gu;

/** "俩", "仨": two, three. */
const PAIR = /俩(?=\p{Script=Han})|仨(?=\p{Script=Han})/gu;

/** "have博士", "I have PhD了": a word of English among Chinese ones. */
const HAVE = /(?<![\p{Script=Latin}'’])(?:i )?have\s?(?=\p{Script=Han}|phd)/giu;

/** "…可以吗，还有机票报不报": a question, and another one behind it. */
const ASKED_TOO = /([吗么呢])[,，]\s?(?:还有|另外|以及|再就是|然后)(?=[^,，。!！]{3})/gu;

/** Whether what was written wrong can be put right, which is asked beside it: "工作那题选错了，能重答吗". */
const CAN_CHANGE =
  /(?<=[写填选点打说答弄搞输]错了?)[,，。\s]*(?:请问|我)?(?:(?:还|现在|这个)?(?:能|可以|能不能|可不可以)(?:帮我)?(?:再|重新|重)?(?:改|修改|更正|重答|答|重填|填|重选|选|重来|来)(?:一下|过来|回来|一次)?(?:吗|么|不|嘛)?|(?:该)?(?:怎么办|咋办|怎么改|咋改|如何修改|如何更正|在哪儿?改))[呀啊呢]?[?？]?/gu;

/** "能改一下开始日期不，想改到…". */
const MAY_CHANGE =
  /(?:能|可以|能不能|可不可以|想|麻烦)(?:帮我)?(?:改|修改|更正)(?:一下|下)?((?!\d)\p{Script=Han}{2,8}?)(?:吗|么|不|嘛)?[,，?？]\s?(?=(?:我)?(?:想|要)?改[成为到])/gu;

/** Items with numbers before them, where somebody says that they ask: "想确认①…②…". */
const ITEM = /[\u2460-\u2473]|[(（]?(?<!\d)[1-9][)）、](?=\s?\p{Script=Han})/gu;
const WILL_ASK = /请问|请教|想问|问一?下|咨询|确认|了解|问题|疑问/u;

const ANNOUNCED =
  /(?<![我们想请要也还有下])(?:[我们想请要也还有]|一?下){0,8}(?:请教|问|咨询|确认|了解)(?:一?下)?(?:[一二两三四几\d]个)?(?:问题|疑问|事情?)?[:：]?\s*$/u;
const ITEM_END = /[,，;；。?？!！]+|$/u;

/** A message in which items are asked, each as a question. */
function withItemsAsked(text: string): string {
  const [first, second] = text.matchAll(ITEM);
  if (!first || !second || !WILL_ASK.test(text.slice(0, first.index))) return text;
  const lead = text.slice(0, first.index).replace(ANNOUNCED, '');
  const items = text.slice(first.index).split(ITEM).filter(Boolean);
  return `${lead}。${items.map((item) => item.trim().replace(ITEM_END, '？')).join('')}`;
}

/** "1986年9月出生，9月4日", "87年的，具体是87年10月23日": a day in part, and the whole of it behind. */
const EXACT =
  /(?<=年)(\d{1,2})月(?:份)?((?:出生|生|来|到|开始|起)?的?)[,，。\s]+(?:具体|准确|确切)?(?:来说|地说|点)?(?:时间|日期)?(?:是|为|:)?\1月(\d{1,2})[日号]/gu;
const EXACT_OF_YEAR =
  /(?<!\d)(?:19|20)?(\d\d)年(?:生|出生)?的?[,，。\s]+(?:(?:具体|准确|确切)(?:来说|地说|点|时间|日期)*(?:是|为|:)?)?((?:19|20)?\1年)(?=\d{1,2}月)/gu;

/** What opens a statement and tells nothing. */
const OPENS =
  /(?:我)?(?:再(?:说|讲|强调|重复)一(?:遍|次|下)|(?:说|讲)实话|老实说|实话实说|不瞒您?说|坦白说|坦率地说|(?:情况|事情)是这样的?)[：:,，]\s*/gu;

/** English words among Chinese ones, as they are meant. */
const ENGLISH_WORDS =
  /(?<![\p{Script=Latin}'’] ?)(?:job|research|full[- ]?time)(?! ?[\p{Script=Latin}'’])/giu;
const CHINESE_WORDS: Readonly<Record<string, string>> = {
  job: '工作',
  research: '科研',
};

/** "本人系", "没毛病吧": am, no problem. */
const AM = /(?<=本人|外方|候选人|负责人)系(?=[\p{Script=Han}\d]{2})(?!统|列|主任|里)/gu;
const ALL_RIGHT = /没(?:啥|什么|有)?毛病(?=[吧吗])/gu;

/** "国籍（苏丹）学位（博士）月数（6）": a form with its answers in brackets. */
const BRACKETED = /(?:\p{Script=Han}{2,8}[（(][^（()）]{1,24}[)）][\s,，;；]*){3}/u;
const IN_BRACKETS = /(\p{Script=Han}{2,8})[（(]([^（()）]{1,24})[)）][\s,，;；]*/gu;

/** "博三": in which year of a doctorate somebody is. */
const YEAR_OF_STUDIES = /(?<![\p{Script=Han}])博[一二三四五](?=[,，。的了]|$)/gu;
/** "邀我去": invites. */
const INVITES = /邀(?=[我他她])/gu;

/** What people say otherwise than they write it: years, feasts, particles, pairs. */
function asWritten(text: string): string {
  const isForm = BRACKETED.test(text);
  return withItemsAsked(withCenturies(isForm ? text.replace(IN_BRACKETS, '$1：$2；') : text))
    .replace(FEAST, (_, feast: string) => FEASTS[feast] as string)
    .replace(SPOKEN_END, '')
    .replace(PAIR, (pair) => (pair === '俩' ? '两个' : '三个'))
    .replace(HAVE, '有')
    .replace(ASKED_TOO, '$1？')
    .replace(CAN_CHANGE, '')
    .replace(MAY_CHANGE, '$1')
    .replace(YEAR_OF_STUDIES, '在读博士')
    .replace(INVITES, '邀请')
    .replace(OPENS, '')
    .replace(AM, '是')
    .replace(ALL_RIGHT, '没问题')
    .replace(EXACT, '$1月$3日$2')
    .replace(EXACT_OF_YEAR, '$2')
    .replace(ENGLISH_WORDS, (word) => CHINESE_WORDS[word.toLowerCase()] ?? '全职');
}

/** A Chinese message in the forms in which it is read: signs of the wrong sound, days and numbers as people type them. */
export function withChineseForms(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  return asWritten(withRightSigns(text))
    .replace(NATIONALITY, '籍')
    .replace(LIST_NUMBER, ';')
    .replace(TOGETHER, '一起')
    .replace(THIS_ONE, '一')
    .replace(OF_YEAR, '$1年生的')
    .replace(DAY_OF_MONTH, '$1月$2日');
}
