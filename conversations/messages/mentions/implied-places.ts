import type { CaseScene } from '../../scene.ts';
import type { Mention } from './mentions.ts';

/** Whether a fact is one of several places, of which a second one is another answer. */
export function isPlaceOption({ topic }: CaseScene, fact: string): boolean {
  const declared = topic.call.facts[fact];
  return declared?.kind === 'choice' && declared.offered !== undefined;
}

/** Where something is by an option that only that place has: whoever is in Gothenburg is in Sweden. */
export function placesIn(scene: CaseScene, stated: readonly Mention[]): Mention[] {
  const isSaid = (fact: string) =>
    scene.case.facts[fact] !== undefined || stated.some((one) => one.fact === fact);
  return stated.flatMap((one) => {
    const declared = scene.topic.call.facts[one.fact];
    if (declared?.kind !== 'choice' || one.parsed.kind !== 'value') return [];
    const place = declared.offered?.[String(one.parsed.value)];
    if (place === undefined || isSaid(place.fact)) return [];
    const parsed = { kind: 'value' as const, value: place.is };
    return [{ ...one, fact: place.fact, parsed }];
  });
}
