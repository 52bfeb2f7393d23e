import { declarationIn } from '../../rules/rulebook.ts';
import { type Language, wordsOf } from '../answers/index.ts';
import type { CaseScene } from '../scene.ts';
import type { Variables } from '../words.ts';

/** What an option is offered for: other facts and the value that each needs. */
function offeredIn({ topic }: CaseScene, fact: string) {
  const declared = declarationIn(topic.call)(fact);
  return declared.kind === 'choice' ? (declared.offered ?? {}) : {};
}

/** Those of the options of a fact that are offered with the answers so far, in their order. */
export function optionsOffered(
  scene: CaseScene,
  fact: string,
  options: readonly string[],
): readonly string[] {
  const offered = offeredIn(scene, fact);
  return options.filter((option) => {
    const only = offered[option];
    const known = only && scene.case.facts[only.fact];
    return known === undefined || known === only?.is;
  });
}

/** The words of an answer that decides what is offered: an option or a country. */
function answerNamed(scene: CaseScene, language: string, fact: string): string {
  const known = scene.case.facts[fact];
  if (known === undefined) return 'none';
  if (declarationIn(scene.topic.call)(fact).kind === 'choice')
    return optionLabel(scene, language, fact, String(known));
  return wordsOf(known, { input: 'country' }, language.split('-')[0] as Language);
}

/** The answers that an option's words may name, each by its fact; `none` where it is not known. */
function answersNamed(scene: CaseScene, language: string, fact: string): Variables {
  const needed = Object.values(offeredIn(scene, fact)).map((only) => only.fact);
  return Object.fromEntries(needed.map((one) => [one, answerNamed(scene, language, one)]));
}

/** An option of a fact in words. */
export function optionLabel(
  scene: CaseScene,
  language: string,
  fact: string,
  option: string,
): string {
  const role = language === scene.session.language ? String(scene.case.facts.role ?? '') : '';
  const variables = { role, ...answersNamed(scene, language, fact) };
  return scene.topic.words.say(language, `option-${fact}-${option}`, variables);
}
