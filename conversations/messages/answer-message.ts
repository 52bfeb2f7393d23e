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
import type { Mention } from './mentions.ts';
import { isOfLastTime, isOfOtherTimes } from './other-times.ts';
import { answersTo, answersToWords } from './own-questions.ts';
import { FIRST_ALONE, OTHERS, THIRD } from './phrases.ts';
import { type Reading, readMessage } from './read-message.ts';
import { speaksOfSelf } from './speaks-of-self.ts';
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

/** A yes or no with more behind it, which may limit it: "yes, until lunch". */
const LIMITED = /^\p{L}{1,10}\s*[,，;；]\s*\p{L}/u;

/** Who only does not know says so in few words; "I forgot: I have another passport" says more. */
const LONGEST_DOUBT = 24;

/** Whether a text is an answer to the open question and nothing else, so that no more need be looked for. */
function isPlain(text: string, parsed: Parsed, self: boolean, isOfSelf: boolean): boolean {
  if (parsed.kind === 'refuse') return parsed.reason === 'unreadable';
  if (parsed.kind === 'value' && typeof parsed.value === 'boolean' && LIMITED.test(text))
    return false;
  if (parsed.kind === 'confirm' || QUESTION_SIGN.test(text) || SEVERAL_PARTS.test(text))
    return false;
  if (parsed.kind === 'unsure' && text.length > LONGEST_DOUBT) return false;
  const folded = foldText(text);
  if (takesBack(folded) || asksByItsEnd(folded)) return false;
  if (!self) return !(isOfSelf && FIRST_ALONE.test(folded));
  return !(OTHERS.test(folded) || THIRD.test(folded.trim()));
}

/** Whether a fact is one of the person whom the call is about, and not of those who apply. */
function isOfScientist(scene: CaseScene, fact: string): boolean {
  return scene.topic.call.facts[fact]?.knownBy === undefined;
}

/** Whether the reading doubts what is plainly an answer. */
function isDoubted(reading: Reading, open: string | undefined, parsed: Parsed): boolean {
  return (
    parsed.kind === 'value' &&
    typeof parsed.value === 'boolean' &&
    reading.mentions.some((one) => one.fact === open && one.parsed.kind === 'confirm')
  );
}

/** Whether the reading holds no more than the open question's own answer, which is then read with all care. */
function isOnlyAnswer(
  scene: CaseScene,
  reading: Reading,
  open: string | undefined,
  parsed: Parsed,
): boolean {
  if (reading.questions.length > 0 || reading.mistaken !== undefined) return false;
  if (reading.mentions.length === 0) return true;
  if (reading.ofOthers || isDoubted(reading, open, parsed)) return false;
  if (parsed.kind === 'refuse' && isExact(parsed.reason))
    return reading.mentions.every((one) => one.guessed);
  if (reading.mentions.some((one) => one.fact !== open)) return false;
  if (reading.takenBack === 'clearly' || parsed.kind === 'refuse') return false;
  return !agreedOn(scene, reading, parsed);
}

function stillPending(scene: CaseScene, reading: Reading): Pending[] {
  const { pending, waiting = [] } = scene.session;
  const mentioned = reading.mentions.map((one) => one.fact);
  const replaced = pending && 'fact' in pending && mentioned.includes(pending.fact);
  return [...(pending && !replaced ? [pending] : []), ...waiting];
}

function taken(scene: CaseScene, text: string, reading: Reading, otherwise: () => Step): Step {
  const result = takeMentions(scene, reading.mentions);
  const questions = answersTo(result.scene, text, reading.questions, {
    own: [...reading.mentions, ...reading.supposed],
    others: reading.saidOfOthers,
  });
  const pending = stillPending(scene, reading);
  const unused = unusedNote(result.scene, reading.unused, result.notYours);
  const news = [...result.replies, ...unused, ...questions];
  const session = asking(result.scene.session, [
    ...pending.slice(0, 1),
    ...result.asked,
    ...pending.slice(1),
  ]);
  if (news.length > 0 || result.asked.length > 0) return { session, replies: news };
  const isKnown = reading.mentions.some(({ fact }) => scene.case.facts[fact] !== undefined);
  return isKnown ? { session, replies: [note(scene, 'known')] } : otherwise();
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

const YEAR = /^(?:19|20)\d\d$/u;

/** A number, in digits or in Chinese. */
const NUMBER = /[\d一二三四五六七八九十两半]/u;

/** Whether what was seen beside an answer is no other answer: a year, or a place beside what is no country. */
function isBeside(scene: CaseScene, fact: string, unused: string): boolean {
  const { input } = shapeOf(scene, fact);
  return YEAR.test(unused) || (!input.startsWith('countr') && !NUMBER.test(unused));
}

/** Whether a mention answers a question of yes or no, which is weighed in its own part: "Sure! I have a question, though". */
function isYesOrNo(scene: CaseScene, mention: Mention | undefined): boolean {
  return mention !== undefined && shapeOf(scene, mention.fact).input === 'yes-no';
}

/** Whether a reading by cues and the careful one agree, so that nothing need be asked. */
function agreedOn(
  scene: CaseScene,
  { mentions, unused, takenBack }: Reading,
  parsed: Parsed,
): boolean {
  const [only] = mentions;
  const isOfPart =
    parsed.kind === 'confirm' && parsed.reason === 'hedged' && isYesOrNo(scene, only);
  if (
    !only ||
    !unused.every((one) => isBeside(scene, only.fact, one)) ||
    parsed.kind !== 'confirm' ||
    !(AGREEABLE.includes(parsed.reason) || isOfPart)
  )
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
  if (open !== undefined && isPlain(text, parsed, speaksOfSelf(scene), isOfScientist(scene, open)))
    return answerByParsed(scene, open, parsed);
  const reading = readMessage(scene, text, open);
  if (isOnlyAnswer(scene, reading, open, parsed))
    return byWords(scene, text, parsed, reading, otherwise);
  if (
    reading.mistaken !== undefined &&
    reading.mentions.length === 0 &&
    reading.questions.length === 0
  )
    return change(scene, reading.mistaken);
  return taken(scene, text, reading, () => otherwise(parsed));
}
