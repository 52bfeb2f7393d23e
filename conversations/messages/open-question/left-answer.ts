import { declarationIn } from '../../../rules/rulebook.ts';
import { type Parsed, parseAnswer } from '../../answers/index.ts';
import { foldText } from '../../answers/text/fold.ts';
import { languageOf } from '../../interview/language-of.ts';
import { shapeOf } from '../../interview/shape.ts';
import type { Input } from '../../reply.ts';
import { type CaseScene, todayOf } from '../../scene.ts';
import {
  correctionIn,
  type Left,
  type LeftAnswer,
  SLIPS,
  type TakenFrom,
} from '../corrections/left-correction.ts';
import { readyCues } from '../cues/cues.ts';
import { isInDoubt } from '../mentions/in-doubt.ts';
import { isOfOtherTimes } from '../mentions/other-times.ts';
import type { Said } from '../mentions/said.ts';
import type { Part } from '../parts/parts.ts';
import { EVENT } from '../parts/phrases.ts';
import { isLedByDoubt } from './left-parts.ts';
import { isLimitOf } from './limits.ts';
import { isOnlyCity } from './only-city.ts';
import { readTurn } from './turned-answer.ts';

/** More parts than this are no answer of a person. */
const MOST_LEFT = 8;

const ORDER = ['value', 'partial', 'confirm', 'unsure'];

const SCANT = /^(?!没有$|有的?$|不是$|是的?$|对$|没$)\p{Script=Han}{1,2}$/u;

/** Whether a scrap of text is too short to name an option while other things are said. */
function isScant(text: string): boolean {
  return SCANT.test(text.trim());
}

/** What is read, but to be asked about. */
export function asDoubt(parsed: Parsed): Parsed {
  if (parsed.kind !== 'value') return parsed;
  return { kind: 'confirm', reason: 'hedged', candidates: [parsed.value] };
}

/** What tells of an amount. */
const AMOUNT = /[\d一二两三四五六七八九十半]|year|month|week|лет|год|месяц|недел/u;

/** As many words are perhaps a number that is written badly. */
const FEW_WORDS = 2;

/** Whether a part only holds something that looks like a number: "полный день, приглашение у него одно". */
function isScrap(input: Input, parsed: Parsed, used: readonly Left[]): boolean {
  if (input !== 'number' || parsed.kind !== 'confirm' || !SLIPS.includes(parsed.reason))
    return false;
  const said = used.map(({ text }) => text).join(' ');
  return !AMOUNT.test(foldText(said)) && said.trim().split(/\s+/u).length > FEW_WORDS;
}

/** "One scientist": what counts people is no option. */
const COUNTED =
  /^(?:only |just |exactly |всего |только )?(?:\d{1,2}|one|two|three|один|одна|одного|два|две|двое|три)\s\p{L}|^(?:只|就)?[一两二三\d][位名个]/u;

/** A bare "second" beside other things counts something else, and names no option. */
const ORDINAL =
  /^(?:the |a |мой |моя |это )?(?:first|second|third|перв(?:ый|ая|ое)|втор(?:ой|ая|ое)|трети?й|третья)$|^第[一二三]$/u;

/** A part that is mostly about a number is no half of a yes or no: "4月1号吧". */
function isOfNumber(input: Input, { kind }: Parsed, used: readonly Left[]): boolean {
  return input === 'yes-no' && kind === 'confirm' && used.some(({ text }) => /\d/u.test(text));
}

interface ReadLeft {
  readonly used: readonly Left[];
  readonly parsed: Parsed;
}

/** "有，2016年拿到的": whether more of what is left says the same. */
function saysMore({ used, parsed }: ReadLeft, than: ReadLeft): boolean {
  const isValue = parsed.kind === 'value' && than.parsed.kind === 'value';
  return isValue && used.length > than.used.length && parsed.value === than.parsed.value;
}

/** What is left is the answer to the open question, as far as it can be read as one. */
function answerIn(scene: CaseScene, open: string, left: readonly Left[]): LeftAnswer | undefined {
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const shape = shapeOf(scene, open);
  const whole =
    left.length > 1 ? [{ used: left, text: left.map((one) => one.text).join(', ') }] : [];
  const isOfEvent = (text: string) => shape.input === 'date' && EVENT.test(foldText(text));
  const all = [...left.map((one) => ({ used: [one], text: one.text })), ...whole].filter(
    ({ text }) => !isOfEvent(text),
  );
  const read = all.map(({ used, text }) => {
    const parsed = parseAnswer(shape, text, options);
    const doubtful = isScant(text) || isOfOtherTimes(foldText(text), options.today);
    const isDoubt =
      (shape.input === 'choice' && doubtful) ||
      isInDoubt(scene, open, foldText(text)) ||
      used.some(({ part }) => isLedByDoubt(scene, open, part)) ||
      used.some(({ part }) => part.isConditional);
    return { used, text, parsed: isDoubt ? asDoubt(parsed) : parsed };
  });
  const ranked = read
    .filter(({ parsed }) => ORDER.includes(parsed.kind))
    .filter(({ parsed, used }) => !isScrap(shape.input, parsed, used))
    .filter(({ parsed, used }) => !isOfNumber(shape.input, parsed, used))
    .filter(({ text }) => !isOnlyCity(scene, open, text))
    .filter(({ text }) => shape.input !== 'choice' || !ORDINAL.test(foldText(text)))
    .filter(({ text }) => shape.input !== 'choice' || !COUNTED.test(foldText(text)))
    .sort((a, b) => ORDER.indexOf(a.parsed.kind) - ORDER.indexOf(b.parsed.kind));
  const [first] = ranked;
  if (!first) return undefined;
  const isChosen = shape.input === 'choice' || shape.input === 'yes-no';
  const best = ranked.find((one) => isChosen && saysMore(one, first)) ?? first;
  const rest = left.filter((one) => !first.used.includes(one));
  const isLimited =
    isChosen && rest.some(({ part }) => isLimitOf(scene, open, part, first.used.at(-1)?.part));
  const [begin, last] = [best.used[0] as Left, best.used.at(-1) as Left];
  const span = { start: begin.part.start, end: last.part.end };
  return {
    mention: { fact: open, parsed: isLimited ? asDoubt(best.parsed) : best.parsed, ...span },
    used: best.used.map((one) => one.part),
  };
}

/** "6, no wait, 12": of two answers to the open question the one after the words that take back the first. */
function repairedIn(scene: CaseScene, open: string, left: readonly Left[]): LeftAnswer | undefined {
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const read = (one: Left | undefined) =>
    one && parseAnswer(shapeOf(scene, open), one.text, options);
  const [first, last] = [left[0], left.at(-1)];
  const parsed = read(last);
  if (!last || left.length < 2 || read(first)?.kind !== 'value' || parsed?.kind !== 'value')
    return undefined;
  const { start, end } = last.part;
  return { mention: { fact: open, parsed, start, end }, used: left.map(({ part }) => part) };
}

function isMentioned({ mentions }: Said, fact: string): boolean {
  return mentions.some((one) => one.fact === fact);
}

function isDate(scene: CaseScene, fact: string): boolean {
  return declarationIn(scene.topic.call)(fact).kind === 'date';
}

/** Whether a date that is known, and not what is asked, is named: "my birthday is the 18th". */
function dateNamedAgain(scene: CaseScene, said: Said, open: string | undefined): boolean {
  return (
    (open === undefined || !said.named.includes(open) || isMentioned(said, open)) &&
    said.named.some((fact) => isDate(scene, fact) && fact in scene.case.facts)
  );
}

/** All that the parts left of a message are read with. */
interface LeftOver {
  readonly scene: CaseScene;
  readonly said: Said;
  readonly takenBack: TakenFrom;
  readonly left: readonly Left[];
  readonly open: string | undefined;
}

/** Whether a part names another fact: "about my PhD: I said I have it". */
function namesOther(scene: CaseScene, { text }: Part, open: string): boolean {
  const named = readyCues(scene.topic.cues).names(text);
  return named.length > 0 && named.every(({ meaning }) => meaning !== open);
}

/** A yes or no that is only half read is none where the message says or takes back something else. */
function isHalfRead({ mention: { parsed }, used }: LeftAnswer, over: LeftOver): boolean {
  const { scene, said, takenBack, open } = over;
  if (parsed.kind !== 'confirm') return false;
  const isYesNo = open !== undefined && shapeOf(scene, open).input === 'yes-no';
  if (parsed.reason === 'hedged')
    return isYesNo && used.some((part) => namesOther(scene, part, open));
  if (parsed.reason !== 'partly-read') return false;
  const saysMore = said.mentions.length > 0 || said.likely.length > 0 || said.loose.length > 0;
  const namesMore = said.named.some((fact) => fact !== open);
  return isYesNo && (saysMore || namesMore || takenBack.how !== 'not');
}

/** The open question's answer, as far as nothing is said of it yet. */
function openAnswer(over: LeftOver, left: readonly Left[]) {
  const { scene, said, open } = over;
  if (open === undefined || isMentioned(said, open)) return undefined;
  const answer = answerIn(scene, open, left);
  if (answer && isHalfRead(answer, over)) return undefined;
  const isLikelier = said.likely.some(({ fact }) => fact === open);
  const isUnsure = ['confirm', 'unsure'].includes(answer?.mention.parsed.kind ?? '');
  return isUnsure && isLikelier ? undefined : answer;
}

function corrected({ scene, said, takenBack, left, open }: LeftOver): LeftAnswer | undefined {
  return correctionIn(scene, said, takenBack, left, open);
}

/** What comes of words that take something back: what is put right, and a plain answer beside it. */
function putRight(over: LeftOver, isKnown: boolean): (LeftAnswer | undefined)[] {
  const { scene, said, left, open } = over;
  const isOpen = open !== undefined && !isMentioned(said, open);
  const repaired = isOpen && !isKnown ? repairedIn(scene, open, left) : undefined;
  const put = repaired ?? corrected(over);
  const input = open === undefined ? undefined : shapeOf(scene, open).input;
  if (!put) {
    const answer = openAnswer(over, left);
    return [input === 'yes-no' && answer?.mention.parsed.kind !== 'value' ? undefined : answer];
  }
  if (put.mention.fact === open) return [put];
  const beside = openAnswer(
    over,
    left.filter(({ part }) => !put.used.includes(part)),
  );
  const kind = beside?.mention.parsed.kind;
  const isRead = kind === 'value' || (input === 'choice' && kind === 'confirm');
  return [put, isRead ? beside : undefined];
}

/** What is put right, in so many words where the turn before it can as well be an answer: "no, I never did one". */
function exactly({ scene, takenBack, open }: LeftOver, put: LeftAnswer | undefined) {
  const isAnswer = open !== undefined && readTurn(scene, takenBack.turn, open) !== undefined;
  return isAnswer && put?.mention.parsed.kind === 'confirm' ? undefined : put;
}

function answersIn(over: LeftOver): (LeftAnswer | undefined)[] {
  const { scene, said, takenBack, left, open } = over;
  const isKnown = open !== undefined && scene.case.facts[open] !== undefined;
  if (takenBack.how === 'clearly') return putRight(over, isKnown);
  const renamed = dateNamedAgain(scene, said, open) ? corrected(over) : undefined;
  if (renamed && isDate(scene, renamed.mention.fact)) return [renamed];
  const answered = openAnswer(over, left);
  const stands = takenBack.how === 'not' || isKnown || answered?.mention.parsed.kind === 'value';
  return [stands ? answered : (exactly(over, corrected(over)) ?? answered)];
}

/** What parts without a cue come to: a correction of an earlier answer, the open question's answer, or both. */
export function leftAnswers(
  scene: CaseScene,
  said: Said,
  takenBack: TakenFrom,
  left: readonly Left[],
  open: string | undefined,
): LeftAnswer[] {
  if (left.length === 0 || left.length > MOST_LEFT) return [];
  const found = answersIn({ scene, said, takenBack, left, open });
  return found.filter((one) => one !== undefined);
}
