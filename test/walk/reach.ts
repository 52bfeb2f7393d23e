import { answersTo } from '../../rules/each-answer.ts';
import type { Expression } from '../../rules/logic/expression.ts';
import { UNKNOWABLE } from '../../rules/logic/expression.ts';
import type { Graph, Step } from './graph.ts';
import { knows, questionOf } from './graph.ts';

/** What is reached of one role's interview, with a shortest path to each. */
export interface Reached {
  readonly questions: Map<string, readonly Step[]>;
  /** `<rule>: <result>` for each result of each rule, and `<item>: shown` for each checklist item. */
  readonly results: Map<string, readonly Step[]>;
}

interface Place {
  readonly outcome: Expression;
  readonly beside: Expression;
  readonly path: readonly Step[];
}

/** A rule or checklist item whose results are looked for. */
interface Wanted {
  readonly expression: Expression;
  /** Whether the second phase asks for it. */
  readonly asked: boolean;
  readonly note: (result: string, isTurnedAway: boolean) => string | undefined;
}

function wantedOf({ inner, call, role }: Graph): Wanted[] {
  const rules = call.rules.map((rule) => ({
    expression: inner.compiled.rules.get(rule.id) as Expression,
    asked: rule.weight === 'preference',
    note: (result: string) => `${rule.id}: ${result}`,
  }));
  const shown = call.checklist.filter(
    (item) => role === undefined || item.forRoles?.includes(role) !== false,
  );
  const items = shown.map((item) => ({
    expression: inner.compiled.items.get(item.id) as Expression,
    asked: true,
    note: (result: string, away: boolean) =>
      away || result === 'unmet' ? undefined : `${item.id}: shown`,
  }));
  return [...rules, ...items];
}

/**
 * Walks the interview for the sake of one rule or item: the verdict's questions first, then, for
 * whoever is not turned away, the checklist's. A place is what is left of the outcome and of it.
 */
function reachOne(graph: Graph, wanted: Wanted, reached: Reached): void {
  const { inner, call, role, order } = graph;
  const askable = order.filter((fact) => fact !== 'role' && knows(call, role, fact));
  const away = new Set(call.outcomes.flatMap((one) => (one.turnsAway ? [one.id] : [])));
  const given = (one: Expression) => (role === undefined ? one : inner.given(one, 'role', role));
  const seen = new Set<string>();
  const places: Place[] = [];

  function visit(outcome: Expression, beside: Expression, path: readonly Step[]): void {
    const key = `${inner.decide(outcome).id} ${inner.decide(beside).id}`;
    if (seen.has(key)) return;
    seen.add(key);
    places.push({ outcome, beside, path });
  }

  visit(given(inner.compiled.outcome), given(wanted.expression), []);
  for (const { outcome, beside, path } of places) {
    const isTurnedAway = away.has(inner.decide(outcome).settled ?? '');
    const second = isTurnedAway || !wanted.asked ? [] : [beside];
    const question =
      questionOf(graph.inner, [outcome], askable) ?? questionOf(graph.inner, second, askable);
    if (question === undefined) {
      const note = wanted.note(inner.decide(beside).settled ?? 'open', isTurnedAway);
      if (note !== undefined && !reached.results.has(note)) reached.results.set(note, path);
      continue;
    }
    if (!reached.questions.has(question)) reached.questions.set(question, path);
    for (const { value, left } of answersTo(graph.inner, [outcome, beside], question))
      visit(left[0] as Expression, left[1] as Expression, [...path, { fact: question, value }]);
  }
}

/** Everything that an interview reaches: its questions, each rule's results, and the checklist items. */
export function reach(graph: Graph): Reached {
  const reached: Reached = { questions: new Map(), results: new Map() };
  for (const wanted of wantedOf(graph)) reachOne(graph, wanted, reached);
  return reached;
}

/** What ought to be reached by some role: every question, every result that a rule can have, every item. */
export function reachable({ inner, call }: Graph): { questions: string[]; results: string[] } {
  const results = call.rules.flatMap((rule) => {
    const left = inner.decide(inner.compiled.rules.get(rule.id) as Expression);
    const unknowable = [...left.facts].some((fact) => fact.startsWith(UNKNOWABLE));
    return [...left.possible, ...(unknowable ? ['open'] : [])].map((one) => `${rule.id}: ${one}`);
  });
  const items = call.checklist.map((item) => `${item.id}: shown`);
  return { questions: Object.keys(call.facts), results: [...results, ...items] };
}
