import { parseAnswer } from '../../answers/index.ts';
import { candidatesOf } from '../../answers/outcomes.ts';
import { foldText } from '../../answers/text/fold.ts';
import { languageOf } from '../../interview/language-of.ts';
import { shapeOf } from '../../interview/shape.ts';
import { type CaseScene, todayOf } from '../../scene.ts';
import type { Mention } from '../mentions/mentions.ts';
import { saysNothingNew } from '../mentions/merged.ts';
import { THIRD } from '../parts/phrases.ts';
import { isOfPeople } from '../parts/subject-of.ts';

/** What the word by which a message turns answers to the open question, where it can be an answer to it. */
export function readTurn(scene: CaseScene, turn: string, open: string): Mention | undefined {
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const parsed = parseAnswer(shapeOf(scene, open), turn.replace(/[\s,.!-]+$/u, ''), options);
  return parsed.kind === 'value' ? { fact: open, parsed, start: 0, end: turn.length } : undefined;
}

const DENIAL =
  /(?<!\p{L})(?:not|never|none|nobody|nothing|\p{L}+n't|не|ни|никогда|никто|ничего)(?!\p{L})|[没未不]/u;

/** As many words say no more than no, in other words: "no, I never did one". */
const FEW_WORDS = 6;

function saysNo(text: string): boolean {
  return (
    !isOfPeople(foldText(text)) &&
    !THIRD.test(foldText(text).trim()) &&
    DENIAL.test(foldText(text)) &&
    text.trim().split(/\s+/u).length <= FEW_WORDS &&
    !/\d/u.test(text)
  );
}

function isSame({ parsed: a }: Mention, { parsed: b }: Mention): boolean {
  return a.kind === 'value' && b.kind === 'value' && a.value === b.value;
}

/** Whether a mention says of a known fact something else than what is known. */
export function isChange(scene: CaseScene, { fact, parsed }: Mention): boolean {
  const known = scene.case.facts[fact];
  return known !== undefined && candidatesOf(parsed).some((one) => !saysNothingNew(known, one));
}

/**
 * "No. I was in a programme once": a word of turning that is a sentence of its own, or says what the open question
 * is answered with anyway, is the answer, and takes nothing back.
 */
export function answeredByTurn(
  scene: CaseScene,
  turn: string,
  mentions: readonly Mention[],
  open: string | undefined,
): Mention | undefined {
  if (turn === '' || open === undefined || scene.case.facts[open] !== undefined) return undefined;
  const answer = readTurn(scene, turn, open);
  const said = mentions.find((one) => one.fact === open);
  if (!answer || mentions.some((one) => isChange(scene, one))) return undefined;
  if (said) return isSame(said, answer) ? answer : undefined;
  return /[.!]\s*$/u.test(turn) ? answer : undefined;
}

/**
 * "No, permanent job": the word that opens a message by turning is the answer to the open question, where
 * what stands behind it puts nothing right that is known.
 */
export function turnedAnswer(
  scene: CaseScene,
  turn: string,
  mentions: readonly Mention[],
  open: string | undefined,
  left: readonly string[],
): Mention[] {
  const isKnown = (fact: string) => scene.case.facts[fact] !== undefined;
  if (turn === '' || open === undefined || isKnown(open)) return [];
  if (mentions.length === 0 && !left.every((one) => saysNo(one))) return [];
  if (mentions.some(({ fact }) => fact === open || isKnown(fact))) return [];
  const answer = readTurn(scene, turn, open);
  return answer ? [answer] : [];
}
