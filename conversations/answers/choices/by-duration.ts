import type { Option } from '../answer.ts';
import { measureDurations } from '../durations/find-durations.ts';
import { foldText } from '../text/fold.ts';

function monthsIn(folded: string): number | undefined {
  const [only, ...others] = measureDurations(folded);
  const plain =
    (only?.bound === 'exact' || only?.bound === 'about') &&
    only.other === undefined &&
    !only.rounded;
  return plain && others.length === 0 ? only.readings[0] : undefined;
}

/** The option that is the duration a text names: "half a year" is the option "6 months". */
export function byDuration(folded: string, options: readonly Option[]): Option | undefined {
  const months = monthsIn(folded);
  if (months === undefined) return undefined;
  const same = options.filter((option) => monthsIn(foldText(option.label)) === months);
  return same.length === 1 ? same[0] : undefined;
}
