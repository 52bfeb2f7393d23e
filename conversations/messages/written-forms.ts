import { fold } from '../answers/text/fold.ts';
import { languageOf } from '../interview/language-of.ts';
import { type CaseScene, todayOf } from '../scene.ts';
import { withChineseForms } from './chinese-forms.ts';
import { valuesIn } from './values.ts';

const COUNTED =
  '(?=[\\s-]?(?:months?|years?|people|persons?|scientists?|месяц\\p{L}*|мес|лет|год\\p{L}*|человек\\p{L}*|уч[её]н\\p{L}+|个?月|年|个人|[人位名万]))';
/** "12 (twelve) months", "двенадцать (12) месяцев": a number that is written twice, as in a contract. */
const WORD_BEHIND = new RegExp(`(?<=\\d)\\s?[(（]\\s?\\p{L}{1,16}\\s?[)）]${COUNTED}`, 'giu');
const FIGURE_BEHIND = new RegExp(
  `(?<!\\p{L})(?:\\p{Script=Han}{1,3}|(?!\\p{Script=Han})\\p{L}{2,16})\\s?[(（]\\s?(\\d{1,3})\\s?[)）]${COUNTED}`,
  'giu',
);

const SLASHES = /[^/|\n]\s?[/|][^/|\n]+[/|]/u;
/** A stroke that parts one thing from the next, and is no part of a date or of "and/or". */
const STROKE = /\s+[/|]\s+|(?<=\p{Script=Han})\s?[/|]\s?|\s?[/|]\s?(?=\p{Script=Han})/gu;
const LINE = /(?:[^\n.!?。！？]|\.(?=\S))+/gu;

/** A label with its answer, as in a form. */
const LABEL = /\p{L}\s?[:：]\s?[\p{L}\d]/u;

/** Whether a line tells of several things at once: a country and a day, a day and a length, a label and its answer. */
function isList(scene: CaseScene, line: string): boolean {
  if (LABEL.test(line)) return true;
  const options = { language: languageOf(scene), today: todayOf(scene) };
  return new Set(valuesIn(line, options, fold(line)).map(({ kind }) => kind)).size > 1;
}

/** Strokes between several stretches of Chinese. */
const MANY_STROKES = /(?:[^/|]{3,40}[/|]){3}[^/|]{3}/u;

function isHanList(line: string): boolean {
  return MANY_STROKES.test(line) && /\p{Script=Han}{3}/u.test(line);
}

/** "Mongolian / 12.05.1990 / permanent": a list with strokes as one with commas. */
function withCommas(scene: CaseScene, text: string): string {
  if (!SLASHES.test(text)) return text;
  return text.replace(LINE, (line, at: number) => {
    const isAsked = /^[?？]/u.test(text.slice(at + line.length));
    return SLASHES.test(line) && (isHanList(line) || (!isAsked && isList(scene, line)))
      ? line.replace(STROKE, ', ')
      : line;
  });
}

/** "* country: Laos * born: 1991": a list on one line. */
const FIRST_BULLET = /(?<=^|\n)[*•▪]\s+(?=\p{L})/gu;
const BULLET = /(?<![^\S\n])[^\S\n]+[*•▪]\s+(?=\p{L})/gu;

/** "Post = research": a sign between a label and its answer. */
const EQUALS = /(?<=[\p{L})])\s?[=＝]\s?(?=[\p{L}\d])/gu;

/** Through whom somebody came to a citizenship, which is their own: "a Spanish passport through my grandmother". */
const THROUGH_FAMILY =
  /\s(?:through|via|by|thanks to|because of|from) (?:my |her |his )(?:late )?(?:grand)?(?:mother|father|parents?|ma|pa|mum|mom|dad|husband|wife|spouse)(?!['’\p{L}])|\s(?:через|благодаря|по линии|по) (?:мо(?:ей|ю|ему|его|их) )?(?:бабушк[уеи]|дедушк[уеи]|матер[ьи]|отцу?|отца|мам[уеы]|пап[уеы]|мужу?|мужа|жен[уеы]|родител(?:ей|ям))(?!\p{L})|(?:通过|因为)(?:我)?(?:祖母|祖父|奶奶|爷爷|外婆|外公|父亲|母亲|父母)(?:的关系)?/giu;

/** A message without what only forms and contracts write. */
export function withPlainForms(scene: CaseScene, text: string): string {
  const withDays = withChineseForms(text)
    .replace(THROUGH_FAMILY, '')
    .replace(EQUALS, ': ')
    .replace(FIRST_BULLET, '')
    .replace(BULLET, '; ');
  return withCommas(scene, withDays.replace(WORD_BEHIND, '').replace(FIGURE_BEHIND, '$1'));
}
