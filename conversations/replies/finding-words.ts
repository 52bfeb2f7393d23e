import type { Finding } from '../../rules/assess.ts';
import { factIds } from '../../rules/rulebook.ts';
import { dayInWords, labelledAnswer } from '../interview/ask.ts';
import type { FindingReply } from '../reply.ts';
import { type CaseScene, hasFact, say, sayOf } from '../scene.ts';
import { clausesInWords } from './clause-words.ts';

/** The words of a point that the text leaves to the office. */
export function pointInWords(scene: CaseScene, point: string): string {
  return sayOf(scene, `point-${point.replaceAll('/', '-')}`);
}

/** The answers that a rule rests on, as "You said: …". */
function saidFor(scene: CaseScene, rule: string): string[] {
  const needed = scene.book.workings.compiled.rules.get(rule)?.facts ?? new Set<string>();
  const answered = factIds(scene.topic.call).filter(
    (fact) => hasFact(needed, fact) && scene.case.facts[fact] !== undefined,
  );
  return answered.map((fact) => {
    const answer = labelledAnswer(scene, fact, scene.case.facts[fact] as never);
    return say(scene, 'finding-said', { answer });
  });
}

function settledWords(scene: CaseScene, finding: Finding): string[] {
  return finding.settledBy.map((point) => {
    const reading = scene.book.readings.find((one) => one.point === point);
    const { by = '', on = '', result = 'met' } = reading ?? {};
    return say(scene, `finding-settled-${result}`, {
      point: pointInWords(scene, point),
      by,
      on: dayInWords(scene, on),
    });
  });
}

/** A finding in words: the rule, what it comes to, what was said, the clauses, who decides. */
export function findingInWords(scene: CaseScene, finding: Finding): FindingReply {
  const { rule, result, clauses, points } = finding;
  const lines = [
    resultInWords(scene, rule, result),
    ...saidFor(scene, rule),
    ...points.map((point) => say(scene, 'finding-point', { point: pointInWords(scene, point) })),
    ...settledWords(scene, finding),
  ];
  return { rule, result, clauses, text: lines.join('\n') };
}

/** What a rule comes to in the call's own words; a call may leave out those of the plain results. */
function resultInWords(scene: CaseScene, rule: string, result: Finding['result']): string {
  const own = `rule-${rule}.${result}`;
  const { language } = scene.session;
  return scene.topic.words.has(language, own) ? sayOf(scene, own) : say(scene, `finding-${result}`);
}

function markOf({ preference, signpost, result }: Finding): string {
  if (preference) return `mark-preference-${result}`;
  return signpost && result === 'met' ? 'mark-applies' : `mark-${result}`;
}

/** A finding as one part of a longer text: its label, its words, and its clauses quoted. */
export function findingParagraph(scene: CaseScene, finding: Finding): string {
  const { text } = findingInWords(scene, finding);
  const mark = markOf(finding);
  const label = say(scene, mark, { label: sayOf(scene, `rule-${finding.rule}`) });
  const body = text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
  return `${label}\n${body}\n${clausesInWords(scene, finding.clauses)}`;
}
