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

/** A Chinese message in the forms in which it is read: signs of the wrong sound, days and numbers as people type them. */
export function withChineseForms(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  return withRightSigns(text)
    .replace(NATIONALITY, '籍')
    .replace(LIST_NUMBER, ';')
    .replace(TOGETHER, '一起')
    .replace(THIS_ONE, '一')
    .replace(OF_YEAR, '$1年生的')
    .replace(DAY_OF_MONTH, '$1月$2日');
}
