import { assessFindings } from '../../../rules/assess.ts';
import { declarationIn } from '../../../rules/rulebook.ts';
import { foldText } from '../../answers/text/fold.ts';
import { answerInWords } from '../../interview/ask.ts';
import { languageOf } from '../../interview/language-of.ts';
import { findingInWords } from '../../replies/finding-words.ts';
import { type CaseScene, hasFact, say, sayOf, todayOf } from '../../scene.ts';
import { readyCues } from '../cues/cues.ts';
import { fitsKind } from './fits-kind.ts';
import { readAs } from './read-as.ts';
import { type Value, valuesIn } from './values.ts';

/** The scene as if a fact had not been said, so that what is only supposed of it is not told as said. */
export function withoutSaid(scene: CaseScene, fact: string): CaseScene {
  const { [fact]: _said, ...facts } = scene.case.facts;
  return { ...scene, case: { ...scene.case, facts } };
}

/** Whether a value is part of the name of a fact: "Chinese nationality", of which it may have been asked. */
function isOfName(scene: CaseScene, question: string, { start, end }: Value): boolean {
  const names = readyCues(scene.topic.cues).names(foldText(question));
  return names.some((name) => name.start <= start && name.end > end);
}

/** The one fact of a rule that the one value in a question can be of. */
function namedIn(scene: CaseScene, rule: string, question: string) {
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const [value, ...others] = valuesIn(question, options);
  if (!value || others.length > 0 || isOfName(scene, question, value)) return undefined;
  const needed = scene.book.workings.compiled.rules.get(rule)?.facts ?? new Set<string>();
  const declared = declarationIn(scene.topic.call);
  const fitting = scene.topic.order.filter(
    (fact) => hasFact(needed, fact) && fitsKind(declared(fact), value),
  );
  const [fact, ...more] = fitting;
  if (fact === undefined || more.length > 0) return undefined;
  const parsed = readAs(scene, fact, value);
  return parsed.kind === 'value' ? { fact, value: parsed.value } : undefined;
}

/**
 * What a rule comes to for a value that a question names, whoever it is of: "is Italy a Belt and Road
 * country?", "are seven months all right?". Nothing where it names none, or the rule needs more.
 */
export function ofNamedValue(scene: CaseScene, rule: string, question: string): string[] {
  const named = namedIn(scene, rule, question);
  if (!named) return [];
  const { fact, value } = named;
  const facts = { ...scene.case.facts, [fact]: value };
  const finding = assessFindings(scene.book, facts).find((one) => one.rule === rule);
  if (!finding || finding.result === 'open') return [];
  const label = sayOf(scene, `fact-${fact}`);
  const answer = answerInWords(scene, fact, value);
  return [
    say(scene, 'answer-supposed', { label, answer }),
    findingInWords(withoutSaid(scene, fact), finding).text,
  ];
}
