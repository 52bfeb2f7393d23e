import { type CaseScene, hasFact } from '../scene.ts';

/** How much more the evidence counts for what a message, or the open question, is about. */
const COUNTS = { mentioned: 1.4, open: 1.2 };

/** The rules that hang on what is talked about, each with how much more evidence for it counts. */
export function talkedAbout(
  scene: CaseScene,
  mentioned: readonly string[],
  open: string | undefined,
): ReadonlyMap<string, number> {
  const rules = new Map<string, number>();
  for (const [rule, { facts }] of scene.book.workings.compiled.rules) {
    if (mentioned.some((fact) => hasFact(facts, fact))) rules.set(rule, COUNTS.mentioned);
    else if (open !== undefined && hasFact(facts, open)) rules.set(rule, COUNTS.open);
  }
  return rules;
}
