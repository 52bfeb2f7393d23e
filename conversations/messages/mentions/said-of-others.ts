import type { CaseScene } from '../../scene.ts';
import { inPart, type Part } from '../parts/parts.ts';
import { isPlace } from '../values/cities.ts';
import { readAs } from '../values/read-as.ts';
import type { Value } from '../values/values.ts';
import { isOfPerson } from './mention-doubts.ts';
import { type Mention, mentionsIn } from './mentions.ts';

/**
 * What a part that tells of somebody else says of facts; a country in it that belongs to none is where they are
 * from: "a Brazilian in our group wants to come too". It only serves to answer what is asked about them.
 */
export function saidOfOthers(
  scene: CaseScene,
  part: Part,
  values: readonly Value[],
  open: string | undefined,
): readonly Mention[] {
  const { mentions } = mentionsIn(scene, part, values, open);
  const [place, ...more] = inPart(part, values).filter(isPlace);
  const [fact] = Object.entries(scene.topic.call.facts).find(([, one]) => isOfPerson(one)) ?? [];
  if (mentions.length > 0 || !place || more.length > 0 || fact === undefined) return mentions;
  return [{ fact, parsed: readAs(scene, fact, place), start: place.start, end: place.end }];
}
