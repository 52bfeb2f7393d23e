import { declarationIn } from '../../rules/rulebook.ts';
import { type Parsed, parseAnswer } from '../answers/index.ts';
import { foldText } from '../answers/text/fold.ts';
import { languageOf } from '../interview/language-of.ts';
import { shapeOf } from '../interview/shape.ts';
import type { Input } from '../reply.ts';
import { type CaseScene, todayOf } from '../scene.ts';
import { readAgain, type TakenBack } from './corrections.ts';
import { isInDoubt } from './in-doubt.ts';
import { isLimitOf } from './limits.ts';
import type { Mention } from './mentions.ts';
import { isOfOtherTimes } from './other-times.ts';
import type { Part } from './parts.ts';
import { EVENT } from './phrases.ts';
import type { Said } from './said.ts';

/** The last answered facts first. */
export function answeredLast(scene: CaseScene): string[] {
  return Object.keys(scene.case.facts)
    .filter((fact) => fact !== 'role')
    .reverse();
}

/** A part that is left, as it is written. */
export interface Left {
  readonly part: Part;
  readonly text: string;
}

/** An answer found in parts that are left, and the parts that it was read from. */
export interface LeftAnswer {
  readonly mention: Mention;
  readonly used: readonly Part[];
}

const SLIPS = ['misspelt', 'partly-read'];

/** How something is taken back, and where the words for it stand. */
type TakenFrom = TakenBack & { readonly from: number };

/** Facts that are said before words that take something back, the last first. */
function saidBefore({ mentions, likely }: Said, from: number): string[] {
  const before = [...mentions, ...likely].filter(({ start }) => start < from);
  return [...new Set(before.sort((a, b) => b.start - a.start).map(({ fact }) => fact))];
}

/** Words without a cue take back what was said just before, else the named answer, else the last that they fit. */
function correctionIn(
  scene: CaseScene,
  said: Said,
  { from }: TakenFrom,
  left: readonly Left[],
  open: string | undefined,
): LeftAnswer | undefined {
  const isDate = (fact: string) => declarationIn(scene.topic.call)(fact).kind === 'date';
  const isChoice = (fact: string) => declarationIn(scene.topic.call)(fact).kind === 'choice';
  const last = answeredLast(scene).filter(
    (fact) => !said.denies || !(isDate(fact) || isChoice(fact)) || said.named.includes(fact),
  );
  const named = last.filter((fact) => said.named.includes(fact));
  const pending = open !== undefined && last.includes(open) ? [open] : [];
  const behind = left.filter((one) => one.part.start >= from);
  const again = behind.length > 0 && named.length === 0 ? saidBefore(said, from) : [];
  const spoken = again.length > 0 ? behind : left;
  const readIn = (facts: readonly string[]) =>
    facts.flatMap((fact) =>
      spoken.flatMap(({ part, text }): LeftAnswer[] => {
        const parsed = readAgain(scene, fact, text);
        if (!parsed) return [];
        return [{ mention: { fact, parsed, start: part.start, end: part.end }, used: [part] }];
      }),
    );
  const ofNamed = readIn(again.length > 0 ? again : named);
  const others = [...pending, ...last].filter((fact) => named.length === 0 || isDate(fact));
  const read = ofNamed.length > 0 || again.length > 0 ? ofNamed : readIn(others);
  const isSlip = ({ mention: { parsed } }: LeftAnswer) =>
    parsed.kind === 'confirm' && SLIPS.includes(parsed.reason);
  const exact = read.find((one) => !isSlip(one));
  return exact ?? (named.length > 0 || read.length === 1 ? read[0] : undefined);
}

/** More parts than this are no answer of a person. */
const MOST_LEFT = 8;

const ORDER = ['value', 'partial', 'confirm', 'unsure'];

const SCANT = /^(?!没有$|有的$|不是$|是的$|没有$)\p{Script=Han}{1,2}$/u;

/** Whether a scrap of text is too short to name an option while other things are said. */
function isScant(text: string): boolean {
  return SCANT.test(text.trim());
}

/** What is read, but to be asked about. */
export function asDoubt(parsed: Parsed): Parsed {
  if (parsed.kind !== 'value') return parsed;
  return { kind: 'confirm', reason: 'hedged', candidates: [parsed.value] };
}

/** A part that is mostly about a number is no half of a yes or no: "4月1号吧". */
function isOfNumber(input: Input, { kind }: Parsed, used: readonly Left[]): boolean {
  return input === 'yes-no' && kind === 'confirm' && used.some(({ text }) => /\d/u.test(text));
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
      used.some(({ part }) => part.isConditional);
    return { used, parsed: isDoubt ? asDoubt(parsed) : parsed };
  });
  const ranked = read
    .filter(({ parsed }) => ORDER.includes(parsed.kind))
    .filter(({ parsed, used }) => !isOfNumber(shape.input, parsed, used))
    .sort((a, b) => ORDER.indexOf(a.parsed.kind) - ORDER.indexOf(b.parsed.kind));
  const [best] = ranked;
  if (!best) return undefined;
  const { input } = shape;
  const rest = left.filter((one) => !best.used.includes(one));
  const isLimited =
    (input === 'yes-no' || input === 'choice') &&
    rest.some(({ part }) => isLimitOf(scene, open, part, best.used.at(-1)?.part));
  const [first, last] = [best.used[0] as Left, best.used.at(-1) as Left];
  const span = { start: first.part.start, end: last.part.end };
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

/** Whether a date that is known, and not what is asked, is named: "my birthday is the 18th". */
function dateNamedAgain(scene: CaseScene, said: Said, open: string | undefined): boolean {
  const declared = declarationIn(scene.topic.call);
  return (
    (open === undefined || !said.named.includes(open)) &&
    said.named.some((fact) => declared(fact).kind === 'date' && fact in scene.case.facts)
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

/** The open question's answer, as far as nothing is said of it yet. */
function openAnswer({ scene, said, open }: LeftOver, left: readonly Left[]) {
  if (open === undefined || said.mentions.some((one) => one.fact === open)) return undefined;
  const answer = answerIn(scene, open, left);
  const isLikelier = said.likely.some(({ fact }) => fact === open);
  return answer?.mention.parsed.kind === 'confirm' && isLikelier ? undefined : answer;
}

function corrected({ scene, said, takenBack, left, open }: LeftOver): LeftAnswer | undefined {
  return correctionIn(scene, said, takenBack, left, open);
}

/** What comes of words that take something back: what is put right, and a plain answer beside it. */
function putRight(over: LeftOver, isKnown: boolean): (LeftAnswer | undefined)[] {
  const { scene, said, left, open } = over;
  const isOpen = open !== undefined && !said.mentions.some((one) => one.fact === open);
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

function answersIn(over: LeftOver): (LeftAnswer | undefined)[] {
  const { scene, said, takenBack, left, open } = over;
  const isKnown = open !== undefined && scene.case.facts[open] !== undefined;
  if (takenBack.how === 'clearly') return putRight(over, isKnown);
  const renamed = dateNamedAgain(scene, said, open) ? corrected(over) : undefined;
  if (renamed) return [renamed];
  const answered = openAnswer(over, left);
  const stands = takenBack.how === 'not' || isKnown || answered?.mention.parsed.kind === 'value';
  return [stands ? answered : (corrected(over) ?? answered)];
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
