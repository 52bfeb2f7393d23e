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
import type { Reading } from './read-message.ts';

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
  const isChosen = input === 'choice' || input === 'yes-no';
  const isDate = isChosen && findDates(unused, optionsOf(scene)).length > 0;
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

/** As much of a text as the words for an option are at least, where they stand for all of it. */
const MOST_OF = 0.5;

/** Whether what states an option is most of a text, and the rest of it holds no doubt: "I do research and teaching". */
function isWhole(scene: CaseScene, { fact, start, end }: Mention, text: string): boolean {
  if (shapeOf(scene, fact).input !== 'choice') return false;
  const folded = foldText(text);
  const rest = folded.slice(0, start) + folded.slice(end);
  const letters = (one: string) => one.replace(/[^\p{L}]/gu, '').length;
  return (
    !holdsDoubt(rest) && !says(rest, HEDGES) && letters(rest) <= letters(folded) * (1 - MOST_OF)
  );
}

const BREAKS = /[,;.!?\n]+/gu;

/** As few words make a clause that says something of its own, and no doubt of the one before: "not sure". */
const OWN_CLAUSE = 4;

/** What begins a clause that takes back what stands before it. */
const TURNS =
  /^\s*(?:but|though|although|however|unless|except|if|но|хотя|однако|если)(?!\p{L})|^\s*(?:但|不过|虽然|如果)/u;

/** Whether all that hedges stands in another clause, which says something else: "hoping to marry soon, I have a Syrian passport". */
function isApart({ start, end }: Mention, text: string): boolean {
  const folded = foldText(text);
  if (says(folded, UNSURE)) return false;
  let from = 0;
  return folded.split(BREAKS).every((clause) => {
    const at = folded.indexOf(clause, from);
    from = at + clause.length;
    if (!says(clause, HEDGES)) return true;
    const words = clause.match(/\p{Script=Han}{2}|[\p{L}\d]+/gu) ?? [];
    return words.length >= OWN_CLAUSE && !TURNS.test(clause) && (end <= at || start >= from);
  });
}

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
  const own = unused.filter((one) => !theirs.includes(one));
  if (!own.every((one) => isBeside(scene, only.fact, one))) return false;
  if (reason === 'ambiguous') return candidates.some((one) => isSame(value, one));
  if (reason === 'partly-read' && isWhole(scene, only, text)) return true;
  const isAway = isTakenAway(scene, only, reason) || (reason === 'hedged' && isApart(only, text));
  return isAway && !leavesOpen(parsed, value, theirs.length);
}
