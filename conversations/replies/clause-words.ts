import { type CaseScene, say, sayOf } from '../scene.ts';

/**
 * A clause as it is cited: its id and its words as the notice has them. Where the person reads another
 * language than the notice, a translation labelled unofficial follows; where the notice has no words,
 * it says so.
 */
export function clauseInWords(scene: CaseScene, id: string): string {
  const { clauses, textLanguage = 'en' } = scene.topic.call;
  const quote = clauses[id]?.quote;
  const gloss = () => sayOf(scene, `clause-${id}`);
  if (quote === undefined) return say(scene, 'clause-not-in-text', { id, gloss: gloss() });
  const cited = say(scene, 'clause-quoted', { id, quote });
  if (scene.session.language === textLanguage) return cited;
  return `${cited}\n${say(scene, 'clause-translated', { gloss: gloss() })}`;
}

/** Several clauses, one after the other, each indented under what it belongs to. */
export function clausesInWords(scene: CaseScene, ids: readonly string[]): string {
  return ids.map((id) => indented(clauseInWords(scene, id))).join('\n');
}

/** Lines that belong to the line above them. */
function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
