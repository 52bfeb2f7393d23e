import { fold } from '../../answers/text/fold.ts';
import { languageOf } from '../../interview/language-of.ts';
import { type CaseScene, todayOf } from '../../scene.ts';
import { valuesIn } from '../values/values.ts';
import { withChineseForms } from './chinese-forms.ts';

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

/** What parts the last thing of a line from those before it: "Zambian / 14.06.86 / permanent - is that all?" */
const BEFORE_LAST = [' - ', ' / ', ' | ', ', ', '; '];

/** "Mongolian / 12.05.1990 / permanent": a list with strokes as one with commas; a question behind it is left as it is. */
function withCommas(scene: CaseScene, text: string): string {
  if (!SLASHES.test(text)) return text;
  return text.replace(LINE, (line, at: number) => {
    const isAsked = /^[?？]/u.test(text.slice(at + line.length));
    const ends = isAsked ? BEFORE_LAST.map((sign) => line.lastIndexOf(sign)) : [line.length];
    const end = Math.max(0, ...ends);
    const list = line.slice(0, end);
    return SLASHES.test(line) && ((isHanList(list) && !isAsked) || isList(scene, list))
      ? list.replace(STROKE, ', ') + line.slice(end).replace(/^\s[/|]/u, ',')
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

/** Verbs as those write them who have just begun with Russian: "я работать", "он жить". */
const UNBENT: Readonly<Record<string, readonly [string, string]>> = {
  работать: ['работаю', 'работает'],
  преподавать: ['преподаю', 'преподает'],
  заниматься: ['занимаюсь', 'занимается'],
  делать: ['делаю', 'делает'],
  иметь: ['имею', 'имеет'],
  жить: ['живу', 'живет'],
  учиться: ['учусь', 'учится'],
  хотеть: ['хочу', 'хочет'],
  мочь: ['могу', 'может'],
  исследовать: ['исследую', 'исследует'],
};
const UNBENT_VERB = new RegExp(
  `(?<!\\p{L})(я|он|она)((?: (?:есть|сейчас|там|тоже|постоянно|уже))?) (${Object.keys(UNBENT).join('|')})(?!\\p{L})`,
  'giu',
);

function withBentVerbs(text: string): string {
  return text.replace(UNBENT_VERB, (_, who: string, between: string, verb: string) => {
    const [own, their] = UNBENT[verb.toLowerCase()] ?? [verb, verb];
    return `${who}${between} ${who.toLowerCase() === 'я' ? own : their}`;
  });
}

/** "Наукой, чем же ещё": a question that only says how plain it is. */
const PLAINLY =
  /,? (?<!не (?:знаю|помню|понимаю),? )(?:а )?(?:чем|чего|где|куда|кем|кто|что|как|откуда) (?:же |ж )?(?:ещё|еще|иначе|деваться|денусь|без этого)(?=\s*(?:$|[.,;!?)]))[?]?/giu;

/** "Сократите срок до шести месяцев": to how long it is changed. */
const CHANGED_TO =
  /(?<!\p{L})(?:сократи|уменьши|увеличь|продли)(?:те|м)? (?:(?:срок|пребывание|приезд|визит) )?до(?=\s)/giu;

/** "Лектор+исследователь". */
const PLUS = /(?<=\p{L}{3})\+(?=\p{L}{3})/gu;

/** "Где-то шесть лет": about so many, and no question. */
const ABOUT = /(?<!\p{L})где-то(?=\s(?:[\p{L}\d]+\s){1,4}(?:лет|год|месяц|мес))/giu;

/** A message without what only forms and contracts write. */
export function withPlainForms(scene: CaseScene, text: string): string {
  const withDays = withChineseForms(withBentVerbs(text))
    .replace(PLAINLY, '')
    .replace(CHANGED_TO, 'приеду на')
    .replace(PLUS, ' + ')
    .replace(ABOUT, 'примерно')
    .replace(THROUGH_FAMILY, '')
    .replace(EQUALS, ': ')
    .replace(FIRST_BULLET, '')
    .replace(BULLET, '; ');
  return withCommas(scene, withDays.replace(WORD_BEHIND, '').replace(FIGURE_BEHIND, '$1'));
}
