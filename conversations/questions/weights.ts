/** A subject with the number of its phrases and all their words. */
export interface Spoken {
  readonly id: string;
  readonly phrases: number;
  readonly words: ReadonlySet<string>;
}

/** A phrase of a subject, by its features; the phrases of a subject stand together. */
export interface Reading {
  readonly subject: Spoken;
  readonly features: readonly string[];
}

/** How strongly a feature speaks for a subject. */
export interface Speaks {
  readonly subject: Spoken;
  readonly weight: number;
}

/** How much a feature is doubted that few phrases use; fitted, as the next two, on the tuned half of the labelled questions. */
const DOUBT = 0.9;
const MEANING = 1.4;
const PAIR = 0.75;
const FRAME = 0.5;

/** Small words: a question's frame, which many subjects share by chance. */
const SMALL = new Set(
  (
    'a an the i you it is are am do does did can could may might will would be to of in on at for me my we our us ' +
    'that this there have has get and or if so by as with from im i m s don t' +
    ' я мне меня можно ли есть и в на с со по это за для у а но не бы то мы нам вы нужно надо ты мой к о из что'
  ).split(' '),
);

/** The subjects of the phrases that use each feature, one entry a phrase. */
function usesIn(readings: readonly Reading[]): Map<string, Spoken[]> {
  const uses = new Map<string, Spoken[]>();
  for (const { subject, features } of readings) {
    for (const feature of features) {
      const by = uses.get(feature);
      if (by) by.push(subject);
      else uses.set(feature, [subject]);
    }
  }
  return uses;
}

function kindOf(feature: string): number {
  if (feature.startsWith('~')) return MEANING;
  const words = feature.split(' ');
  const kind = words.length > 1 ? PAIR : 1;
  return words.every((word) => SMALL.has(word)) ? kind * FRAME : kind;
}

/** How many phrases of each subject there are in a list that has those of one together. */
function counted(by: readonly Spoken[]): { subject: Spoken; count: number }[] {
  const counts: { subject: Spoken; count: number }[] = [];
  for (const subject of by) {
    const last = counts.at(-1);
    if (last?.subject === subject) last.count += 1;
    else counts.push({ subject, count: 1 });
  }
  return counts;
}

function speaksOf(feature: string, by: readonly Spoken[], subjects: number): Speaks[] {
  const counts = counted(by);
  const rates = counts.reduce((sum, { subject, count }) => sum + count / subject.phrases, 0);
  const usual = rates / subjects;
  const kind = kindOf(feature);
  return counts
    .map(({ subject, count }) => {
      const rate = (count + usual) / (subject.phrases + 1);
      return { subject, weight: Math.log(rate / usual) * (count / (count + DOUBT)) * kind };
    })
    .filter(({ weight }) => weight > 0);
}

/**
 * Weighs features: the logarithm of how much oftener a subject's phrases use one than the phrases of all
 * subjects do, less where few phrases use it; never below zero.
 */
export function weigh(
  readings: readonly Reading[],
  subjects: number,
): Map<string, readonly Speaks[]> {
  const weights = new Map<string, readonly Speaks[]>();
  for (const [feature, by] of usesIn(readings)) {
    weights.set(feature, speaksOf(feature, by, subjects));
  }
  return weights;
}
