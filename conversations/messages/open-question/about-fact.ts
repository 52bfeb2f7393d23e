import { assessFindings, type Finding } from '../../../rules/assess.ts';
import type { FactValue } from '../../../rules/language/facts.ts';
import { answerInWords } from '../../interview/ask.ts';
import { clausesInWords } from '../../replies/clause-words.ts';
import { findingInWords } from '../../replies/finding-words.ts';
import type { Reply } from '../../reply.ts';
import { type CaseScene, canKnow, hasFact, rulesTouched, say, sayOf } from '../../scene.ts';
import type { Mention } from '../mentions/mentions.ts';
import { withoutSaid } from '../values/named-value.ts';

const MOST = 2;

/** The findings that a fact's value decides, those that stand in the way first. */
function decidedBy(scene: CaseScene, fact: string, value: FactValue): Finding[] {
  const facts = { ...scene.case.facts, [fact]: value };
  const { rules } = scene.book.workings.compiled;
  const all = assessFindings(scene.book, facts).filter((one) =>
    hasFact(rules.get(one.rule)?.facts ?? new Set(), fact),
  );
  const certain = all.filter((one) => one.result !== 'open');
  const touched = certain.length > 0 ? certain : all;
  const against = touched.filter((one) => one.result !== 'met' && !one.preference);
  return (against.length > 0 ? against : touched).slice(0, MOST);
}

/** Whether a value decides a finding that stands in the way. */
export function isAgainst(scene: CaseScene, fact: string, value: FactValue): boolean {
  return decidedBy(scene, fact, value).some(({ result }) => result === 'unmet');
}

function valueIn({ parsed }: Mention): FactValue | undefined {
  if (parsed.kind === 'value' || parsed.kind === 'partial') return parsed.value;
  if (parsed.kind !== 'confirm') return undefined;
  const { candidates, reason } = parsed;
  return candidates.length === 1 || reason === 'several' ? candidates.at(-1) : undefined;
}

/** The clauses of the first rule that hangs on a fact of which it is not clear what was said. */
function clausesOf(scene: CaseScene, fact: string): Reply[] {
  const [touched] = rulesTouched(scene, fact);
  return scene.topic.call.rules
    .filter(({ id }) => id === touched)
    .map(({ clauses }) => {
      const text = [say(scene, 'answer-by-text'), clausesInWords(scene, clauses)].join('\n');
      return { kind: 'answer', status: 'cited', clauses, text };
    });
}

/** Whether an answer is all right, as "is that a problem?" asks: by the rules, not by search. */
export function aboutFact(scene: CaseScene, mention: Mention): Reply[] {
  const { fact } = mention;
  const value = valueIn(mention);
  if (!canKnow(scene, fact)) return [];
  if (value === undefined) return clausesOf(scene, fact);
  const found = decidedBy(scene, fact, value);
  if (found.length === 0) return [];
  const answer = answerInWords(scene, fact, value);
  const heading = say(scene, 'answer-supposed', { label: sayOf(scene, `fact-${fact}`), answer });
  const paragraphs = found.map((one) => findingInWords(withoutSaid(scene, fact), one).text);
  const clauses = [...new Set(found.flatMap((one) => one.clauses))];
  const text = [heading, ...paragraphs, clausesInWords(scene, clauses)].join('\n');
  return [{ kind: 'answer', status: 'cited', clauses, text }];
}
