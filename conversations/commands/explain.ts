import { assessOutcome } from '../../rules/assess.ts';
import { labelledAnswer, progressOf } from '../interview/ask.ts';
import { nextQuestion, parkedFacts } from '../interview/next-question.ts';
import { promptOf } from '../prompt.ts';
import { clauseInWords, clausesInWords } from '../replies/clause-words.ts';
import type { Reply } from '../reply.ts';
import { type CaseScene, hasFact, note, rulesTouched, type Step, say, sayOf } from '../scene.ts';

function clausesFor(scene: CaseScene, fact: string): { rules: string[]; clauses: string[] } {
  const touched = rulesTouched(scene, fact);
  const rules = scene.topic.call.rules.filter((rule) => touched.includes(rule.id));
  return {
    rules: rules.map((rule) => rule.id),
    clauses: [...new Set(rules.flatMap((rule) => rule.clauses))],
  };
}

function movesOutcome(scene: CaseScene, fact: string): boolean {
  const { [fact]: _answer, ...others } = scene.case.facts;
  return hasFact(assessOutcome(scene.book, others).facts, fact);
}

/** Why the open question is asked: the clauses, their words, and what hangs on it. */
export function why(scene: CaseScene): Step {
  const prompt = promptOf(scene);
  const fact = prompt && 'fact' in prompt ? prompt.fact : undefined;
  if (fact === undefined) return { session: scene.session, replies: [note(scene, 'why-nothing')] };
  if (fact === 'role') return { session: scene.session, replies: [note(scene, 'why-role')] };
  const { rules, clauses } = clausesFor(scene, fact);
  const label = sayOf(scene, `fact-${fact}`);
  const hangs = rules.map((rule) => `• ${sayOf(scene, `rule-${rule}`)}`);
  const text =
    rules.length === 0
      ? say(scene, movesOutcome(scene, fact) ? 'why-outcome' : 'why-checklist', { label })
      : [say(scene, 'why', { label }), ...hangs, clausesInWords(scene, clauses)].join('\n');
  const reply: Reply = { kind: 'answer', status: 'cited', clauses, text };
  return { session: scene.session, replies: [reply] };
}

/** The words of one clause by its id; without an id, all ids. */
export function clause(scene: CaseScene, id: string): Step {
  const ids = Object.keys(scene.topic.call.clauses);
  const found = ids.find((one) => one.toLowerCase() === id.toLowerCase());
  const text = found
    ? clauseInWords(scene, found)
    : `${say(scene, 'clause-which')}\n${ids.join(', ')}`;
  const reply: Reply = {
    ...{ kind: 'answer', status: 'cited', text },
    clauses: found ? [found] : [],
  };
  return { session: scene.session, replies: [reply] };
}

/** Where the person stands: the answers, what is parked, the outcome so far, how much is left. */
export function status(scene: CaseScene): Step {
  const answers = Object.entries(scene.case.facts).map(
    ([fact, value]) => `• ${labelledAnswer(scene, fact, value)}`,
  );
  const parked = parkedFacts(scene).map((fact) =>
    say(scene, 'status-parked', { label: sayOf(scene, `fact-${fact}`) }),
  );
  const { settled } = assessOutcome(scene.book, scene.case.facts);
  const outcome = settled ? sayOf(scene, `outcome-${settled}`) : say(scene, 'outcome-open');
  const { answered, atMost } = progressOf(scene);
  const { phase } = nextQuestion(scene);
  const left = phase === 'verdict' ? atMost - answered : 0;
  const text = [
    sayOf(scene, 'call-title'),
    say(scene, 'status-heading', { answered, left }),
    ...answers,
    ...parked,
    say(scene, 'status-outcome', { outcome }),
  ].join('\n');
  return { session: scene.session, replies: [{ kind: 'note', topic: 'status', text }] };
}
