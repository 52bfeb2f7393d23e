import { type Folded, fold } from '../../answers/text/fold.ts';
import type { Span } from '../../answers/words/residue.ts';
import { languageOf } from '../../interview/language-of.ts';
import { type CaseScene, todayOf } from '../../scene.ts';
import { readyCues } from '../cues/cues.ts';
import type { Mention } from '../mentions/mentions.ts';
import { isSaid, partsOf } from '../parts/parts.ts';
import { PAST, REQUEST } from '../parts/phrases.ts';
import { whoseFacts } from '../parts/speaks-of-self.ts';
import { valuesIn } from '../values/values.ts';
import { blank, takesBack, withoutTurn } from './corrections.ts';
import { dateInPart, isPlan, type Swapped, swapped } from './known-answers.ts';
import { LOOSE_SWAPS, PART_OF_DATE, swapsFor, THE_REST } from './swap-phrases.ts';

/** Texts longer than this are no mere correction. */
const MOST = 600;

/** "Should be 9 months" is put in the words of a question, and asks nothing. */
const RIGHT_IS = /^\s*(?:(?:it|this|that) )?(?:should|must) (?:be|have been|read)(?!\p{L})/u;

/** "The contract is permanent, and it is fixed-term": what was named, and no third person. */
const TAKEN_UP_RU = /(?<=(?<!\p{L})(?:а|но)\s)(?:он|она|оно|они)(?!\p{L})/gu;

/** What was said before, of which an earlier time is no other time. */
const WRITTEN =
  /(?<!\p{L})(?:said|wrote|typed|put|told|gave|answered|писал\p{L}*|написал\p{L}*|указ\p{L}+|сказал\p{L}*|говорил\p{L}*|отвечал\p{L}*)(?!\p{L})|[写填说选答]/u;

interface Found extends Swapped, Span {}

/** Whether a stretch is said of the person: nothing in it is asked, supposed or of somebody else. */
function isOfSpeaker(scene: CaseScene, text: string, { fact, start, end }: Found): boolean {
  if (/^\s*\?/u.test(text.slice(end)) && !(isPlan(scene, fact) && REQUEST.test(text.slice(0, end))))
    return false;
  const clause = text.slice(0, end).replace(/^.*[.;!?\n]/su, '');
  if (PAST.test(clause) && !WRITTEN.test(clause)) return false;
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const named = text.replace(TAKEN_UP_RU, blank);
  const parts = partsOf(named, valuesIn(text, options), whoseFacts(scene));
  return parts
    .filter((part) => part.start < end && part.end > start)
    .every(
      (part) =>
        isSaid(part) ||
        (part.stance === 'others' && isPlan(scene, fact)) ||
        (part.stance === 'asks' && RIGHT_IS.test(part.text)),
    );
}

type Reader = (
  groups: Readonly<Record<string, string | undefined>>,
  all: string,
) => Swapped | undefined;

/** The first stretch of a text that one of some patterns finds and the reader takes. */
function firstOf(
  scene: CaseScene,
  text: string,
  all: readonly RegExp[],
  reader: Reader,
): Found | undefined {
  for (const pattern of all) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const found = reader(match.groups ?? {}, match[0]);
      if (found && isOfSpeaker(scene, text, { ...found, ...span })) return { ...found, ...span };
    }
  }
  return undefined;
}

/** A part of a date that can be of one day only: "the day of birth". */
const OF_BIRTH =
  /(?<!\p{L})(?:(?:year|month|day) of birth|birth (?:year|month|day)|(?:год|месяц|день|число) рождения)(?!\p{L})|出生的?(?:年份|月份|日子|那天)/u;

/** "The month is June": a part of a known date, by its name. */
function datePart(scene: CaseScene, text: string): Found | undefined {
  return firstOf(scene, text, [PART_OF_DATE], ({ to, toRu, toHan }) =>
    dateInPart(scene, text, to ?? toRu ?? String(toHan)),
  );
}

function nextSwap(scene: CaseScene, text: string, clearly: boolean): Found | undefined {
  const reader: Reader = ({ from = '', to = '' }, all) =>
    swapped(scene, from, to, { words: all, message: text });
  const { names } = readyCues(scene.topic.cues);
  const loosely: Reader = (groups, all) =>
    clearly || names(groups.from ?? '').length > 0 ? reader(groups, all) : undefined;
  return (
    firstOf(scene, text, swapsFor(text), reader) ??
    firstOf(scene, text, LOOSE_SWAPS, loosely) ??
    (clearly || OF_BIRTH.test(text) ? datePart(scene, text) : undefined)
  );
}

/** Known answers for which a message names what is right, and the message without the words for it. */
export interface Swaps {
  readonly mentions: readonly Mention[];
  readonly rest: string;
}

function blanked(text: string, { start, end }: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

/** Words that lead up to what is put right, from the last sign or joining word before it. */
const LEAD =
  /(?:^|[,;.!?\n:]|(?<!\p{L})(?:and|but|и|а|но|also|то)(?!\p{L})|另外|还有)(?<lead>[^,;.!?\n:\d]{0,40}?)$/u;

/** A stretch with the words that lead up to it, which say nothing of their own: "the labour budget is", "I am". */
function withLead(scene: CaseScene, text: string, span: Span): Span {
  const lead = LEAD.exec(text.slice(0, span.start))?.groups?.lead ?? '';
  const says = readyCues(scene.topic.cues).stated(lead).length > 0;
  const options = { language: languageOf(scene), today: todayOf(scene) };
  if (says || valuesIn(lead, options).length > 0) return span;
  return { start: span.start - lead.length, end: span.end };
}

/** The number that is denied behind what is put right: "the year is 87, not 86". */
const DENIED_BEHIND =
  /^[\s,]*(?:а )?(?:not|не|(?:而)?不是)\s?\d{1,4}[\p{L}-]{0,3}(?=\s*(?:$|[,.;!]))/u;

/** What stands in the place of what a stretch ends by denying: "not permanent, but for two years". */
const IN_PLACE = /(?<=(?<!\p{L})не \p{L}+), а (?:на|до|по) [^,;.!?\n]{1,40}/uy;

function withDenied(text: string, { start, end }: Span): Span {
  IN_PLACE.lastIndex = end;
  const behind = DENIED_BEHIND.exec(text.slice(end)) ?? IN_PLACE.exec(text);
  return { start, end: end + (behind?.[0].length ?? 0) };
}

/** A message as written, with blanks where its folded text has become blank. */
function asWritten({ source, text, at }: Folded, left: string): string {
  const signs = source.split('');
  for (let place = 0; place < text.length; place += 1)
    if (left[place] !== text[place]) signs.fill(' ', at[place], at[place + 1]);
  return signs.join('');
}

const NOTHING: Swaps = { mentions: [], rest: '' };

/** A number, perhaps with what it counts; months and years are a length of their own. */
const ONE_NUMBER =
  /^\s*\d{1,4}\s?(?:-?(?!months?|years?|месяц|мес(?!\p{L})|лет|год)\p{L}{1,6})?\s*$/u;

/** Whether a text does nothing but put one number in the place of another. */
function isOfNumbers(text: string): boolean {
  return swapsFor(text).some((pattern) =>
    Array.from(text.matchAll(pattern)).some(({ 0: all, groups: { from = '', to = '' } = {} }) => {
      const others = text.replace(all, '');
      return ONE_NUMBER.test(from) && ONE_NUMBER.test(to) && !/[\p{L}\d]/u.test(others);
    }),
  );
}

/** "Not Kenya but Uganda and I was born …": an "и" before what tells of another fact parts as a comma does. */
const AND_ELSE =
  / и (?=(?:родил|работа|паспорт|гражданств|приед|приез|начал|начн|степень|договор|контракт|срок|тема|партнер)\p{L}*(?!\p{L}))/gu;

/** "Vietnam (not Thailand)": what stands in brackets goes on as behind a comma. */
function withoutBrackets(folded: Folded): Folded {
  const { text } = folded;
  const parted = text.replaceAll(' (', ', ').replace(/[()]/gu, ',').replace(AND_ELSE, ',  ');
  return { ...folded, text: parted };
}

/** What a message puts in the place of known answers, as "not May but June" does; no mention where no answer has the one number of two. */
export function swapsIn(scene: CaseScene, message: string): Swaps | undefined {
  const folded = withoutBrackets(fold(message));
  const { text } = folded;
  if (text.length > MOST) return undefined;
  const bare = text.replace(THE_REST, blank);
  const clearly = bare !== text || takesBack(text);
  let left = withoutTurn(bare);
  const found: Found[] = [];
  for (let one = nextSwap(scene, left, clearly); one; one = nextSwap(scene, left, clearly)) {
    found.push(one);
    left = blanked(left, withDenied(left, withLead(scene, left, one)));
  }
  if (found.length === 0) return isOfNumbers(left) ? NOTHING : undefined;
  const mentions = found.map(({ fact, value, start, end }): Mention => {
    return { fact, parsed: { kind: 'value', value }, start, end };
  });
  return { mentions, rest: asWritten(folded, left) };
}
