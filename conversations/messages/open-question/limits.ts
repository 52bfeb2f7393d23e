import type { CaseScene } from '../../scene.ts';
import { readyCues } from '../cues/cues.ts';
import { holdsDoubt } from '../mentions/doubt-cues.ts';
import type { Part } from '../parts/parts.ts';

/** How long, how much of the time or on what terms: words that limit a yes beside them. */
const LIMITS =
  /(?<!\p{L})(?:only|just|mornings?|afternoons?|evenings?|nights?|days?|hours?|weekends?|weekdays?|mostly|mainly|usually|sometimes|often|partially|except|provided|depending|as long as|on condition|starting|after|before|during|twice|three|two|по|утрам|вечерам|выходным|только|иногда|обычно|часто|часов|часа|дня|дней|раза|лишь|кроме|после|во время|два|две|три|при условии)(?!\p{L})|\d|^到|只|上午|下午|晚上|周末|小时|天|期间|以后|之后|两|三|除了|看情况/u;

/** Since when something is so, which limits nothing: "yes, since 2019". */
const SINCE =
  /^\s*(?:(?:since|from|in|с|от|в)\s)?(?:19\d\d|20[01]\d|202[0-3])(?:\s?(?:года?|г|年))?[\s.!]*$/u;

/** Whether a part limits the answer to a fact before it: "yes, until lunch" does; what names another fact does not. */
function limits(scene: CaseScene, fact: string, { text }: Part): boolean {
  const names = readyCues(scene.topic.cues).names(text);
  if (names.some(({ meaning }) => meaning !== fact)) return false;
  return !SINCE.test(text) && (LIMITS.test(text) || holdsDoubt(text));
}

/** "Not in April, of course": what is denied first is what the yes behind it agrees with. */
const DENIES = /^\s*(?:not|no|не|нет|ни)(?!\p{L})|^\s*(?:不|没)/u;

function isYesNo(scene: CaseScene, fact: string): boolean {
  return scene.topic.call.facts[fact]?.kind === 'yes-no';
}

/** Words that take part of an answer back even in a sentence of their own: "Yes. But only in the mornings". */
const RESTRICTS =
  /^\s*(?:but|except|unless|only|just|но|только|кроме|лишь|правда)(?!\p{L})|(?<!\p{L})(?:only|только|лишь)(?!\p{L})|^(?:但|不过|只|除了|仅)/u;

/** Whether a part limits an answer that is given in other parts: behind it, or by a denial right before a bare yes. */
export function isLimitOf(
  scene: CaseScene,
  fact: string,
  part: Part,
  last: Part | undefined,
): boolean {
  if (last === undefined) return false;
  if (part.start < last.start)
    return isYesNo(scene, fact) && part.sentence === last.sentence && DENIES.test(part.text);
  const same = last.sentence === part.sentence;
  return (same || RESTRICTS.test(part.text)) && limits(scene, fact, part);
}
