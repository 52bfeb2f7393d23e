import type { Folded } from '../../answers/text/fold.ts';
import type { Span } from '../../answers/words/residue.ts';
import { AS_FAR } from '../../answers/yes-no/phrases.ts';
import { asksIndirectly, beginsAsking, endsInAsking } from './indirect-questions.ts';
import { FIRST, HAN_QUESTION, OPENERS, OTHERS, PARTICLE, REQUEST, SUPPOSED } from './phrases.ts';
import { goesOn } from './same-subject.ts';
import { cut, MOST_PARTS, sentencesIn } from './sentences.ts';
import { isOfLed, isReason, subjectOf } from './subject-of.ts';
import { FAMILY_COMES, takesUp } from './taken-up.ts';
import { ALTERNATIVES, asksByItsEnd, TOLD_BESIDE } from './unmarked-questions.ts';

/** Of whom the facts are: the writer's own, another one's, or of several sides, the writer's and another. */
export type Whose = 'own' | 'another' | 'both';

/**
 * How a part of a message is meant: said of the person, asked, only supposed, said of somebody else, or by those
 * who write for another person of themselves.
 */
export type Stance = 'says' | 'asks' | 'supposes' | 'others' | 'self';

/** Whether something is said in a part, of the person or by the writer of themselves. */
export function isSaid({ stance }: Pick<Part, 'stance'>): boolean {
  return stance === 'says' || stance === 'self';
}

/** A part of a folded message that says one thing. */
export interface Part extends Span {
  readonly text: string;
  /** The part before it in its sentence, empty where it begins one. */
  readonly lead: string;
  /** What stands in brackets right behind it. */
  readonly inBrackets: string;
  /** Whether it stands in brackets itself. */
  readonly isBracket: boolean;
  readonly stance: Stance;
  /** Whether a condition follows it: "12 months, if my boss agrees". */
  readonly isConditional: boolean;
  readonly sentence: number;
}

/** Whether a stretch of a message stands in a part of it. */
export function isInPart(part: Span, { start, end }: Span): boolean {
  return start >= part.start && end <= part.end;
}

/** The stretches that stand in a part. */
export function inPart<Stretch extends Span>(part: Span, all: readonly Stretch[]): Stretch[] {
  return all.filter((one) => isInPart(part, one));
}

/** A line of a form, with its answer: "是否涉密：否". */
const FORM_LINE =
  /^(?:是否|有无)[^:]{1,16}:\s*(?:是|否|有|无|没有|不)|^[^:]{2,20}:\s*(?:是的?|否|有的?|无|没有?)[\s;,.]*$/u;

/** "As far as I know", which only limits what stands beside it. */
const ONLY_AS_FAR = new RegExp(`^(?:${AS_FAR.source})$`, 'u');

/** Whether a part of a folded message has the form of a question. */
export function asks(part: string): boolean {
  const said = part.trim();
  if (FORM_LINE.test(said) || TOLD_BESIDE.test(said) || ONLY_AS_FAR.test(said)) return false;
  return (
    OPENERS.some((opener) => opener.test(said)) ||
    HAN_QUESTION.test(said) ||
    PARTICLE.test(said) ||
    asksIndirectly(said) ||
    asksByItsEnd(said)
  );
}

/** "Он сказал, что …": what is told, in words that might ask. */
const TELLS = /^\s*что(?!\p{L})/u;
const SAYING =
  /(?:сказал[аи]?|говор\p{L}+|пиш\p{L}+|написал[аи]?|указал[аи]?|сообщил[аи]?|уточнил[аи]?|передал[аи]?|ответил[аи]?|объяснил[аи]?|предупредил[аи]?|оказалось|подтверд\p{L}+|знаю|думаю|считаю|уверен[аы]?|понимаю|обещаю|обещает|рад[аы]?|жаль|надеюсь|слышал[аи]?|видел[аи]?)\s*$/u;

/** "As for me, …": names only of whom the next part speaks. */
const TURNS_TO = /^\s*(?:那|而)?[我他她](?:们|自己|本人)?[呢嘛]\s*$/u;

/** Whether a part asks where it stands: behind another one, and not at the end of what is marked as a question. */
function asksAt(parts: readonly string[], at: number, marked: boolean): boolean {
  const part = parts[at] as string;
  const isLast = at === parts.length - 1;
  const asked = asks(part) && ((marked && isLast) || !goesOn(parts, at));
  if (TELLS.test(part) && SAYING.test(parts[at - 1] ?? '')) return false;
  return asked && (isLast || !TURNS_TO.test(part));
}

/** "Permanent or fixed-term, what is the difference": what is to be chosen from, and who would come as well, belongs to the question. */
function withChoice(parts: readonly string[], first: number): number {
  const before = parts[first - 1] ?? '';
  const belongs = ALTERNATIVES.test(before) || FAMILY_COMES.test(before) || takesUp(before.trim());
  return belongs ? first - 1 : first;
}

/** "Should be 5 March", "надо 5 марта": what is right, put in the words of a question. */
const PUT_RIGHT =
  /^\s*(?:(?:it|this|that|он[оа]?|это) )?(?:(?:should|must) (?:be|have been|read|say)|надо|нужно|должн[оаы](?: быть)?|правильно)(?: -)?\s*(?:on |in |the |at |в |на )*$/u;

/** Whether a part only puts a value right. */
function putsRight(part: Span, text: string, values: readonly Span[]): boolean {
  const said = text.slice(part.start, part.end);
  if (said.includes('?')) return false;
  const inside = inPart(part, values);
  const before = said.slice(0, (inside[0]?.start ?? part.start + said.search(/\d/u)) - part.start);
  const behind = inside[0] ? text.slice(inside[0].end, part.end) : '';
  return (
    PUT_RIGHT.test(before) &&
    !/\p{L}/u.test(behind) &&
    (inside.length === 1 || /^\D*\d{1,4}(?:\s\p{L}+)?[\s.!]*$/u.test(said))
  );
}

/** A condition that is none. */
const POLITE =
  /^\s*(?:if (?:possible|i may|that is ok|that's ok|you like|it's possible)|если (?:можно|возможно|не сложно|получится|что|вдруг что|важно|это важно|нужно|надо|интересно|хотите)|如果(?:可以|可能|方便)的?话?|可以的话)[\s.!]*$/u;

/** "A citizen of Kenya - my neighbour" names who is meant behind what is said. */
function isOnlyOthers(part: string): boolean {
  return OTHERS.test(part) && !/[\p{L}\d]/u.test(part.replace(OTHERS, ''));
}

/** What only says that a question will come: "老师好我想问下哈". */
export const ANNOUNCES =
  /^\s*(?:老师|你好|您好|好|我|就|先|也|还|帮\p{Script=Han}{1,3}?(?=问)|想|要|请|代)*(?:请问|请教|问|咨询|了解|打听)(?:一?下|个问题|个事儿?|您|你)*[哈啊呀哦]?\s*$|^\s*(?:(?:а|и|здравствуйте|добрый день|привет|тогда|еще|вот)\s)*(?:пожалуйста )?(?:подскажите|скажите|вопрос|вопросик|такой вопрос|есть вопрос|хотел[аи]? (?:бы )?(?:спросить|узнать|уточнить)|хочу (?:спросить|узнать|уточнить)|можно (?:спросить|узнать|вопрос))(?: пожалуйста| мне| вопрос| такой| такое| у вас)*\s*$/u;

/** Whether a part only says that a question will come behind it. */
function announces(parts: readonly string[], at: number): boolean {
  const part = parts[at] as string;
  const isAnnounced = ANNOUNCES.test(part) || endsInAsking(part) || beginsAsking(part);
  return at < parts.length - 1 && isAnnounced;
}

/** Where the question of a sentence begins, and whether it is one all through; what announces one is none. */
function questionIn(parts: readonly string[], marked: boolean): { at: number; asked: boolean } {
  const isAsked = (part: string, at: number) => announces(parts, at) && !beginsAsking(part);
  const asked = marked || parts.some(isAsked);
  const first = parts.findIndex((_, at) => !announces(parts, at) && asksAt(parts, at, marked));
  if (first < 0) return { at: asked ? parts.length - 1 : parts.length, asked };
  return { at: withChoice(parts, first), asked: marked };
}

/** Whether a part says nothing of the one that the next is about: it names those who are led, or announces a question. */
function isOver(part = ''): boolean {
  return isOfLed(part) || endsInAsking(part);
}

/** What the parts of one sentence are meant as; each may take over from the one before. */
function stancesOf(parts: readonly string[], marked: boolean, whose: Whose): Stance[] {
  const { at: question, asked } = questionIn(parts, marked);
  let before: Stance = 'says';
  const isAsked = (part: string, at: number) =>
    at >= question &&
    (asked || asksAt(parts, at, asked) || !FIRST.test(part) || FAMILY_COMES.test(part));
  const supposes = (part: string) =>
    SUPPOSED.test(part) && !POLITE.test(part) && !asksIndirectly(part);
  return parts.map((part, at) => {
    if (REQUEST.test(part)) before = 'says';
    else if (supposes(part) || before === 'supposes') before = 'supposes';
    else if (isAsked(part, at)) before = 'asks';
    else
      before = subjectOf(
        part,
        isOver(parts[at - 1]) || isReason(parts[at - 1] ?? '', part) ? 'says' : before,
        whose,
      );
    return whose === 'own' && before === 'says' && isOnlyOthers(parts[at + 1] ?? '')
      ? 'others'
      : before;
  });
}

/** What may be instead: "six months, or two visits". */
const OR = /^\s*(?:or|или|либо)(?!\p{L})|^\s*(?:或者|要么)/u;

/** Whether the next part of a sentence that asks nothing supposes something, or names what may be instead. */
function isConditional(stances: readonly Stance[], at: number, texts: readonly string[]): boolean {
  if (OR.test(texts[at] ?? '') || OR.test(texts[at + 1] ?? '')) return true;
  if (stances[at] !== 'says' || stances[at + 1] !== 'supposes') return false;
  return !stances.includes('asks') && !texts.slice(at + 1).some(asks);
}

/** Whether a part stands in brackets behind another one. */
function isBracket(text: string, span: Span, last: Span | undefined): boolean {
  return last !== undefined && bracketBehind(text, last, span) !== '';
}

/** What stands in brackets right behind a part. */
function bracketBehind(text: string, { end }: Span, next: Span | undefined): string {
  return next && /(?<![:;-])\(\s*$/u.test(text.slice(end, next.start))
    ? text.slice(next.start, next.end)
    : '';
}

/**
 * Cuts a folded message into parts; a value with its span stays whole. `whose` tells of
 * whom the facts are.
 */
export function partsOf(text: string, values: readonly Span[], whose: Whose): Part[] {
  return sentencesIn(text, values)
    .flatMap((sentence, number) => {
      const spans = cut(text, sentence, values);
      const texts = spans.map(({ start, end }) => text.slice(start, end));
      const stances = stancesOf(texts, sentence.asked, whose).map((stance, at) =>
        !sentence.asked && putsRight(spans[at] as Span, text, values) ? 'says' : stance,
      );
      return spans.map((span, at) => ({
        ...{ ...span, text: texts[at] as string, lead: texts[at - 1] ?? '' },
        inBrackets: bracketBehind(text, span, spans[at + 1]),
        isBracket: isBracket(text, span, spans[at - 1]),
        stance: stances[at] as Stance,
        isConditional: !sentence.asked && isConditional(stances, at, texts),
        sentence: number,
      }));
    })
    .slice(0, MOST_PARTS);
}

/** The stretches of a message as written that ask or only suppose something; of one sentence each is one, but what takes up what was said before stands alone. */
export function questionSpans(parts: readonly Part[], folded: Folded): Span[] {
  const spans: { start: number; end: number; sentence: number; at: number }[] = [];
  parts.forEach((part, at) => {
    if (part.stance !== 'asks' && part.stance !== 'supposes') return;
    const last = spans.at(-1);
    const isNext = last && last.sentence === part.sentence && last.at === at - 1;
    if (isNext && !(takesUp((parts[at - 1] as Part).text.trim()) && asks(part.text))) {
      last.end = part.end;
      last.at = at;
    } else spans.push({ start: part.start, end: part.end, sentence: part.sentence, at });
  });
  return spans.map(({ start, end }) => ({
    start: folded.at[start] as number,
    end: folded.at[end] ?? folded.source.length,
  }));
}
