import type { CaseScene } from '../scene.ts';
import type { Mention } from './mentions.ts';
import type { Part } from './parts.ts';
import { FAMILY } from './taken-up.ts';

const SMALL_NUMBER = /(?<![\d./-])\d{1,3}(?![\d月日号]|[./-]\d)/u;

/** Whether a first number stands in a sentence with another that is not read: "61 months, 10 of them in sales". */
export function isCounted(
  scene: CaseScene,
  { fact, start, parsed }: Mention,
  parts: readonly Part[],
  unread: readonly Part[],
): boolean {
  const isNumber = scene.topic.call.facts[fact]?.kind === 'number';
  const own = parts.find((part) => start >= part.start && start < part.end);
  if (!isNumber || !own || parsed.kind === 'confirm' || scene.case.facts[fact] !== undefined)
    return false;
  return unread.some(({ sentence, text }) => sentence === own.sentence && SMALL_NUMBER.test(text));
}

/** Whether somebody else at work says another number of the same plan: "12 months, but my boss allows only 6". */
export function isDisputed(
  scene: CaseScene,
  { fact, start }: Mention,
  parts: readonly Part[],
): boolean {
  const declared = scene.topic.call.facts[fact];
  if (declared?.kind !== 'number' || declared.changeable !== true) return false;
  const own = parts.find((part) => start >= part.start && start < part.end);
  return parts.some(
    ({ sentence, stance, text }) =>
      stance === 'others' &&
      sentence === own?.sentence &&
      SMALL_NUMBER.test(text) &&
      !FAMILY.test(text),
  );
}
