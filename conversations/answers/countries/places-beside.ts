import type { Folded } from '../text/fold.ts';
import type { Span } from '../text/spans.ts';
import { cityHits } from './city-hits.ts';
import { countryHits } from './country-hits.ts';

/** A place by its capital letter: "in Gulu", "в Оше". */
const NAMED =
  /(?<!\p{L})(?:[Ii]n|[Aa]t|[Nn]ear|[Вв]|[Вв]о|[Пп]од|г\.) ?\p{Lu}[\p{L}-]{1,30}(?:,? \p{Lu}[\p{L}-]{1,30}){0,2}/gu;

/** The place in the folded text of an offset in the source. */
function placeOf(folded: Folded, offset: number): number {
  return folded.at.findIndex((at) => at >= offset);
}

/** Where a short text names a place, which says nothing beside a birth date. */
export function placesBeside(folded: Folded): Span[] {
  const named = Array.from(folded.source.matchAll(NAMED), (match) => ({
    start: placeOf(folded, match.index),
    end: placeOf(folded, match.index + match[0].length),
  }));
  return [...named, ...countryHits(folded), ...cityHits(folded)].map(({ start, end }) => ({
    start,
    end,
  }));
}
