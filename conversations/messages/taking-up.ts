import { fold, foldText } from '../answers/text/fold.ts';
import type { Span } from '../answers/words/residue.ts';
import type { Reply } from '../reply.ts';
import { type CaseScene, caseScene, type Scene } from '../scene.ts';
import type { Mention } from './mentions/mentions.ts';
import { aboutFact } from './open-question/about-fact.ts';
import { SUPPOSED } from './parts/phrases.ts';
import { asksIfSo, FAMILY, OF_OTHERS, takesUp } from './parts/taken-up.ts';

/** What was said right before a question, of the person and of others, and what is named in questions themselves. */
export interface SaidBefore {
  readonly own: readonly Mention[];
  readonly others: readonly Mention[];
  readonly named: readonly Mention[];
}

export const NOTHING_SAID: SaidBefore = { own: [], others: [], named: [] };

/** "Am I too old?" is about nothing but a date of birth. */
const AGED =
  /(?<!\p{L})(?:old|young|age|aged|overage|стар\p{L}*|молод\p{L}*|возраст\p{L}*|лет)(?!\p{L})|年龄|年纪|岁|超龄|老了?吗|年轻/u;

const MOST = 2;

function isBirth(scene: CaseScene, { fact }: Mention): boolean {
  const declared = scene.topic.call.facts[fact];
  return declared?.kind === 'date' && declared.past === true;
}

/** Of what is said of one fact the last, and of all facts the last two. */
function lastOf(mentions: readonly Mention[]): Mention[] {
  return [...new Map(mentions.map((one) => [one.fact, one])).values()].slice(-MOST);
}

/** The scene of somebody of whom nothing is known: the role is that of the one who writes. */
function withoutFacts(scene: CaseScene): CaseScene {
  return { ...scene, case: { ...scene.case, facts: {} } };
}

/** A question as it stands in the message, folded, with what it names itself. */
interface Question {
  readonly span: Span;
  readonly text: string;
  readonly named: readonly Mention[];
  /** What is left of it without what it names: "can PhD students apply" → "can i apply". */
  readonly rest: string;
}

function questionAt(message: string, span: Span, all: readonly Mention[]): Question {
  const { at } = fold(message);
  const place = (folded: number) => at[folded] ?? message.length;
  const named = all.filter(
    ({ start, end }) => place(start) >= span.start && place(end) <= span.end,
  );
  const [first] = named;
  const text = foldText(message.slice(span.start, span.end)).trim();
  const [before, behind] = first
    ? [message.slice(span.start, place(first.start)), message.slice(place(first.end), span.end)]
    : [text, ''];
  const rest = foldText(`${before} i ${behind}`).replace(/\s+/gu, ' ').trim();
  return { span, text, named, rest };
}

/** Whether a question asks of anybody of whom what it names is so: "can PhD students apply?" */
function isOfAnybody({ named, rest }: Question): boolean {
  return named.length > 0 && (takesUp(rest) || takesUp(rest.replace(/(?:^| )i /u, '')));
}

/** What stands behind the last comma: "if I had been, is that a no?" */
function lastOfAll(text: string): string {
  return text.slice(text.lastIndexOf(',') + 1).trim();
}

const SENTENCE_END = /[.!?;\n。！？；]\s*/gu;

/** How many sentences end between what is said and a question behind it. */
function sentencesTo(message: string, { end }: Mention, { start }: Span): number {
  const between = message.slice(fold(message).at[end - 1] ?? message.length, start).trimEnd();
  return [...between.slice(0, -1).matchAll(SENTENCE_END)].length;
}

/** What is said in the sentence nearest before a question, of all that is said. */
function nearest(message: string, span: Span, mentions: readonly Mention[]): Mention[] {
  const far = new Map(mentions.map((one) => [one, sentencesTo(message, one, span)]));
  const least = Math.min(...far.values());
  return mentions.filter((one) => far.get(one) === least);
}

/** A clause of several words about somebody or something. */
const CLAUSE =
  /^(?:(?:and|but|also|btw|by the way|и|а|но|кстати|еще) )*(?:i|we|my|our|he|she|his|her|they|their|the|there|an?|one|я|мы|мо[йяие]|наш\p{L}{0,2}|он|она|они|у|есть)(?!\p{L})[^.]*\p{L}{3}/iu;
const HAN_CLAUSE =
  /^(?:另外|还有|但是?|不过|而且|而|然后|同时|因为)?(?:有|家里|我(?!们?(?:这边|学校|单位|院|所|校|公司))|本人|[他她]|课题|项目|合同|隔壁|同事)\p{Script=Han}{3,}/u;

/** What of a text stands behind its last sign that ends a sentence. */
function lastSentence(text: string): string {
  return text.slice(text.search(/(?<![^.!?;\n。！？；])[^.!?;\n。！？；]*$/u));
}

/** What is told between what is said of facts and a question right behind it: in its own sentence, or a clause; else empty. */
function toldBetween(message: string, span: Span, said: readonly Mention[]): string {
  const before = message.slice(0, span.start);
  if (said.length === 0) return before.trim();
  const { at } = fold(message);
  const last = Math.max(...said.map(({ end }) => at[end - 1] as number));
  const sentence = lastSentence(before);
  if (span.start - sentence.length > last && /\p{L}{4}/u.test(sentence)) return sentence.trim();
  const between = message.slice(last + 1, span.start);
  const told = between.replace(/^[^,;.:!?，。；！？\n]*[,;.:!?，。；！？\s]*/u, '');
  return (/\p{Script=Han}/u.test(told) ? HAN_CLAUSE : CLAUSE).test(told) ? told.trim() : '';
}

/** The sentence of a question, with what it tells before it; the one before where it tells nothing. */
function sentenceTo(message: string, { start, end }: Span): string {
  const before = message.slice(0, start).replace(/(?<![\s.!?;。！？；])[\s.!?;。！？；]+$/u, '');
  return `${lastSentence(before)}, ${message.slice(start, end)}`;
}

/** Finds what words are about, as far as that is sure. */
type Search = (text: string) => Reply[];

/** What a question that takes up what was told is answered with: by the clause right before it, else by what was said. */
function answeredByTold(
  scene: CaseScene,
  message: string,
  { span, text }: Question,
  said: SaidBefore,
  search: Search,
): Reply[] {
  const others = FAMILY.test(foldText(message)) ? [] : said.others;
  const { at } = fold(message);
  const all = [...said.own, ...others].filter(({ start }) => (at[start] as number) < span.end);
  const meant = AGED.test(text) ? all.filter((one) => isBirth(scene, one)) : all;
  const told = AGED.test(text) ? '' : toldBetween(message, span, meant);
  const found = told === '' ? [] : search(`${told} ${message.slice(span.start, span.end)}`);
  if (found.length > 0) return found;
  return lastOf(nearest(message, span, meant)).flatMap((one) => aboutFact(scene, one));
}

/** By which answers a question that takes something up is to be judged; nothing where it does not. */
function judgedBy(
  scene: CaseScene,
  message: string,
  question: Question,
  said: SaidBefore,
  search: Search,
): Reply[] {
  const { text, named, span } = question;
  if (OF_OTHERS.test(text)) {
    const others = FAMILY.test(foldText(message)) ? [] : said.others;
    return lastOf(others).flatMap((one) => aboutFact(withoutFacts(scene), one));
  }
  if (asksIfSo(text)) {
    const found = search(sentenceTo(message, span));
    if (found.length > 0) return found;
  }
  if (takesUp(text) || (named.length === 0 && SUPPOSED.test(text) && takesUp(lastOfAll(text))))
    return answeredByTold(scene, message, question, said, search);
  if (SUPPOSED.test(text)) return lastOf(named).flatMap((one) => aboutFact(scene, one));
  if (!isOfAnybody(question)) return [];
  return named.slice(0, 1).flatMap((one) => aboutFact(withoutFacts(scene), one));
}

/** What questions come to that are about a fact by what was said, supposed or named in them, and those that are left. */
interface TakenUp {
  readonly replies: readonly Reply[];
  readonly left: readonly Span[];
}

/** Answers the questions that are about a fact by what was said or supposed just before, as "is that a problem?" is. */
export function takingUp(
  scene: Scene,
  message: string,
  spans: readonly Span[],
  said: SaidBefore,
  search: Search,
): TakenUp {
  const present = caseScene(scene);
  if (!present) return { replies: [], left: spans };
  const judged = spans.map((span) => ({
    span,
    replies: judgedBy(present, message, questionAt(message, span, said.named), said, search),
  }));
  const replies = judged.flatMap((one) => one.replies);
  const texts = replies.map((one) => JSON.stringify(one));
  return {
    replies: replies.filter((_, at) => texts.indexOf(texts[at] as string) === at).slice(0, MOST),
    left: judged.filter((one) => one.replies.length === 0).map(({ span }) => span),
  };
}
