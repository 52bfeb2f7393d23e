import type { CallConversation } from '../../conversations/call-conversation.ts';
import { orderOf } from '../../conversations/call-conversation.ts';
import type { Conversation } from '../../conversations/conversation.ts';
import { checklistsOf } from './checklists.ts';
import type { Lengths } from './counts.ts';
import { lengthsOf, outcomesOf, withoutParking } from './counts.ts';
import type { Looked } from './findings.ts';
import { proveParameters, proveRule } from './findings.ts';
import type { Graph, Step } from './graph.ts';
import { walk } from './graph.ts';
import type { Fault } from './prove.ts';
import { proveStates } from './prove.ts';
import { reach, reachable } from './reach.ts';
import { Talk } from './talk.ts';
import { talkThrough } from './through-turn.ts';

/** What one part of the walk has to tell. */
export interface Report {
  readonly title: string;
  readonly lines: readonly string[];
  readonly faults: readonly Fault[];
}

/** The roles of a call; one that has no name where it has none. */
export function rolesOf({ call }: CallConversation): (string | undefined)[] {
  return call.roles.length > 0 ? [...call.roles] : [undefined];
}

function inWords({ least, mean, most }: Lengths): string {
  return `${least} to ${most} (mean ${mean.toFixed(1)})`;
}

function countLines(graph: Graph): string[] {
  const outcomes = [...outcomesOf(graph)].sort();
  return [
    `residuals: ${graph.states.length}, of them ${withoutParking(graph).size} without "not sure"`,
    `outcomes reached: ${outcomes.length} (${outcomes.join(', ')})`,
    `questions per path, after the role: ${inWords(lengthsOf(graph))}; with "not sure" ${inWords(lengthsOf(graph, true))}; the mean is over paths of cells, each answer that leaves something different once`,
    `distinct checklists: ${checklistsOf(graph)} (exact: over all answers, as the product over groups of items that share no facts)`,
  ];
}

/** What holds of one role's interview; with words, also through the real `turn`. */
export function reportRole(
  one: CallConversation,
  role: string | undefined,
  { conversation, full }: { conversation: Conversation | undefined; full: boolean },
): Report {
  const graph = walk(one.call, role, orderOf(one));
  const title = `${one.call.id}, ${role ?? 'everybody'}`;
  const [lines, faults] = [countLines(graph), proveStates(graph)];
  if (!conversation || faults.length > 0) return { title, lines, faults };
  const talked = talkThrough(graph, new Talk(conversation), full);
  const { paths, edits, editsInAll, ahead, aheadInAll, turns } = talked;
  const some = (made: number, all: number) =>
    made < all ? `${made} of ${all}, all of them with --full` : `all ${all}`;
  const through = [
    `through turn: a path to each of ${paths} residuals, ${turns} turns in all`,
    `edits of every answer of every path, each compared with a fresh run: ${some(edits, editsInAll)}; to ${edits < editsInAll ? 'one other cell, each in its turn' : 'every other cell'}`,
    `paths with up to three answers told ahead of their questions, each then edited to every other cell: ${some(ahead, aheadInAll)}`,
  ];
  return { title, lines: [...lines, ...through], faults: talked.faults };
}

function unreached(graphs: readonly Graph[]): { lines: string[]; faults: Fault[] } {
  const [first] = graphs as [Graph];
  const wanted = reachable(first);
  const all = graphs.map((graph) => reach(graph));
  const outcomes = new Set(graphs.flatMap((graph) => [...outcomesOf(graph)]));
  const missing = [
    ...wanted.questions
      .filter((id) => !all.some(({ questions }) => questions.has(id)))
      .map((id) => `the question ${id} is never asked`),
    ...wanted.results
      .filter((id) => !all.some(({ results }) => results.has(id)))
      .map((id) => `${id} is never reached`),
    ...first.call.outcomes
      .filter(({ id }) => !outcomes.has(id))
      .map(({ id }) => `the outcome ${id} is never reached`),
  ];
  const { questions, results } = wanted;
  const line = `reachable by some role: ${questions.length} questions, ${results.length} results of rules and items, ${first.call.outcomes.length} outcomes`;
  return { lines: [line], faults: missing.map((what) => ({ what, path: [] })) };
}

/** The interview with its questions in the reverse order comes to the same outcomes. */
function turnedRound(graph: Graph): Fault[] {
  const turned = walk(graph.call, graph.role, [...graph.order].reverse());
  const [here, there] = [outcomesOf(graph), outcomesOf(turned)];
  const odd = [...here.symmetricDifference(there)];
  return odd.map((outcome) => ({
    what: `${outcome} is reached in one order of the questions and not in the other`,
    path: turned.states.find((state) => state.question === undefined)?.path ?? [],
  }));
}

/** What holds of a call for all its roles together, and of its findings by themselves. */
export function reportCall(one: CallConversation): Report {
  const { call } = one;
  const graphs = rolesOf(one).map((role) => walk(call, role, orderOf(one)));
  const looked: Looked = { cases: 0, bounds: 0, turns: 0 };
  const findings = call.rules.flatMap(({ id }) => proveRule(call, id, looked));
  const parameters = proveParameters(call);
  const { lines, faults } = unreached(graphs);
  return {
    title: `${call.id}, findings and bounds`,
    lines: [
      ...lines,
      `findings as their words say: ${looked.cases} cases of ${call.rules.length} rules, each rule over all cells of its own facts`,
      `bounds: ${looked.bounds} values before, on and after the bounds that parameters and cells name; findings turn at ${looked.turns}; ${parameters.moves} parameters moved by a day, a yuan, a month or a country, each with effect`,
    ],
    faults: [...faults, ...findings, ...parameters.faults, ...graphs.flatMap(turnedRound)],
  };
}

function stepWords({ fact, value }: Step): string {
  return `${fact} = ${Array.isArray(value) ? `[${value.join(' ')}]` : String(value)}`;
}

/** The shortest path of a fault, in one line. */
export function pathWords(path: readonly Step[]): string {
  return path.length === 0 ? '(before any answer)' : path.map(stepWords).join(', ');
}

/** The fault with the shortest path of each kind, the shortest first. */
export function nearest(faults: readonly Fault[]): Fault[] {
  const sorted = faults.toSorted((a, b) => a.path.length - b.path.length);
  return [...new Map(sorted.toReversed().map((fault) => [fault.what, fault])).values()].reverse();
}
