/** How much evidence is enough in one language; all are fitted on the tuned half of the labelled questions. */
export interface Bounds {
  /** Below this the evidence is too thin to say what a text is about. */
  readonly least: number;
  /** Evidence that needs nothing said before it. */
  readonly sure: number;
  /** The share of what a text says that its subject must account for, or else the evidence be `certain`. */
  readonly share: number;
  readonly certain: number;
}

const USUAL: Bounds = { least: 4.5, sure: 12, share: 0, certain: 0 };

/** Chinese has no words that are plainly unknown, so the pairs of its characters tell. */
const CHINESE: Bounds = { least: 6, sure: 12, share: 0.14, certain: 16 };

/** Russian words have many forms, so less evidence comes together. */
const RUSSIAN: Bounds = { ...USUAL, least: 4 };

const BOUNDS = new Map([
  ['zh-Hans', CHINESE],
  ['ru', RUSSIAN],
]);

/** The bounds of a language. */
export function boundsOf(language: string): Bounds {
  return BOUNDS.get(language) ?? USUAL;
}
