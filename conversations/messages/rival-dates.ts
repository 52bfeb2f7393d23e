import { declarationIn } from '../../rules/rulebook.ts';
import type { CaseScene } from '../scene.ts';
import { fitsKind } from './fits-kind.ts';
import type { Mention } from './mentions.ts';
import { EVENT } from './phrases.ts';
import { readAs } from './read-as.ts';
import type { Value } from './values.ts';

/** How far around a date words tell what happened on it. */
const NEAR = 40;

/** Whether a folded text says near a value that something else happened then. */
function isOfEvent(text: string, { start, end }: Value): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start).replace(/^.*[,;.\n]/su, '');
  const after = text.slice(end, end + NEAR).replace(/[,;.\n].*$/su, '');
  return EVENT.test(before) || EVENT.test(after);
}

/** Whether another whole day that nothing explains stands beside a day of birth: "born 3 May 1985, by passport 5 March 1985". */
export function hasRivalDate(
  scene: CaseScene,
  text: string,
  { fact, parsed }: Mention,
  loose: readonly Value[],
): boolean {
  const declared = declarationIn(scene.topic.call)(fact);
  if (declared.kind !== 'date' || !declared.past || parsed.kind !== 'value') return false;
  return loose.some((one) => {
    if (one.kind !== 'date' || !fitsKind(declared, one) || isOfEvent(text, one)) return false;
    const other = readAs(scene, fact, one);
    return other.kind === 'value' && other.value !== parsed.value;
  });
}
