import { type FactValue, isRange, type Range } from '../../../rules/language/facts.ts';
import { declarationIn } from '../../../rules/rulebook.ts';
import { findDates, type Parsed, parseAnswer } from '../../answers/index.ts';
import { candidatesOf } from '../../answers/outcomes.ts';
import { foldText } from '../../answers/text/fold.ts';
import { languageOf } from '../../interview/language-of.ts';
import { shapeOf } from '../../interview/shape.ts';
import { type CaseScene, todayOf } from '../../scene.ts';

/** Words that take an earlier answer back, whatever is asked now. */
const TAKEN_BACK =
  /(?<!\p{L})(?:i (?:actually |really )?(?:meant|mean)(?: to (?:say|write|type|put))?|meant to (?:say|write|type|put)|(?:(?:no|nope|nah) )?(?:it |that |this )?should (?:be|have been|read|say)|i (?:have )?(?:made|did) an? (?:little |small |stupid )?(?:mistake|error|typo)(?: in| with| about| on)?|my mistake|my bad|i (?:mistyped|misspoke|misread|misclicked)|typo|correction|i (?:was|am|got|answered|wrote|typed|put|gave|said|entered|clicked|chose|picked)(?: \p{L}+){0,4} (?:wrong|incorrect|incorrectly|mistaken|by mistake)(?:ly)?(?: about| with| on)?(?: (?:one|answer|option|button|thing|choice|item))?|wrong(?=[,:]|(?: \p{L}+){0,3}\s*$| answer)|(?:that|it|this) (?:was|is) (?:wrong|incorrect|not right|a mistake)|(?:scratch|scrap|strike|forget|disregard) (?:that|it)|(?:(?:i|we) (?:have |must have |just )?)?(?:pressed|clicked|tapped|hit|chose|chosen|picked|selected|typed|wrote|gave|sent|took) the wrong(?: \p{L}+)?|mixed (?:it |that |them )?up|oops|whoops|please correct|i was too (?:quick|fast)|too (?:quick|fast)(?=\s*(?:$|[,:;.-]))|(?:please |can you |could you |pls )?(?:change|correct|fix|update|edit)(?: (?:it|that|this)(?=\s*(?:please)?\s*(?:$|[,.;!]))|(?= (?:my|the|it|that|his|her|this|last|previous|answer)))|i (?:must|have to|need to|should) (?:correct|fix|change|put right)(?: something| one thing| an answer| a mistake| that| it)?|let me correct|(?:i want|i need|i'd like|i would like) to (?:change|correct|fix)|(?:the |my |that )?(?:last|previous) (?:answer|question|reply|one)|not right|no wait|wait no)(?!\p{L})|(?<!\p{L})(?:я )?(?:имел[аи]? в виду|хотел[аи]? (?:сказать|написать)|ошиб(?:ся|лась|лись|ка|очка)(?: раньше| выше| ранее| там)?(?: с| в| насчет)?|опечат\p{L}+|описал(?:ся|ась)|поправка|исправление|исправ(?:ьте|ь|лю|ляю)|поправ(?:ьте|ь|лю|ляю)|(?:по|из|с)мен(?:ите|и|яйте|яй|ить|ять)|(?:долж(?:ен|на)|надо|нужно|хочу) (?:по|ис)править(?:ся)?|не тот|не та|не то(?= \p{L})|неправильн\p{L}+|неверн\p{L}+|вернее|точнее|правильно будет|долж(?:но|ен|на|ны) быть|не туда (?:нажал[аи]?|ткнул[аи]?)|не то (?:нажал[аи]?|выбрал[аи]?)|промахнул\p{L}+|перепутал[аи]?|нет,? (?:подождите|погодите|стойте|постойте)|ой|(?:на )?(?:прошл|предыдущ|последн)\p{L}+ (?:ответ|вопрос)\p{L}*(?: был[аи]?)?)(?!\p{L})|(?:上|前)一?(?:个(?!月|星期|礼拜|学期|季度|世纪)|题|道|问|条|步)的?(?:回答|问题|答案|题)?|(?:说|写|填|答|选|搞|弄|输|打|按|点|记|报|看)错了?|[我刚才]{0,4}[搞弄记](?:混|反)了?|(?:我的)?(?:意思是|本意是)|我(?:是说|说的是|指的是)|(?:我)?(?:手快|手滑|点快|点得太快|点太快|手抖)了?|(?:应该|应当|应)(?:是|为|选|填|写)|更正(?:一下)?|纠正|修改|(?:(?:我|要|想|需要|得|麻烦|请|帮我|帮忙)){0,4}改(?:成|为|一下|到|正)|有误|不对不对|错了|笔误|口误|不正确|(?:年份?|月份?|日期|日子|生日|国籍|护照|国家|时间|数字|答案)(?:写|填|说)?(?:得|的)?(?:不对|不是这个)/gu;

/** Words that take an answer back only where they do not answer what is asked. */
const TURNED =
  /^\s*(?:(?:sorry|(?:no|nope|nah|no no)(?=\s*(?:[,.!-]|$))|wait|actually|hold on|hang on|well|hmm|um|ah|oh|нет(?=\s*(?:[,.!-]|$))|простите|извините|извиняюсь|подождите|погодите|стойте|на самом деле|вообще-то|вообще то|то есть|пардон|не(?=\s*(?:,|$))|i (?:also )?forgot(?: (?:to (?:say|mention|tell|add|write)(?: you)?|that|one thing|something)|(?=\s*(?:$|[,:.;-])))|forgot to (?:say|mention|tell|add|write)|забыл[аи]?(?: (?:сказать|добавить|упомянуть|указать|написать)|(?=\s*(?:$|[,:.;-]))))(?!\p{L})|忘了?(?:说|讲|提|写|填|补充|告诉你们?)(?:了)?|忘(?:记)?了(?=\s*(?:$|[,:.;]))|不对|不是(?=\s*(?:[,.!-]|$))|不(?=\s*(?:,|$))|等等|等一下|其实|抱歉|对不起|不好意思|哦不)[\s,.!-]*/u;

/** The words that open a message by turning, with what is put right in the same sentence: "no, not 85 but 86". */
export function withoutTurn(text: string): string {
  const [turn = ''] = TURNED.exec(text) ?? [];
  return /[.!]/u.test(turn) ? text : blank(turn) + text.slice(turn.length);
}

/** "Six months, no wait, twelve": a part that does nothing but turn. */
const ONLY_TURNED =
  /^\s*(?:(?:oh|哦|噢|啊|ой|а)[\s,]*)?(?:no[\s,]*)?(?:wait|hold on|hang on|sorry|no|不对|不是|等等|等一下|подождите|погодите|стоп|извините|извиняюсь|простите)[\s.!-]*$/u;

/** A mistake that is owned up to, though what is right is not said. */
const MISTAKEN =
  /(?<!\p{L})(?:mistake|error|typo|correction|wrong|incorrect\p{L}*|mistyped|change|correct|fix|edit|ошиб\p{L}+|поправка|неправильн\p{L}+|неверн\p{L}+|опечат\p{L}+|исправ\p{L}+|помен\p{L}+|измен\p{L}+|не то)(?!\p{L})|错|有误|修改|改一下|更正|不对/u;

/** How a message takes something back: clearly, perhaps, or not at all; with the words for it blanked out. */
export interface TakenBack {
  readonly how: 'clearly' | 'perhaps' | 'not';
  /** The words that open it by turning, which may be a plain answer: "no, …". */
  readonly turn: string;
  readonly texts: readonly string[];
  /** The first part with such words. */
  readonly at: number;
  /** Whether a mistake is owned up to. */
  readonly mistaken: boolean;
}

/** As many blanks as a stretch has signs. */
export function blank(found: string): string {
  return ' '.repeat(found.length);
}

/** The parts of a message with the words that take something back blanked out, and how they do. */
export function takenBackIn(parts: readonly string[]): TakenBack {
  let opening = true;
  let how = 'not' as TakenBack['how'];
  const texts = parts.map((part) => {
    const clearly = part.replace(TAKEN_BACK, blank);
    const turned = opening || ONLY_TURNED.test(clearly) ? clearly.replace(TURNED, blank) : clearly;
    if (clearly !== part) how = 'clearly';
    else if (turned !== clearly && how === 'not') how = 'perhaps';
    opening = opening && !/[\p{L}\d]/u.test(turned);
    return turned;
  });
  if (how === 'perhaps' && texts.every((text) => !/[\p{L}\d]/u.test(text)))
    return { how: 'not', turn: '', texts: parts, at: -1, mistaken: false };
  const at = parts.findIndex((part, place) => part !== texts[place]);
  const [first = '', second = ''] = parts;
  const [said = ''] = TURNED.exec(first) ?? [];
  const goesOn = TURNED.test(first.slice(said.length)) || ONLY_TURNED.test(second);
  const turn = how === 'perhaps' && !goesOn ? said : '';
  return {
    how,
    turn,
    texts,
    at,
    mistaken: how !== 'not' && parts.some((part) => MISTAKEN.test(part)),
  };
}

/** A folded text without the words that take an earlier answer back. */
export function withoutTakenBack(text: string): string {
  return text.replace(TAKEN_BACK, '').replace(/,(?:\s*,)+/gu, ',');
}

/** Whether a folded text takes an earlier answer back in so many words. */
export function takesBack(text: string): boolean {
  return text.replace(TAKEN_BACK, blank) !== text;
}

const DAY =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|号|日|-?го|-?е(?: числа)?|\s*числа)(?!\p{L})|(?<!\d)(\d{1,2})(?=[号日])/u;

function dayOf(text: string): string | undefined {
  const [, day, other] = DAY.exec(text) ?? [];
  return (day ?? other)?.padStart(2, '0');
}

/** The range that a reading of a date leaves open, its own or that of the only one to choose from. */
function rangeIn(parsed: Parsed): Range | undefined {
  const [only, ...others] = candidatesOf(parsed);
  return only !== undefined && others.length === 0 && isRange(only) ? only : undefined;
}

/** What a month, a year or a day alone makes of a date that was given before. */
function completed(before: string, text: string, parsed: Parsed): string | undefined {
  const [year = '', month = '', day = ''] = before.split('-');
  const [known] = candidatesOf(parsed);
  if (parsed.kind === 'confirm' && parsed.reason === 'year-missing')
    return typeof known === 'string'
      ? `${year}${known.slice(4)}`
      : `${year}-${String(rangeIn(parsed)?.atLeast).slice(5, 7)}-${day}`;
  const { atLeast, atMost } = rangeIn(parsed) ?? {};
  const [from, to] = [String(atLeast), String(atMost)];
  if (to === `${from.slice(0, 4)}-12-31`) return `${from.slice(0, 4)}-${month}-${day}`;
  if (atLeast !== undefined && from.slice(0, 7) === to.slice(0, 7))
    return `${from.slice(0, 7)}-${day}`;
  const only = dayOf(text);
  return only === undefined ? undefined : `${year}-${month}-${only}`;
}

/** A number alone, with what may stand beside a year or a day. */
const NUMBER_ALONE =
  /^(?:in |on |the |в |с |от |из )*(\d{1,2}|\d{4})(?:st|nd|rd|th|[年号日]|-?го|-?м|-?й|-?е(?: числа)?|\s*(?:числа|год[ауе]?|г\.?))?(?:的人?|生的?|出生的?)?$/u;

/** A year or a day by its number: 31 days, then years. */
function byNumber(before: string, text: string): string | undefined {
  const [year = '', month = '', day = ''] = before.split('-');
  const [said, number] = NUMBER_ALONE.exec(foldText(text).trim()) ?? [];
  if (said === undefined || number === undefined) return undefined;
  if (number.length === 4) return `${number}-${month}-${day}`;
  const isYear = Number(number) > MOST_DAYS || /[年]|год|г\.?$/u.test(said);
  return isYear
    ? `${year.slice(0, 2)}${number}-${month}-${day}`
    : `${year}-${month}-${number.padStart(2, '0')}`;
}

const NO_DATE: Parsed = { kind: 'refuse', reason: 'not-a-date' };

/** The last day of a month at most. */
const MOST_DAYS = 31;

/** What words make of a date that is known: a whole day, or a part of it with the rest as it was. */
export function dateWith(scene: CaseScene, before: string, text: string): string | undefined {
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const [found] = findDates(text, options);
  if (found?.parsed.kind === 'value') return String(found.parsed.value);
  const loose = found?.parsed ?? parseAnswer({ input: 'date' }, text, options);
  const isShort = loose.kind === 'confirm' && loose.reason === 'two-digit-year';
  const isDay = loose.kind === 'refuse' || (isShort && dayOf(foldText(text)) !== undefined);
  const whole = byNumber(before, text) ?? completed(before, text, isDay ? NO_DATE : loose);
  const read = whole === undefined ? undefined : parseAnswer({ input: 'date' }, whole, options);
  return read?.kind === 'value' ? String(read.value) : undefined;
}

/** A date of which only the year or the month is said again, with the rest as it was. */
export function withKnown(scene: CaseScene, fact: string, parsed: Parsed): Parsed {
  const before = scene.case.facts[fact];
  const isPart =
    parsed.kind === 'partial' || (parsed.kind === 'confirm' && parsed.reason === 'year-missing');
  if (typeof before !== 'string' || !isPart) return parsed;
  const whole = completed(before, '', parsed);
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const read = whole === undefined ? undefined : parseAnswer(shapeOf(scene, fact), whole, options);
  return read?.kind === 'value' ? read : parsed;
}

/** A number alone counts the buttons of what is asked now, and of nothing that was asked before. */
const BARE_NUMBER =
  /^(?:[\s\d.,!]|(?<!\p{L})(?:one|two|three|four|five|six|один|одна|два|две|три|четыре|пять|шесть)(?!\p{L})|[一二两三四五六])+$/u;

const NO_ONE = /一(?:次性?|直|起|口气|下|样|定|般|些|点|共|旦)|[上第唯统同万]一(?:条|题|个问题)?/gu;

/** A text without the sign for one in words that count nothing: 一次性, 上一条. */
export function withoutIdleOnes(text: string): string {
  return text.replace(NO_ONE, ' ');
}

/** A day without its year, where only the year or the month is known: "21 June" of 1989. */
function dayWithin(
  scene: CaseScene,
  before: FactValue | undefined,
  text: string,
): string | undefined {
  if (before === undefined || !isRange(before)) return undefined;
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const parsed = parseAnswer({ input: 'date' }, text, options);
  const years = [before.atLeast, before.atMost].map((one) => String(one).slice(0, 4));
  const [day] = candidatesOf(parsed);
  const isYearless = parsed.kind === 'confirm' && parsed.reason === 'year-missing';
  return isYearless && typeof day === 'string' && years[0] === years[1]
    ? `${years[0]}${day.slice(4)}`
    : undefined;
}

/** Reads words as a new answer to a fact; a date may be said in part, the rest is as it was. */
export function readAgain(scene: CaseScene, fact: string, text: string): Parsed | undefined {
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const shape = shapeOf(scene, fact);
  if (shape.input === 'choice' && BARE_NUMBER.test(text)) return undefined;
  const counted = shape.input === 'number' ? withoutIdleOnes(text) : text;
  const parsed = parseAnswer(shape, counted, options);
  const before = scene.case.facts[fact];
  const declared = declarationIn(scene.topic.call)(fact);
  if (declared.kind === 'date') {
    if (parsed.kind === 'value') return parsed;
    const whole =
      typeof before === 'string' ? dateWith(scene, before, text) : dayWithin(scene, before, text);
    const read = whole === undefined ? undefined : parseAnswer(shape, whole, options);
    if (read?.kind === 'value') return read;
  }
  return parsed.kind === 'refuse' || parsed.kind === 'unsure' ? undefined : parsed;
}
