import { type Parsed, parseAnswer } from '../answers/index.ts';
import { foldText } from '../answers/text/fold.ts';
import { change } from '../commands/edit.ts';
import { answerByChoice, answerByParsed, namedButton } from '../interview/answer-question.ts';
import { proposeChange } from '../interview/change.ts';
import { languageOf } from '../interview/language-of.ts';
import { shapeOf } from '../interview/shape.ts';
import { type CaseScene, note, type Step, todayOf } from '../scene.ts';
import type { Pending } from '../session.ts';
import { type Contrast, contrastIn } from './contrast.ts';
import { takesBack } from './corrections.ts';
import { carefully } from './in-doubt.ts';
import { asDoubt } from './left-answer.ts';
import { isOfLastTime, isOfOtherTimes } from './other-times.ts';
import { answersTo, answersToWords } from './own-questions.ts';
import { OTHERS, THIRD } from './phrases.ts';
import { type Reading, readMessage, speaksOfSelf } from './read-message.ts';
import { takeMentions, unusedNote } from './take-message.ts';
import { asksByItsEnd } from './unmarked-questions.ts';
import { asking } from './waiting.ts';

/** What to do with words in which nothing more was found than the careful reading found. */
type Otherwise = (parsed: Parsed) => Step;

const NOTHING_READ: Parsed = { kind: 'refuse', reason: 'empty' };
const QUESTION_SIGN = /[?？]|吗|呢/u;

/** A short answer with more behind it: "yes, and my field is medicine". */
const SEVERAL_PARTS =
  /^[^\d]{0,24}[,，.。;；!！\n-]\s*(?:\p{L}+[\s']+){2,}\p{L}|^[^\d]{0,12}[,，。；！]\p{Script=Han}{4,}/u;

/** Whether an answer speaks of another time than the one that is asked about. */
function isDoubtful(scene: CaseScene, fact: string, text: string): boolean {
  const { input } = shapeOf(scene, fact);
  if (input === 'number') return isOfLastTime(text);
  return input === 'choice' && isOfOtherTimes(text, todayOf(scene));
}

function parsedFor(scene: CaseScene, fact: string, text: string): Parsed {
  const today = todayOf(scene);
  const shape = shapeOf(scene, fact);
  const parsed = parseAnswer(shape, text, { language: languageOf(scene), today });
  const ofNow = isDoubtful(scene, fact, foldText(text)) ? asDoubt(parsed) : parsed;
  return carefully(scene, fact, text, ofNow);
}

/** Who only does not know says so in few words; "I forgot: I have another passport" says more. */
const LONGEST_DOUBT = 24;

/** Whether a text is an answer to the open question and nothing else, so that no more need be looked for. */
function isPlain(text: string, parsed: Parsed, self: boolean): boolean {
  if (parsed.kind === 'refuse') return parsed.reason === 'unreadable';
  if (parsed.kind === 'confirm' || QUESTION_SIGN.test(text) || SEVERAL_PARTS.test(text))
    return false;
  if (parsed.kind === 'unsure' && text.length > LONGEST_DOUBT) return false;
  const folded = foldText(text);
  if (takesBack(folded) || asksByItsEnd(folded)) return false;
  return !(self && (OTHERS.test(folded) || THIRD.test(folded.trim())));
}

/** Whether the reading holds no more than the open question's own answer, which is then read with all care. */
function isOnlyAnswer(reading: Reading, open: string | undefined, parsed: Parsed): boolean {
  if (reading.questions.length > 0 || reading.mistaken !== undefined) return false;
  if (reading.mentions.length === 0) return true;
  if (reading.ofOthers) return false;
  if (parsed.kind === 'refuse' && isExact(parsed.reason))
    return reading.mentions.every((one) => one.guessed);
  if (reading.mentions.some((one) => one.fact !== open)) return false;
  if (reading.takenBack === 'clearly' || parsed.kind === 'refuse') return false;
  return !agreedOn(reading, parsed);
}

function stillPending(scene: CaseScene, reading: Reading): Pending[] {
  const { pending, waiting = [] } = scene.session;
  const mentioned = reading.mentions.map((one) => one.fact);
  const replaced = pending && 'fact' in pending && mentioned.includes(pending.fact);
  return [...(pending && !replaced ? [pending] : []), ...waiting];
}

function taken(scene: CaseScene, text: string, reading: Reading, open: string | undefined): Step {
  const result = takeMentions(scene, reading.mentions);
  const questions = answersTo(result.scene, text, reading.questions, [
    ...reading.mentions,
    ...reading.supposed,
  ]);
  const pending = stillPending(scene, reading);
  const unused = unusedNote(result.scene, reading.unused, result.notYours);
  const news = [...result.replies, ...unused, ...questions];
  const session = asking(result.scene.session, [
    ...pending.slice(0, 1),
    ...result.asked,
    ...pending.slice(1),
  ]);
  const idle = news.length === 0 && result.asked.length === 0 && open !== undefined;
  return { session, replies: idle ? [note(scene, 'known')] : news };
}

/** Words that hold nothing but perhaps a doubtful answer. */
function byWords(
  scene: CaseScene,
  text: string,
  parsed: Parsed,
  reading: Reading,
  otherwise: Otherwise,
): Step {
  if (reading.ofOthers && reading.mentions.length === 0)
    return { session: scene.session, replies: [note(scene, 'of-others')] };
  const replies =
    parsed.kind === 'refuse' && !isExact(parsed.reason) ? answersToWords(scene, text) : [];
  return replies.length > 0 ? { session: scene.session, replies } : otherwise(parsed);
}

/** Reasons that only say that nothing could be read. */
const NOT_READ = [
  'not-a-country',
  'not-a-date',
  'not-a-number',
  'not-an-amount',
  'not-an-option',
  'not-yes-or-no',
  'empty',
  'too-long',
];

/** Whether an answer was read and refused for what it says. */
function isExact(reason: string): boolean {
  return !NOT_READ.includes(reason);
}

/** Doubts that a cue which names the fact takes away. */
const AGREEABLE = ['partly-read', 'not-yet'];

/** Whether a reading by cues and the careful one agree, so that nothing need be asked. */
function agreedOn({ mentions, unused, takenBack }: Reading, parsed: Parsed): boolean {
  const [only] = mentions;
  if (!only || unused.length > 0 || parsed.kind !== 'confirm' || !AGREEABLE.includes(parsed.reason))
    return false;
  const [candidate] = parsed.candidates;
  return (
    takenBack !== 'clearly' &&
    parsed.candidates.length === 1 &&
    only.parsed.kind === 'value' &&
    JSON.stringify(only.parsed.value) === JSON.stringify(candidate)
  );
}

function refusedOr(scene: CaseScene, open: string | undefined, parsed: Parsed): Step {
  if (open === undefined) return { session: scene.session, replies: [note(scene, 'nothing-open')] };
  return answerByParsed(scene, open, parsed);
}

/** A number put right is shown as a change; where no answer has it, nothing is read. */
function contrasted(scene: CaseScene, { fact, value }: Contrast, open: string | undefined): Step {
  if (fact !== undefined && value !== undefined) return proposeChange(scene, fact, value);
  return refusedOr(scene, open, NOTHING_READ);
}

/**
 * Takes what somebody wrote while a question was open: a plain answer at once; else every fact that
 * it makes clear, corrections, and questions, each answered; what is open is asked again.
 */
export function answerMessage(
  scene: CaseScene,
  open: string | undefined,
  text: string,
  otherwise: Otherwise = (parsed) => refusedOr(scene, open, parsed),
): Step {
  const button = open === undefined ? undefined : namedButton(scene, open, text);
  if (open !== undefined && button !== undefined) return answerByChoice(scene, open, [button]);
  const contrast = contrastIn(scene, text);
  if (contrast) return contrasted(scene, contrast, open);
  const parsed = open === undefined ? NOTHING_READ : parsedFor(scene, open, text);
  if (open !== undefined && isPlain(text, parsed, speaksOfSelf(scene)))
    return answerByParsed(scene, open, parsed);
  const reading = readMessage(scene, text, open);
  if (isOnlyAnswer(reading, open, parsed)) return byWords(scene, text, parsed, reading, otherwise);
  if (
    reading.mistaken !== undefined &&
    reading.mentions.length === 0 &&
    reading.questions.length === 0
  )
    return change(scene, reading.mistaken);
  return taken(scene, text, reading, open);
}
