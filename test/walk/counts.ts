import type { Graph, State } from './graph.ts';
import { NOT_SURE } from './graph.ts';
import { settledOf } from './prove.ts';

/** How many questions are asked on the way to an end. */
export interface Lengths {
  readonly least: number;
  readonly most: number;
  readonly mean: number;
}

interface Ways {
  readonly least: number;
  readonly most: number;
  readonly paths: number;
  readonly questions: number;
}

const END: Ways = { least: 0, most: 0, paths: 1, questions: 0 };

/** Puts the ways from here through each answer together. */
function joined(all: readonly Ways[]): Ways {
  const paths = all.reduce((sum, one) => sum + one.paths, 0);
  return {
    least: 1 + Math.min(...all.map((one) => one.least)),
    most: 1 + Math.max(...all.map((one) => one.most)),
    paths,
    questions: paths + all.reduce((sum, one) => sum + one.questions, 0),
  };
}

/**
 * The questions per path without "not sure": least and most are of all people; the mean is over
 * paths of cells, in which every answer that leaves something different counts once, so it says how
 * long paths are and not how long people take.
 */
export function lengthsOf({ states }: Graph, parking = false): Lengths {
  const ways = new Map<State, Ways>();
  const from = (state: State): Ways => {
    const known = ways.get(state);
    if (known) return known;
    const edges = state.edges.filter((edge) => parking || edge.value !== NOT_SURE);
    const made = edges.length === 0 ? END : joined(edges.map(({ to }) => from(to)));
    ways.set(state, made);
    return made;
  };
  const { least, most, paths, questions } = from(states[0] as State);
  return { least, most, mean: questions / paths };
}

/** The most questions on the way to one of these outcomes, nothing parked; undefined where none is reached. */
export function longestTo(graph: Graph, outcomes: readonly string[]): number | undefined {
  const known = new Map<State, number | undefined>();
  const from = (state: State): number | undefined => {
    if (state.question === undefined)
      return outcomes.includes(settledOf(graph, state) ?? '') ? 0 : undefined;
    if (known.has(state)) return known.get(state);
    const edges = state.edges.filter((edge) => edge.value !== NOT_SURE);
    const ways = edges.map(({ to }) => from(to)).filter((way) => way !== undefined);
    const most = ways.length === 0 ? undefined : 1 + Math.max(...ways);
    known.set(state, most);
    return most;
  };
  return from(graph.states[0] as State);
}

/** The residuals that are reached without parking anything. */
export function withoutParking({ states }: Graph): Set<State> {
  const reached = new Set(states.slice(0, 1));
  for (const state of reached)
    for (const edge of state.edges) if (edge.value !== NOT_SURE) reached.add(edge.to);
  return reached;
}

/** The outcomes that are reached, `open` among them where something stays open. */
export function outcomesOf(graph: Graph): Set<string> {
  const ends = graph.states.filter((state) => state.question === undefined);
  return new Set(ends.map((state) => settledOf(graph, state) ?? 'open'));
}
