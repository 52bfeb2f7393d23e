import { parseAnswer } from '../answers/index.ts';
import { languageOf } from '../interview/language-of.ts';
import { shapeOf } from '../interview/shape.ts';
import { type CaseScene, todayOf } from '../scene.ts';
import type { Mention } from './mentions.ts';

/**
 * "No, permanent job": the word that opens a message by turning is the answer to the open question, where
 * what stands behind it puts nothing right that is known.
 */
export function turnedAnswer(
  scene: CaseScene,
  turn: string,
  mentions: readonly Mention[],
  open: string | undefined,
): Mention[] {
  const isKnown = (fact: string) => scene.case.facts[fact] !== undefined;
  if (turn === '' || open === undefined || isKnown(open) || mentions.length === 0) return [];
  if (mentions.some(({ fact }) => fact === open || isKnown(fact))) return [];
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const parsed = parseAnswer(shapeOf(scene, open), turn.replace(/[\s,.!-]+$/u, ''), options);
  return parsed.kind === 'value' ? [{ fact: open, parsed, start: 0, end: turn.length }] : [];
}
