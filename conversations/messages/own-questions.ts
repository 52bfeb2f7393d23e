import { assessFindings } from '../../rules/assess.ts';
import { fold, foldText } from '../answers/text/fold.ts';
import { status, why } from '../commands/explain.ts';
import { showChecklist } from '../commands/tick.ts';
import type { Topic } from '../conversation.ts';
import { nextQuestion } from '../interview/next-question.ts';
import type { Found } from '../questions/answer-questions.ts';
import { clauseInWords } from '../replies/clause-words.ts';
import { contactParagraph } from '../replies/contact.ts';
import { deadlineParagraph, deadlinesOf } from '../replies/deadline-words.ts';
import { findingInWords } from '../replies/finding-words.ts';
import { privacyNote } from '../replies/privacy-note.ts';
import { verdict } from '../replies/verdict.ts';
import type { Reply } from '../reply.ts';
import { type CaseScene, caseScene, hasFact, note, type Scene, say, sayOf } from '../scene.ts';
import { asks, partsOf, questionSpans } from './parts/parts.ts';
import { FIRST } from './parts/phrases.ts';
import { NOTHING_SAID, type SaidBefore, takingUp } from './taking-up.ts';
import { talkedAbout } from './talked-about.ts';
import { ofNamedValue } from './values/named-value.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The person's own answer by the rule, where every fact that it needs is known. */
function ownFinding(scene: CaseScene, rule: string | undefined): string[] {
  const finding = assessFindings(scene.book, scene.case.facts).find((one) => one.rule === rule);
  if (!finding || finding.result === 'open') return [];
  return [say(scene, 'answer-yours'), findingInWords(scene, finding).text];
}

function cited(scene: CaseScene, { clauses, rule }: Found, question: string): Reply {
  const quoted = clauses.map((id) => clauseInWords(scene, id));
  const named = rule === undefined ? [] : ofNamedValue(scene, rule, question);
  const finding = named.length > 0 ? named : ownFinding(scene, rule);
  const text = [...finding, say(scene, 'answer-by-text'), ...quoted].join('\n');
  return { kind: 'answer', status: 'cited', clauses, text };
}

/** The words for a subject, or those for all that have none of their own. */
function ofSubject(scene: Scene, kind: string, about: readonly string[]): string {
  const own = `${kind}-${about[0]}`;
  const { words } = scene.conversation;
  return say(scene, words.has(scene.session.language, own) ? own : kind);
}

const DEADLINE = 'deadline';

function notInText(scene: CaseScene, { clauses, about }: Found): Reply {
  const deadlines = about.includes(DEADLINE) && deadlinesOf(scene).length > 0;
  const text = [
    ofSubject(scene, 'not-in-text', about),
    ...(deadlines ? [deadlineParagraph(scene)] : []),
    ...clauses.map((id) => clauseInWords(scene, id)),
    contactParagraph(scene),
    say(scene, 'not-in-text-office'),
  ].join('\n');
  return { kind: 'answer', status: 'not-in-text', clauses, text };
}

/** What else the notice offers, each with a button that leads there. */
function otherCalls(scene: CaseScene): Reply {
  const others = scene.conversation.topics.filter(({ id }) =>
    scene.topic.alternatives.includes(id),
  );
  const title = (topic: Topic) => topic.words.say(scene.session.language, 'call-title');
  const paragraphs = others.map((one) => `${title(one)}\n${sayOf(scene, `alternative-${one.id}`)}`);
  return {
    ...{ kind: 'note', topic: 'other-calls' },
    text: [...paragraphs, say(scene, 'out-of-scope-other-calls')].join('\n\n'),
    choices: others.map((one) => ({ value: `/start ${one.id}`, label: title(one) })),
  };
}

/** The checklist; where the person stands, as long as there is none. */
function stillToDo(scene: CaseScene): readonly Reply[] {
  const isAsking = nextQuestion(scene).phase === 'verdict';
  return (isAsking ? status(scene) : showChecklist(scene)).replies;
}

/** What a command tells as well: what is kept, how things stand, what can be written. */
function byCommand(scene: Scene, { about }: Found): Reply {
  const present = caseScene(scene);
  const [reason] = present && about.includes('why') ? why(present).replies : [];
  if (reason) return reason;
  const [left] = present && about.includes('to-do') ? stillToDo(present) : [];
  if (left) return left;
  if (about.includes('privacy')) return privacyNote(scene);
  if (present && about.includes('other-direction')) return otherCalls(present);
  if (!about.includes('verdict')) return note(scene, 'help');
  return present ? verdict(present) : note(scene, 'no-case');
}

function answerOf(scene: Scene, found: Found, question: string): Reply {
  const present = caseScene(scene);
  if (found.status === 'small-talk') {
    const text = ofSubject(scene, 'small-talk', found.about);
    return { kind: 'note', topic: 'small-talk', text };
  }
  if (found.status === 'command') return byCommand(scene, found);
  if (!present) return note(scene, 'ask-after-call');
  if (found.status === 'cited') return cited(present, found, question);
  if (found.status === 'not-in-text') return notInText(present, found);
  return {
    kind: 'answer',
    status: 'out-of-scope',
    clauses: [],
    text: ofSubject(scene, 'out-of-scope', found.about),
  };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function asked(scene: Scene, { own, others }: SaidBefore) {
  const { language } = scene.session;
  const present = caseScene(scene);
  if (!present) return { language };
  const mentioned = [...own, ...others].map(({ fact }) => fact);
  const rules = talkedAbout(present, mentioned, nextQuestion(present).question);
  return { language, topic: present.topic.id, rules };
}

function once<One extends Found>(found: readonly One[]): One[] {
  const seen = new Set<string>();
  return found.filter(({ status, about, clauses }) => {
    const key = `${status} ${clauses.length > 0 ? clauses.join() : about.join()}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Words that only might be about a matter are no question; small talk is known by less. */
const SURE = { matter: 11, talk: 7 };

/** What a question that takes up what was told may be about. */
const SEARCHED: readonly string[] = ['cited', 'not-in-text'];

/** The replies to what a message asks; `spans` are the parts of it that ask something by their form. */
export function answersTo(
  scene: Scene,
  message: string,
  spans: readonly Span[],
  before: SaidBefore = NOTHING_SAID,
): Reply[] {
  const { questions } = scene.conversation;
  if (spans.length === 0) return [];
  const search = (text: string) =>
    questions
      .answer(text, { ...asked(scene, NOTHING_SAID), whole: true })
      .filter(({ status, score }) => SEARCHED.includes(status) && score >= SURE.matter)
      .slice(0, 1)
      .map((one) => answerOf(scene, one, text));
  const { replies, left } = takingUp(scene, message, spans, before, search);
  const all = left.length === 0 ? [] : questions.answer(message, asked(scene, before));
  const found = left.flatMap((span) => {
    const text = message.slice(span.start, span.end);
    const alone = questions.answer(text, {
      ...asked(scene, before),
      ...{ whole: true, asks: asks(foldText(text)) },
    });
    const known = alone.filter((one) => one.about.length > 0);
    const around = all.filter((one) => overlaps(one, span));
    const these = [known, around].find((one) => one.length > 0) ?? alone;
    return these.map((one) => ({ ...one, question: text }));
  });
  return [...replies, ...once(found).map((one) => answerOf(scene, one, one.question))];
}

/** Whether words tell something, and so ask nothing: "I supervise PhD students". */
function tells(message: string): boolean {
  const text = foldText(message).trim();
  return (FIRST.test(text) || STATES.test(text)) && !asks(text);
}

/** Signs that words tell how something is: a denial, how many or how long, what has come to be. */
const TELLS =
  /(?<!\p{L})(?:no|not|none|nothing|never|only|\p{L}+n't|has|had|have|was|were|нет|не|ни|никак\p{L}+|нигде|никуда|только|уже|есть|был[аио]?|уволил\p{L}+|\p{L}{3,}(?:лся|лась|ился|илась))(?!\p{L})|[不没无未了过]|需要|只有/u;

/** Words that tell what is or will be of somebody or something, though they answer nothing: "the post may become classified". */
const STATES =
  /^(?:the|our|his|her|he|she|it|they)\s(?!(?:\p{L}+\s){0,4}(?:what|when|how|which|who)(?!\p{L})).*(?<!\p{L})(?:is|are|was|were|may|might|will|can|could|has|have|had|comes?|came|works?|wants?)(?!\p{L})|(?<!\p{L})(?:может|могут|буд(?:у|ет|ем)|станет|стать|хо(?:чу|тим|чет)|надеюсь|приед\p{L}+|планиру\p{L}+|собира\p{L}+)(?!\p{L})|可能|也许|打算|希望|准备|想[去来]|[来去]$/u;

/** Whether words rather answer what is open than ask about it: "больше никаких приглашений". */
function tellsOfOpen(scene: Scene, { rule }: Found, message: string): boolean {
  const present = caseScene(scene);
  const open = present && nextQuestion(present).question;
  if (!present || open === undefined || !TELLS.test(foldText(message))) return false;
  const facts = present.book.workings.compiled.rules.get(rule ?? '')?.facts;
  return facts !== undefined && hasFact(facts, open);
}

/** A day or a number, which names no matter. */
const ONLY_NUMBERS = /^[\d\s.,/:年月日号-]+$/u;

/** The replies to words that are no answer and no question by their form, where it is plain what they are about. */
export function answersToWords(scene: Scene, message: string): Reply[] {
  if (ONLY_NUMBERS.test(message)) return [];
  const found = scene.conversation.questions.answer(message, {
    ...asked(scene, NOTHING_SAID),
    whole: true,
  });
  return found
    .filter((one) => {
      const { status, score } = one;
      if (status === 'small-talk') return score >= SURE.talk;
      const isAbout = status !== 'out-of-scope' && score >= SURE.matter;
      if (!isAbout || status !== 'cited') return isAbout;
      return !tells(message) && !tellsOfOpen(scene, one, message);
    })
    .map((one) => answerOf(scene, one, message));
}

/** The parts of a message that ask or only suppose something, as spans of it as written. */
export function questionsIn(message: string): Span[] {
  const folded = fold(message);
  return questionSpans(partsOf(folded.text, [], 'own'), folded);
}
