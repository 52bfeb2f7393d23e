import type { FactValue } from '../../rules/language/facts.ts';
import { declarationIn } from '../../rules/rulebook.ts';
import { wordsOf } from '../answers/index.ts';
import { optionLabel } from '../replies/option-words.ts';
import type { Choice, Reply } from '../reply.ts';
import { type CaseScene, type Scene, say, sayOf } from '../scene.ts';
import { languageOf } from './language-of.ts';
import { openQuestions } from './next-question.ts';
import { choicesOf, inputOf, shapeOf } from './shape.ts';

/** An answer in full words, in the person's language. */
export function answerInWords(scene: CaseScene, fact: string, value: FactValue): string {
  const declared = declarationIn(scene.topic.call)(fact);
  if ('options' in declared && typeof value === 'string')
    return optionLabel(scene, scene.session.language, fact, value);
  return wordsOf(value, shapeOf(scene, fact), languageOf(scene));
}

/** A calendar date in full words, in the person's language. */
export function dayInWords(scene: Scene, day: string): string {
  return wordsOf(day, { input: 'date' }, languageOf(scene));
}

/** One answer with its label, as "Date of birth: 3 May 1985". */
export function labelledAnswer(scene: CaseScene, fact: string, value: FactValue): string {
  const label = sayOf(scene, `fact-${fact}`);
  return say(scene, 'labelled', { label, answer: answerInWords(scene, fact, value) });
}

/** How far the interview is: answers given, and how many there can be at the most. */
export function progressOf(scene: CaseScene): { answered: number; atMost: number } {
  const answered = Object.keys(scene.case.facts).length;
  return { answered, atMost: answered + openQuestions(scene, 'verdict').length };
}

/** The question of a fact, with its buttons and how far the interview is. */
export function ask(scene: CaseScene, fact: string): Reply {
  const declared = declarationIn(scene.topic.call)(fact);
  const choices = choicesOf(scene, fact, declared);
  return {
    kind: 'ask',
    question: fact,
    input: inputOf(declared),
    text: sayOf(scene, `question-${fact}`),
    ...(choices.length > 0 ? { choices } : {}),
    progress: progressOf(scene),
  };
}

/** The value under which a candidate stands on its button. */
export function candidateValue(candidate: FactValue): string {
  return typeof candidate === 'object' ? JSON.stringify(candidate) : String(candidate);
}

/** The value of the button that refuses every candidate; another where a candidate is called so itself. */
export function otherThan(candidates: readonly FactValue[]): string {
  return candidates.includes('other') ? 'none-of-these' : 'other';
}

/** The buttons for an answer that can be meant in several ways. */
export function candidateChoices(
  scene: CaseScene,
  fact: string,
  candidates: readonly FactValue[],
): Choice[] {
  const own = candidates.map((candidate) => ({
    value: candidateValue(candidate),
    label: answerInWords(scene, fact, candidate),
  }));
  return [...own, { value: otherThan(candidates), label: say(scene, 'choice-other') }];
}

/** An answer that can be taken: the one that the words name, or the first button. */
function exampleOf(scene: CaseScene, fact: string): string {
  const own = `question-${fact}.example`;
  if (scene.topic.words.has(scene.session.language, own)) return sayOf(scene, own);
  const [first] = choicesOf(scene, fact, declarationIn(scene.topic.call)(fact));
  return (first as Choice).label;
}

function currencyOf({ topic, session }: CaseScene): string {
  const names = new Intl.DisplayNames(session.language, { type: 'currency' });
  return names.of(topic.call.currency ?? 'CNY') as string;
}

/** A wrong answer: the reason, an example, and the buttons that lead on, if any. */
export function refuse(
  scene: CaseScene,
  fact: string,
  reason: string,
  choices?: readonly Choice[],
): Reply {
  const example = choices ? '' : exampleOf(scene, fact);
  const text = say(scene, `reason-${reason}`, { example, currency: currencyOf(scene) });
  const hint = choices ? '' : `\n${say(scene, 'for-example', { example })}`;
  return {
    ...{ kind: 'refuse', question: fact, reason, text: `${text}${hint}` },
    ...(choices ? { choices } : {}),
  };
}
