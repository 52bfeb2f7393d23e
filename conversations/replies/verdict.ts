import { type Finding, workOut } from '../../rules/assess.ts';
import { wordsOf } from '../answers/index.ts';
import { dayInWords } from '../interview/ask.ts';
import { findingsOf, outcomeLeft } from '../interview/assessed.ts';
import { languageOf } from '../interview/language-of.ts';
import { isTurnedAway } from '../interview/next-question.ts';
import type { Reply } from '../reply.ts';
import { type CaseScene, say, sayOf } from '../scene.ts';
import { contactParagraph } from './contact.ts';
import { findingInWords, findingParagraph } from './finding-words.ts';
import { mayHaveMore, unaskedPoints } from './unasked.ts';
import { whatIfInWords, whatIfParagraph } from './what-if-words.ts';

/** The findings that this role cannot settle: its host, or whoever knows, must confirm them. */
export function othersToConfirm(findings: readonly Finding[]): Finding[] {
  return findings.filter((one) => !one.counted && one.result === 'open');
}

/** The amounts with their arithmetic, once they can be worked out. */
export function amountsParagraph(scene: CaseScene): string | undefined {
  const { amounts, currency = 'CNY' } = scene.topic.call;
  if (!amounts) return undefined;
  const { facts } = scene.case;
  const numbers = Object.entries(amounts.numbers).map(
    ([name, fact]) => [name, facts[fact]] as const,
  );
  const worked = amounts.derived.map((id) => [id, workOut(scene.book, id, facts)] as const);
  if ([...numbers, ...worked].some(([, value]) => typeof value !== 'number')) return undefined;
  const language = languageOf(scene);
  const words = worked.map(([id, value]) => [
    id,
    wordsOf(value as number, { input: 'money', currency }, language),
  ]);
  return sayOf(scene, 'money', Object.fromEntries([...numbers, ...words]));
}

function alternativeParagraphs(scene: CaseScene): string[] {
  return scene.topic.alternatives
    .filter((id) => scene.conversation.topics.some((topic) => topic.id === id))
    .map((id) => sayOf(scene, `alternative-${id}`));
}

function ofResult(findings: readonly Finding[], result: Finding['result']): Finding[] {
  return findings.filter(
    (one) =>
      one.counted &&
      !one.preference &&
      (!one.signpost || result === 'office') &&
      one.result === result,
  );
}

function listed(scene: CaseScene, heading: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  return [say(scene, heading), ...findings.map((one) => findingParagraph(scene, one))];
}

/** What applies, with its clauses; and in one line what does not. */
function signpostParagraphs(scene: CaseScene, findings: readonly Finding[]): string[] {
  const signposts = findings.filter((one) => one.signpost);
  const met = signposts.filter((one) => one.result === 'met');
  const labels = signposts
    .filter((one) => one.result === 'unmet')
    .map((one) => `• ${sayOf(scene, `rule-${one.rule}`)}`);
  const unmet = labels.length === 0 ? [] : [[say(scene, 'verdict-applies-not'), ...labels]];
  return [...listed(scene, 'verdict-applies', met), ...unmet.map((lines) => lines.join('\n'))];
}

function metLine(scene: CaseScene, findings: readonly Finding[]): string[] {
  const met = ofResult(findings, 'met');
  const settled = met.filter((one) => one.settledBy.length > 0);
  const labels = met.filter((one) => one.settledBy.length === 0);
  if (met.length === 0) return [];
  const lines = labels.map(
    (one) => `• ${sayOf(scene, `rule-${one.rule}`)} [${one.clauses.join(', ')}]`,
  );
  return [
    [say(scene, 'verdict-met'), ...lines].join('\n'),
    ...settled.map((one) => findingParagraph(scene, one)),
  ];
}

function confirmLines(scene: CaseScene, findings: readonly Finding[]): string[] {
  const others = othersToConfirm(findings);
  if (others.length === 0 || isTurnedAway(scene)) return [];
  const lines = others.map(
    (one) => `• ${sayOf(scene, `rule-${one.rule}`)} [${one.clauses.join(', ')}]`,
  );
  return [[say(scene, 'verdict-others'), ...lines].join('\n')];
}

/** That a list may not be complete, where the questions stopped before every point was asked about. */
function incompleteLine(scene: CaseScene): string[] {
  const unasked = mayHaveMore(scene) ? unaskedPoints(scene) : 0;
  return unasked === 0 ? [] : [say(scene, 'verdict-incomplete', { unasked })];
}

/** The outcome with its findings, what would change it, and who decides. */
export function verdict(scene: CaseScene): Reply {
  const { settled } = outcomeLeft(scene);
  const findings = findingsOf(scene);
  const away = isTurnedAway(scene);
  const ways = away ? whatIfInWords(scene) : [];
  const outcome = settled ?? 'open';
  const heading =
    settled === undefined
      ? [say(scene, 'outcome-open'), say(scene, 'outcome-open.body')]
      : [sayOf(scene, `outcome-${outcome}`), sayOf(scene, `outcome-${outcome}.body`)];
  const money = away ? undefined : amountsParagraph(scene);
  const paragraphs = [
    ...heading,
    ...listed(scene, 'verdict-unmet', ofResult(findings, 'unmet')),
    ...(away ? [whatIfParagraph(scene, ways, unaskedPoints(scene))] : []),
    ...listed(scene, 'verdict-office', away ? [] : ofResult(findings, 'office')),
    ...incompleteLine(scene),
    ...listed(scene, 'verdict-open', away ? [] : ofResult(findings, 'open')),
    ...confirmLines(scene, findings),
    ...(away ? [] : signpostParagraphs(scene, findings)),
    ...metLine(scene, findings),
    ...listed(scene, 'verdict-preferences', away ? [] : findings.filter((one) => one.preference)),
    ...(money === undefined ? [] : [money]),
    ...(away ? alternativeParagraphs(scene) : []),
    contactParagraph(scene),
    say(scene, 'verdict-age', { date: dayInWords(scene, scene.topic.call.referenceDate) }),
  ];
  return {
    ...{ kind: 'verdict', outcome, certain: settled !== undefined },
    findings: findings.map((one) => findingInWords(scene, one)),
    whatIf: ways,
    text: paragraphs.filter(Boolean).join('\n\n'),
  };
}

/** Short marks of what a verdict says, to tell whether it has been told. */
export function verdictMark(scene: CaseScene): { outcome: string; preferences: string } {
  const { settled } = outcomeLeft(scene);
  const preferences = findingsOf(scene)
    .filter((one) => one.preference)
    .map((one) => one.result[0]);
  return {
    outcome: `${settled ?? 'open'}${scene.case.all ? '+' : ''}`,
    preferences: preferences.join(''),
  };
}
