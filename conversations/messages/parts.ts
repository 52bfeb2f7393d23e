import type { Folded } from '../answers/text/fold.ts';
import type { Span } from '../answers/words/residue.ts';
import {
  FIRST,
  FIRST_ALONE,
  HAN_QUESTION,
  OPENERS,
  OTHERS,
  PARTICLE,
  REQUEST,
  SUPPOSED,
  THIRD,
} from './phrases.ts';
import { goesOn } from './same-subject.ts';
import { ALTERNATIVES, asksByItsEnd } from './unmarked-questions.ts';

/** Of whom the facts are: the writer's own, another one's, or of several sides, the writer's and another. */
export type Whose = 'own' | 'another' | 'both';

/** How a part of a message is meant: said of the person, asked, only supposed, or said of somebody else. */
export type Stance = 'says' | 'asks' | 'supposes' | 'others';

/** A part of a folded message that says one thing. */
export interface Part extends Span {
  readonly text: string;
  /** The part before it in its sentence, empty where it begins one. */
  readonly lead: string;
  /** What stands in brackets right behind it. */
  readonly inBrackets: string;
  readonly stance: Stance;
  /** Whether a condition follows it: "12 months, if my boss agrees". */
  readonly isConditional: boolean;
  readonly sentence: number;
}

const SENTENCE_END = /[.!?;\n]+/gu;
const SHORTENED =
  /(?:^|[^\p{L}])(?:d\.o\.b|d\.o|dr|prof|st|mr|mrs|ms|dept|univ|vs|etc|e\.g|i\.e|approx|incl|вкл|ph\.d|ph|m|jan|feb|mar|apr|aug|sep|sept|oct|nov|dec|т\.е|т\.к|см|им|д|к)$/u;
const BREAKS =
  /,|:(?=\s(?:what|how|when|who|where|why|can|is|do|does|когда|сколько|как|что|кто|где|можно|нужн)(?!\p{L}))|\s-+\s|\(|\)|\s(?:but|because|so|btw|а|но|потому что|поэтому|кстати)(?=\s)|\s(?:and|&|plus)(?=\s(?:i\b|i'm|im |my |we |our |the |she |he |it |is |are |am |do |does |did |how|what|when|where|who|why|which|can |could |want|would|have|has |had |work|born|was |will |plan|need|also |please|get |hold|no |not |\d|for |start|from |as |with |in |currently|currently|till|until|will ))|\sи(?=\s(?:я |мы |у |мне |мой |моя |мои |он |она |это |сколько|как|когда|где|кто|что|почему|можно|нужн|есть |хочу|хотел|работа|родил|на |с |в |имею|приеду|год |нет |не (?!был|имел|имею)|также|еще|степень|\d))|(?<=\p{Script=Han})(?=而且|但是|但(?!愿)|并且|另外|顺便|不过)/gu;
/** "No. 5" is a number, "No. Who stamps it?" a denial. */
const NUMBER = /(?:^|[^\p{L}])no$/u;
const MOST_PARTS = 60;

function inside(at: number, spans: readonly Span[]): boolean {
  return spans.some((span) => at > span.start && at < span.end);
}

function endsSentence(text: string, sign: string, at: number, end: number): boolean {
  if (!/^\.+$/u.test(sign)) return true;
  const next = text.charAt(end);
  if (/\d/u.test(next)) return false;
  if (
    next !== '' &&
    !/\s|\p{Script=Han}/u.test(next) &&
    !/\p{Script=Han}/u.test(text.charAt(at - 1))
  )
    return false;
  const before = text.slice(Math.max(0, at - 8), at);
  return !SHORTENED.test(before) && !(NUMBER.test(before) && /^\s*\d/u.test(text.slice(end)));
}

/** Cuts a text where sentences end; each keeps its sign. */
/** "1985 г. Сколько денег?": the stop after a year ends a sentence as well, but not in "1985 г. р.". */
function endsYear(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 9), at);
  return (
    /\d ?г(?:\. ?р)?$|\d ?год[ау]?$/u.test(before) &&
    !/^\s*р(?:\.|ожд|$)/u.test(text.slice(end, end + 6))
  );
}

function sentencesIn(text: string, values: readonly Span[]): (Span & { asked: boolean })[] {
  const sentences: (Span & { asked: boolean })[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    const within = inside(match.index, values) && !endsYear(text, match.index, end);
    if (within || !endsSentence(text, match[0], match.index, end)) continue;
    sentences.push({ start, end, asked: match[0].includes('?') });
    start = end;
    if (sentences.length >= MOST_PARTS) break;
  }
  return [...sentences, { start, end: text.length, asked: false }].filter(
    (one) => text.slice(one.start, one.end).trim() !== '',
  );
}

function cut(text: string, { start, end }: Span, values: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(BREAKS)) {
    const at = start + match.index;
    const number = match[0] === ',' && /\d,\d/u.test(text.slice(at - 1, at + 2));
    if (number || inside(at, values)) continue;
    spans.push({ start: from, end: at });
    from = match[0] === ',' ? at + 1 : at + match[0].length;
  }
  return [...spans, { start: from, end }].filter((one) =>
    /[\p{L}\d]/u.test(text.slice(one.start, one.end)),
  );
}

/** A line of a form, with its answer: "是否涉密：否". */
const FORM_LINE = /^(?:是否|有无)[^:]{1,16}:\s*(?:是|否|有|无|没有|不)/u;

/** Whether a part of a folded message has the form of a question. */
export function asks(part: string): boolean {
  const said = part.trim();
  if (FORM_LINE.test(said)) return false;
  return (
    OPENERS.some((opener) => opener.test(said)) ||
    HAN_QUESTION.test(said) ||
    PARTICLE.test(said) ||
    asksByItsEnd(said)
  );
}

/** Whether a part asks where it stands: behind another one, and not at the end of what is marked as a question. */
function asksAt(parts: readonly string[], at: number, marked: boolean): boolean {
  const part = parts[at] as string;
  const isLast = at === parts.length - 1;
  return asks(part) && ((marked && isLast) || !goesOn(parts, at));
}

/** "Permanent or fixed-term, what is the difference": what is to be chosen from belongs to the question. */
function withChoice(parts: readonly string[], first: number): number {
  return ALTERNATIVES.test(parts[first - 1] ?? '') ? first - 1 : first;
}

/** "Should be 5 March", "надо 5 марта": what is right, put in the words of a question. */
const PUT_RIGHT =
  /^\s*(?:(?:it|this|that|он[оа]?|это) )?(?:(?:should|must) (?:be|have been|read|say)|надо|нужно|должн[оаы](?: быть)?|правильно)(?: -)?\s*(?:on |in |the |at |в |на )*$/u;

/** Whether a part only puts a value right. */
function putsRight(part: Span, text: string, values: readonly Span[]): boolean {
  const said = text.slice(part.start, part.end);
  if (said.includes('?')) return false;
  const inside = values.filter((one) => one.start >= part.start && one.end <= part.end);
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
  /^\s*(?:if (?:possible|i may|that is ok|that's ok|you like|it's possible)|если (?:можно|возможно|не сложно|получится)|如果(?:可以|可能|方便)的?话?|可以的话)\s*$/u;

/** The one for whom somebody else writes, as the subject. */
const MEANT =
  /(?<!\p{L})(?:he|she|he's|she's|his|her|candidate|scientist|researcher|guest|он|она|его|ее|у него|у нее|кандидат\p{L}*|учен\p{L}+|исследовател\p{L}*)(?!\p{L})|[他她]|候选|学者|对方|科学家/u;

/** Whether a part is said of somebody else, or goes on about somebody else. */
function isOfOthers(part: string, before: Stance, whose: Whose): boolean {
  if (
    OTHERS.test(part) ||
    (whose === 'own' && THIRD.test(part.trim())) ||
    (whose === 'another' && FIRST_ALONE.test(part))
  )
    return true;
  return before === 'others' && !(whose === 'another' ? MEANT : FIRST).test(part);
}

/** "A citizen of Kenya - my neighbour" names who is meant behind what is said. */
function isOnlyOthers(part: string): boolean {
  return OTHERS.test(part) && !/[\p{L}\d]/u.test(part.replace(OTHERS, ''));
}

/** What the parts of one sentence are meant as; each may take over from the one before. */
function stancesOf(parts: readonly string[], asked: boolean, whose: Whose): Stance[] {
  const first = parts.findIndex((_, at) => asksAt(parts, at, asked));
  const question = first < 0 ? (asked ? parts.length - 1 : parts.length) : withChoice(parts, first);
  let before: Stance = 'says';
  const isAsked = (part: string, at: number) =>
    at >= question && (asked || asksAt(parts, at, asked) || !FIRST.test(part));
  return parts.map((part, at) => {
    if (REQUEST.test(part)) before = 'says';
    else if ((SUPPOSED.test(part) && !POLITE.test(part)) || before === 'supposes')
      before = 'supposes';
    else if (isAsked(part, at)) before = 'asks';
    else before = isOfOthers(part, before, whose) ? 'others' : 'says';
    return whose === 'own' && before === 'says' && isOnlyOthers(parts[at + 1] ?? '')
      ? 'others'
      : before;
  });
}

/** Whether the next part of a sentence that asks nothing supposes something. */
function isConditional(stances: readonly Stance[], at: number): boolean {
  return stances[at] === 'says' && stances[at + 1] === 'supposes' && !stances.includes('asks');
}

/** What stands in brackets right behind a part. */
function bracketBehind(text: string, { end }: Span, next: Span | undefined): string {
  return next && /\(\s*$/u.test(text.slice(end, next.start))
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
        stance: stances[at] as Stance,
        isConditional: !sentence.asked && isConditional(stances, at),
        sentence: number,
      }));
    })
    .slice(0, MOST_PARTS);
}

/** The stretches of a message as written that ask or only suppose something; of one sentence each is one. */
export function questionSpans(parts: readonly Part[], folded: Folded): Span[] {
  const spans: { start: number; end: number; sentence: number; at: number }[] = [];
  parts.forEach((part, at) => {
    if (part.stance !== 'asks' && part.stance !== 'supposes') return;
    const last = spans.at(-1);
    if (last && last.sentence === part.sentence && last.at === at - 1) {
      last.end = part.end;
      last.at = at;
    } else spans.push({ start: part.start, end: part.end, sentence: part.sentence, at });
  });
  return spans.map(({ start, end }) => ({
    start: folded.at[start] as number,
    end: folded.at[end] ?? folded.source.length,
  }));
}
