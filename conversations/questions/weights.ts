/** A phrase of a subject, by its features. */
export interface Reading {
  readonly subject: string;
  readonly features: readonly string[];
}

/** How strongly each feature speaks for each subject. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

export const T = { DOUBT: 0.9, SMOOTH: 1, concept: 1.4, pair: 0.75, han: 1, LEAST: 4.5, SURE: 12, NEAR: 0.82, LK: 0, POW: 1 , kind: 1};

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
      const rate = (count + T.SMOOTH * usual) / ((phrases.get(subject) ?? 1) + T.SMOOTH);
      const weight = Math.log(rate / usual) ** T.POW * (count / (count + T.DOUBT)) * kindOf(feature);
      if (weight > 0) own.set(subject, weight);
    }
    weights.set(feature, own);
  }
  return weights;
}

function kindOf(feature: string): number {
  if (feature.startsWith('~')) return T.concept;
  if (feature.includes(' ')) return T.pair;
  if (feature.startsWith('#')) return T.kind;
  return /^\p{Script=Han}$/u.test(feature) ? T.han : 1;
}
