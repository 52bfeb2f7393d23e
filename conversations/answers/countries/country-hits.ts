import type { Folded } from '../text/fold.ts';
import { codesAndFlags } from './codes-and-flags.ts';
import { nameHits } from './name-hits.ts';

/** A place in a text that names a country, or several it may mean. */
export interface CountryHit {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly string[];
  readonly why: 'sure' | 'ambiguous' | 'former-state' | 'misspelt' | 'hedged';
}

/** The countries that a text names, by name, code or flag, in order; a part of the world has no codes. */
export function countryHits(folded: Folded): CountryHit[] {
  const names = nameHits(folded).map(({ start, end, named }): CountryHit => {
    const why = named.former ? 'former-state' : 'ambiguous';
    return { start, end, codes: named.codes, why: named.sure ? 'sure' : why };
  });
  const { hits, doubtful } = codesAndFlags(folded);
  const codes = hits.map(({ start, end, codes: meant }): CountryHit => {
    const why = doubtful ? 'hedged' : 'sure';
    return { start, end, codes: meant, why: meant.length > 1 ? 'ambiguous' : why };
  });
  const all = [...names, ...codes].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return all.filter((hit) => {
    const free = hit.start >= end;
    if (free) end = hit.end;
    return free;
  });
}
