const KINDS: readonly (readonly [kind: string, least: number, most: number])[] = [
  ['#birth-year', 1900, 2010],
  ['#coming-year', 2023, 2035],
  ['#two-digits', 25, 99],
  ['#thousands', 1000, Number.POSITIVE_INFINITY],
];

/** What a number in a question is likely to be: a year of birth or of a stay, an age, an amount, or few. */
export function kindOfNumber(digits: string): string {
  const value = Number(digits);
  return KINDS.find(([, least, most]) => value >= least && value <= most)?.[0] ?? '#few';
}
