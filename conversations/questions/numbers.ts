const BIRTH = [1900, 2010] as const;
const PERIOD = [2023, 2035] as const;
const AGES = [25, 99] as const;

function within(value: number, [least, most]: readonly [number, number]): boolean {
  return value >= least && value <= most;
}

/** What kind of number this is likely to be, as a feature beside the number itself. */
export function numberFeatures(digits: string): string[] {
  const value = Number(digits);
  const kind =
    (within(value, BIRTH) && '#birth-year') ||
    (within(value, PERIOD) && '#coming-year') ||
    (within(value, AGES) && '#two-digits') ||
    (value >= 1000 && '#thousands') ||
    '#few';
  return [`#${value}`, kind];
}
