import { type FactValue, isRange } from '../../../rules/language/facts.ts';
import { cityHits } from '../../answers/countries/city-hits.ts';
import { findCountries, findDates, findDurations, type Parsed } from '../../answers/index.ts';
import { fold, foldText } from '../../answers/text/fold.ts';
import { HEDGES, says, UNSURE } from '../../answers/words/stance.ts';
import { AS_FAR } from '../../answers/yes-no/phrases.ts';
import { languageOf } from '../../interview/language-of.ts';
import { shapeOf } from '../../interview/shape.ts';
import { type CaseScene, todayOf } from '../../scene.ts';
import { holdsDoubt } from '../mentions/doubt-cues.ts';
import { isInDoubt } from '../mentions/in-doubt.ts';
import type { Mention } from '../mentions/mentions.ts';
import { saysNothingNew } from '../mentions/merged.ts';
import { ELSEWHERE, ELSEWHERE_AFTER, ONCE } from '../parts/phrases.ts';
import { lastClause } from '../parts/sentences.ts';
import type { Reading } from '../read-message.ts';

/** Doubts that a cue which names the fact takes away. */
const AGREEABLE = ['partly-read', 'not-yet'];

const YEAR = /^(?:19|20)\d\d$/u;

/** A number, in digits or in Chinese. */
const NUMBER = /[\d一二三四五六七八九十两半]/u;

function optionsOf(scene: CaseScene) {
  return { language: languageOf(scene), today: todayOf(scene) };
}

/** Whether what was seen beside an answer is no other answer: a year, a length beside a day, or a place beside what is no country. */
function isBeside(scene: CaseScene, fact: string, unused: string): boolean {
  const { input } = shapeOf(scene, fact);
  const isDate = input !== 'date' && findDates(unused, optionsOf(scene)).length > 0;
  if (input === 'date' && findDurations(unused, optionsOf(scene)).length > 0) return true;
  if (input.startsWith('countr')) return findCountries(unused, optionsOf(scene)).length === 0;
  return YEAR.test(unused) || isDate || !NUMBER.test(unused);
}

/** Whether a mention answers a question of yes or no, which is weighed in its own part: "Sure! I have a question, though". */
function isYesOrNo(scene: CaseScene, mention: Mention | undefined): boolean {
  return mention !== undefined && shapeOf(scene, mention.fact).input === 'yes-no';
}

/** Whether the doubt of the careful reading is one that the parts of a message take away. */
function isTakenAway(scene: CaseScene, mention: Mention, reason: string, folded: string): boolean {
  const isOfPart =
    reason === 'hedged' && isYesOrNo(scene, mention) && !isHedged(folded) && !AS_FAR.test(folded);
  return AGREEABLE.includes(reason) || isOfPart || reason === 'several';
}

function isSame(a: FactValue, b: FactValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether what states an option is most of its clause, and its sentence holds no doubt: "I do research and teaching". */
function isWhole(scene: CaseScene, { fact, start, end }: Mention, folded: string): boolean {
  if (shapeOf(scene, fact).input !== 'choice') return false;
  const before = folded.slice(0, start).replace(/^.*[.!?\n]/su, '');
  const after = folded.slice(end).replace(/[.!?\n].*$/su, '');
  const clause = `${before.replace(/^.*[,;]/su, '')}${after.replace(/[,;].*$/su, '')}`;
  const letters = (one: string) => one.replace(/[^\p{L}]/gu, '').length;
  const rest = `${before} , ${after}`;
  const isMost = letters(clause) <= letters(folded.slice(start, end));
  return isMost && !holdsDoubt(rest) && !says(rest, HEDGES);
}

const BREAKS = /[,;.!?\n]+/gu;

/** As few words make a clause that says something of its own, and no doubt of the one before: "not sure". */
const OWN_CLAUSE = 4;

/** What begins a clause that takes back what stands before it. */
const TURNS =
  /^\s*(?:but|though|although|however|unless|except|if|но|хотя|однако|если)(?!\p{L})|^\s*(?:但|不过|虽然|如果)/u;

/** The clauses of a folded text, with where each begins. */
function clausesOf(folded: string): { readonly clause: string; readonly at: number }[] {
  let from = 0;
  return folded.split(BREAKS).map((clause) => {
    const at = folded.indexOf(clause, from);
    from = at + clause.length;
    return { clause, at };
  });
}

/** Whether all that hedges stands in another clause, which says something else: "hoping to marry soon, I have a Syrian passport". */
function isApart({ start, end }: Mention, folded: string): boolean {
  if (says(folded, UNSURE) || !says(folded, HEDGES)) return false;
  return clausesOf(folded).every(({ clause, at }) => {
    if (!says(clause, HEDGES)) return true;
    return !TURNS.test(clause) && (end <= at || start >= at + clause.length);
  });
}

/** Whether a few words of their own doubt what stands beside them: "I have a PhD, I think". */
function isHedged(folded: string): boolean {
  return clausesOf(folded).some(({ clause }) => {
    const words = clause.match(/\p{Script=Han}{2}|[\p{L}\d]+/gu) ?? [];
    return words.length < OWN_CLAUSE && says(clause, HEDGES);
  });
}

/** How far before a country words tell what it is to somebody. */
const NEAR = 40;

/** What runs for a time of its own. */
const OF_CONTRACT = /(?<!\p{L})(?:contracts?|контракт\p{L}*|договор\p{L}*)(?!\p{L})|合同/u;

/** Whether the words beside a country say that it is where somebody was born or lives, or whose citizen they were once. */
function isExplained(folded: string, country: string): boolean {
  const at = folded.indexOf(foldText(country));
  const before = folded.slice(Math.max(0, at - NEAR), at);
  const after = folded.slice(at + country.length, at + country.length + NEAR);
  const clause = lastClause(before);
  if (OF_CONTRACT.test(clause)) return true;
  return ELSEWHERE.test(before) || ELSEWHERE_AFTER.test(after) || ONCE.test(clause);
}

const ALL_BUT = /(?<!\p{L})(?:any\w*|all|everything) but(?!\p{L})/u;
const BRACKETS = /[([]([^)\]]*)/gu;

/** What tells of a person no more than who it is. */
const WHO =
  /^\s*(?:female|male|woman|man|m|f|she|he|mrs?|ms|жен\p{L}*|муж\p{L}*|ж|м|男|女)\.?\s*$/u;

/** Whether something is bound to a value: "but" before it, or in brackets behind it what is more than who or which town. */
function isBound(folded: string): boolean {
  const inBrackets = Array.from(folded.matchAll(BRACKETS), ([, inside = '']) => inside);
  return (
    ALL_BUT.test(folded) ||
    inBrackets.some((one) => !WHO.test(one) && cityHits(fold(one)).length === 0)
  );
}

type Doubt = Extract<Parsed, { kind: 'confirm' }>;

/** Whether the careful reading leaves something open beside a value; what is said of others is known to be theirs. */
function leavesOpen({ candidates }: Doubt, value: FactValue, ofOthers: number): boolean {
  const others = candidates.filter((one) => !isSame(value, one));
  const alone = others.filter((one) => !Array.isArray(one) || one.length === 1);
  if (ofOthers > 0 && others.length > 0 && alone.length <= ofOthers) return false;
  const isOneOf = others.length < candidates.length;
  return !isOneOf || others.some((one) => !isRange(one) || !saysNothingNew(value, one));
}

/** A yes with nothing else. */
const LEAD =
  /^\s*(?:(?:yes|yeah|yep|yup|sure|of course|да|ага|конечно)(?!\p{L})|是的?|对的?)[\s,.!]*$/u;

/** Whether what states a yes or no is all that is said, or a yes leads it: "yep no breaks". */
function isAllSaid(scene: CaseScene, mention: Mention, folded: string): boolean {
  const { parsed, start, end } = mention;
  if (!isYesOrNo(scene, mention) || /[\p{L}\d?]/u.test(folded.slice(end))) return false;
  const before = folded.slice(0, start);
  const isYes = parsed.kind === 'value' && parsed.value === true;
  return before.trim() === '' || (isYes && LEAD.test(before));
}

/** Whether the call's own words for an option are spelt right, and are most of what is said. */
function isPlainlyStated(scene: CaseScene, only: Mention, reason: string, folded: string): boolean {
  if (reason !== 'partly-read' && reason !== 'misspelt') return false;
  return isWhole(scene, only, folded) || isAllSaid(scene, only, folded);
}

/** Whether a reading by cues and the careful one agree, so that nothing need be asked. */
export function agreedOn(
  scene: CaseScene,
  { mentions, unused, theirs, takenBack }: Reading,
  parsed: Parsed,
  text: string,
): boolean {
  const [only] = mentions;
  if (only?.parsed.kind !== 'value' || parsed.kind !== 'confirm' || takenBack === 'clearly')
    return false;
  const { value } = only.parsed;
  const { candidates, reason } = parsed;
  // "200, no, 240": of several answers the last is what is put right.
  if (takenBack === 'perhaps' && reason === 'several') return isSame(value, candidates.at(-1));
  const folded = foldText(text);
  if (isInDoubt(scene, only.fact, folded)) return false;
  if (reason !== 'hedged' && isHedged(folded)) return false;
  const isAlike = candidates.every((one) => isSame(value, one));
  const isCountry = shapeOf(scene, only.fact).input.startsWith('countr');
  // Where somebody was born, lived or was a citizen once does not doubt what they are now.
  if (reason === 'hedged' && isCountry && isAlike)
    return !says(folded, HEDGES) && !says(folded, UNSURE);
  // "Kenya (until 2010)", "anything but Chinese": what stands right beside a country is of it.
  if (isCountry && isBound(folded)) return false;
  const known = [...theirs, ...unused.filter((one) => isExplained(folded, one))];
  const own = unused.filter((one) => !known.includes(one));
  if (!own.every((one) => isBeside(scene, only.fact, one))) return false;
  if (reason === 'ambiguous') return candidates.some((one) => isSame(value, one));
  if (isPlainlyStated(scene, only, reason, folded)) return true;
  const isAway =
    isTakenAway(scene, only, reason, folded) ||
    (reason === 'hedged' && !isHedged(folded) && isApart(only, folded));
  return isAway && !leavesOpen(parsed, value, known.length);
}
