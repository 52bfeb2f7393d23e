import type { Fact, FactValue } from '../../../rules/language/facts.ts';
import type { Span } from '../../answers/words/residue.ts';

/** An option that words of a part state, and where. */
export interface Hit {
  readonly fact: string;
  readonly option: string;
  readonly near: boolean;
  readonly likely: boolean;
  readonly start: number;
  readonly end: number;
  /** What stands between its words, and is none of them. */
  readonly gap?: Span | undefined;
}

/** More options than this in one part are no message of a person. */
export const MOST_HITS = 40;

function isSameStretch(a: Hit | undefined, b: Hit): boolean {
  return a?.start === b.start && a.end === b.end;
}

/** Whether words stand between those of another option: "work as a permanent researcher". */
function isBetween(hit: Hit, { fact, gap }: Hit): boolean {
  return gap !== undefined && fact !== hit.fact && hit.start >= gap.start && hit.end <= gap.end;
}

/** Whether words state another option beside the one that they state a part of: "work as a permanent researcher". */
function saysBoth(hit: Hit, longer: Hit, hits: readonly Hit[]): boolean {
  const isPart = (one: Hit) =>
    one.fact === longer.fact && one.option === longer.option && isSameStretch(one, hit);
  return hit.fact !== longer.fact && hit.end <= longer.end && hits.some(isPart);
}

/** Where phrases lie over one another the first is meant, and of those the longest; the same for two options is both. */
export function apart(hits: readonly Hit[]): Hit[] {
  let end = -1;
  let last: Hit | undefined;
  const ends = new Map<string, number>();
  const ordered = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const between: Hit[] = [];
  return ordered.filter((hit) => {
    const isToo = last && (isBetween(hit, last) || saysBoth(hit, last, hits));
    if (isToo && between.every((one) => isFree(hit, [one]) || isSameStretch(one, hit))) {
      between.push(hit);
      return true;
    }
    const told = ends.get(hit.fact) ?? -1;
    const free = (hit.start >= end && hit.start >= told) || isSameStretch(last, hit);
    if (!free && hit.fact === last?.fact && hit.option === last.option)
      ends.set(hit.fact, Math.max(told, hit.end));
    if (free) {
      end = hit.end;
      last = hit;
    }
    return free;
  });
}

/** What begins in an option that is meant and says another one of the fact behind it, so that both are: "research and teaching". */
export function saidFurtherOn(all: readonly Hit[], meant: readonly Hit[]): Hit[] {
  return all.filter((hit) =>
    meant.some(
      ({ fact, option, start, end }) =>
        fact === hit.fact &&
        option !== hit.option &&
        hit.start > start &&
        hit.start < end &&
        hit.end > end,
    ),
  );
}

/** Of two options that the same words may state, the one that the words behind do not say: "he teaches and does research". */
export function isSettled(hit: Hit, meant: readonly Hit[], further: readonly Hit[]): boolean {
  const isSame = (one: Hit) => one !== hit && isSameStretch(one, hit) && one.fact === hit.fact;
  return (
    meant.some(isSame) &&
    further.some(({ fact, option }) => fact === hit.fact && option !== hit.option)
  );
}

/** Whether words state an option of what is asked, so that they state none of another fact, least of one that is known. */
export function isOfAsked(
  hit: Hit,
  hits: readonly Hit[],
  open: string | undefined,
  isKnown: (fact: string) => boolean,
): boolean {
  return (
    hit.fact !== open &&
    hits.some(
      (one) => (one.near || isKnown(hit.fact)) && one.fact === open && isSameStretch(one, hit),
    )
  );
}

/** Whether a hit lies over none of the others. */
export function isFree(hit: Hit, taken: readonly Hit[]): boolean {
  return taken.every((one) => hit.end <= one.start || hit.start >= one.end);
}

/** Whether the same words state an option of a fact that is not known yet, so that they put no known one right: "a research post". */
export function isOfNew(
  hit: Hit,
  hits: readonly Hit[],
  isKnown: (fact: string) => boolean,
): boolean {
  return isKnown(hit.fact) && hits.some((one) => isSameStretch(one, hit) && !isKnown(one.fact));
}

/** The options of a fact that words do not state. */
export function optionsBut(declared: Fact, { option }: Hit): FactValue[] {
  return 'options' in declared
    ? declared.options.filter((one) => one !== option)
    : [option !== 'yes'];
}
