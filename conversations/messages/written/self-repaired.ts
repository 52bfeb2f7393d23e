import { declarationIn } from '../../../rules/rulebook.ts';
import { candidatesOf } from '../../answers/outcomes.ts';
import { type Folded, fold, written } from '../../answers/text/fold.ts';
import type { Span } from '../../answers/words/residue.ts';
import { languageOf } from '../../interview/language-of.ts';
import { type CaseScene, todayOf } from '../../scene.ts';
import { saysNothingNew } from '../mentions/merged.ts';
import { fitsKind } from '../values/fits-kind.ts';
import { readAs } from '../values/read-as.ts';
import { type Value, valuesIn } from '../values/values.ts';

/** Words by which somebody takes back what they wrote a moment ago. */
const TURNS =
  '(?:(?<!\\p{L})(?:(?:no|nope|нет)(?=\\s*[,.!-]|\\s(?:wait|sorry|make|actually|все|лучше|давайте|конечно))|no wait|wait|sorry|oops|whoops|i mean|i meant|actually|hold on|scratch that|correction|ой|извиняюсь|извините|простите|пардон|вернее|точнее|or rather|то есть|стоп|стойте|подождите|погодите|хотя|ошиб(?:ся|лась)|поправка)(?!\\p{L})|(?:哦|啊|噢|呃)?(?:不对|(?:不是|不)(?=[,.!-]))|(?:我)?[说打写]?错了|等等|等一下|稍等|(?:后来)?又?(?:想了?想|想一下|一想)|更正|应该是(?=\\d|$)|抱歉|不好意思|算了|口误)';
/** Words that may stand between them and what is right. */
const BESIDE =
  "(?:(?<!\\p{L})(?:or|oh|hmm|ah|well|it's|it is|it should be|should be|make it|that's|actually|rather|let me check(?: (?:the|his|her|my) passport)?|please|the|ну|ах|ага|все-таки|давайте|лучше|надо|должно быть|имел[аи]? в виду|на самом деле|конечно|будет|это|а)(?!\\p{L})|我?(?:再)?(?:看|查|确认|核对)一?下?(?:护照|证件|资料)?|应该|应当|其实|还是|改成|是|吧|哦|啊)";
const GAP = '[\\s,.;:!-]*';
const REPAIR = new RegExp(
  `^${GAP}(?:${BESIDE}${GAP})*${TURNS}(?:${GAP}(?:${TURNS}|${BESIDE}))*${GAP}$`,
  'u',
);
/** "For 12 years, just kidding, one": what was no more than a joke. */
const JOKED =
  /^[^\d.;]{0,30}(?<!\p{L})(?:шучу|шутка|(?:just )?(?:kidding|joking))(?!\p{L})[\s,.!)-]*$|^[^\d.;]{0,12}(?:开玩笑|逗你)(?:的|玩)*[\s,.!)]*$/u;
const TURN = new RegExp(`${TURNS}|шучу|шутка|kidding|joking|开玩笑|逗你`, 'u');

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\\p{L}*';
/** A day of no year. */
const DAY = `\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH}|${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}月\\d{1,2}[日号]?`;
const ONLY_DAY = new RegExp(`^(?:${DAY})$`, 'u');
/** A day of no month. */
const ORDINAL = '\\d{1,2}(?:-?(?:го|е|ого)|st|nd|rd|th|日|号)';
const ONLY_ORDINAL = new RegExp(`^(?:${ORDINAL})$`, 'u');
/** A number or a day with nothing more behind it. */
const ALONE = new RegExp(
  `(?:(?<=是)|(?<![\\p{L}\\d]|\\d[.,]))(?:${DAY}|${ORDINAL}|\\d{1,3})(?=\\s*(?:$|[,;.!)-](?!\\d)|is (?:better|enough|fine|right|ok|correct|more)(?!\\p{L})))`,
  'gu',
);

/** A number, with the words for what it counts. */
const COUNTED = /^\d[\d.,]*(\s?\p{L}+)$/u;

/** Something in a folded text that may be put right: a value, or a number alone. */
interface Said extends Span {
  readonly value?: Value;
}

function saidIn(text: string, values: readonly Value[]): Said[] {
  const numbers = Array.from(text.matchAll(ALONE), ({ 0: number, index: start }) => ({
    ...{ start, end: start + number.length },
  })).filter((one) => values.every(({ start, end }) => one.end <= start || one.start >= end));
  return [
    ...values.map((value) => ({ value, start: value.start, end: value.end })),
    ...numbers,
  ].sort((a, b) => a.start - b.start);
}

function isList({ parsed }: Value): boolean {
  return parsed.kind === 'value' && Array.isArray(parsed.value);
}

function isDay(text: string, { start, end }: Span): boolean {
  return ONLY_DAY.test(text.slice(start, end));
}

/** The year of a whole day, to be written behind a day of none. */
function withYear(text: string, { parsed }: Value, day: Span): string | undefined {
  if (parsed.kind !== 'value') return undefined;
  const year = String(parsed.value).slice(0, 4);
  return text.slice(day.start, day.end).includes('月') ? `, ${year}年` : `, ${year}`;
}

/** What is to be written behind the second of two things so that it can stand without the first; nothing where it is no repair. */
function completing(text: string, first: Said, second: Said): string | undefined {
  const [old, right] = [first.value, second.value];
  if (!old || !right) {
    if (right) return COUNTED.test(text.slice(right.start, right.end)) ? '' : undefined;
    if (old?.kind === 'date') return isDay(text, second) ? withYear(text, old, second) : undefined;
    return old && COUNTED.exec(text.slice(old.start, old.end))?.[1];
  }
  if (old.kind !== right.kind || isList(old)) return undefined;
  return old.kind !== 'date' || right.parsed.kind === 'value' ? '' : undefined;
}

/** Whether something that is put right is an answer given before, which is then to be changed. */
function isKnown(scene: CaseScene, { value }: Said): boolean {
  if (value === undefined) return false;
  const declared = declarationIn(scene.topic.call);
  return Object.entries(scene.case.facts).some(
    ([fact, known]) =>
      fact !== 'role' &&
      fitsKind(declared(fact), value) &&
      candidatesOf(readAs(scene, fact, value)).some((one) => saysNothingNew(known, one)),
  );
}

function isRepair(between: string): boolean {
  return REPAIR.test(between) || JOKED.test(between);
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** "7 March 1986, no, 1987": a whole day in another year. */
function inOtherYear(folded: Folded, first: Said, second: Said): string | undefined {
  const isDay = first.value?.kind === 'date' && first.value.parsed.kind === 'value';
  const { parsed } = second.value ?? {};
  const isYear = parsed?.kind === 'partial' && parsed.reason === 'month-missing';
  const [year] = YEAR.exec(folded.text.slice(second.start, second.end)) ?? [];
  const day = written(folded, first.start, first.end);
  return isDay && isYear && year && YEAR.test(day) ? day.replace(YEAR, year) : undefined;
}

/** "12 March 1984, no, the 13th": a whole day as another one of its month. */
function onOtherDay(folded: Folded, first: Said, second: Said): string | undefined {
  const day = folded.text.slice(second.start, second.end);
  if (!ONLY_ORDINAL.test(day) || first.value?.parsed.kind !== 'value') return undefined;
  const month = /^\d{4}-\d\d-/.exec(String(first.value.parsed.value))?.[0];
  return month && month + day.replace(/\D+$/u, '').padStart(2, '0');
}

/** What is meant of two things of which the second puts the first right. */
function repaired(folded: Folded, first: Said, second: Said): string | undefined {
  const other = inOtherYear(folded, first, second) ?? onOtherDay(folded, first, second);
  if (other !== undefined) return other;
  const unit = completing(folded.text, first, second);
  return unit === undefined ? undefined : written(folded, second.start, second.end) + unit;
}

/** "Six months, no wait, twelve": a message without what its writer put right at once. */
export function withSelfRepaired(scene: CaseScene, message: string): string {
  const folded = fold(message);
  const { text } = folded;
  if (!TURN.test(text)) return message;
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const said = saidIn(text, valuesIn(message, options, folded));
  let [left, from] = ['', 0];
  said.forEach((first, at) => {
    const second = said[at + 1];
    if (!second || !isRepair(text.slice(first.end, second.start)) || isKnown(scene, first)) return;
    const right = repaired(folded, first, second);
    if (right === undefined) return;
    left += written(folded, from, first.start) + right;
    from = second.end;
  });
  return from === 0 ? message : left + written(folded, from, text.length);
}
