import { isRange } from '../../rules/language/facts.ts';
import type { Parsed } from '../answers/index.ts';
import { change } from '../commands/edit.ts';
import { answerByChoice, answerByParsed, namedButton } from '../interview/answer-question.ts';
import { proposeChange } from '../interview/change.ts';
import { shapeOf } from '../interview/shape.ts';
import { type CaseScene, note, type Step } from '../scene.ts';
import type { Pending } from '../session.ts';
import { type Contrast, contrastIn } from './contrast.ts';
import type { Mention } from './mentions.ts';
import { saysNothingNew } from './merged.ts';
import { isPlain, parsedFor } from './open-answer.ts';
import { answersTo, answersToWords } from './own-questions.ts';
import { type Reading, readMessage } from './read-message.ts';
import { speaksOfSelf } from './speaks-of-self.ts';
import { takeMentions, unusedNote } from './take-message.ts';
import { asking } from './waiting.ts';

/** What to do with words in which nothing more was found than the careful reading found. */
type Otherwise = (parsed: Parsed) => Step;

const NOTHING_READ: Parsed = { kind: 'refuse', reason: 'empty' };
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

function taken(
  scene: CaseScene,
  text: string,
  parsed: Parsed,
  reading: Reading,
  otherwise: Otherwise,
): Step {
  const result = takeMentions(scene, reading.mentions);
  const questions = answersTo(result.scene, text, reading.questions, {
    own: [...reading.mentions, ...reading.supposed],
    others: reading.saidOfOthers,
  });
  const pending = stillPending(scene, reading);
  const unused = unusedNote(result.scene, reading.unused, result.notYours);
  const news = [...result.replies, ...unused, ...questions];
  // What was said last comes first; what was asked before waits.
  const session = asking(result.scene.session, [...result.asked, ...pending]);
  if (news.length > 0 || result.asked.length > 0) return { session, replies: news };
  const isKnown = reading.mentions.some(({ fact }) => scene.case.facts[fact] !== undefined);
  return isKnown ? { session, replies: [note(scene, 'known')] } : otherwise(parsed);
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

/** Whether the doubt of the careful reading is one that the parts of a message take away. */
function isTakenAway(scene: CaseScene, mention: Mention, reason: string): boolean {
  const isOfPart = reason === 'hedged' && isYesOrNo(scene, mention);
  return AGREEABLE.includes(reason) || isOfPart || reason === 'several';
}

/** Whether a reading by cues and the careful one agree, so that nothing need be asked. */
function agreedOn(
  scene: CaseScene,
  { mentions, unused, takenBack }: Reading,
  parsed: Parsed,
): boolean {
  const [only] = mentions;
  if (
    !only ||
    !unused.every((one) => isBeside(scene, only.fact, one)) ||
    parsed.kind !== 'confirm' ||
    !isTakenAway(scene, only, parsed.reason)
  )
    return false;
  if (only.parsed.kind !== 'value' || takenBack === 'clearly') return false;
  const { value } = only.parsed;
  const others = parsed.candidates.filter((one) => JSON.stringify(one) !== JSON.stringify(value));
  return (
    others.length < parsed.candidates.length &&
    others.every((one) => isRange(one) && saysNothingNew(value, one))
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
  return taken(scene, text, parsed, reading, otherwise);
}
