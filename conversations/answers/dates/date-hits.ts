import type { Folded } from '../text/fold.ts';
import type { DateHit, DateSetting } from './date-hit.ts';
import { digitise } from './digitise.ts';
import { eraDates } from './eras.ts';
import { hanDates } from './han-dates.ts';
import { numericDates } from './numeric-dates.ts';
import { relativeDates } from './relative-dates.ts';
import { wordedDates, yearsAlone } from './worded-dates.ts';

/** Hits in order, the longest at each place. */
export function apart(hits: readonly DateHit[]): DateHit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const longest = sorted.filter((hit) => !sorted.some((other) => covers(other, hit)));
  let end = -1;
  return longest.filter((hit) => {
    const free = hit.start >= end;
    if (free) end = hit.end;
    return free;
  });
}

function covers(other: DateHit, hit: DateHit): boolean {
  const wider = other.end - other.start > hit.end - hit.start;
  return wider && other.start < hit.end && hit.start < other.end;
}

/** Every date in a folded text. */
export function dateHits(folded: Folded, setting: DateSetting): DateHit[] {
  const text = digitise(folded.text);
  return apart([
    ...eraDates(text),
    ...hanDates(text, setting),
    ...numericDates(text, setting),
    ...wordedDates(text, setting),
    ...relativeDates(folded.text, setting),
    ...yearsAlone(text, setting),
  ]);
}
