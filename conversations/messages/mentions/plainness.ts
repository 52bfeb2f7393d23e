import type { Fact } from '../../../rules/language/facts.ts';
import { declarationIn } from '../../../rules/rulebook.ts';
import type { Parsed } from '../../answers/index.ts';
import type { Span } from '../../answers/words/residue.ts';
import type { CaseScene } from '../../scene.ts';
import { type ReadyCues, readyCues } from '../cues/cues.ts';
import { isInPart, isSaid, type Part } from '../parts/parts.ts';
import { DENIED, DENIED_AFTER, ELSEWHERE, ELSEWHERE_AFTER } from '../parts/phrases.ts';
import { whoseFacts } from '../parts/speaks-of-self.ts';
import { isPlace } from '../values/cities.ts';
import { fitsKind } from '../values/fits-kind.ts';
import type { Value } from '../values/values.ts';
import { isOfElsewhere } from '../values/workplace.ts';
import { holdsDoubt, isOnlyMeant } from './doubt-cues.ts';
import { isOfElse } from './goes-on.ts';
import { isInDoubt } from './in-doubt.ts';
import { isOfHost, isOfPerson } from './mention-doubts.ts';
import type { Mention } from './mentions.ts';

/** Words that name or state something of a fact, perhaps only likely. */
export interface Spoken extends Span {
  readonly fact: string;
  readonly likely: boolean;
}

/** A stretch of a part as one of the message. */
export function placed({ start, end }: Span, part: Part): Span {
  return { start: part.start + start, end: part.start + end };
}

/** A value with the words that deny it. */
function withDenial(part: Part, { start, end }: Span): Span {
  const [left, right] = [part.text.slice(0, start - part.start), part.text.slice(end - part.start)];
  const before = DENIED.exec(left)?.[0].length ?? 0;
  const after = DENIED_AFTER.exec(right)?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

/** A date after these words is where something ends, and no other start of it. */
export const LEADS_UP_TO = /(?:(?<!\p{L})(?:until|till|to|through|по|до)|到|至|[-–—])\s*$/u;

/** What has no end, and an end behind it: "a permanent contract until May". */
const LASTING = /permanent|tenure|open-ended|постоянн|бессрочн|正式|长期|编制|在编|长聘/u;
const ENDS_SOON =
  /^[^,;]{0,20}(?<!\p{L})(?:until|till|до)(?!\p{L}| (?:now|сих)(?!\p{L}))|^[^,;]{0,8}[到至]/u;

/** What somebody would rather have, which another value of its kind in the message may take back. */
const WISH =
  /(?<!\p{L})(?:prefer\p{L}*|rather|would (?:like|love)|i'd (?:like|love)|wish\p{L}*|ideally|хотел[аи]?|хотелось|предпоч\p{L}+|лучше|в идеале)(?!\p{L})|希望|更想|最好|本来想/u;

/** The values of the other parts of a message, which count beside what is only wished for. */
export function besideWish(part: Part, values: readonly Value[]): Value[] {
  return WISH.test(part.text) ? values.filter((one) => !isInPart(part, one)) : [];
}

/** Whether a value is no other answer beside one: an end, a relative day, or where somebody lives. */
function isAside(part: Part, { kind, start, end, parsed }: Value): boolean {
  const [left, right] = [part.text.slice(0, start - part.start), part.text.slice(end - part.start)];
  if (parsed.kind !== 'value' && parsed.kind !== 'partial' && kind !== 'age') return true;
  if (kind === 'date') return LEADS_UP_TO.test(left);
  return (
    isPlace({ kind }) &&
    (ELSEWHERE.test(left) || ELSEWHERE_AFTER.test(right) || isOfElsewhere(right))
  );
}

/** The text of a part without the stretches of all that is said. */
function without(part: Part, spans: readonly Span[]): string {
  let left = '';
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const [from, to] = [start - part.start, end - part.start];
    left += part.text.slice(left.length, Math.max(from, left.length));
    left += ' '.repeat(Math.max(0, to - left.length));
  }
  return left + part.text.slice(left.length);
}

/** "На полгода хочу", "6 months I'd like", "6 months would suit": what is wished for, said behind it. */
const WISHED_BEHIND =
  /^\s*(?:(?:я|мы|он|она|i|we|i'd|we'd) )?(?:хочу|хотим|хочет|хотел[аи]? бы|хотелось бы|would like|want)\s*[.!)]*$|^(?:\s|(?:from|starting|on)\s)*would (?:be (?:fine|ok|okay|perfect|great|best|ideal)|suit(?: me)?)(?!\p{L})/u;

/** When or why something past came about, told behind it: "lost it when I became a Serb". */
const CIRCUMSTANCE =
  /(?:(?<!\p{L})(?:when|after|because|since|once|as) (?:i|we|my|our|he|she|his|her|they)(?!\p{L})|(?<!\p{L})(?:когда|после того как|потому что|так как|поскольку) (?:я|мы|он|она|семья|родители)(?!\p{L})).*$/su;

/** Whether an answer of a fact is of what was, and stays so. */
function isPast(declared: Fact): boolean {
  return declared.kind === 'choice' && declared.changeable !== true;
}

/** With whom somebody wants to work, which is said of every partner. */
const WITH_US =
  /(?<!\p{L})(?:wants?|would like|wishes|plans?|хо(?:чет|тят|тел\p{L}* бы)|планиру(?:ет|ют)|готов\p{L}?)(?: (?:to|с нами))?(?: (?:work|cooperate|collaborate|partner|join|do|(?:по)?работать|сотрудничать|делать|заниматься)(?!\p{L})|\s{3,})|(?:想|希望|愿意|打算|准备)(?:要)?[和跟与同](?:我们|我方|我校|我院|咱们)/u;

/** "60% = 240,000 yuan": of what an amount is the share. */
const SHARE = /\d{1,3}\s?%/u;

/** What only denies something else, or something more: "Ghana (never held any other)", "no grants (and never had)". */
const DENIES_MORE =
  /^\s*(?:and |и )?(?:never|not|no|none|нет|не|никогда|没有?|从[来未没]|不)[^,;]*?(?:(?<!\p{L})(?:others?|another|else|chinese|друг\p{L}+|ино\p{L}+|больше|китай\p{L}+)(?!\p{L})|其他|别的|中国)/u;
const DENIES_AGAIN =
  /^\s*(?:and |и )?(?:never|not|no|none|nothing|нет|не|никогда|ничего|没有?|从[来未没]|不|也[没不])/u;

/** A bracket without what it states of a plan, which takes back nothing of another fact: "12 months (no other job)". */
function withoutOthers(ready: ReadyCues, fact: string, text: string): string {
  return ready
    .stated(text)
    .filter(({ meaning }) => !meaning.near && !meaning.likely && meaning.fact !== fact)
    .filter(({ meaning }) => meaning.fact !== 'job')
    .reduce(
      (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
      text,
    );
}

/** What stands in brackets behind a part, as far as it may take back what is said of a fact. */
function bracketsOf({ inBrackets }: Part, declared: Fact, parsed: Parsed): string {
  const isDenial =
    parsed.kind === 'value' && ['none', 'never', 'false'].includes(String(parsed.value));
  const isMore =
    (isOfPerson(declared) && DENIES_MORE.test(inBrackets)) ||
    (isDenial && DENIES_AGAIN.test(inBrackets));
  return isMore ? '' : inBrackets;
}

/** What is to come, and so may be wished for. */
function isPlan(declared: Fact): boolean {
  const { kind } = declared;
  if (kind === 'date') return declared.past !== true;
  return (kind === 'number' || kind === 'yes-no') && declared.changeable === true;
}

/**
 * Tells of a mention whether it is said plainly: its clause holds no word of doubt, sets no condition, and
 * nothing right beside it makes it say something else, or is another value of its kind.
 */
export function plainnessOf(
  scene: CaseScene,
  part: Part,
  values: readonly Value[],
  unused: readonly Value[],
  others: readonly Spoken[],
): (mention: Mention) => boolean {
  if (!isSaid(part)) return () => true;
  const denied = values.map((one) => withDenial(part, one));
  const restBeside = (fact: string) =>
    without(part, [...denied, ...others.filter((one) => !one.likely || one.fact !== fact)]);
  const declared = declarationIn(scene.topic.call);
  const ready = readyCues(scene.topic.cues);
  const whose = whoseFacts(scene);
  const isOfSelf = whose === 'own';
  const isPlain = ({ fact, parsed, start, end }: Mention) => {
    const [from, to] = [start - part.start, end - part.start];
    const [before, after] = [part.text.slice(0, from), part.text.slice(to)];
    const said = part.text.slice(from, to);
    if (part.isConditional || isOfElse(declared(fact), { before, said, after })) return false;
    if (LASTING.test(said) && ENDS_SOON.test(after)) return false;
    if (part.isBracket && isInDoubt(scene, fact, part.lead)) return false;
    const beside = isOfSelf
      ? withoutOthers(ready, fact, bracketsOf(part, declared(fact), parsed))
      : '';
    const shares = declared(fact).kind === 'money' ? SHARE : '';
    const all = `${restBeside(fact).replace(shares, ' ')}   ${beside}`;
    const rest = isPast(declared(fact))
      ? all.slice(0, to) + all.slice(to).replace(CIRCUMSTANCE, '')
      : all;
    const isMeant =
      isPlan(declared(fact)) ||
      isOfHost(declared(fact)) ||
      whose === 'both' ||
      (!isOfSelf && isOfPerson(declared(fact)));
    const meant = isMeant ? rest.slice(to).replace(WISHED_BEHIND, '').replace(WITH_US, '') : rest;
    return !holdsDoubt(rest, isOfSelf) && !isOnlyMeant(meant);
  };
  const rivals = unused.filter((one) => !isAside(part, one) || !isInPart(part, one));
  const isSame = (a: Parsed, b: Parsed) =>
    a.kind === 'value' && b.kind === 'value' && String(a.value) === String(b.value);
  const isRivalled = ({ fact, parsed }: Mention) =>
    rivals.some((one) => fitsKind(declared(fact), one) && !isSame(one.parsed, parsed));
  return (mention) => isPlain(mention) && !isRivalled(mention);
}
