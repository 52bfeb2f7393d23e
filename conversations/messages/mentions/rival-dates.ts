import { type FactValue, isRange } from '../../../rules/language/facts.ts';
import { declarationIn } from '../../../rules/rulebook.ts';
import type { Parsed } from '../../answers/index.ts';
import type { CaseScene } from '../../scene.ts';
import { EVENT } from '../parts/phrases.ts';
import { firstClause, lastClause } from '../parts/sentences.ts';
import { fitsKind } from '../values/fits-kind.ts';
import { readAs } from '../values/read-as.ts';
import type { Value } from '../values/values.ts';
import type { Mention } from './mentions.ts';

/** How far around a date words tell what happened on it. */
const NEAR = 40;

/** Whether a folded text says near a value that something else happened then. */
function isOfEvent(text: string, { start, end }: Value): boolean {
  const before = lastClause(text.slice(Math.max(0, start - NEAR), start));
  return EVENT.test(before) || EVENT.test(firstClause(text.slice(end, end + NEAR)));
}

/** Whether a day is the one that is said, or within the time that is. */
function isWithin(said: FactValue, day: FactValue): boolean {
  if (isRange(day)) return false;
  if (!isRange(said)) return said === day;
  const [first = '', last = '9'] = [said.atLeast, said.atMost];
  return String(day) >= String(first) && String(day) <= String(last);
}

/** A whole day, or a month of a year. */
function dayOrMonth(parsed: Parsed): FactValue | undefined {
  if (parsed.kind === 'partial') return parsed.reason === 'day-missing' ? parsed.value : undefined;
  return parsed.kind === 'value' ? parsed.value : undefined;
}

/** What might be done on a day, and a contrast with another one behind it: "I could begin in March, but my boss …". */
const MIGHT =
  /(?<!\p{L})(?:could|might|can|wanted|planned|hoped|would|мог(?:ла|ли|у|ут)?|хотел\p{L}*|планировал\p{L}*|думал\p{L}*)(?!\p{L})|可以|能|本来|原定|原本|想/u;
const CONTRAST = /(?<!\p{L})(?:but|however|yet|но|однако|только)(?!\p{L})|但|不过|可是|然而|只/u;

/** Whether a plan for a day is set against another day behind it. */
export function isOutdone(
  text: string,
  { start, end, parsed }: Mention,
  dates: readonly Value[],
): boolean {
  const isPlan = parsed.kind === 'value' && MIGHT.test(lastClause(text.slice(0, start)));
  return (
    isPlan &&
    dates.some(
      (one) =>
        one.kind === 'date' &&
        one.start > end &&
        CONTRAST.test(text.slice(end, one.start)) &&
        !isOfEvent(text, one),
    )
  );
}

/** Whether another day that nothing explains stands beside a day of birth: "born 3 May 1985, by passport 5 March 1985". */
export function hasRivalDate(
  scene: CaseScene,
  text: string,
  { fact, parsed }: Mention,
  loose: readonly Value[],
): boolean {
  const declared = declarationIn(scene.topic.call)(fact);
  if (declared.kind !== 'date' || !declared.past) return false;
  if (parsed.kind !== 'value' && parsed.kind !== 'partial') return false;
  const said = parsed.value;
  return loose.some((one) => {
    if (one.kind !== 'date' || !fitsKind(declared, one) || isOfEvent(text, one)) return false;
    const other = dayOrMonth(readAs(scene, fact, one));
    return other !== undefined && !isWithin(said, other) && !isWithin(other, said);
  });
}
