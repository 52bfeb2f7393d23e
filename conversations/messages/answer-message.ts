import { declarationIn } from '../../rules/rulebook.ts';
import type { Parsed } from '../answers/index.ts';
import { foldText } from '../answers/text/fold.ts';
import { change } from '../commands/edit.ts';
import { answerByChoice, answerByParsed, namedButton } from '../interview/answer-question.ts';
import { type CaseScene, canKnow, note, type Step } from '../scene.ts';
import { agreedOn } from './corrections/agreed-on.ts';
import { withoutTakenBack } from './corrections/corrections.ts';
import { type Swaps, swapsIn } from './corrections/swaps.ts';
import { readyCues } from './cues/cues.ts';
import type { Mention } from './mentions/mentions.ts';
import { isPlain, parsedFor, saysOther } from './open-question/open-answer.ts';
import { answersTo, answersToWords } from './own-questions.ts';
import { speaksOfSelf } from './parts/speaks-of-self.ts';
import { type Reading, readMessage } from './read-message.ts';
import { takeMentions, unusedNote } from './take-message.ts';
import { asking, stillPending } from './waiting.ts';
import { inPlainWords } from './written/plain-words.ts';

/** What to do with words in which nothing more was found than the careful reading found. */
type Otherwise = (parsed: Parsed) => Step;

const NOTHING_READ: Parsed = { kind: 'refuse', reason: 'empty' };
/** Whether a fact is one of the person whom the call is about, and not of those who apply. */
function isOfScientist(scene: CaseScene, fact: string): boolean {
  return scene.topic.call.facts[fact]?.knownBy === undefined;
}

/** Whether a text plainly answers the open question, and says no more. */
function isOnlyOpen(scene: CaseScene, open: string, text: string, parsed: Parsed): boolean {
  return (
    isPlain(text, parsed, speaksOfSelf(scene), isOfScientist(scene, open)) &&
    !saysOther(scene, open, text)
  );
}

/** Whether the reading doubts what is plainly an answer. */
function isDoubted(reading: Reading, open: string | undefined, parsed: Parsed): boolean {
  return (
    parsed.kind === 'value' &&
    reading.mentions.some(
      (one) =>
        one.fact === open &&
        one.parsed.kind === 'confirm' &&
        (typeof parsed.value === 'boolean' || one.parsed.reason === 'several'),
    )
  );
}

/** "Yes, they invited me, I declined": what the whole is read as and what its words state are two options, so it is asked. */
function withRival(reading: Reading, open: string | undefined, whole: Parsed): Reading {
  const asked = (one: Mention): Mention => {
    const { parsed } = one;
    if (one.fact !== open || parsed.kind !== 'value' || whole.kind !== 'value') return one;
    if (typeof parsed.value !== 'string' || parsed.value === whole.value) return one;
    const candidates = [parsed.value, whole.value];
    return { ...one, parsed: { kind: 'confirm', reason: 'several', candidates } };
  };
  return { ...reading, mentions: reading.mentions.map(asked) };
}

/** A message with all that was read in it. */
interface Read {
  readonly scene: CaseScene;
  readonly text: string;
  /** What the careful reading of the whole found. */
  readonly parsed: Parsed;
  readonly reading: Reading;
  readonly otherwise: Otherwise;
}

const DENIES = /(?<!\p{L})(?:not|never|no|cannot|\p{L}+n't|не|нет|ни)\s(?:\p{L}+\s){0,3}$/iu;

/** "I was not born on 3 May 1985": the one thing that is said of the open question is denied. */
function isDenied({ mentions }: Reading, text: string, open: string | undefined): boolean {
  const [only, ...more] = mentions;
  if (only?.fact !== open || more.length > 0) return false;
  return DENIES.test(foldText(text).slice(0, only?.start ?? 0));
}

/** Whether the reading holds no more than the open question's own answer, which is then read with all care. */
function isOnlyAnswer({ scene, reading, parsed, text }: Read, open: string | undefined): boolean {
  if (reading.questions.length > 0 || reading.mistaken !== undefined) return false;
  if (reading.mentions.length === 0) return true;
  // What the role cannot know stands not in the way of a reading that is asked.
  if (parsed.kind === 'confirm' && !reading.mentions.some(({ fact }) => canKnow(scene, fact)))
    return true;
  if (reading.ofOthers || isDoubted(reading, open, parsed)) return false;
  if (parsed.kind === 'refuse' && parsed.reason === 'negated' && isDenied(reading, text, open))
    return true;
  if (parsed.kind === 'refuse' && isExact(parsed.reason))
    return reading.mentions.every((one) => one.guessed);
  if (reading.mentions.some((one) => one.fact !== open)) return false;
  if (reading.takenBack === 'clearly' || parsed.kind === 'refuse') return false;
  return !agreedOn(scene, reading, parsed, text);
}

function taken({ scene, text, parsed, reading, otherwise }: Read): Step {
  const result = takeMentions(scene, reading.mentions);
  const questions = answersTo(result.scene, text, reading.questions, {
    own: [...reading.mentions, ...reading.supposed],
    others: reading.saidOfOthers,
    named: reading.named,
  });
  const mentioned = reading.mentions.map((one) => one.fact);
  const pending = stillPending(scene.session, mentioned);
  const unused = unusedNote(result.scene, reading.unused, result.notYours);
  const news = [...result.replies, ...unused, ...questions];
  // What was said last comes first; what was asked before waits.
  const session = asking(result.scene.session, [...result.asked, ...pending]);
  if (news.length > 0 || result.asked.length > 0) return { session, replies: news };
  const isKnown = reading.mentions.some(({ fact }) => scene.case.facts[fact] !== undefined);
  return isKnown ? { session, replies: [note(scene, 'known')] } : otherwise(parsed);
}

/** Words that hold nothing but perhaps a doubtful answer. */
function byWords({ scene, text, parsed, reading, otherwise }: Read): Step {
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

function refusedOr(scene: CaseScene, open: string | undefined, parsed: Parsed): Step {
  if (open === undefined) return { session: scene.session, replies: [note(scene, 'nothing-open')] };
  return answerByParsed(scene, open, parsed);
}

/** Excuses and joining words around what is left of a message. */
const AROUND =
  /^(?:[\s,;.:!-]|(?<!\p{L})(?:it is|it's|this is|that is|it was|and|also|but|и|а|но)(?!\p{L})|另外|还有)+|(?:[\s,;:!-]|(?<!\p{L})(?:and|also|sorry|и|а|извините|простите)(?!\p{L})|抱歉|不好意思|另外|还有)+$/giu;

/** A no that only begins what puts something right: "oh no, not the 1st but the 11th". */
const ONLY_NO = /^(?:(?:oh|oops|ah|ой|ах|哦|啊)[\s,]*)?(?:no|nope|нет|не то|不对|不是|不)$/iu;

/** A word that only takes up the talk, right before what puts something right: "对，不是6个月，是12个月". */
const ONLY_HEARD = /^\s*(?:对对?|嗯嗯?|哦|是)[,，]?\s*$/u;

/** The open question's plain answer beside what is put right: "yes, since 2014, and my birthday is the 12th, not the 21st". */
function plainBeside(scene: CaseScene, open: string | undefined, rest: string): Mention[] {
  const text = withoutTakenBack(foldText(rest)).replace(AROUND, '');
  if (open === undefined || text === '' || /[:：]\s*$/u.test(rest)) return [];
  const parsed = parsedFor(scene, open, text);
  const isAnswer = parsed.kind === 'value' && isOnlyOpen(scene, open, text, parsed);
  return isAnswer ? [{ fact: open, parsed, start: 0, end: text.length }] : [];
}

/** Whether a text neither names a yes-no or a choice nor states it, so that it only looks like its answer. */
function isUnnamed(scene: CaseScene, fact: string, text: string): boolean {
  const { names, stated } = readyCues(scene.topic.cues);
  const folded = foldText(text);
  const told = [
    ...names(folded).map(({ meaning }) => meaning),
    ...stated(folded).map(({ meaning }) => meaning.fact),
  ];
  const { kind = '' } = scene.topic.call.facts[fact] ?? {};
  return ['yes-no', 'choice', 'choices'].includes(kind) && !told.includes(fact);
}

/** "Not 6, 12" where no known answer is 6: what is meant of the open question, which is asked. */
function numberInPlace(scene: CaseScene, open: string | undefined, text: string): Parsed {
  if (open === undefined || declarationIn(scene.topic.call)(open).kind !== 'number')
    return NOTHING_READ;
  const parsed = parsedFor(scene, open, text);
  return parsed.kind === 'confirm' ? parsed : NOTHING_READ;
}

/** What is put in the place of known answers is shown as changes; the rest of the message is read beside it. */
function putRight(
  scene: CaseScene,
  text: string,
  swaps: Swaps,
  open: string | undefined,
  otherwise: Otherwise,
): Step {
  if (swaps.mentions.length === 0) return refusedOr(scene, open, numberInPlace(scene, open, text));
  const isTurn = ONLY_NO.test(swaps.rest.replace(AROUND, '')) || ONLY_HEARD.test(swaps.rest);
  const left = isTurn ? '' : swaps.rest;
  const rest = readMessage(scene, left, open, true);
  const isHalf = ({ fact }: Mention) => fact === open && isUnnamed(scene, fact, swaps.rest);
  const beside = plainBeside(scene, open, left);
  const told = [...swaps.mentions, ...beside].map(({ fact }) => fact);
  const others = rest.mentions.filter((one) => !told.includes(one.fact) && !isHalf(one));
  const reading = { ...rest, mentions: [...swaps.mentions, ...beside, ...others] };
  return taken({ scene, text: left, parsed: NOTHING_READ, reading, otherwise });
}

/**
 * Takes what somebody wrote while a question was open: a plain answer at once; else every fact that
 * it makes clear, corrections, and questions, each answered; what is open is asked again.
 */
export function answerMessage(
  scene: CaseScene,
  open: string | undefined,
  written: string,
  otherwise: Otherwise = (parsed) => refusedOr(scene, open, parsed),
): Step {
  const text = inPlainWords(scene, written);
  const button = open === undefined ? undefined : namedButton(scene, open, text);
  if (open !== undefined && button !== undefined) return answerByChoice(scene, open, [button]);
  const swaps = swapsIn(scene, text);
  if (swaps) return putRight(scene, text, swaps, open, otherwise);
  const parsed = open === undefined ? NOTHING_READ : parsedFor(scene, open, text);
  if (open !== undefined && isOnlyOpen(scene, open, text, parsed))
    return answerByParsed(scene, open, parsed);
  const reading = withRival(readMessage(scene, text, open), open, parsed);
  const read: Read = { scene, text, parsed, reading, otherwise };
  if (isOnlyAnswer(read, open)) return byWords(read);
  if (
    reading.mistaken !== undefined &&
    reading.mentions.length === 0 &&
    reading.questions.length === 0
  )
    return change(scene, reading.mistaken);
  return taken(read);
}
