import { COMING_WORDS, PAST } from '../parts/phrases.ts';

/** A year in which something ends says that it is so until then. */
const ENDS =
  /(?:until|till|to|through|ends?|ending|expires?|expiring|до|по|конца|истекает|заканчивается|到|至)\s*(?:the |in |в )?(?:(?:end|middle|start|beginning|конца|середины|начала)\s(?:of )?)?(?:\p{L}{3,9}\.?\s)?(?:\d{1,2},?\s)?$/u;
const ENDED = /^\s*(?:г\.?|года|年)?\s*(?:底|初|\d+月)?\s*(?:到期|结束|为止|截止)/u;

function namesComingYear(text: string, today: string): boolean {
  return Array.from(text.matchAll(/(?<!\d)20\d\d(?!\d)/gu)).some(({ 0: year, index }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + year.length)];
    return year > today.slice(0, 4) && !ENDS.test(before.slice(-24)) && !ENDED.test(after);
  });
}

/** Whether a folded text speaks of what was so once, is wished for, promised, or still to come. */
export function isOfOtherTimes(text: string, today: string): boolean {
  return PAST.test(text) || COMING_WORDS.test(text) || namesComingYear(text, today);
}

/** What was done before, and is not what is planned now. */
const LAST_TIME =
  /(?<!\p{L})(?:last (?:time|year|visit|stay)|previous (?:visit|stay|trip)|(?:first|earlier) (?:visit|stay|trip)|already (?:spent|stayed)|(?:в|за) (?:прошлый|первый|тот) (?:раз|приезд|визит)|в прошлом году|уже (?:был[аи]?|жил[аи]?|провел[аи]?))(?!\p{L})|上次|上回|上一次|[待住呆]了(?=[\d一二两三四五六七八九十半])|去年|前年|以前|第一次|之前/u;

/** Whether a folded text tells of an earlier time, of which a length is no plan. */
export function isOfLastTime(text: string): boolean {
  return LAST_TIME.test(text);
}

/** What stands before a citizenship that somebody is to have. */
const TO_BE_HAD =
  /(?:(?<!\p{L})(?:become|becoming|will be|would be|i'll be|going to be|буду|будет|get|getting|apply for|applying for|applied for|waiting for|entitled to|eligible for|получу|получит|стану|станет|получаю|оформляю|жду|подал\p{L}* на)|想入|要入|会是|将是|即将是|将入|准备入|打算入|申请|加入|转)\s*(?:a |an |the |my |new |новое |новый |citizenship of |citizen of |гражданств\p{L}* |гражданином |гражданкой |паспорт\p{L}* )*$/u;

/** Whether the words before a country say that its citizenship is still to come. */
export function isToBeHad(before: string): boolean {
  return TO_BE_HAD.test(before);
}

const WISHED =
  /(?:(?<!\p{L})(?:want|hope|hoping|plan|wish|going|like|intend) to (?:work|teach|be employed|get a (?:job|post))|(?<!\p{L})(?:хочу|хотел[аи]? бы|надеюсь|планирую|собираюсь|буду) (?:работать|устроиться|преподавать)|[想要]去|[打准][算备]去|希望[去在])[^,;]{0,40}$/u;

/** Whether the words before a place say that somebody would like to work there. */
export function isWished(before: string): boolean {
  return WISHED.test(before);
}
