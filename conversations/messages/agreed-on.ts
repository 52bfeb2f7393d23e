import { type FactValue, isRange } from '../../rules/language/facts.ts';
import { findCountries, findDates, type Parsed } from '../answers/index.ts';
import { foldText } from '../answers/text/fold.ts';
import { HEDGES, says, UNSURE } from '../answers/words/stance.ts';
import { languageOf } from '../interview/language-of.ts';
import { shapeOf } from '../interview/shape.ts';
import { type CaseScene, todayOf } from '../scene.ts';
import { holdsDoubt } from './doubt-cues.ts';
import type { Mention } from './mentions.ts';
import { saysNothingNew } from './merged.ts';
import { ELSEWHERE, ELSEWHERE_AFTER, ONCE } from './phrases.ts';
import type { Reading } from './read-message.ts';
import { lastClause } from './sentences.ts';

/** Doubts that a cue which names the fact takes away. */
const AGREEABLE = ['partly-read', 'not-yet'];

const YEAR = /^(?:19|20)\d\d$/u;

/** A number, in digits or in Chinese. */
const NUMBER = /[\d一二三四五六七八九十两半]/u;

function optionsOf(scene: CaseScene) {
  return { language: languageOf(scene), today: todayOf(scene) };
}

/** Whether what was seen beside an answer is no other answer: a year, or a place beside what is no country. */
function isBeside(scene: CaseScene, fact: string, unused: string): boolean {
  const { input } = shapeOf(scene, fact);
  const isDate = input !== 'date' && findDates(unused, optionsOf(scene)).length > 0;
  if (input.startsWith('countr')) return findCountries(unused, optionsOf(scene)).length === 0;
  return YEAR.test(unused) || isDate || !NUMBER.test(unused);
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

/** What is bound to a value: in brackets behind it, or "but" before it. */
const BOUND = /[([（]|(?<!\p{L})(?:any\w*|all|everything) but(?!\p{L})/iu;

type Doubt = Extract<Parsed, { kind: 'confirm' }>;

/** Whether the careful reading leaves something open beside a value; what is said of others is known to be theirs. */
function leavesOpen({ candidates }: Doubt, value: FactValue, ofOthers: number): boolean {
  const others = candidates.filter((one) => !isSame(value, one));
  if (others.length > 0 && others.length <= ofOthers) return false;
  const isOneOf = others.length < candidates.length;
  return !isOneOf || others.some((one) => !isRange(one) || !saysNothingNew(value, one));
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
  if (reason !== 'hedged' && isHedged(folded)) return false;
  const isAlike = candidates.every((one) => isSame(value, one));
  const isCountry = shapeOf(scene, only.fact).input.startsWith('countr');
  // Where somebody was born, lived or was a citizen once does not doubt what they are now.
  if (reason === 'hedged' && isCountry && isAlike)
    return !says(folded, HEDGES) && !says(folded, UNSURE);
  // "Kenya (until 2010)", "anything but Chinese": what stands right beside a country is of it.
  if (isCountry && BOUND.test(text)) return false;
  const known = [...theirs, ...unused.filter((one) => isExplained(folded, one))];
  const own = unused.filter((one) => !known.includes(one));
  if (!own.every((one) => isBeside(scene, only.fact, one))) return false;
  if (reason === 'ambiguous') return candidates.some((one) => isSame(value, one));
  if (reason === 'partly-read' && isWhole(scene, only, folded)) return true;
  const isAway =
    isTakenAway(scene, only, reason) ||
    (reason === 'hedged' && !isHedged(folded) && isApart(only, folded));
  return isAway && !leavesOpen(parsed, value, known.length);
}
