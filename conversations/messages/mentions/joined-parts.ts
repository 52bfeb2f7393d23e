import type { CaseScene } from '../../scene.ts';
import type { Part } from '../parts/parts.ts';
import type { Value } from '../values/values.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { asOne } from './said-of-writer.ts';

/** As long a text is still one thing that somebody says of themselves. */
const MOST = 160;

/** What a part denies is not stated with the part before it: "only lectures, I do no research". */
const DENIES = /(?<!\p{L})(?:not|no|never|\p{L}+n't|не|нет|без)(?!\p{L})|[不没无]/u;
/** The words of denial that may be a cue's own: none stands between two that have to stand there both. */
const OF_CUE = /(?<!\p{L})(?:not|no|не|нет)(?!\p{L})|[不没]/gu;

/** Whether a mention is of a choice whose words stand on both sides of a place. */
function isAcross(scene: CaseScene, { fact, parsed, start, end, likely }: Mention, at: number) {
  const { kind } = scene.topic.call.facts[fact] ?? {};
  return kind === 'choice' && parsed.kind === 'value' && !likely && start < at && end > at;
}

/** "I teach, and I do research": the options that two parts of a sentence, one behind the other, state together. */
export function statedTogether(
  scene: CaseScene,
  before: Part | undefined,
  part: Part,
  values: readonly Value[],
  open: string | undefined,
): Mention[] {
  if (!before || before.sentence !== part.sentence || part.end - before.start > MOST) return [];
  const { mentions } = mentionsIn(scene, asOne([before, part]), values, open);
  const isDenied = ({ end }: Mention) => {
    const at = end - part.start;
    return (
      DENIES.test(part.text.slice(0, at).replace(OF_CUE, '')) || DENIES.test(part.text.slice(at))
    );
  };
  return mentions.filter((one) => isAcross(scene, one, part.start) && !isDenied(one));
}
