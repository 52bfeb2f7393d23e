import type { Folded } from '../text/fold.ts';
import { MOST_FOUND } from '../text/readable.ts';
import type { DateHit, DateSetting } from './date-hit.ts';
import { digitise } from './digitise.ts';
import { eraDates } from './eras.ts';
import { hanDates } from './han-dates.ts';
import { labelledDates } from './labelled-dates.ts';
import { numericDates } from './numeric-dates.ts';
import { relativeDates } from './relative-dates.ts';
import { wordedDates, yearsAlone } from './worded-dates.ts';

/** Hits in order and without overlap; where two overlap, the longer is kept. */
export function apart(hits: readonly DateHit[]): DateHit[] {
  const longestFirst = [...hits].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const taken = new Uint8Array(Math.max(0, ...hits.map((hit) => hit.end)));
  const kept = longestFirst.filter((hit) => {
    if (taken.subarray(hit.start, hit.end).includes(1)) return false;
    taken.fill(1, hit.start, hit.end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start).slice(0, MOST_FOUND);
}

/** Every date in a folded text. */
export function dateHits(folded: Folded, setting: DateSetting): DateHit[] {
  const text = digitise(folded.text);
  return apart([
    ...eraDates(text),
    ...hanDates(text, setting),
    ...numericDates(text, setting),
    ...labelledDates(text, setting),
    ...wordedDates(text, setting),
    ...relativeDates(folded.text, setting),
    ...yearsAlone(text, setting),
  ]);
}
