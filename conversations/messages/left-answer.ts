import { declarationIn } from '../../rules/rulebook.ts';
import { type Parsed, parseAnswer } from '../answers/index.ts';
import { foldText } from '../answers/text/fold.ts';
import { languageOf } from '../interview/language-of.ts';
import { shapeOf } from '../interview/shape.ts';
import { type CaseScene, todayOf } from '../scene.ts';
import { readAgain, type TakenBack } from './corrections.ts';
import { holdsDoubt } from './doubt-cues.ts';
import { isInDoubt } from './in-doubt.ts';
import type { Mention } from './mentions.ts';
import { isOfOtherTimes } from './other-times.ts';
import type { Part } from './parts.ts';
import { isPlainlySaid } from './plainly-said.ts';
import type { Said } from './said.ts';
import type { Value } from './values.ts';

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

/** Words without a cue take back the last answer that they fit, or the named one. */
function correctionIn(
  scene: CaseScene,
  said: Said,
  left: readonly Left[],
  open: string | undefined,
): LeftAnswer | undefined {
  const isDate = (fact: string) => declarationIn(scene.topic.call)(fact).kind === 'date';
  const last = answeredLast(scene).filter(
    (fact) => !said.denies || !isDate(fact) || said.named.includes(fact),
  );
  const named = last.filter((fact) => said.named.includes(fact));
  const pending = open !== undefined && last.includes(open) ? [open] : [];
  for (const fact of named.length > 0 ? named : [...pending, ...last]) {
    for (const { part, text } of left) {
      const parsed = readAgain(scene, fact, text);
      const slip = parsed?.kind === 'confirm' && SLIPS.includes(parsed.reason);
      if (parsed && !(slip && named.length === 0))
        return { mention: { fact, parsed, start: part.start, end: part.end }, used: [part] };
    }
  }
  return undefined;
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

/** A clause of its own, about the writer or what they do: "permanent, I teach botany", "постоянная, преподаю ботанику". */
const SAYS_MORE =
  /^\s*(?:and |also |и |а |я )?(?:i|i'm|im|i've|we|my|our|я|мы|мой|моя|мое|мои|у меня|у нас|\p{L}{3,}(?:ю|юсь|у|усь))(?!\p{L})|\p{L}+ing(?!\p{L})|(?<!\p{L})(?:in|at|of|в|на|из)(?!\p{L})|^\s*(?:我|本人|在|做|教|搞|从事|研究)/u;

/** How long, how much of the time or on what terms: words that limit a yes beside them. */
const LIMITS =
  /(?<!\p{L})(?:only|just|mornings?|afternoons?|evenings?|nights?|days?|hours?|weekends?|weekdays?|mostly|mainly|usually|sometimes|often|partially|except|provided|depending|as long as|on condition|starting|after|before|during|twice|three|two|по|утрам|вечерам|выходным|только|иногда|обычно|часто|часов|часа|дня|дней|раза|лишь|кроме|после|во время|два|две|три|при условии)(?!\p{L})|\d|^到|只|上午|下午|晚上|周末|小时|天|期间|以后|之后|两|三|除了|看情况/u;

/** Whether what is left of a part adds no limit to an answer beside it: "yes, until lunch" does. */
function isPlain({ text, asWritten, start, end }: Part, values: readonly Value[]): boolean {
  const inside = values.filter((one) => one.start >= start && one.end <= end);
  const spans = inside.map((one) => ({ start: one.start - start, end: one.end - start }));
  const isOpen = LIMITS.test(text) || holdsDoubt(text) || !SAYS_MORE.test(text);
  return isPlainlySaid(text, asWritten, spans) || !isOpen;
}

/** Whether a part stands behind an answer in the same sentence. */
function isBehind({ sentence, start }: Part, used: readonly Left[]): boolean {
  const last = used.at(-1)?.part;
  return last !== undefined && last.sentence === sentence && start > last.start;
}

/** What is left is the answer to the open question, as far as it can be read as one. */
function answerIn(
  scene: CaseScene,
  open: string,
  left: readonly Left[],
  values: readonly Value[],
): LeftAnswer | undefined {
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const shape = shapeOf(scene, open);
  const whole =
    left.length > 1 ? [{ used: left, text: left.map((one) => one.text).join(', ') }] : [];
  const all = [...left.map((one) => ({ used: [one], text: one.text })), ...whole];
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
    .sort((a, b) => ORDER.indexOf(a.parsed.kind) - ORDER.indexOf(b.parsed.kind));
  const [best] = ranked;
  if (!best) return undefined;
  const { input } = shape;
  const others = left.filter((one) => !best.used.includes(one));
  const isLimited =
    (input === 'yes-no' || input === 'choice') &&
    others.some(({ part }) => isBehind(part, best.used) && !isPlain(part, values));
  const [first] = best.used;
  const span = { start: first?.part.start ?? 0, end: best.used.at(-1)?.part.end ?? 0 };
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

/** What parts without a cue come to: a correction of an earlier answer, or the open question's answer. */
export function leftAnswer(
  scene: CaseScene,
  said: Said,
  takenBack: TakenBack,
  left: readonly Left[],
  open: string | undefined,
  values: readonly Value[],
): LeftAnswer | undefined {
  if (left.length === 0 || left.length > MOST_LEFT) return undefined;
  const isOpen = open !== undefined && !said.mentions.some((one) => one.fact === open);
  const known = open !== undefined && scene.case.facts[open] !== undefined;
  const answer = () => (isOpen ? answerIn(scene, open as string, left, values) : undefined);
  if (takenBack.how === 'clearly')
    return (
      (isOpen && !known ? repairedIn(scene, open, left) : undefined) ??
      correctionIn(scene, said, left, open) ??
      answer()
    );
  const renamed = dateNamedAgain(scene, said, open)
    ? correctionIn(scene, said, left, open)
    : undefined;
  if (renamed) return renamed;
  const answered = answer();
  if (takenBack.how === 'not' || known) return answered;
  return answered?.mention.parsed.kind === 'value'
    ? answered
    : (correctionIn(scene, said, left, open) ?? answered);
}
