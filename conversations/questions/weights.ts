/** A phrase of a subject, by its features. */
export interface Reading {
  readonly subject: string;
  readonly features: readonly string[];
}

/** How strongly each feature speaks for each subject. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

const DOUBT = 0.7;
const SMOOTH = 1;

function counted(readings: readonly Reading[]) {
  const phrases = new Map<string, number>();
  const uses = new Map<string, Map<string, number>>();
  for (const { subject, features } of readings) {
    phrases.set(subject, (phrases.get(subject) ?? 0) + 1);
    for (const feature of features) {
      const by = uses.get(feature) ?? new Map<string, number>();
      by.set(subject, (by.get(subject) ?? 0) + 1);
      uses.set(feature, by);
    }
  }
  return { phrases, uses };
}

/**
 * Weighs features: the logarithm of how much oftener a subject's phrases use one than those of all subjects do,
 * less where few phrases say so; never below zero.
 */
export function weigh(readings: readonly Reading[]): Weights {
  const { phrases, uses } = counted(readings);
  const weights = new Map<string, Map<string, number>>();
  for (const [feature, by] of uses) {
    const rates = [...by].map(([subject, uses]) => uses / (phrases.get(subject) ?? 1));
    const usual = rates.reduce((sum, rate) => sum + rate, 0) / phrases.size;
    const own = new Map<string, number>();
    for (const [subject, count] of by) {
      const rate = (count + SMOOTH * usual) / ((phrases.get(subject) ?? 1) + SMOOTH);
      const weight = Math.log(rate / usual) * (count / (count + DOUBT));
      if (weight > 0) own.set(subject, weight);
    }
    weights.set(feature, own);
  }
  return weights;
}
