import { declarationIn } from '../../../rules/rulebook.ts';
import type { CaseScene } from '../../scene.ts';
import type { ReadyCues } from '../cues/cues.ts';
import type { Part } from '../parts/parts.ts';
import { ELSEWHERE, ELSEWHERE_AFTER, OF_SOMETHING, OWN_SIDE } from '../parts/phrases.ts';
import { speaksOfSelf, whoseFacts } from '../parts/speaks-of-self.ts';
import { isPlace } from '../values/cities.ts';
import { fitsKind, isOfBirth, isOfContract } from '../values/fits-kind.ts';
import { isOfLifeOrPapers } from '../values/of-something-else.ts';
import { MOST_BESIDE, type Value } from '../values/values.ts';
import {
  isInstitutionOf,
  isOfBody,
  isOfElsewhere,
  isOfHost,
  isOfInstitution,
  isOfStudies,
  isOfTrade,
  isOfVisit,
  isWorkplace,
} from '../values/workplace.ts';
import { DIRECT, distance } from './cue-distance.ts';
import { isOfPerson } from './mention-doubts.ts';
import type { NameHit } from './option-mentions.ts';

/** Whether a name of a fact is no more than the value itself, which another number is asked for: "twelve months". */
function isOnlyValue(
  scene: CaseScene,
  part: Part,
  value: Value,
  name: NameHit,
  open: string | undefined,
): boolean {
  if (open === undefined || open === name.meaning) return false;
  const [start, end] = [value.start - part.start, value.end - part.start];
  const isInside = name.start >= start && name.end <= end;
  return isInside && fitsKind(declarationIn(scene.topic.call)(open), value);
}

/** Whether what begins right behind a value names another fact: "0 labour for our Chinese staff". */
function isNamedElse(part: Part, value: Value, names: readonly NameHit[], fact: string): boolean {
  const end = value.end - part.start;
  return names.some((one) => one.meaning !== fact && one.start >= end && one.start <= end + 1);
}

/** The fact that a value in a part is said of: the one whose cue is nearest, none where two are as near or where it is of something else. */
export function factFor(
  scene: CaseScene,
  ready: ReadyCues,
  names: readonly NameHit[],
  part: Part,
  value: Value,
  values: readonly Value[],
  open: string | undefined,
): string | undefined {
  const declared = declarationIn(scene.topic.call);
  const left = part.text.slice(0, value.start - part.start);
  const right = part.text.slice(value.end - part.start, value.end - part.start + MOST_BESIDE);
  const elsewhere =
    isPlace(value) &&
    (ELSEWHERE.test(left) || ELSEWHERE_AFTER.test(right)) &&
    !isWorkplace(left, right);
  if (isPlace(value) && (isOfStudies(`${part.lead},${left}`, right) || isOfElsewhere(right)))
    return undefined;
  if (!speaksOfSelf(scene) && isOfHost(value, left)) return undefined;
  if (isOfVisit(value, left)) return undefined;
  if (isOfLifeOrPapers(value, left, right)) return undefined;
  const ofSomething = isPlace(value) && (OF_SOMETHING.test(left) || isOfBody(right));
  const ofTrade = isPlace(value) && isOfTrade(left, right);
  const named = scene.topic.order.flatMap((fact) => {
    const cues = ready.facts.get(fact);
    if (!fitsKind(declared(fact), value)) return [];
    if (ofSomething && isOfPerson(declared(fact))) return [];
    if (ofTrade && !isOfPerson(declared(fact))) return [];
    if (value.kind === 'duration' && isOfContract(`${part.lead},${left}`, right)) return [];
    if (value.kind === 'age' || isOfBirth(value)) return [{ fact, far: 0 }];
    const own = names.filter(
      (one) => one.meaning === fact && !isOnlyValue(scene, part, value, one, open),
    );
    const far =
      cues && distance(cues, own, part, value, values, isNamedElse(part, value, names, fact));
    return far === undefined || (elsewhere && far !== DIRECT) ? [] : [{ fact, far }];
  });
  const [nearest, second] = named.sort((a, b) => a.far - b.far);
  if (nearest) return nearest.far === second?.far ? undefined : nearest.fact;
  if (!isPlace(value)) return undefined;
  const isPartner = !elsewhere && whoseFacts(scene) === 'both' && isInstitutionOf(right);
  const isOurs = OWN_SIDE.test(left) && !ready.partners.includes(String(scene.case.facts.role));
  return isPartner && !isOurs
    ? scene.topic.order.find((fact) => isPlaceFact(scene, fact))
    : workplace(scene, ready, left, right);
}

/** "I teach botany at a school in Ecuador" names where somebody works, though no cue stands near. */
function workplace(
  scene: CaseScene,
  ready: ReadyCues,
  before: string,
  after: string,
): string | undefined {
  if (!isWorkplace(before, after) && !isOfInstitution(before, after)) return undefined;
  if (ready.partners.includes(String(scene.case.facts.role)))
    return scene.topic.order.find((fact) => isPlaceFact(scene, fact));
  const named = ready.names('i work in').map(({ meaning }) => meaning);
  return scene.topic.order.find((fact) => named.includes(fact) && isPlaceFact(scene, fact));
}

function isPlaceFact(scene: CaseScene, fact: string): boolean {
  const declared = declarationIn(scene.topic.call)(fact);
  return declared.kind === 'country' && !isOfPerson(declared);
}
